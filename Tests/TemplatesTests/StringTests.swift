import Templates
import Testing

struct StringTests {
  @Test(arguments: [
    ("{{ 'home' | string }}", "Home"),
    ("{{ 'films' | string: 1 }}, {{ 'films' | string: film.runtime }}", "1 film, 90 films"),
    ("{{ 'films' | string: count=0 }}", "0 films"),
    ("{{ 'page-of' | string: number=2, total=5 }}", "Page 2 of 5"),
    ("{{ 'directed-by' | string: name=film.title }}", "Directed by M &amp; M"),
    (
      "{{ 'directed-by' | string: name=film.synopsis }}",
      "Directed by <p>A <em>winter</em> in Aktau.</p>"
    ),
    (
      "<p title=\"{{ 'directed-by' | string: name=film.title }}\">",
      "<p title=\"Directed by M &amp; M\">"
    ),
  ])
  func `strings of the theme`(template: String, expected: String) {
    #expect(render(template, FilmPageSample(film: FilmSample(title: "M & M"))) == expected)
  }

  @Test(arguments: [
    (
      "{{ 'hme' | string }}",
      "1:4: no string “hme” in “en” [template-unknown-string]\n  did you mean home?"
    ),
    (
      "{{ film.title | string }}",
      "1:4: “string” wants a key in quotation marks [template-filter-argument]"
    ),
    (
      "{{ 'films' | string }}",
      "1:4: the string “films” depends on a number [template-plural]\n  write \"films\" | string: count, with a number for count"
    ),
    (
      "{{ 'films' | string: 'x' }}",
      "1:22: “string” wants a whole number, not a text [template-filter-argument]"
    ),
    (
      "{{ 'films' | string: film.year }}",
      "1:22: “film.year” may be missing [template-maybe-missing]\n  put {% if film.year %} around it, or add | default: \"…\""
    ),
    (
      "{{ 'home' | string: 2 }}",
      "1:21: the string “home” has no place for “count” [template-placeholder]"
    ),
    (
      "{{ 'page-of' | string: number=1, totl=5, total=5 }}",
      "1:34: the string “page-of” has no place for “totl” [template-placeholder]\n  did you mean total?"
    ),
    (
      "{{ 'directed-by' | string }}",
      "1:4: the string “directed-by” needs “name” [template-placeholder]\n  write | string: name=…"
    ),
    ("{{ 'months' | string }}", "1:4: the string “months” is a list [template-string-form]"),
    (
      "{{ 'incomplete' | string: 1 }}",
      "1:4: the string “incomplete” lacks “other” in “en” [template-plural]\n  add the forms to the strings file"
    ),
    (
      "{{ 'directed-by' | string: name=film }}",
      "1:33: “string” wants a text, a number or HTML, not a view “film” [template-filter-argument]"
    ),
    (
      "<title>{{ 'directed-by' | string: name=film.synopsis }}</title>",
      "1:11: “'directed-by' | string: name=film.synopsis” is HTML and cannot be printed in an element that holds plain text [template-unprintable]\n  add | strip-tags"
    ),
  ])
  func `what can be wrong with a string`(template: String, expected: String) {
    #expect(render(template) == "theme/page.html:" + expected)
  }

  @Test func `a language without names of months says so`() {
    let strings = StringTable(language: "de", entries: [:])
    #expect(
      render("{{ film.release | date: 'd. MMMM' }}", strings: strings)
        == """
        theme/page.html:1:25: the string “months” has to be a list of 12 names [template-string-form]
          add it to the strings file
        """)
  }

  @Test(arguments: [
    ("en", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 other"),
    ("de", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 other"),
    ("kk", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 other"),
    ("ka", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 other"),
    ("fr-CA", "0 one, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 many"),
    ("es", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 many"),
    ("it", "0 other, 1 one, 2 other, 5 other, 11 other, 21 other, 1000000 many"),
    ("ru", "0 many, 1 one, 2 few, 5 many, 11 many, 21 one, 1000000 many"),
    ("uk", "0 many, 1 one, 2 few, 5 many, 11 many, 21 one, 1000000 many"),
    ("pl", "0 many, 1 one, 2 few, 5 many, 11 many, 21 many, 1000000 many"),
    ("cs", "0 other, 1 one, 2 few, 5 other, 11 other, 21 other, 1000000 other"),
    ("ja", "0 other, 1 other, 2 other, 5 other, 11 other, 21 other, 1000000 other"),
  ])
  func `plural forms`(language: String, expected: String) {
    let rule = PluralRule(language: language)
    let numbers = [0, 1, 2, 5, 11, 21, 1_000_000]
    let found = numbers.map { "\($0) \(rule.category(of: $0).rawValue)" }
    #expect(found.joined(separator: ", ") == expected)
  }
}
