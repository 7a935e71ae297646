import Diagnostics
import Templates
import Testing

struct ProblemTests {
  @Test(arguments: [
    ("{{ flim.title }}", "1:4: no name “flim” here [template-unknown-name]\n  did you mean film?"),
    (
      "{{ film.orignal-title }}",
      "1:9: no field “orignal-title” in “film” [template-unknown-field]\n  did you mean original-title?"
    ),
    (
      "a\nб {{ film.lead.name }}",
      "2:6: “film.lead” may be missing [template-maybe-missing]\n  put {% if film.lead %} around it, or add | default: \"…\""
    ),
    (
      "{{ film.title.length }}",
      "1:15: “film.title” is a text and has no fields [template-unknown-field]"
    ),
    (
      "{{ film.directors.name }}",
      "1:19: “film.directors” is a list of “person” and has no fields [template-unknown-field]\n  go through it with {% for … in … %}, or take | first"
    ),
    (
      "{{ film.extra.sponser }}",
      "1:15: no field “sponser” in “film.extra” [template-unknown-field]\n  did you mean sponsor?"
    ),
    (
      "{{ film.extra.xyzzyplugh }}",
      "1:15: no field “xyzzyplugh” in “film.extra” [template-unknown-field]\n  a field of your own is declared in content/journal.yaml: extra: {film: {xyzzyplugh: text}}"
    ),
    (
      "{{ 'my-plugh' | string }}",
      "1:4: no string “my-plugh” in “en” [template-unknown-string]\n  add a line “my-plugh: …” to templates/strings/en.yaml"
    ),
    (
      "{{ film.title | uper }}",
      "1:17: no filter “uper” [template-unknown-filter]\n  did you mean upper?"
    ),
    (
      "{{ film.title | date: 'y' }}",
      "1:17: “date” takes a date, not a text [template-filter-input]\n"
        + "  filters for a text: capitalise, default, json, length, lower, truncate-words, upper, url-encode"
    ),
    (
      "{{ film.title | default: 'x' | upper: 2 }}",
      "1:32: “upper” has 1 arguments [template-filter-argument]\n  write | upper"
    ),
    (
      "{% for f in others | limit %}{% endfor %}",
      "1:22: “limit” has no argument [template-filter-argument]\n  write | limit: 5"
    ),
    (
      "{% for f in others | limit: 'x' %}{% endfor %}",
      "1:29: “limit” wants a whole number, not a text [template-filter-argument]"
    ),
    (
      "{{ film.title | upper: a=2 }}",
      "1:24: “upper” has no argument “a” [template-filter-argument]"
    ),
    (
      "{{ film.runtime | default: 2 }}",
      "1:19: “film.runtime” is a number and never missing [template-filter-input]\n  remove | default"
    ),
    (
      "{{ film.year | default: film.is-short }}",
      "1:25: “default” wants a number, not true or false [template-filter-argument]"
    ),
    (
      "{{ film.release | date: 'd MMMMM' }}",
      "1:25: “MMMMM” is no part of a date [template-filter-argument]\n  use y, yyyy, M, MM, MMM, MMMM, LLLL, d, dd, EEEE; put text in '…'"
    ),
    (
      "{{ film.release | date: film.title }}",
      "1:25: “date” wants a pattern in quotation marks [template-filter-argument]"
    ),
    (
      "{{ film.year }}",
      "1:4: “film.year” may be missing [template-maybe-missing]\n  put {% if film.year %} around it, or add | default: \"…\""
    ),
    (
      "{{ film.countries }}",
      "1:4: “film.countries” is a list of texts and cannot be printed here [template-unprintable]\n  go through it with {% for … in film.countries %}, or add | join: \", \""
    ),
    (
      "{{ film }}",
      "1:4: “film” is a view “film” and cannot be printed here [template-unprintable]\n  print one of its fields, film.title say"
    ),
    (
      "{{ film.release }}",
      "1:4: “film.release” is a date and cannot be printed here [template-unprintable]\n  add | date: \"d MMMM yyyy\", or | iso-date"
    ),
    (
      "<p title=\"{{ film.synopsis }}\">",
      "1:14: “film.synopsis” is HTML and cannot be printed in an attribute [template-unprintable]\n  add | strip-tags"
    ),
    (
      "{% for x in film.title %}{{ x }}{{ x.y }}{% endfor %}",
      "1:13: “film.title” is a text, not a list [template-not-a-list]\n  {% if film.title %} asks whether there is one"
    ),
    (
      "{% if film.title == 2 %}{% endif %}",
      "1:7: a text and a number cannot be compared with “==” [template-incomparable]"
    ),
    (
      "{% if film in others %}{% endif %}",
      "1:7: a view “film” and a list of “film” cannot be compared with “in” [template-incomparable]"
    ),
    (
      "{% for f in others %}{% if f == film %}{% endif %}{% endfor %}",
      "1:28: a view “film” and a view “film” cannot be compared with “==” [template-incomparable]\n  compare one of their fields"
    ),
    (
      "{% if film.year > 2 %}{% endif %}",
      "1:7: “film.year” may be missing [template-maybe-missing]\n  put {% if film.year %} around it, or add | default: \"…\""
    ),
    (
      "{% set forloop = 2 %}",
      "1:8: “forloop” has a meaning of its own [template-taken-name]\n  take another name"
    ),
    (
      "{{ forloop.first }}",
      "1:4: no name “forloop” here [template-unknown-name]\n  forloop is known between {% for … %} and {% endfor %}"
    ),
    (
      "{% for c in others %}{{ forloop.fist }}{% endfor %}",
      "1:33: no field “fist” in “forloop” [template-unknown-field]\n  did you mean first?"
    ),
    (
      "{% include 'crad.html' %}",
      "1:12: no template “crad.html” [template-unknown-template]\n  did you mean card.html?"
    ),
    (
      "{% include 'card.html' with a=1 a=2 %}",
      "1:33: “a” is given twice [template-duplicate-parameter]\n  remove one of them"
    ),
    (
      "{{ block.super }}",
      "1:1: “block.super” has no block to print [template-no-parent-block]\n  remove it: nothing is defined for this block further down"
    ),
  ])
  func `names and types`(template: String, expected: String) {
    let output = render(template, theme: ["card.html": ""])
    #expect(output == "theme/page.html:" + expected)
  }

