import Diagnostics
import Templates
import Testing

/// What a designer writes who comes from another template language: each is told what to write here.
struct OtherLanguageTests {
  private static let condition = "write {% if … %} … {% elif … %} … {% else %} … {% endif %}"
  private static let loop = "write {% for film in films %} … {% endfor %}"
  private static let block = "write {% block main %} … {% endblock %}"
  private static let include = "write {% include \"partials/film-card.html\" with film=film %}"
  private static let inline = "write {% if … %}{{ … }}{% else %}{{ … }}{% endif %}"
  private static let missing =
    "what is missing counts as no: {% if film.year %}, or {% if not film.year %}"
  private static let asIs =
    "remove it: what is printed is escaped by itself, for the place where it stands"

  @Test(arguments: [
    ("{{ super() }}", "expected “}}”, found “(”", "write {{ block.super }}"),
    ("{{ parent() }}", "expected “}}”, found “(”", "write {{ block.super }}"),
    ("{{ film.title if true else 'x' }}", "expected “}}”, found “if”", inline),
    ("{{ film.is-short ? 'a' : 'b' }}", "unexpected “?”", inline),
    (
      "{{ film.year ?? 'b' }}", "unexpected “?”",
      "arguments of a filter follow a colon: | default: \"—\""
    ),
    (
      "{% if film.year is defined %}{% endif %}", "expected the end of the tag, found “is”", missing
    ),
    (
      "{% if film.year is not none %}{% endif %}", "expected the end of the tag, found “is”",
      missing
    ),
    (
      "{{ film.year | default('x') }}", "expected “}}”, found “(”",
      "arguments of a filter follow a colon: | default: \"—\""
    ),
    (
      "{{ film.year|default \"x\" }}", "expected “}}”, found “x”",
      "arguments of a filter follow a colon: | default: \"—\""
    ),
    (
      "{{ url_for('x') }}", "expected “}}”, found “(”",
      "there are no functions: values have fields, and filters behind a |"
    ),
    (
      "{{ others[0].title }}", "unexpected “[”",
      "fields follow a dot: film.title; the first of a list is | first"
    ),
    (
      "{{ .Title }}", "expected a name or a value, found “.”",
      "names have no dot in front and small letters: {{ article.title }}"
    ),
    ("{{ range .Pages }}", "no name “range” here", loop),
    ("{{ if .Draft }}", "no name “if” here", condition),
    ("{{ else if .Draft }}", "expected “}}”, found “if”", condition),
    ("{{ with .Params.a }}", "no name “with” here", condition),
    ("{{ block \"main\" . }}", "expected “}}”, found “main”", block),
    ("{{ define \"main\" }}", "expected “}}”, found “main”", block),
    ("{{ partial \"head.html\" . }}", "expected “}}”, found “head.html”", include),
    ("{{ $x := 1 }}", "unexpected “$”", "write {% set name = … %}, and names without $"),
    ("{{/* note */}}", "unexpected “/”", "comments are written {# … #}"),
    ("{{#if film}}", "unexpected “#”", condition),
    ("{{#each films}}", "unexpected “#”", loop),
    ("{{/if}}", "unexpected “/”", "write {% endif %}"),
    ("{{/each}}", "unexpected “/”", "write {% endfor %}"),
    ("{{> card}}", "expected a name or a value, found “>”", include),
    ("{{! note }}", "unexpected “!”", "comments are written {# … #}"),
    (
      "{{{ film.title }}}", "unexpected “{”",
      "write two braces: what is printed is escaped for its place, or is HTML"
    ),
    ("{% if true && true %}{% endif %}", "unexpected “&”", "write “and”"),
    ("{% if true || true %}{% endif %}", "expected the name of a filter, found “|”", "write “or”"),
    ("{% if !film %}{% endif %}", "unexpected “!”", "write “not”"),
    (
      "{% if film.title = 'x' %}{% endif %}", "expected the end of the tag, found “=”", "write “==”"
    ),
    (
      "{% for a, b in others %}{% endfor %}", "expected “in”, found “,”",
      "a loop has one name: {% for film in films %}, with its fields in the loop"
    ),
    (
      "{% for a in others limit: 3 %}{% endfor %}", "expected the end of the tag, found “limit”",
      "a loop goes through a list: {% for film in films | offset: 3 | limit: 3 %}"
    ),
    (
      "{% for a in (1..3) %}{% endfor %}", "expected “)”, found “.”",
      "a loop goes through a list: {% for film in films | offset: 3 | limit: 3 %}"
    ),
    (
      "{% for a in range(3) %}{% endfor %}", "expected the end of the tag, found “(”",
      "a loop goes through a list: {% for film in films | offset: 3 | limit: 3 %}"
    ),
    (
      "{% for a in others if a.is-short %}{% endfor %}", "expected the end of the tag, found “if”",
      "write {% if … %} in the loop"
    ),
    (
      "{% for a in others %}{% else %}none{% endfor %}",
      "“{% else %}” has nothing to end or divide here",
      "in a loop, what is printed for an empty list follows {% empty %}"
    ),
    (
      "{% if true %}{% for a in others %}{% if true %}{% else %}{% endif %}{% else %}none{% endfor %}{% else %}x{% endif %}",
      "“{% else %}” has nothing to end or divide here",
      "in a loop, what is printed for an empty list follows {% empty %}"
    ),
    (
      "{% include 'card.html' film %}", "expected the end of the tag, found “film”",
      "hand it over by name: {% include \"…\" with film=film %}"
    ),
    (
      "{% include 'card.html', film: film %}", "expected the end of the tag, found “,”",
      "hand it over by name: {% include \"…\" with film=film %}"
    ),
    (
      "{% include card.html %}", "expected the name of a template in quotation marks, found “card”",
      "put quotation marks around it"
    ),
    (
      "{% set x %}", "expected “=”",
      "write {% set name = … %}; a piece of markup is a file of its own, which is included"
    ),
    ("{% assign x = 2 %}", "no tag “assign”", "write {% set name = … %}"),
    ("{% unless true %}", "no tag “unless”", "write {% if not … %} … {% endif %}"),
    ("{% endunless %}", "no tag “endunless”", "write {% endif %}"),
    (
      "{% endmacro %}", "no tag “endmacro”",
      "remove it with the tag that it ends; here end endif, endfor and endblock"
    ),
    ("{% block.super %}", "no tag “block.super”", "write {{ block.super }}"),
    (
      "{{ super }}", "no name “super” here",
      "{{ block.super }} prints the block that this one stands in place of"
    ),
    ("{{ end }}", "no name “end” here", "write {% endif %}, {% endfor %} or {% endblock %}"),
    ("{{else}}", "no name “else” here", "write {% else %}"),
    ("{{ content }}", "no name “content” here", block),
    ("{% if film.year != null %}{% endif %}", "no name “null” here", missing),
    (
      "{% for a in others %}{{ loop.index }}{% endfor %}", "no name “loop” here",
      "in a loop there are forloop.first, last, counter (from 1), counter0 and length"
    ),
    (
      "{% for a in others %}{{ forloop.index }}{% endfor %}", "no field “index” in “forloop”",
      "forloop.counter counts from 1, forloop.counter0 from 0"
    ),
    ("{{ film.title | safe }}", "no filter “safe”", asIs),
    ("{{ film.title | uppercase }}", "no filter “uppercase”", "write | upper"),
    ("{{ others | size }}", "no filter “size”", "write | length"),
  ])
  func `each construct is told with what to write`(
    template: String, message: String, help: String
  ) {
    let output = render(template, theme: ["card.html": ""])
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let told = lines.first.map { line in
      String(
        line.drop { $0 != " " }.dropFirst().prefix(upTo: line.lastIndex(of: "[") ?? line.endIndex))
    }
    #expect(told == message + " ")
    #expect(lines.dropFirst().first == "  " + help)
    #expect(lines.count == 2)
  }

