import FrontMatter
import JournalSite

/// The text of a new record: its fields in the order of the documentation, then what stands below.
struct RecordText {
  private let request: NewRecordRequest
  private let kind: RecordKind
  private let words: EditorWords
  private var frontMatter = FrontMatterText()
  private var body = ""

  var text: String { frontMatter.text + body }

  init(_ request: NewRecordRequest, kind: RecordKind, today: CalendarDay, words: EditorWords) {
    self.request = request
    self.kind = kind
    self.words = words
    switch kind {
    case .article(let kind): addArticle(kind, today: today)
    case .other(.film): addFilm()
    case .other(.person): addPerson()
    case .other(.festival): addFestival()
    case .other(.issue): addIssue()
    case .other: addTitled()
    }
  }

  private mutating func addArticle(_ kind: ArticleKind, today: CalendarDay) {
    let isInterview = kind.form == .interview
    frontMatter.add("title", request.title)
    frontMatter.add("kind", kind.name)
    frontMatter.add("date", plain: request.date?.description ?? today.text)
    frontMatter.hint(words.draft)
    frontMatter.add("draft", plain: "true")
    addOrHint("authors", request.authors, example: words.author)
    frontMatter.hint("standfirst: \(words.standfirst)")
    let picture = request.hasFolder ? "picture.jpg" : "stills/picture.jpg"
    frontMatter.hint("still: ![\(words.alternative)](\(picture) \"\(words.caption)\")")
    addOrHint("films", request.films, example: words.film)
    if !isInterview { frontMatter.add("people", list: request.people) }
    frontMatter.add("topics", list: request.topics)
    frontMatter.add("festivals", list: request.festivals)
    if isInterview { addOrHint("interviewees", request.people, example: words.interviewee) }
    body = isInterview ? words.interview(kind.questions) : words.article
  }

  private mutating func addFilm() {
    frontMatter.add("title", request.title)
    frontMatter.hint("original-title: {kk: …}")
    if let year = request.year {
      frontMatter.add("year", plain: year)
    } else {
      frontMatter.hint("year: 2024")
    }
    frontMatter.hint("form: " + FilmForm.allCases.map(\.rawValue).joined(separator: " | "))
    addOrHint("directors", request.directors, example: words.director)
    frontMatter.hint("countries: [KZ]")
    frontMatter.hint("languages: [kk, ru]")
    frontMatter.hint("runtime: 90")
    frontMatter.hint(words.cast)
    frontMatter.hint(words.crew)
    frontMatter.add("festivals", list: request.festivals)
    body = words.synopsis
  }

  private mutating func addPerson() {
    frontMatter.add("name", request.title)
    frontMatter.hint(words.sortName)
    frontMatter.hint("names: {kk: …}")
    frontMatter.hint("also-known-as:\n  - …")
    frontMatter.hint("born: 1988")
    frontMatter.hint("portrait: ![\(words.alternative)](portrait.jpg \"\(words.caption)\")")
    body = words.biography
  }

  private mutating func addFestival() {
    frontMatter.add("name", request.title)
    frontMatter.hint("place: …")
    frontMatter.hint(
      "editions:\n  - {edition: 2024, from: 2024-04-24, until: 2024-04-30}")
    body = words.introduction
  }

  private mutating func addIssue() {
    frontMatter.add("title", request.title)
    frontMatter.hint("number: 1")
    if let date = request.date {
      frontMatter.add("date", plain: date.description)
    } else {
      frontMatter.hint("date: 2024-06")
    }
    frontMatter.hint("editors:\n  - \(words.author)")
    frontMatter.hint("sections:\n  - {title: …, articles: [id, id]}")
    body = words.editorial
  }

  private mutating func addTitled() {
    frontMatter.add("title", request.title)
    body = kind.entity == .page ? words.page : words.introduction
  }

  /// The list, or how it would look.
  private mutating func addOrHint(_ name: String, _ values: [String], example: String) {
    if values.isEmpty {
      frontMatter.hint("\(name):\n  - \(example)")
    } else {
      frontMatter.add(name, list: values)
    }
  }
}

extension CalendarDay {
  /// As in front matter: `2024-05-02`.
  var text: String {
    PartialDate(year: year, month: month, day: day)?.description ?? String(year)
  }
}
