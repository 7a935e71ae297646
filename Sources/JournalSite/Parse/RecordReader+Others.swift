import Diagnostics
import FrontMatter
import Markdown

extension RecordReader {
  mutating func person() -> ParsedPerson {
    var person = PersonRecord(name: title("name"))
    person.sortName = record.string("sort-name")
    person.names = localizedTexts("names")
    person.alsoKnownAs = record.texts("also-known-as").map(\.text)
    person.formerNames = record.texts("former-names").map(\.text)
    person.born = record.date("born")
    person.died = record.date("died")
    if let born = person.born, let died = person.died, died.isWhollyBefore(born) {
      report(.endsBeforeItBegins, at: record["died"]?.range ?? record.range)
    }
    person.familyFirst = record.boolean("family-first") ?? false
    person.identifiers = externalIdentifiers(imdb: "nm")
    let options = markdownOptions()
    return ParsedPerson(
      file: file(), record: person, distinctFrom: record.texts("distinct-from"),
      portrait: record.text("portrait").flatMap { still($0, options: options) },
      body: bodyDocument(options: options))
  }

  mutating func festival() -> ParsedFestival {
    let editions = record.records("editions").compactMap { edition -> FestivalEdition? in
      guard let label = edition.string("edition") else { return nil }
      let (from, until) = (edition.date("from"), edition.date("until"))
      if let from, let until, until.isWhollyBefore(from) {
        report(.endsBeforeItBegins, at: edition["until"]?.range ?? edition.range)
      }
      return FestivalEdition(edition: label, from: from, until: until)
    }
    return ParsedFestival(
      file: file(), name: title("name"), place: record.string("place"),
      alsoKnownAs: record.texts("also-known-as").map(\.text), editions: editions,
      body: bodyDocument(options: markdownOptions()))
  }

  mutating func titled() -> ParsedTitled {
    ParsedTitled(file: file(), title: title(), body: bodyDocument(options: markdownOptions()))
  }

  mutating func issue() -> ParsedIssue {
    let options = markdownOptions()
    let sections = record.records("sections").compactMap { section in
      section.string("title").map {
        ParsedIssue.Section(title: $0, articles: section.texts("articles"))
      }
    }
    return ParsedIssue(
      file: file(), title: title(), number: record.string("number"), date: record.date("date"),
      editors: people("editors"),
      still: record.text("still").flatMap { still($0, options: options) }, sections: sections,
      body: bodyDocument(options: options))
  }
}
