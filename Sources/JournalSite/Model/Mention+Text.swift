import Markdown

extension Mention {
  /// The anchor of the heading or question that it stands under.
  package func anchor(in journal: Journal) -> String? {
    place.heading.flatMap { journal.articles[article].prose.body.markdown.anchor(of: $0) }
  }

  /// The heading or question that it stands under, as plain text.
  func heading(in journal: Journal) -> String? {
    place.heading.map { journal.articles[article].prose.body.plainText(of: $0, in: journal) }
  }

  /// The sentence as plain text, at most 200 characters. A card stands alone: what it shows is the film.
  package func sentence(in journal: Journal) -> String {
    guard let linked = text(in: journal) else { return "" }
    let document = linked.markdown
    if document[place.link].kind == .embed {
      return linked.entity(of: place.link).map { journal.title(of: $0) } ?? ""
    }
    var holder = document[place.link].parent
    while let block = holder, !document[block].kind.holdsInlines { holder = document[block].parent }
    var range = 0..<0
    let bytes = linked.plainBytes(of: holder ?? place.link, in: journal) { event, offset in
      switch event {
      case .enter(place.link): range = offset..<offset
      case .exit(place.link): range = min(range.lowerBound, offset)..<offset
      default: break
      }
    }
    return JournalSite.sentence(in: bytes, around: range)
  }

  private func text(in journal: Journal) -> LinkedDocument? {
    switch place.text {
    case .body: journal.articles[article].prose.body
    case .standfirst: journal.articles[article].prose.standfirst
    case .note: journal.articles[article].prose.note
    }
  }
}
