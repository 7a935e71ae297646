import Markup
import Templates
import Testing

struct FilterTests {
  @Test(arguments: [
    ("{{ film.title | upper }}", "MADINA"),
    ("{{ 'ÉTÉ' | lower }}", "été"),
    ("{{ 'été à Aktau' | capitalise }}", "Été à Aktau"),
    ("{{ film.title | length }}", "6"),
    ("{{ film.countries | length }}", "2"),
    ("{{ film.countries | first | default: '-' }}", "KZ"),
    ("{{ film.countries | last | default: '-' }}", "FR"),
    ("{{ film.countries | offset: 9 | first | default: '-' }}", "-"),
    ("{{ film.countries | limit: -3 | length }}", "0"),
    ("{{ film.countries | join: ' & ' }}", "KZ &amp; FR"),
    ("{{ 'one two  three' | truncate-words: 2 }}", "one two…"),
    ("{{ 'one two' | truncate-words: 2 }}", "one two"),
    ("{{ film.synopsis | strip-tags }}", "A winter &amp; a spring. Twice."),
    ("{{ film.synopsis | strip-tags | truncate-words: 2 | upper }}", "A WINTER…"),
    ("{{ film.original-title | upper | default: '-' }}", "-"),
    (
      "{{ 2.345 | decimal: 1 }} {{ 3 | decimal: 2 }} {{ -0.04 | decimal: 1 }} {{ 0.5 | decimal: 0 }}",
      "2.3 3.00 0.0 1"
    ),
    (
      "{{ film.release | iso-date }} {{ film.release | iso-date-time }}",
      "2024-05-02 2024-05-02T00:00:00Z"
    ),
    ("<p data-a=\"{{ 'a' | json }}\">", "<p data-a=\"&quot;a&quot;\">"),
  ])
  func `filters`(template: String, expected: String) {
    let film = FilmSample(
      synopsis: "<p>A <em>winter</em> &amp; a&#32;spring.</p>\n<p>Twice.</p>",
      countries: ["KZ", "FR"])
    #expect(render(template, FilmPageSample(film: film)) == expected)
  }

  @Test(arguments: [
    (DateValue(year: 2024, month: 5, day: 2), "d MMMM yyyy", "2 May 2024"),
    (DateValue(year: 2024, month: 5, day: 2), "EEEE, dd.MM.y", "Thursday, 02.05.2024"),
    (DateValue(year: 2024, month: 5, day: 2), "MMM d, yyyy", "May 2, 2024"),
    (DateValue(year: 2024, month: 5), "d MMMM yyyy", "May 2024"),
    (DateValue(year: 2024, month: 5), "EEEE, d MMMM yyyy", "May 2024"),
    (DateValue(year: 2024, month: 5), "MMMM d, yyyy", "May 2024"),
    (DateValue(year: 2024), "d MMMM yyyy", "2024"),
    (DateValue(year: 2024, month: 2, day: 30), "M/d/y", "2/2024"),
    (DateValue(year: 987), "yyyy", "0987"),
    (DateValue(year: 2024, month: 1, day: 1), "'am' d. M.", "am 1. 1."),
    (DateValue(year: 2000, month: 2, day: 29), "EEEE", "Tuesday"),
    (DateValue(year: 1899, month: 12, day: 31), "EEEE", "Sunday"),
  ])
  func `dates say what they know`(date: DateValue, pattern: String, expected: String) {
    let page = FilmPageSample(film: FilmSample(release: date))
    #expect(render("{{ film.release | date: \"\(pattern)\" }}", page) == expected)
  }

  @Test func `a month that stands alone has its own form where the language has one`() {
    let months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа"]
    let rest = ["сентября", "октября", "ноября", "декабря"]
    let alone = (1...12).map { "месяц \($0)" }
    let strings = StringTable(
      language: "ru",
      entries: ["months": .list(months + rest), "months-standalone": .list(alone)])
    let template = "{{ film.release | date: 'd MMMM y' }}"
    let whole = FilmPageSample(film: FilmSample())
    #expect(render(template, whole, strings: strings) == "2 мая 2024")
    let partial = FilmPageSample(film: FilmSample(release: DateValue(year: 2024, month: 5)))
    #expect(render(template, partial, strings: strings) == "месяц 5 2024")
  }
}
