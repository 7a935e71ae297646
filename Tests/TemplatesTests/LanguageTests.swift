import Diagnostics
import Markup
import Templates
import Testing

struct LanguageTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("{{ film.title }}", "Madina"),
    ("{{film.title}}", "Madina"),
    ("{{ film.runtime }}", "90"),
    ("{{ \"a\" }}{{ 'b' }}{{ 3 }}{{ -4 }}{{ 2.5 }}", "ab3-42.5"),
    (#"{{ "say \"x\"" }}"#, "say \"x\""),
    ("{{ '}}' }}", "}}"),
    ("a{# not {{ this }} #}b", "ab"),
    ("{ % } {x} {", "{ % } {x} {"),
    ("{{ film.extra.sponsor | default: \"nobody\" }}", "nobody"),
  ])
  func `what is printed`(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  @Test(arguments: [
    ("{% if film.runtime == 90 %}yes{% endif %}", "yes"),
    ("{% if film.runtime != 90 %}yes{% else %}no{% endif %}", "no"),
    ("{% if film.runtime > 100 %}a{% elif film.runtime >= 90 %}b{% else %}c{% endif %}", "b"),
    ("{% if film.runtime < 90 or film.runtime <= 90 %}yes{% endif %}", "yes"),
    ("{% if not film.is-short and film.title == 'Madina' %}yes{% endif %}", "yes"),
    ("{% if film.is-short or film.is-short %}yes{% else %}no{% endif %}", "no"),
    ("{% if not (film.is-short or film.runtime == 90) %}yes{% else %}no{% endif %}", "no"),
    ("{% if 'adi' in film.title %}yes{% endif %}", "yes"),
    ("{% if 'KZ' in film.countries %}yes{% endif %}", "yes"),
    ("{% if 'DE' not in film.countries %}yes{% endif %}", "yes"),
    ("{% if film.countries | length > 1 %}yes{% endif %}", "yes"),
    ("{% if film.lead == film.lead %}yes{% endif %}", "yes"),
    ("{% if film.rating %}rated{% endif %}", "rated"),
    ("{% if film.year == 2023 %}yes{% else %}no{% endif %}", "no"),
    ("{% if others %}others{% else %}alone{% endif %}", "alone"),
    ("{% if film.original-title %}original{% else %}same{% endif %}", "same"),
    ("{% if film.synopsis %}told{% endif %}", "told"),
    ("{% if true %}{% if false %}a{% else %}b{% endif %}{% endif %}", "b"),
  ])
  func `conditions`(template: String, expected: String) {
    let film = FilmSample(
      rating: 0, countries: ["KZ", "FR"], lead: PersonSample("Madina Akylbek"))
    #expect(render(template, FilmPageSample(film: film)) == expected)
  }

  @Test(arguments: [
    ("{% if film.lead == film.directors | first %}yes{% else %}no{% endif %}", "no"),
    ("{% if film.lead == film.directors | last %}yes{% else %}no{% endif %}", "yes"),
    ("{% if film.lead != film.directors | last %}yes{% else %}no{% endif %}", "no"),
    ("{% if film.lead in film.directors %}yes{% else %}no{% endif %}", "yes"),
    ("{% if film.lead not in film.directors %}yes{% else %}no{% endif %}", "no"),
    (
      "{% for f in others %}{% if f.lead == film.lead %}yes{% else %}no{% endif %}{% endfor %}",
      "no"
    ),
  ])
  func `views with one id are the same`(template: String, expected: String) {
    let film = FilmSample(
      directors: [PersonSample("Aizhan"), PersonSample("Alibek")], lead: PersonSample("Alibek"))
    #expect(render(template, FilmPageSample(film: film, others: [FilmSample()])) == expected)
  }

  @Test(arguments: [
    ("{% for c in film.countries %}{{ c }},{% endfor %}", "KZ,FR,DE,"),
    (
      "{% for c in film.countries %}{{ forloop.counter }}{{ forloop.counter0 }} {% endfor %}",
      "10 21 32 "
    ),
    (
      "{% for c in film.countries %}{{ c }}{% if not forloop.last %}/{% endif %}{% endfor %}",
      "KZ/FR/DE"
    ),
    (
      "{% for c in film.countries %}{% if forloop.first %}{{ forloop.length }}{% endif %}{% endfor %}",
      "3"
    ),
    ("{% for c in film.countries | limit: 2 %}{{ c }}{% endfor %}", "KZFR"),
    ("{% for c in film.countries | offset: 1 | limit: 1 %}{{ c }}{% endfor %}", "FR"),
    ("{% for f in others %}{{ f.title }}{% empty %}none{% endfor %}", "none"),
    (
      "{% for c in film.countries %}{% for d in film.directors %}{{ c }}{{ d.name }}{{ forloop.counter }} {% endfor %}{{ forloop.counter }};{% endfor %}",
      "KZA1 KZB2 1;FRA1 FRB2 2;DEA1 DEB2 3;"
    ),
  ])
  func `loops`(template: String, expected: String) {
    let film = FilmSample(
      countries: ["KZ", "FR", "DE"], directors: [PersonSample("A"), PersonSample("B")])
    #expect(render(template, FilmPageSample(film: film)) == expected)
  }

  @Test(arguments: [
    ("a \n {{- film.runtime }} b", "a90 b"),
    ("a {{ film.runtime -}} \n b", "a 90b"),
    ("a {%- if true -%} b {%- endif -%} c", "abc"),
    ("a {#- x -#} b", "ab"),
    ("a\r\n{% if true -%}\r\nb{% endif %}", "a\r\nb"),
    ("{{-4}}", "4"),
  ])
  func `hyphens take white space away`(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  @Test(arguments: [
    ("{% set x = film.title %}{{ x }}", "Madina"),
    ("{% set x = 'a' %}{% if true %}{% set x = 'b' %}{{ x }}{% endif %}{{ x }}", "ba"),
    (
      "{% for c in film.countries %}{% set film = c %}{{ film }}{% endfor %}{{ film.title }}",
      "KZMadina"
    ),
  ])
  func `a name that is set lasts to the end of its block`(template: String, expected: String) {
    #expect(render(template, FilmPageSample(film: FilmSample(countries: ["KZ"]))) == expected)
  }

  @Test func `an included template knows the names around it and its parameters`() {
    let page = FilmPageSample(others: [FilmSample(title: "Fire"), FilmSample(title: "Shore")])
    let output = render(
      "{% for f in others %}{% include 'card.html' with film=f, size=\"small\" %}{% endfor %}",
      page,
      theme: ["card.html": "<p class=\"{{ size }}\">{{ film.title }} {{ forloop.counter }}</p>"])
    #expect(output == "<p class=\"small\">Fire 1</p><p class=\"small\">Shore 2</p>")
  }

  @Test func `the same inclusion is checked with the types of each place`() {
    let output = render(
      "{% include 'show.html' with x=film.title %}\n{% include 'show.html' with x=film.is-short %}",
      theme: ["show.html": "{{ x }}"])
    #expect(
      output == """
        theme/show.html:1:4: “x” is true or false and cannot be printed here [template-unprintable]
          ask for it with {% if x %}
        """)
  }

  @Test func `a template refines another block by block`() {
    let output = render(
      "{% extends 'base.html' %}\n{% block main %}[{{ block.super }}]{{ film.title }}{% endblock %}",
      theme: [
        "base.html": "<{% block head %}h{% endblock %}|{% block main %}m{% endblock main %}>"
          .replacingAngles()
      ])
    #expect(output == "(h|[m]Madina)")
  }

  @Test func `the journal's template may refine the built-in one of its name`() {
    let output = render(
      "", theme: ["base.html": "{% block a %}A{% endblock %}{% block b %}B{% endblock %}"],
      overlay: [
        "page.html": "{% extends 'theme:mid.html' %}{% block a %}x{{ block.super }}{% endblock %}"
      ])
    #expect(
      output == """
        templates/page.html:1:12: no template “mid.html” [template-unknown-template]
        """)
    let library = library(
      theme: [
        "page.html": "{% extends 'base.html' %}{% block a %}2{{ block.super }}{% endblock %}",
        "base.html":
          "{% block a %}A{% block c %}C{% endblock %}{% endblock %}{% block b %}B{% endblock %}",
      ],
      overlay: [
        "page.html":
          "{% extends 'theme:page.html' %}{% set w = language %}{% block a %}1{{ block.super }}{{ w }}{% endblock %}{% block c %}c{% endblock %}"
      ])
    var diagnostics: [Diagnostic] = []
    let template = library.compile(
      "page.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    var buffer = OutputBuffer()
    template?.render(FilmPageSample(), into: &buffer)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "12AcenB")
  }

  @Test func `a file of the journal stands in for the built-in one everywhere`() {
    let output = render(
      "{% include 'foot.html' %}", theme: ["foot.html": "built in"],
      overlay: ["foot.html": "ours"])
    #expect(output == "ours")
  }
}

extension String {
  /// Blocks between angle brackets would be tags.
  fileprivate func replacingAngles() -> String {
    String(map { $0 == "<" ? "(" : $0 == ">" ? ")" : $0 })
  }
}
