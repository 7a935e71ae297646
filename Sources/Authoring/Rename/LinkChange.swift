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

  /// What a link has to lead to after the change; nil where it stays as it is.
  func destination(for old: String, from path: String) -> String? {
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
  /// The edits of all links of a document.
  func edits(of document: MarkdownDocument, in source: SourceText) -> [SourceEdit] {
    document.links.flatMap { link -> [SourceEdit] in
      guard let new = destination(for: link.destination, from: source.path) else { return [] }
      return places(of: link, in: source.bytes).map {
        SourceEdit(path: source.path, range: $0, text: new)
      }
    }
  }

  /// Where a link's destination is typed: in the link, or in the definitions that it refers to.
  private func places(of link: MarkdownLink, in bytes: [UInt8]) -> [Range<Int>] {
    let wanted = Array(link.destination.utf8)
    let range = link.range.clamped(to: 0..<bytes.count)
    if link.isAutolink {
      let start = range.lowerBound + 1
      let place = start..<start + wanted.count
      return place.upperBound <= range.upperBound && bytes[place].elementsEqual(wanted)
        ? [place] : []
    }
    let inside = occurrences(of: wanted, in: bytes, range, behind: Array("](".utf8))
    if let first = inside.first { return [first] }
    return occurrences(of: wanted, in: bytes, 0..<bytes.count, behind: Array("]:".utf8))
  }

  /// Places where a destination stands after `opening`, white space and perhaps a `<`.
  private func occurrences(
    of wanted: [UInt8], in bytes: [UInt8], _ range: Range<Int>, behind opening: [UInt8]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index + opening.count + wanted.count <= range.upperBound {
      defer { index += 1 }
      guard bytes[index] == opening[0], bytes[index + 1] == opening[1] else { continue }
      var start = index + 2
      while start < range.upperBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) { start += 1 }
      if start < range.upperBound, bytes[start] == UInt8(ascii: "<") { start += 1 }
      let end = start + wanted.count
      guard end <= range.upperBound, bytes[start..<end].elementsEqual(wanted) else { continue }
      let isWhole =
        end == bytes.count || [0x20, 0x09, 0x0A, 0x0D, 0x29, 0x3E].contains(bytes[end])
      if isWhole { found.append(start..<end) }
    }
    return found
  }
}
