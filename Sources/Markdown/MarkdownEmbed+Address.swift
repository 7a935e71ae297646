extension MarkdownEmbed.Media {
  /// What an address leads to, nil for a picture. `schemes` are those of entities: `film`.
  package init?(address: String, schemes: [String]) {
    if let colon = address.firstIndex(of: ":"), schemes.contains(String(address[..<colon])) {
      self = .entity(
        scheme: String(address[..<colon]), id: String(address[address.index(after: colon)...]))
      return
    }
    let parts = Self.parts(of: address)
    if let id = Self.youTubeID(host: parts.host, path: parts.path, query: parts.query) {
      self = .youTube(id: id)
    } else if let id = Self.vimeoID(host: parts.host, path: parts.path) {
      self = .vimeo(id: id)
    } else if Self.ends(parts.path, in: ["mp4", "webm", "ogv", "m4v", "mov"]) {
      self = .video
    } else if Self.ends(parts.path, in: ["mp3", "ogg", "oga", "m4a", "wav", "opus", "flac"]) {
      self = .audio
    } else {
      return nil
    }
  }

  /// Host in lower case without `www.` and `m.`, path without its slash, query without its mark.
  private static func parts(of address: String) -> (host: String, path: Substring, query: Substring)
  {
    var rest = Substring(address)
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    var query = Substring()
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    let scheme = rest.prefix { $0 != "/" }.lowercased()
    guard scheme == "https:" || scheme == "http:" else { return ("", rest, query) }
    rest = rest.dropFirst(scheme.count).drop { $0 == "/" }
    var host = rest.prefix { $0 != "/" }.lowercased()
    for prefix in ["www.", "m."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    return (host, rest.drop { $0 != "/" }.dropFirst(), query)
  }

  private static func youTubeID(host: String, path: Substring, query: Substring) -> String? {
    let pieces = path.split(separator: "/")
    var id: Substring?
    switch host {
    case "youtu.be": id = pieces.first
    case "youtube.com", "youtube-nocookie.com":
      if pieces.first == "watch" {
        id = query.split(separator: "&").first { $0.hasPrefix("v=") }?.dropFirst(2)
      } else if pieces.count > 1, ["shorts", "embed", "live", "v"].contains(String(pieces[0])) {
        id = pieces[1]
      }
    default: break
    }
    return id.flatMap { $0.utf8.allSatisfy(isIDByte) && !$0.isEmpty ? String($0) : nil }
  }

  private static func vimeoID(host: String, path: Substring) -> String? {
    guard host == "vimeo.com" || host == "player.vimeo.com" else { return nil }
    let id = path.split(separator: "/").first { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    return id.map(String.init)
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func ends(_ path: Substring, in endings: [String]) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }
}
