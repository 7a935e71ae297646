import Diagnostics
import FrontMatter
import JournalSite

/// A value of front matter or of `journal.yaml` that names something.
struct Reference {
  let kind: EntityKind
  let text: FieldText
  let path: String

  /// Whether it stands in a line `A: B`, which a colon in it would divide elsewhere.
  var isCredit = false
}

extension Reference {
  /// All of a journal, in the order of its files.
  static func all(in content: ParsedContent, _ configuration: JournalConfiguration) -> [Reference] {
    var collector = ReferenceCollector(configuration: configuration)
    collector.addSettings()
    for article in content.articles { collector.add(article) }
    for film in content.films { collector.add(film) }
    for person in content.people {
      collector.add(.person, person.distinctFrom, in: person.file)
      collector.addExtra(.person, of: person.file)
    }
    for festival in content.festivals { collector.addExtra(.festival, of: festival.file) }
    for topic in content.topics { collector.addExtra(.topic, of: topic.file) }
    for part in content.series { collector.addExtra(.series, of: part.file) }
    for page in content.pages { collector.addExtra(.page, of: page.file) }
    for issue in content.issues {
      collector.add(.person, issue.editors, in: issue.file)
      collector.add(.article, issue.sections.flatMap(\.articles), in: issue.file)
      collector.addExtra(.issue, of: issue.file)
    }
    return collector.references
  }
}

private struct ReferenceCollector {
  let configuration: JournalConfiguration
  private(set) var references: [Reference] = []

  init(configuration: JournalConfiguration) {
    self.configuration = configuration
  }

  mutating func addSettings() {
    let articles = [configuration.home.lead].compactMap(\.self) + configuration.home.features
    add(.article, articles, at: JournalConfiguration.path)
    add(.page, configuration.navigation, at: JournalConfiguration.path)
  }

  mutating func add(_ article: ParsedArticle) {
    let file = article.file
    for names in [
      article.authors, article.translators, article.interviewers, article.interviewees,
      article.speakers, article.people,
    ] {
      add(.person, names, in: file)
    }
    add(.film, article.films, in: file)
    add(.festival, article.festivals, in: file)
    add(.topic, article.topics, in: file)
    add(.series, [article.series].compactMap(\.self), in: file)
    add(.issue, [article.issue].compactMap(\.self), in: file)
    add(.article, [article.translationOf].compactMap(\.self), in: file)
    addExtra(.article, of: file)
  }

  mutating func add(_ film: ParsedFilm) {
    let file = film.file
    add(.person, film.directors, in: file)
    for credit in film.cast { add(.person, [credit.key], in: file, isCredit: true) }
    for credit in film.crew { add(.person, credit.values, in: file, isCredit: true) }
    add(.festival, film.festivals, in: file)
    add(.film, [film.partOf, film.remakeOf].compactMap(\.self), in: file)
    addExtra(.film, of: file)
  }

  /// The journal's own fields that name films and people.
  mutating func addExtra(_ kind: EntityKind, of file: RecordFile) {
    guard let record = file.extra else { return }
    for field in configuration.extra[kind] ?? [] {
      var type = field.type
      if case .list(let element) = type { type = element }
      switch type {
      case .film: add(.film, record.texts(field.name), in: file)
      case .person: add(.person, record.texts(field.name), in: file)
      default: continue
      }
    }
  }

  mutating func add(
    _ kind: EntityKind, _ texts: [FieldText], in file: RecordFile, isCredit: Bool = false
  ) {
    add(kind, texts, at: file.source.path, isCredit: isCredit)
  }

  private mutating func add(
    _ kind: EntityKind, _ texts: [FieldText], at path: String, isCredit: Bool = false
  ) {
    for text in texts {
      references.append(Reference(kind: kind, text: text, path: path, isCredit: isCredit))
      if kind == .film, let citation = FilmCitation(text) {
        references += citation.directors.map { Reference(kind: .person, text: $0, path: path) }
      }
    }
  }
}
