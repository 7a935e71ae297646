import Diagnostics
import FrontMatter
import Markdown

/// Every published text of the journal, as it is printed and as it was typed.
struct LintedTexts {
  private(set) var all: [LintedText] = []
  private let journal: Journal

  init(of journal: Journal, typedAs content: ParsedContent) {
    self.journal = journal
    let articles = placesByID(journal.articles.map(\.id))
    for parsed in content.articles {
      if let place = articles[parsed.file.id] { add(parsed, ID<Article>(place)) }
    }
    let films = placesByID(journal.films.map(\.id))
    for parsed in content.films {
      guard let place = films[parsed.file.id] else { continue }
      let fields = parsed.stills + [parsed.dedication].compactMap(\.self)
      add(
        parsed.file, journal.films[place].body, [parsed.body] + fields, films: [ID<Film>(place)])
    }
    let people = placesByID(journal.people.map(\.id))
    for parsed in content.people {
      if let place = people[parsed.file.id] {
        let portrait = [parsed.portrait].compactMap(\.self)
        add(parsed.file, journal.people[place].body, [parsed.body] + portrait)
      }
    }
    let festivals = placesByID(journal.festivals.map(\.id))
    for parsed in content.festivals {
      if let place = festivals[parsed.file.id] {
        add(parsed.file, journal.festivals[place].body, [parsed.body])
      }
    }
    let issues = placesByID(journal.issues.map(\.id))
    for parsed in content.issues {
      if let place = issues[parsed.file.id] {
        let still = [parsed.still].compactMap(\.self)
        add(parsed.file, journal.issues[place].body, [parsed.body] + still)
      }
    }
    addTitled(content.topics, journal.topics.map { ($0.id, $0.body) })
    addTitled(content.series, journal.series.map { ($0.id, $0.body) })
    addTitled(content.pages, journal.pages.map { ($0.id, $0.body) })
  }

  private mutating func add(_ parsed: ParsedArticle, _ id: ID<Article>) {
    let article = journal.articles[id]
    let typed = parsed.prose.texts + [parsed.prose.still].compactMap(\.self)
    var text = LintedText(
      source: parsed.file.source, linked: article.prose.body, typed: typed,
      language: article.record.language ?? journal.configuration.language)
    text.films = article.films
    text.plainPhrases = parsed.noAutolink
    if journal.configuration.kinds.indices.contains(article.record.kind) {
      text.form = journal.configuration.kinds[article.record.kind].form
    }
    all.append(text)
  }

  private mutating func addTitled(
    _ parsed: [ParsedTitled], _ entities: [(id: String, body: LinkedDocument)]
  ) {
    let places = placesByID(entities.map(\.id))
    for record in parsed {
      if let place = places[record.file.id] {
        add(record.file, entities[place].body, [record.body])
      }
    }
  }

  private mutating func add(
    _ file: RecordFile, _ body: LinkedDocument, _ typed: [MarkdownDocument],
    films: [ID<Film>] = []
  ) {
    if body.isEmpty, typed.allSatisfy(\.isEmpty) { return }
    all.append(
      LintedText(
        source: file.source, linked: body, typed: typed,
        language: journal.configuration.language, films: films))
  }
}