  @Test func `a condition that divides a loop without its end is no loop's else`() {
    let output = render("{% if true %}{% for a in others %}{% else %}{% endif %}")
    #expect(
      output == """
        theme/page.html:1:14: “{% for %}” without “{% endfor %}” [template-unclosed-block]
          end it with {% endfor %}
        """)
  }

  @Test func `a name that some pages have is told with what all have`() {
    let library = library(
      theme: ["a.html": "{% include 'foot.html' %}", "b.html": "{% include 'foot.html' %}"],
      overlay: ["foot.html": "{{ titel }}{{ unheard-of }}"])
    var diagnostics: [Diagnostic] = []
    _ = library.compile("a.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    _ = library.compile("b.html", for: FilmSample.self, diagnostics: &diagnostics)
    #expect(
      printed(diagnostics, library) == """
        templates/foot.html:1:4: no name “titel” here [template-unknown-name]
        templates/foot.html:1:15: no name “unheard-of” here [template-unknown-name]
        """)
  }

  @Test func `blocks that built-in templates fill are missed once, in the journal's own file`() {
    let library = library(
      theme: [
        "base.html": "",
        "a.html":
          "{% extends 'base.html' %}{% block main %}{% endblock %}{% block title %}{% endblock %}",
        "b.html":
          "{% extends 'base.html' %}{% block main %}{% endblock %}{% block head %}{% endblock %}",
      ],
      overlay: ["base.html": "<p>{% block title %}{% endblock %}</p>"])
    var diagnostics: [Diagnostic] = []
    _ = library.compile("a.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    _ = library.compile("b.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    #expect(
      printed(diagnostics, library) == """
        templates/base.html:1:1: built-in templates fill “head”, “main”, and there is no block of these names here [template-missing-block]
          {% block head %}{% endblock %} {% block main %}{% endblock %} are to stand where each belongs; the theme’s own file of this name shows where
        """)
  }
}
