import Diagnostics
package import FrontMatter

/// The fields of every kind of record, with the journal's own among them.
package struct Schemas: Sendable {
  package let article: Schema
  package let film: Schema

  /// A film in a list of films: its id is a field, since it has no file name of its own.
  package let listedFilm: Schema
  package let person: Schema
  package let festival: Schema
  package let topic: Schema
  package let series: Schema
  package let issue: Schema
  package let page: Schema

  package init(_ configuration: JournalConfiguration) {
    func extra(_ kind: EntityKind) -> [Field] {
      let own = configuration.extra[kind] ?? []
      return [
        Field(
          "extra", .map(own.map { Field($0.name, $0.type.fieldType) }), "the journal's own fields")
      ]
    }
    article = Schema("article", fields: Self.articleFields + extra(.article))
    film = Schema("film", fields: Self.filmFields + extra(.film))
    listedFilm = Schema(
      "film",
      fields: [Field("id", .identifier, "what links call the film").required()] + Self.filmFields
        + [Field("synopsis", .markdown, "what the body of a film's own file would be")]
        + extra(.film))
    person = Schema("person", fields: Self.personFields + extra(.person))
    festival = Schema("festival", fields: Self.festivalFields + extra(.festival))
    topic = Schema("topic", fields: Self.titledFields + extra(.topic))
    series = Schema("series", fields: Self.titledFields + extra(.series))
    issue = Schema("issue", fields: Self.issueFields + extra(.issue))
    page = Schema("page", fields: Self.titledFields + extra(.page))
  }

  private static let articleFields: [Field] = [
    Field("title", .text, "the headline", otherNames: ["headline", "name"]).required(),
    Field("kind", .text, "one of the journal's kinds", otherNames: ["type", "category", "layout"])
      .required(),
    Field(
      "date", .date, "the day of publication", otherNames: ["published", "pubdate", "publishdate"]
    )
    .required(),
    Field(
      "updated", .date, "the day of the last change of substance",
      otherNames: ["lastmod", "modified", "last-modified"]),
    Field("expires", .date, "the last day on which it is published", otherNames: ["expirydate"]),
    Field("draft", .boolean, "true: not yet published"),
    Field("slug", .text, "the last part of the address, where it is not the id"),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from", "redirects"]),
    Field("authors", .list(.text), "who wrote it", otherNames: ["author", "by", "writer"]),
    Field(
      "standfirst", .markdown, "one sentence under the headline",
      otherNames: ["dek", "description", "summary", "excerpt", "subtitle", "deck", "lede"]),
    Field(
      "still", .markdown, "the picture that stands for the article",
      otherNames: ["cover", "image", "thumbnail", "picture", "hero", "featured-image"]),
    Field("films", .list(.text), "the films it is about", otherNames: ["film", "movies", "movie"]),
    Field("people", .list(.text), "the people it is about", otherNames: ["persons", "person"]),
    Field(
      "topics", .list(.text), "what it is filed under",
      otherNames: ["tags", "tag", "topic", "categories", "keywords"]),
    Field("festivals", .list(.text), "the festivals it is about", otherNames: ["festival"]),
    Field("interviewees", .list(.text), "who answers", otherNames: ["interviewee"]),
    Field("interviewers", .list(.text), "who asks", otherNames: ["interviewer"]),
    Field("speakers", .dictionary(.text), "who the initials in an interview are"),
    Field("questions", .choice(["bold", "italic", "speaker"]), "what marks a question"),
    Field("translators", .list(.text), "who translated it", otherNames: ["translator"]),
    Field("translated-from", .text, "the language it was translated from"),
    Field("translation-of", .identifier, "the article of which it is a translation"),
    Field("language", .text, "the language it is written in", otherNames: ["lang", "locale"]),
    Field(
      "rating", .oneOf(.decimal, .text), "the mark on the journal's scale",
      otherNames: ["stars", "score", "mark"]),
    Field("series", .text, "the series it belongs to"),
    Field("issue", .text, "the issue it appeared in"),
    Field("note", .markdown, "a note at the end"),
    Field(
      "content-warning", .markdown, "what readers may want to know first",
      otherNames: ["trigger-warning"]),
    Field("first-published", .markdown, "where it appeared first"),
    Field(
      "canonical", .url, "its address elsewhere, where that is the original",
      otherNames: ["canonical-url"]),
    Field(
      "corrections",
      .list(.map([Field("date", .date).required(), Field("text", .markdown).required()])),
      "what was corrected, and when"),
    Field("autolink", .boolean, "false: first mentions are not linked"),
    Field("no-autolink", .list(.text), "phrases that are not linked"),
  ]

  private static let filmFields: [Field] = [
    Field("title", .text, "the title in the journal's language", otherNames: ["name"]).required(),
    Field(
      "original-title", .oneOf(.dictionary(.text), .text), "the title in the film's languages",
      otherNames: ["original-titles", "original"]),
    Field(
      "also-known-as", .list(.text), "other titles", otherNames: ["aka", "alternative-titles"]),
    Field("sort-title", .text, "the title as it is sorted"),
    Field("title-language", .text, "the language of the title"),
    Field("year", .text, "the year it came out", otherNames: ["date", "released", "release"]),
    Field("production", .integer, "the year it was made, where that is another"),
    Field(
      "form", .choice(FilmForm.allCases.map(\.rawValue)), "what it is",
      otherNames: ["type", "kind"]),
    Field("directors", .list(.text), "who directed it", otherNames: ["director", "directed-by"]),
    Field("countries", .list(.text), "by code or name", otherNames: ["country"]),
    Field("languages", .list(.text), "by code", otherNames: ["language"]),
    Field(
      "runtime", .text, "minutes, or 4m30s", otherNames: ["duration", "length", "running-time"]),
    Field(
      "companies", .list(.text), "who produced it",
      otherNames: ["company", "studio", "studios", "production-companies"]),
    Field(
      "cast", .credits, "the actors, each with the character", otherNames: ["actors", "starring"]),
    Field(
      "crew", .credits, "everybody else, each after the role", otherNames: ["credits"],
      parts: knownRoles.flatMap(\.names)),
    Field("festivals", .list(.text), "where it was shown", otherNames: ["festival"]),
    Field(
      "showings",
      .list(
        .map([
          Field("at", .text, otherNames: ["where", "venue", "platform"]).required(),
          Field("url", .url, otherNames: ["link", "address", "href"]),
          Field("from", .date, otherNames: ["start", "since"]),
          Field("until", .date, otherNames: ["to", "end"]), Field("partner", .text),
          Field("access", .text),
        ])), "where it can be watched"),
    Field("dedication", .markdown, "whom it is dedicated to"),
    Field("ids", .dictionary(.text), "what catalogues call it", otherNames: ["external-ids"]),
    Field(
      "still", .markdown, "the picture that stands for the film",
      otherNames: ["poster", "image", "cover"]),
    Field("stills", .list(.markdown), "more pictures", otherNames: ["images"]),
    Field("trailer", .url, "where the trailer is"),
    Field("colour", .text, "colour, black and white", otherNames: ["color"]),
    Field("ratio", .text, "the aspect ratio", otherNames: ["aspect-ratio"]),
    Field("awards", .list(.text), "what it won", otherNames: ["award", "prizes"]),
    Field("part-of", .text, "the film of which it is an episode or segment"),
    Field("remake-of", .text, "the film that it makes again"),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from"]),
  ]

  private static let personFields: [Field] = [
    Field("name", .text, "the name as it is printed", otherNames: ["title"]).required(),
    Field("sort-name", .text, "the name as it is sorted"),
    Field("names", .dictionary(.text), "the name in other languages"),
    Field("also-known-as", .list(.text), "other names", otherNames: ["aka"]),
    Field("former-names", .list(.text), "names that are never printed"),
    Field("born", .date, "the day or the year of birth", otherNames: ["birth", "birthday"]),
    Field("died", .date, "the day or the year of death", otherNames: ["death"]),
    Field("family-first", .boolean, "true for names like Wong Kar-wai"),
    Field("distinct-from", .list(.text), "people with whom they are not to be confused"),
    Field("ids", .dictionary(.text), "what catalogues call them"),
    Field("portrait", .markdown, "a picture", otherNames: ["still", "photo", "image"]),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from"]),
  ]

  private static let festivalFields: [Field] = [
    Field("name", .text, "the name", otherNames: ["title"]).required(),
    Field("place", .text, "where it takes place", otherNames: ["city", "location"]),
    Field("also-known-as", .list(.text), "other names", otherNames: ["aka"]),
    Field(
      "editions",
      .list(
        .map([
          Field("edition", .text).required(), Field("from", .date), Field("until", .date),
        ])), "when it took place"),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from"]),
  ]

  private static let titledFields: [Field] = [
    Field("title", .text, "the title", otherNames: ["name"]).required(),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from"]),
  ]

  private static let issueFields: [Field] = [
    Field("title", .text, "the title", otherNames: ["name"]).required(),
    Field("number", .text, "its number"),
    Field("date", .date, "when it appeared"),
    Field("editors", .list(.text), "who edited it", otherNames: ["editor"]),
    Field("still", .markdown, "the picture on its cover", otherNames: ["cover", "image"]),
    Field(
      "sections",
      .list(.map([Field("title", .text).required(), Field("articles", .list(.text))])),
      "its table of contents"),
    Field("aliases", .list(.url), "old addresses", otherNames: ["redirect-from"]),
  ]
}

extension ExtraField.ValueType {
  fileprivate var fieldType: FieldType {
    switch self {
    case .text, .film, .person: .text
    case .markdown: .markdown
    case .number: .decimal
    case .date: .date
    case .boolean: .boolean
    case .url: .url
    case .list(let type): .list(type.fieldType)
    }
  }
}
