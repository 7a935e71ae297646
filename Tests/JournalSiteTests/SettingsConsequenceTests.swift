import Testing

/// What is wrong with the settings is said once, there, and first.
@Suite struct SettingsConsequenceTests {
  private static let rated = [
    "articles/a.md": articleText(kind: "letter", fields: "rating: 4\nextra: {sponsor: A}")
  ]

  @Test(arguments: ["title: a: b\n", "title: [\n"])
  func `of a journal whose settings cannot be read only that is said`(_ settings: String) async {
    let site = await TestSite(Self.rated.merging(["journal.yaml": settings]) { $1 })
    #expect(site.problemIDs == ["invalid-settings"])
  }

  @Test(arguments: [
    ("kinds: [letter]\nrating-scale: 0-5\nextra: {article: {sponsor: text}}\n", "wrong-setting"),
    (
      "kinds: letter, review\nrating-scale: {best: 5}\nextra: {article: {sponsor: text}}\n",
      "wrong-setting"
    ),
    ("kinds: [letter]\nrating-scale: {best: 5}\nextra: sponsor\n", "wrong-setting"),
    (
      "kinds: [letter]\nrating-scael: {best: 5}\nextra: {article: {sponsor: text}}\n",
      "unknown-setting"
    ),
  ])
  func `a setting at fault has no consequences`(_ settings: String, id: String) async {
    #expect(await TestSite(Self.rated, settings: settings).problemIDs == [id])
  }

  @Test func `the settings come first`() async {
    let site = await TestSite(["articles/a.md": articleText("[x](film:b)")], settings: "home: x\n")
    #expect(site.problemIDs == ["wrong-setting", "unknown-film"])
  }

  @Test(arguments: [
    ("kinds: interview, review", "a list: [interview, review, essay]"),
    ("kinds: []", "a list: [interview, review, essay]"),
    ("kinds: {}", "a list: [interview, review, essay]"),
    ("kinds: {essay: x}", "{form: interview}"),
    ("rating-scale: 0-5", "{worst: 0, best: 5, step: 0.5}, or a list of marks"),
    ("home: x", "{lead: an-article, features: [another]}"),
    ("extra: x", "{article: {sponsor: text}}"),
    ("extra: {film: x}", "{sponsor: text}"),
    ("diagnostics: x", "{unknown-film: warning}"),
    ("addresses: x", "{article: \"/{year}/{slug}/\"}"),
    ("timezone: Berlin", "a region and a city, such as Europe/Berlin, or UTC"),
    ("timezone: CEST", "a region and a city, such as Europe/Berlin, or UTC"),
    ("timezone: Mars/Phobos", "a region and a city, such as Europe/Berlin, or UTC"),
    ("timezone: Europe/", "a region and a city, such as Europe/Berlin, or UTC"),
  ])
  func `help shows what to write`(_ line: String, example: String) async {
    let site = await TestSite(settings: line + "\n")
    #expect(site.problemIDs == ["wrong-setting"])
    #expect(site.problems.contains("help: write \(example)  ["), "\(site.problems)")
  }

  @Test(arguments: ["UTC", "CET", "Asia/Almaty", "America/Argentina/Buenos_Aires", "Etc/GMT+3"])
  func `names of time zones`(_ name: String) async {
    #expect(await TestSite(settings: "timezone: \(name)\n").problemIDs == [])
  }
}
