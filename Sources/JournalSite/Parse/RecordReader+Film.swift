import Diagnostics
import FrontMatter
import Markdown

extension RecordReader {
  mutating func film() -> ParsedFilm {
    var film = FilmRecord(title: filmTitle())
    film.titleLanguage = languageTag("title-language")
    film.originalTitles = originalTitles()
    film.alsoKnownAs = record.texts("also-known-as").map(\.text)
    film.sortTitle = record.string("sort-title")
    film.year = year()
    film.saysYear = record.text("year") != nil
    film.production = record.integer("production")
    film.form = record.string("form").flatMap(FilmForm.init(rawValue:))
    film.countries = countries()
    film.languages = languages()
    film.runtime = runtime()
    film.companies = record.texts("companies").map(\.text)
    film.colour = record.string("colour")
    film.ratio = record.string("ratio")
    film.awards = record.texts("awards").map(\.text)
    film.trailer = record.string("trailer")
    film.showings = showings()
    film.identifiers = externalIdentifiers(imdb: "tt")

    let options = markdownOptions()
    let directors = people("directors")
    let directorsAreUnknown = directors.count == 1 && directors[0].text == "unknown"
    return ParsedFilm(
      file: file(), record: film, directorsAreUnknown: directorsAreUnknown,
      directors: directorsAreUnknown ? [] : directors,
      cast: cast(), crew: crew(), festivals: names("festivals", of: .festival),
      partOf: record.text("part-of"), remakeOf: record.text("remake-of"),
      stills: stills(options: options), dedication: inline("dedication", options: options),
      body: bodyDocument(options: options))
  }

  private mutating func originalTitles() -> [LocalizedText] {
    if let text = record.string("original-title") {
      return [LocalizedText(language: nil, text: text)]
    }
    return localizedTexts("original-title")
  }

  private mutating func year() -> FilmYear {
    guard let text = record.text("year") else { return .unknown }
    guard let year = FilmYear(text.text) else {
      report(.badYear(text.text), at: text.range)
      return .unknown
    }
    // The id says the year, too; where they differ, one of them is a slip.
    if let number = year.number, let inID = id.split(separator: "-").last, inID.utf8.count == 4,
      let idYear = Int(inID), (1870...2199).contains(idYear), idYear != number
    {
      report(.yearDiffersFromID(year: number, id: id), at: text.range)
    }
    return year
  }

  private mutating func countries() -> [Country] {
    record.texts("countries").map { text in
      let country = Country(typed: text.text)
      if case .other(let name) = country, Country.isShapedLikeCode(name) {
        report(.unknownCountry(name, former: Country.formerCodes(beginning: name)), at: text.range)
      }
      return country
    }
  }

  private mutating func languages() -> [String] {
    record.texts("languages").compactMap { text in
      if isLanguageTag(text.text) { return text.text }
      report(.badLanguage(text.text), at: text.range)
      return nil
    }
  }

  private mutating func runtime() -> Runtime? {
    guard let text = record.text("runtime") else { return nil }
    if let runtime = Runtime(text.text) { return runtime }
    report(.badRuntime(text.text), at: text.range)
    return nil
  }

  private mutating func showings() -> [Showing] {
    record.records("showings").compactMap { showing in
      guard let place = showing.string("at") else { return nil }
      let (from, until) = (showing.date("from"), showing.date("until"))
      if let from, let until, until.isWhollyBefore(from) {
        report(.endsBeforeItBegins, at: showing["until"]?.range ?? showing.range)
      }
      return Showing(
        at: place, url: showing.string("url"), from: from, until: until,
        partner: showing.string("partner"), access: showing.string("access"))
    }
  }

  private mutating func stills(options: MarkdownOptions) -> [MarkdownDocument] {
    (record.texts("still") + record.texts("stills")).compactMap { still($0, options: options) }
  }
}
