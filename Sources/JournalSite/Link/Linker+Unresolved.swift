import Diagnostics
import FrontMatter

// What is said of references that mean nothing, once everybody is made who can be.
extension Linker {
  /// Notes what means nothing yet; `reportUnresolved` says so where it still does at the end.
  mutating func reportUnknown(_ kind: EntityKind, _ name: String, path: String, range: Range<Int>) {
    unresolved.append(
      UnresolvedReference(
        kind: kind, name: name, path: path, range: range, isUnpublished: absence != nil))
  }

  /// Now that everybody is made who can be: what is unknown, and what is only not published.
  mutating func reportUnresolved() {
    let divided = dividedCitations()
    for (place, reference) in unresolved.enumerated() {
      if let text = divided[place] {
        // Told at its first part.
        guard let text else { continue }
        report(.dividedCitation(text), path: reference.path, range: reference.range)
        continue
      }
      let (kind, name) = (reference.kind, reference.name)
      let isMeant = !wholeTables.match(kind, name).isNone
      if isMeant, reference.isUnpublished { continue }
      if isMeant, tables.match(kind, name).isNone {
        report(.unpublishedReference(kind, name), path: reference.path, range: reference.range)
      } else {
        let nearest = tables.nearestIDs(to: name, kind)
        report(
          .unknownReference(kind, name, nearest: nearest), path: reference.path,
          range: reference.range)
      }
    }
    unresolved = []
  }

  /// By their places in `unresolved`, the parts of `Title (dir. Name, Year)` that a comma divided: the
  /// whole at the first of them, nil at the others.
  private func dividedCitations() -> [Int: String?] {
    var divided: [Int: String?] = [:]
    var first = 0
    while first < unresolved.count {
      let reference = unresolved[first]
      first += 1
      guard reference.kind == .film, reference.name.utf8.contains(UInt8(ascii: "(")),
        reference.name.utf8.last != UInt8(ascii: ")")
      else { continue }
      let others = unresolved[first...].prefix(8).prefix {
        $0.kind == .film && $0.path == reference.path
          && !$0.name.utf8.contains(UInt8(ascii: "("))
      }
      guard let last = others.firstIndex(where: { $0.name.utf8.last == UInt8(ascii: ")") }) else {
        continue
      }
      let parts = [reference.name] + unresolved[first...last].map(\.name)
      divided[first - 1] = .some(parts.joined(separator: ", "))
      for place in first...last { divided[place] = .some(nil) }
      first = last + 1
    }
    return divided
  }
}
