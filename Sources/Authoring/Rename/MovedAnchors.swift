import JournalSite
import Markdown

/// The sections of a record's text that get another anchor: `## <film:fire-2021>` has the film's.
struct MovedAnchors {
  let kind: EntityKind
  let id: String

  /// The record's file before the change.
  let path: String

  /// From the root of the site, with a slash at the end; before the change.
  let address: String

  /// The new anchor of each that changes.
  let anchors: [String: String]

  /// Those of all records of `before`, of which `target` is renamed in `after`.
  static func all(
    from before: CheckedJournal, to after: CheckedJournal, target: RenameTarget
  ) -> [MovedAnchors] {
    EntityKind.allCases.flatMap { kind -> [MovedAnchors] in
      let bodies = Dictionary(
        after.site.journal.bodies(of: kind).map { ($0.id, $0.body) },
        uniquingKeysWith: { first, _ in first })
      return before.site.journal.bodies(of: kind).compactMap { record in
        let isTarget = kind == target.kind && record.id == target.id
        guard !record.body.headings.isEmpty,
          let body = bodies[isTarget ? target.newID : record.id],
          let address = before.address(of: kind, id: record.id)
        else { return nil }
        let anchors = changes(from: record.body, to: body)
        if anchors.isEmpty { return nil }
        return MovedAnchors(
          kind: kind, id: record.id, path: record.path, address: address, anchors: anchors)
      }
    }
  }

  private static func changes(
    from old: MarkdownDocument, to new: MarkdownDocument
  ) -> [String: String] {
    let (old, new) = (old.headings.map(\.anchor), new.headings.map(\.anchor))
    guard old.count == new.count else { return [:] }
    return Dictionary(
      zip(old, new).filter { $0 != $1 }.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }
}

extension LinkChange {
  /// The link with the new anchor of the section that it leads to; nil where that stays.
  ///
  /// `moved` is what the rest of it has to be, before its number sign.
  func destination(withNewAnchorOf old: String, moved: String, from path: String) -> String? {
    guard !anchors.isEmpty, let sign = old.firstIndex(of: "#") else { return nil }
    let place = old[..<sign]
    let fragment = percentDecoded(old[old.index(after: sign)...])
    let found = anchors.first { $0.anchors[fragment] != nil && leads(place, to: $0, from: path) }
    guard let anchor = found?.anchors[fragment] else { return nil }
    return moved.prefix { $0 != "#" } + "#" + anchor
  }

  private func leads(_ place: Substring, to record: MovedAnchors, from path: String) -> Bool {
    if place.isEmpty { return path == record.path }
    let text = percentDecoded(place)
    if text == "\(record.kind.rawValue):\(record.id)" { return true }
    for prefix in ["", baseURL.text] where text.hasPrefix(prefix + "/") {
      let address = text.dropFirst(prefix.count)
      return record.address == address || record.address == address + "/"
    }
    return resolve(text, from: path) == record.path
  }
}

extension Journal {
  fileprivate func bodies(
    of kind: EntityKind
  ) -> [(id: String, path: String, body: MarkdownDocument)] {
    switch kind {
    case .article: articles.map { ($0.id, $0.origin.path, $0.prose.body.markdown) }
    case .film: films.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .person: people.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .festival: festivals.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .topic: topics.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .series: series.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .issue: issues.map { ($0.id, $0.origin.path, $0.body.markdown) }
    case .page: pages.map { ($0.id, $0.origin.path, $0.body.markdown) }
    }
  }
}
