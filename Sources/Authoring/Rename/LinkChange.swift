import Diagnostics
import JournalSite
import Markdown

/// The addresses that change, besides ids and names.
struct LinkChange {
  let target: RenameTarget
  let rename: JournalChange.Rename?

  /// From the root of the site, with a slash at the end; nil where it stays.
  let addresses: (old: String, new: String)?
  let baseURL: BaseURL

  /// The records of which sections get another anchor.
  let anchors: [MovedAnchors]

  /// What a link has to lead to after the change; nil where it stays as it is.
  func destination(for old: String, from path: String) -> String? {
    let moved = destination(ofMoved: old, from: path)
    return destination(withNewAnchorOf: old, moved: moved ?? old, from: path) ?? moved
  }

  private func destination(ofMoved old: String, from path: String) -> String? {
    if let colon = old.utf8.firstIndex(of: UInt8(ascii: ":")),
      let kind = EntityKind(rawValue: String(old[..<colon]))
    {
      return kind == target.kind ? entity(old[old.utf8.index(after: colon)...]) : nil
    }
    for prefix in ["", baseURL.text] where old.hasPrefix(prefix + "/") {
      if prefix.isEmpty, old.hasPrefix("//") { continue }
      return address(String(old.dropFirst(prefix.count))).map { prefix + $0 }
    }
    if old.isEmpty || old.hasPrefix("#") || old.contains("://") { return nil }
    return file(old, from: path)
  }

  private func entity(_ rest: Substring) -> String? {
    let name = rest.prefix { $0 != "#" }
    let decoded = percentDecoded(name)
    let isMeant = decoded == target.id || target.whole(decoded) != nil
    guard isMeant, target.newID != target.id else { return nil }
    return "\(target.kind.rawValue):\(target.newID)\(rest.dropFirst(name.count))"
  }

  private func address(_ old: String) -> String? {
    guard let addresses else { return nil }
    if old.hasPrefix(addresses.old) { return addresses.new + old.dropFirst(addresses.old.count) }
    let bare = addresses.old.dropLast()
    let rest = old.dropFirst(bare.count)
    guard old.hasPrefix(bare), rest.first.map({ "#?".contains($0) }) ?? true else { return nil }
    return String(addresses.new.dropLast()) + rest
  }

  /// A relative path that leads to, or through, what is renamed.
  private func file(_ old: String, from path: String) -> String? {
    guard let rename else { return nil }
    let end = old.firstIndex { "#?".contains($0) } ?? old.endIndex
    var place = path.split(separator: "/").dropLast().map(String.init)
    var parts = old[..<end].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var isChanged = false
    for (index, part) in parts.enumerated() {
      switch part {
      case ".", "": continue
      case "..": if !place.isEmpty { place.removeLast() }
      default: place.append(percentDecoded(part))
      }
      if part != "..", place.joined(separator: "/") == rename.old {
        parts[index] = rename.new.split(separator: "/").last.map(String.init) ?? part
        isChanged = true
      }
    }
    return isChanged ? parts.joined(separator: "/") + old[end...] : nil
  }
}

extension LinkChange {
  /// The edits of all links of a document, and those of its links that cannot be changed since nobody
  /// knows where their address is typed.
  func edits(
    of document: MarkdownDocument, in source: SourceText
  ) -> (edits: [SourceEdit], unfound: [UnfoundLink]) {
    var edits: [SourceEdit] = []
    var unfound: [UnfoundLink] = []
    // Looked for once, however many links refer to them.
    var definitions: [String: [Range<Int>]] = [:]
    for link in document.links {
      guard let new = destination(for: link.destination, from: source.path) else { continue }
      var places = document.destinationPlaces(of: link, in: source.bytes)
      if places.isEmpty {
        if definitions[link.destination]?.isEmpty == false { continue }
        places = document.definitionPlaces(of: link.destination, in: source.bytes)
        definitions[link.destination] = places
      }
      edits += places.map { SourceEdit(path: source.path, range: $0, text: new) }
      if places.isEmpty {
        let position = source.position(at: link.range.lowerBound)
        unfound.append(
          UnfoundLink(path: source.path, position: position, destination: link.destination))
      }
    }
    return (edits, unfound)
  }
}
