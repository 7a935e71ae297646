import Templates
import Testing

struct NarrowingTests {
  private let page = FilmPageSample(
    film: FilmSample(
      originalTitle: "Мәдина", year: 2023, rating: 4.5, lead: PersonSample("Akylbek", born: 1990)))

  @Test(arguments: [
    ("{% if film.year %}{{ film.year }}{% endif %}", "2023"),
    ("{% if film.year and film.year > 2000 %}{{ film.year }}{% endif %}", "2023"),
    ("{% if not film.year %}-{% else %}{{ film.year }}{% endif %}", "2023"),
    (
      "{% if film.lead and film.lead.born %}{{ film.lead.name }} {{ film.lead.born }}{% endif %}",
      "Akylbek 1990"
    ),
    ("{% if not film.year or film.year < 2000 %}old{% else %}{{ film.year }}{% endif %}", "2023"),
    ("{% if not film.year %}-{% elif film.year > 3 %}{{ film.year }}{% endif %}", "2023"),
    ("{% set y = film.year %}{% if y %}{{ y }}{% endif %}", "2023"),
    ("{% if film.year %}{% include 'year.html' %}{% endif %}", "2023"),
    ("{% if film.year == 2023 %}{{ film.year }}{% endif %}", "2023"),
    ("{{ film.year | default: 'n.d.' }}", "2023"),
    ("{{ film.poster | default: 'none' }}", "none"),
    ("{{ film.release | date: 'y' }}{{ film.rating | decimal: 2 | default: '-' }}", "20244.50"),
    (
      "{% set first = film.directors | first %}{% if first %}{{ first.name }}{% else %}nobody{% endif %}",
      "nobody"
    ),
    (
      "{% if film.extra.film-of-the-month %}{{ film.extra.film-of-the-month.title }}{% else %}-{% endif %}",
      "-"
    ),
  ])
  func `a value that was asked for is there`(template: String, expected: String) {
    #expect(render(template, page, theme: ["year.html": "{{ film.year }}"]) == expected)
  }

  @Test(arguments: [
    "{% if film.year or film.lead %}{{ film.year }}{% endif %}",
    "{% if film.year %}{% else %}{{ film.year }}{% endif %}",
    "{% if film.year %}{% endif %}{{ film.year }}",
    "{% if not film.year %}{{ film.year }}{% endif %}",
    "{% if film.lead %}{{ film.year }}{% endif %}",
    "{% for film in others %}{% if film.year %}{% endif %}{{ film.year }}{% endfor %}",
    "{% if film.year %}{% for film in others %}{{ film.year }}{% endfor %}{% endif %}",
    "{% if film.year != 2000 %}{{ film.year }}{% endif %}",
  ])
  func `a value that was not asked for may be missing`(template: String) {
    #expect(render(template, page).contains("“film.year” may be missing"))
  }
}
