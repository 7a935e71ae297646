import Diagnostics
import FrontMatter

/// A record in a file that was changed, as it was and as it is. Its place is that in `ParsedContent`.
enum RecordChange {
  case article(place: Int, old: ParsedArticle, new: ParsedArticle)
  case film(place: Int, old: ParsedFilm, new: ParsedFilm)

  /// A record of another kind, of which only the text below the front matter is not as it was.
  case text(EntityKind, place: Int, new: ParsedRecord)
}

extension RecordChange {
  /// The changes of the records in one file. Nil where a record came or went, or where a front matter
  /// changed that says who somebody is.
  static func changes(
    from old: ParsedFile, of oldSource: SourceText, to new: ParsedFile, of newSource: SourceText,
    in content: ParsedContent
  ) -> [RecordChange]? {
    guard old.records.count == new.records.count, !old.records.isEmpty,
      old.joinedNames.isEmpty, new.joinedNames.isEmpty
    else { return nil }
    var changes: [RecordChange] = []
    for (old, new) in zip(old.records, new.records) {
      switch (old, new) {
      case (.article(let old), .article(let new)):
        guard let place = content.articles.firstIndex(where: { $0 === old }) else { return nil }
        changes.append(.article(place: place, old: old, new: new))
      case (.film(let old), .film(let new)):
        guard let place = content.films.firstIndex(where: { $0 === old }) else { return nil }
        changes.append(.film(place: place, old: old, new: new))
      default:
        guard hasSameFrontMatter(oldSource, newSource), let change = text(new, in: content) else {
          return nil
        }
        changes.append(change)
      }
    }
    return changes
  }

  private static func text(_ new: ParsedRecord, in content: ParsedContent) -> RecordChange? {
    func change(_ kind: EntityKind, _ files: [RecordFile], _ file: RecordFile) -> RecordChange? {
      files.firstIndex { $0.source.path.utf8.elementsEqual(file.source.path.utf8) }
        .map { .text(kind, place: $0, new: new) }
    }
    return switch new {
    case .article, .film: nil
    case .person(let it): change(.person, content.people.map(\.file), it.file)
    case .festival(let it): change(.festival, content.festivals.map(\.file), it.file)
    case .topic(let it): change(.topic, content.topics.map(\.file), it.file)
    case .series(let it): change(.series, content.series.map(\.file), it.file)
    case .issue(let it): change(.issue, content.issues.map(\.file), it.file)
    case .page(let it): change(.page, content.pages.map(\.file), it.file)
    }
  }

  private static func hasSameFrontMatter(_ old: SourceText, _ new: SourceText) -> Bool {
    var unheard: [Diagnostic] = []
    guard let one = FrontMatter(splitting: old, diagnostics: &unheard),
      let other = FrontMatter(splitting: new, diagnostics: &unheard),
      one.body.lowerBound == other.body.lowerBound
    else { return false }
    return old.bytes[..<one.body.lowerBound] == new.bytes[..<other.body.lowerBound]
  }
}

extension ParsedArticle {
  /// Everybody and everything that the front matter names, in an order that is always the same.
  var references: [[FieldText]] {
    [
      authors, translators, interviewers, interviewees, speakers, films, people, festivals, topics,
      [series, issue, translationOf].compactMap(\.self),
    ]
  }

  /// Whether nobody who reads the article's front matter for links, lists and addresses would see a
  /// difference but in its title.
  func isPlaced(as old: ParsedArticle) -> Bool {
    let (one, other) = (record, old.record)
    return file.id == old.file.id && one.date == other.date && one.kind == other.kind
      && one.slug == other.slug && one.isDraft == other.isDraft && one.expires == other.expires
      && isSame(references, old.references)
      && (series == nil) == (old.series == nil) && (issue == nil) == (old.issue == nil)
  }
}

extension ParsedFilm {
  var references: [[FieldText]] {
    [directors, cast.map(\.key)] + crew.map(\.values)
      + [festivals, [partOf, remakeOf].compactMap(\.self)]
  }

  /// The same without cast and crew.
  func isPlaced(as old: ParsedFilm) -> Bool {
    let (one, other) = (record, old.record)
    return file.id == old.file.id && one.title == other.title && one.year == other.year
      && one.titleLanguage == other.titleLanguage && one.sortTitle == other.sortTitle
      && one.originalTitles == other.originalTitles && one.alsoKnownAs == other.alsoKnownAs
      && directorsAreUnknown == old.directorsAreUnknown
      && isSame(
        [directors, festivals, [partOf].compactMap(\.self), [remakeOf].compactMap(\.self)],
        [
          old.directors, old.festivals, [old.partOf].compactMap(\.self),
          [old.remakeOf].compactMap(\.self),
        ])
  }
}

/// Whether the same texts stand in the same lists, wherever they stand in the file.
private func isSame(_ one: [[FieldText]], _ other: [[FieldText]]) -> Bool {
  one.elementsEqual(other) { one, other in
    one.elementsEqual(other) { $0.text.utf8.elementsEqual($1.text.utf8) }
  }
}
