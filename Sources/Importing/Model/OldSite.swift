import JournalSite

/// The site that is left behind: what lay at which address, and where it lies now.
struct OldSite: Sendable {
  /// Nil where nobody says it: then its addresses are paths from the root.
  let baseURL: BaseURL?

  /// Old paths from the root, without a slash at their end, as what links call their page now.
  private var places: [String: String] = [:]

  /// The same by number, for `?p=12`.
  private var numbers: [Int: String] = [:]

  /// Pictures by their number.
  private(set) var attachments: [Int: OldAttachment] = [:]
  private var attachmentsByPath: [String: Int] = [:]

  /// The attachments that were uploaded to a text, by the text's number.
  private(set) var children: [Int: [Int]] = [:]

  let uploads: UploadsFolder?

  /// The files of its own folder, where it was one.
  let published: PublishedFiles?

  init(baseURL: BaseURL?, uploads: UploadsFolder? = nil, published: PublishedFiles? = nil) {
    self.baseURL = baseURL
    self.uploads = uploads
    self.published = published
  }

  /// The file that lay at a path from the root; nil where it is not at hand.
  func file(at path: String) -> CopiedFile? { uploads?.file(at: path) ?? published?.file(at: path) }

  /// Whether there is a folder to look for files in.
  var hasFiles: Bool { uploads != nil || published != nil }

  /// What stands before the name of a text that template code names and that is not there.
  static let missing = "missing:"

  /// Whether something of the journal is called so in links, `article:madina`.
  func isPlace(_ name: String) -> Bool { names.contains(name) }

  /// What texts are called in links.
  private var names: Set<String> = []

  mutating func add(_ place: String, at address: String) {
    names.insert(place)
    guard let path = path(of: address), !path.isEmpty, places[path] == nil else { return }
    places[path] = place
  }

  mutating func add(_ place: String, number: Int) { numbers[number] = place }

  mutating func add(_ attachment: OldAttachment, number: Int, parent: Int? = nil) {
    attachments[number] = attachment
    if let parent { children[parent, default: []].append(number) }
    if let path = path(of: attachment.address) { attachmentsByPath[path] = number }
  }

  /// The attachment that a picture shows, by its number or its address.
  func attachment(number: Int?, address: String) -> OldAttachment? {
    if let number, let attachment = attachments[number] { return attachment }
    return path(of: address).flatMap { attachmentsByPath[$0] ?? attachmentsByPath[withoutSize($0)] }
      .flatMap { attachments[$0] }
  }

  /// What an address of the old site is called in links now; nil for others.
  func place(at address: String) -> String? {
    if let query = address.split(separator: "?", maxSplits: 1).dropFirst().first {
      for part in query.split(whereSeparator: { "&#".contains($0) }) {
        let pair = part.split(separator: "=", maxSplits: 1)
        if pair.count == 2, ["p", "page_id"].contains(pair[0]), let number = Int(pair[1]) {
          return isOwn(address) ? numbers[number] : nil
        }
      }
    }
    return path(of: address).flatMap { places[$0] }
  }

  /// Whether an address says behind its `?` what it leads to: a number, a search. What counts readers
  /// says nothing.
  static func asks(_ address: String) -> Bool {
    let query = address.prefix { $0 != "#" }.drop { $0 != "?" }.dropFirst()
    return query.split(separator: "&").contains { pair in
      !["utm_", "fbclid", "gclid", "ref="].contains(where: pair.hasPrefix)
    }
  }

  /// Whether an address leads to the old site: its host, with or without `www.`, or none.
  func isOwn(_ address: String) -> Bool { path(of: address) != nil }

  /// The path of an address of the old site, as below, in small letters.
  private func path(of address: String) -> String? { exactPath(of: address)?.lowercased() }

  /// The path of an address of the old site from its root, its escapes undone, without a slash at
  /// its end; nil for other sites.
  func exactPath(of address: String) -> String? {
    var rest = Substring(address)
    if let host = Self.host(of: address) {
      guard let baseURL, Self.isSame(host, baseURL.host) else { return nil }
      rest = rest.dropFirst(rest.hasPrefix("//") ? 2 : 8).drop {
        $0 != "/" && $0 != "?" && $0 != "#"
      }
    } else if !address.hasPrefix("/") {
      return nil
    }
    rest = rest.prefix { $0 != "?" && $0 != "#" }
    if let path = baseURL?.path, !path.isEmpty, rest.hasPrefix(path) {
      rest = rest.dropFirst(path.count)
    }
    while rest.last == "/" { rest.removeLast() }
    for index in ["/index.html", "/index.php"] where rest.hasSuffix(index) {
      rest.removeLast(index.count)
    }
    return percentDecoded(rest)
  }

  /// In small letters; nil for an address without one.
  static func host(of address: String) -> String? {
    let lowered = address.prefix(9).lowercased()
    let length =
      lowered.hasPrefix("https://")
      ? 8 : lowered.hasPrefix("http://") ? 7 : lowered.hasPrefix("//") ? 2 : 0
    if length == 0 { return nil }
    return address.dropFirst(length).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    func bare(_ host: String) -> Substring {
      host.hasPrefix("www.") ? host.dropFirst(4) : host[...]
    }
    return bare(one) == bare(other)
  }
}

/// A file of the old site.
struct OldAttachment: Sendable, Hashable {
  let address: String
  let description: String
  let caption: String
}

/// `harbour.jpg` for `harbour-300x200.jpg`, which WordPress made of it, and for `harbour-scaled.jpg`.
func withoutSize(_ path: String) -> String {
  guard let dot = path.lastIndex(of: ".") else { return path }
  let name = path[..<dot]
  if let hyphen = name.lastIndex(of: "-") {
    let parts = name[name.index(after: hyphen)...].split(
      separator: "x", omittingEmptySubsequences: false)
    if parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && $0.count < 6 && $0.allSatisfy(\.isNumber) })
    {
      return String(name[..<hyphen] + path[dot...])
    }
  }
  return path
}