  @Test(arguments: [
    ("{{ film.title", "1:1: “{{” without “}}” [template-unclosed-tag]\n  close it with }}"),
    (
      "{{ film.title {% if true %}{% endif %}",
      "1:1: “{{” without “}}” [template-unclosed-tag]\n  close it with }}"
    ),
    ("{# never", "1:1: “{#” without “#}” [template-unclosed-tag]\n  close it with #}"),
    (
      "{{ 'a }}",
      "1:4: a text without its closing quotation mark [template-syntax]\n  close it with the quotation mark that opened it, on the same line"
    ),
    (
      "{{ 1 + 2 }}",
      "1:6: unexpected “+” [template-syntax]\n  names, numbers and texts in quotation marks can stand here; there is no arithmetic"
    ),
    ("{{ }}", "1:4: expected a name or a value [template-syntax]"),
    ("{{ film. }}", "1:10: expected the name of a field [template-syntax]"),
    (
      "{{ film.title | default(2) }}",
      "1:24: expected “}}”, found “(” [template-syntax]\n  arguments of a filter follow a colon: | default: \"—\""
    ),
    ("{{ film title }}", "1:9: expected “}}”, found “title” [template-syntax]"),
    (
      "{{ 99999999999999999999 }}",
      "1:4: the number “99999999999999999999” is too large [template-syntax]"
    ),
    ("{% fro x in y %}", "1:1: no tag “fro” [template-unknown-tag]\n  did you mean for?"),
    (
      "{% poem %}",
      "1:1: no tag “poem” [template-unknown-tag]\n  there are block, extends, for, if, include and set, with elif, else and empty"
    ),
    (
      "{% endif %}",
      "1:1: “{% endif %}” has nothing to end or divide here [template-stray-tag]\n  remove it, or open what it belongs to"
    ),
    (
      "{% if true %}",
      "1:1: “{% if %}” without “{% endif %}” [template-unclosed-block]\n  end it with {% endif %}"
    ),
    (
      "{% if true %}{% for x in others %}{% endif %}",
      "1:14: “{% for %}” without “{% endfor %}” [template-unclosed-block]\n  end it with {% endfor %}"
    ),
    (
      "{% if true %}{% else if false %}{% endif %}",
      "1:22: expected the end of the tag, found “if” [template-syntax]\n  write {% elif … %}"
    ),
    (
      "{% block a %}{% endblock %}\n{% block a %}{% endblock %}",
      "2:10: block “a” is already on line 1 [template-duplicate-block]\n  give it another name"
    ),
    (
      "x{% extends 'base.html' %}",
      "1:2: “{% extends %}” has to come first, and once [template-late-extends]\n  make it the first tag of the file"
    ),
    (
      "{% include film.title %}",
      "1:12: expected the name of a template in quotation marks, found “film” [template-syntax]"
    ),
    ("{% for x of others %}{% endfor %}", "1:10: expected “in”, found “of” [template-syntax]"),
  ])
  func `syntax`(template: String, expected: String) {
    let output = render(template, theme: ["base.html": ""])
    #expect(output == "theme/page.html:" + expected)
  }

