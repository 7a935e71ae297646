import Diagnostics
package import FrontMatter

extension JournalConfiguration {
  /// Every setting of `journal.yaml`, with its type and what it is for: what the reader knows, and
  /// what editors are told.
  package static let settings: [Field] = [
    Field("intertitle", .choice(["1"]), "the version of the format"),
    Field("title", .text, "the title of the journal").required(),
    Field("base-url", .url, "the address under which it is published").required(),
    Field(
      "language", .text, "the code of its language; the theme speaks de, en, fr, ka, kk, ru, uk"),
    Field("timezone", .text, "in whose time zone a new day begins: UTC, Asia/Almaty"),
    Field("description", .text, "one sentence for search engines and feeds"),
    Field("issn", .text, "its ISSN, eight digits"),
    Field(
      "kinds", .oneOf(.dictionary(.map(kindSettings)), .list(.text)), "what articles can be"),
    Field(
      "rating-scale", .oneOf(.map(scaleSettings), .list(.text)),
      "the marks that reviews give: a range, or words from worst to best"),
    Field("citation", .text, "how captions cite a film"),
    Field("navigation", .list(.text), "the menu: indexes and pages"),
    Field(
      "home",
      .map([
        Field("lead", .text, "the article that leads the home page"),
        Field("features", .list(.text), "the articles below it"),
      ]), "what is on the home page"),
    Field("extra", .map(extraSettings), "fields of the journal's own"),
    Field(
      "diagnostics", .dictionary(.choice(["error", "warning", "ignore"])),
      "how bad a problem is, by its name"),
    Field("raw-html", .boolean, "true: HTML within texts is printed as it is"),
    Field(
      "addresses",
      .map([Field("article", .text, "a pattern such as /{year}/{kind}/{slug}/")]),
      "where articles are"),
  ]

  private static let kindSettings = [
    Field("label", .text, "what it is called"),
    Field("plural", .text, "what several of it are called"),
    Field(
      "form", .choice(ArticleKind.Form.allCases.map(\.rawValue)), "what its articles behave like"),
    Field(
      "questions", .choice(ArticleKind.Questions.allCases.map(\.rawValue)),
      "what marks a question"),
  ]

  private static let scaleSettings = [
    Field("worst", .decimal, "the lowest mark"),
    Field("best", .decimal, "the highest mark").required(),
    Field("step", .decimal, "what lies between two marks"),
  ]

  private static let extraSettings = EntityKind.allCases.map { kind in
    let declaration = [
      Field("type", .oneOf(.choice(extraTypeNames), .list(.choice(extraTypeNames)))).required(),
      Field("index", .boolean, "true: there is an index of its values"),
      Field("label", .text, "the heading of that index"),
    ]
    return Field(
      kind.rawValue,
      .dictionary(
        .oneOf(.map(declaration), .oneOf(.choice(extraTypeNames), .list(.choice(extraTypeNames))))))
  }

  private static let extraTypeNames = [
    "text", "markdown", "number", "date", "boolean", "url", "film", "person",
  ]
}
