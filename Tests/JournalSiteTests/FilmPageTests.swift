import JournalSite
import Testing

/// What the built-in theme and the views say of a film.
@Suite struct FilmPageTests {
  /// A film's page by a template of one line.
  private func shown(
    _ template: String, film: String = "", with files: [String: String] = [:]
  ) async -> String? {
    var files = files
    files["films/f.md"] = record("F", film)
    files["templates/film.html"] = template
    let site = await TestSite(files)
    #expect(site.problems == "")
    return site.page("/films/f/")
  }

  @Test(arguments: [
    ("90", "90 minutes", "PT1H30M"), ("1", "1 minute", "PT1M"), ("4m30s", "4 min 30 s", "PT4M30S"),
    ("45s", "45 seconds", "PT45S"), ("1h", "60 minutes", "PT1H"),
    ("1h30m5s", "90 min 5 s", "PT1H30M5S"),
  ])
  func `a running time is printed to the second`(
    _ runtime: String, _ text: String, _ duration: String
  ) async throws {
    let site = await TestSite(
      ["films/f.md": record("F", "runtime: \(runtime)\n")], theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/films/f/"))
    #expect(
      page.contains(
        "<dt>Running time</dt><dd><time datetime=\"\(duration)\">\(text)</time></dd>"))
  }

  @Test func `parts and remakes show on the original, by year, then title`() async {
    let page = await shown(
      "{% for film in film.parts %}{{ film.id }} {% endfor %}| {% for film in film.remakes %}{{ film.id }} {% endfor %}",
      with: [
        "films/a-2003.md": record("The B", "year: 2003\npart-of: f\n"),
        "films/b-2002.md": record("Z", "year: 2002\npart-of: f\n"),
        "films/c-2003.md": record("A", "year: 2003\npart-of: f\n"),
        "films/d.md": record("A", "part-of: f\n"),
        "films/e-2010.md": record("F Again", "year: 2010\nremake-of: f\n"),
        "films/g-2005.md": record("G", "year: 2005\nremake-of: f\n"),
      ])
    #expect(page == "b-2002 c-2003 a-2003 d | g-2005 e-2010 ")
  }

  @Test func `the built-in theme lists remakes`() async throws {
    let site = await TestSite(
      [
        "films/fire-2021.md": fire, "films/g-2023.md": record("G", "year: 2023\nremake-of: Fire\n"),
      ],
      theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/films/fire-2021/"))
    #expect(
      page.contains(
        "<dt>Remake</dt><dd><a href=\"/films/g-2023/\"><cite dir=\"auto\">G</cite></a> <span class=\"meta\">2023</span></dd>"
      ))
  }

  @Test(arguments: [
    ("year: c. 1930\n", "um 1930"), ("year: unfinished\n", "unvollendet"),
    ("year: 1926–1928\n", "1926–1928"), ("year: unknown\n", "-"), ("", "-"),
  ])
  func `years are in the words of the journal’s language`(_ field: String, _ text: String) async {
    let page = await shown(
      "{{ film.year | default: \"-\" }}", film: field,
      with: [
        "templates/strings/en.yaml": "year-circa: \"um {year}\"\nyear-unfinished: unvollendet\n"
      ])
    #expect(page == text)
  }

  @Test func `the words for many directors are the language’s`() async {
    let site = await TestSite(
      [
        "films/f.md": record("F", "year: c. 1930\ndirectors: [A, B, C, D]\n"),
        "articles/a.md": articleText("![A](s.jpg \"<film:f>\")"),
        "templates/strings/en.yaml": "et-al: \" u. a.\"\nyear-circa: \"um {year}\"\n",
      ], pictures: ["articles/s.jpg"])
    #expect(site.body?.contains(">A</a> u. a., um 1930)") == true)
  }
}