  @Test func `all that is wrong is reported, and each once`() {
    let output = render(
      """
      {{ a }}{{ b.c | upper }}
      {% if d %}{{ film.titel }}{% endif %}{% set x = e %}{{ x.y | nothing }}
      {% for z in f %}{{ z.w }}{% endfor %}{{ "x" | string }}
      {{ a }}{% include "i.html" %}{% include "i.html" %}
      """, theme: ["i.html": "{{ g }}"])
    let messages = output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(
      messages == [
        "theme/page.html:1:4: no name “a” here [template-unknown-name]",
        "theme/page.html:1:11: no name “b” here [template-unknown-name]",
        "theme/page.html:2:7: no name “d” here [template-unknown-name]",
        "theme/page.html:2:19: no field “titel” in “film” [template-unknown-field]",
        "theme/page.html:2:49: no name “e” here [template-unknown-name]",
        "theme/page.html:2:62: no filter “nothing” [template-unknown-filter]",
        "theme/page.html:3:13: no name “f” here [template-unknown-name]",
        "theme/page.html:3:41: no string “x” in “en” [template-unknown-string]",
        "theme/page.html:4:4: no name “a” here [template-unknown-name]",
        "theme/i.html:1:4: no name “g” here [template-unknown-name]",
      ])
  }

  @Test func `templates may not go in circles`() {
    #expect(
      render(
        "{% include 'a.html' %}",
        theme: ["a.html": "{% include 'b.html' %}", "b.html": "{% include 'a.html' %}"])
          == """
          theme/b.html:1:12: templates go in a circle: “theme:a.html” → “theme:b.html” → “theme:a.html” [template-recursion]
            remove one of the references
          """)
    #expect(
      render("", overlay: ["page.html": "{% extends 'page.html' %}"])
        == """
        templates/page.html:1:12: templates go in a circle: “page.html” → “page.html” [template-recursion]
          the built-in template is “theme:page.html”
        """)
  }

  @Test func `what an extending template may hold`() {
    let output = render(
      "{% extends 'base.html' %}\nstray\n{% block mian %}{% endblock %}{{ film.title }}",
      theme: ["base.html": "{% block main %}{% endblock %}"])
    #expect(
      output == """
        theme/page.html:2:1: nothing outside the blocks is printed in a template that extends “theme:base.html” [template-outside-block]
          move it into a block
        theme/page.html:3:10: no block “mian” in “theme:base.html” [template-unknown-block]
          did you mean main?
        theme/page.html:3:31: nothing outside the blocks is printed in a template that extends “theme:base.html” [template-outside-block]
          move it into a block
        """)
  }

  @Test func `two pages that share a template report it once`() {
    let library = library(
      theme: [
        "a.html": "{% extends 'base.html' %}", "b.html": "{% extends 'base.html' %}",
        "base.html": "{{ nothing }}",
      ])
    var diagnostics: [Diagnostic] = []
    let first = library.compile("a.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    let second = library.compile("b.html", for: FilmPageSample.self, diagnostics: &diagnostics)
    #expect(first == nil && second == nil)
    #expect(diagnostics.count == 1)
  }

  @Test func `inclusions that double at every level are stopped`() {
    var theme: [String: String] = [:]
    for level in 0..<30 {
      let next = "{% include '\(level + 1).html' %}"
      theme["\(level).html"] = next + next
    }
    theme["30.html"] = ""
    let output = render("{% include '0.html' %}", theme: theme)
    #expect(output.contains("[template-too-large]"))
  }

  @Test func `deep nesting is an error, not a crash`() {
    let depth = 10_000
    let brackets = String(repeating: "(", count: depth)
    #expect(render("{{ \(brackets)1 }}").contains("[template-too-large]"))
    let nots = String(repeating: "not ", count: depth)
    #expect(render("{% if \(nots)true %}{% endif %}").contains("[template-too-large]"))
    let ors = String(repeating: "true or ", count: depth)
    #expect(render("{% if \(ors)true %}{% endif %}").contains("[template-too-large]"))
    let ifs = String(repeating: "{% if true %}", count: depth)
    #expect(render(ifs).contains("[template-too-large]"))
  }

  @Test func `files that no page asks for have their syntax checked`() {
    let library = library(theme: [:], overlay: ["old.html": "{% if %}{{ unknown }}"])
    #expect(
      printed(library.checkSyntax("old.html"), library)
        == """
        templates/old.html:1:1: “{% if %}” without “{% endif %}” [template-unclosed-block]
          end it with {% endif %}
        templates/old.html:1:7: expected a name or a value [template-syntax]
        """)
  }
}
