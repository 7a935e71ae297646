extension SharedDifference {
  /// What we refuse before anything is printed, and Stencil passes over.
  static let checks: [SharedDifference] = [
    SharedDifference(
      "{{ film.titel }}", ours: "✗ no field “titel” in “film”", stencils: "",
      "what is misspelt is an error"),
    SharedDifference(
      "{{ nothing }}", ours: "✗ no name “nothing” here", stencils: "",
      "what is misspelt is an error"),
    SharedDifference(
      "{{ film.year }}", ours: "✗ “film.year” may be missing", stencils: "2023",
      "another page may have none"),
    SharedDifference(
      "{{ film.lead.name }}", ours: "✗ “film.lead” may be missing", stencils: "Akylbek",
      "another page may have none"),
    SharedDifference(
      "{% if film.year > 2000 %}yes{% endif %}", ours: "✗ “film.year” may be missing",
      stencils: "yes", "what is missing is neither less nor more"),
    SharedDifference(
      "{% for x in film.title %}{{ x }}{% endfor %}",
      ours: "✗ “film.title” is a text, not a list", stencils: "", "nothing would ever be printed"),
    SharedDifference(
      "{{ film.countries }}",
      ours: "✗ “film.countries” is a list of texts and cannot be printed here",
      stencils: "[\"KZ\", \"FR\", \"DE\"]", "nobody wants to see that"),
    SharedDifference(
      "{{ film.is-short }}",
      ours: "✗ “film.is-short” is true or false and cannot be printed here", stencils: "true",
      "nobody wants to see that"),
    SharedDifference(
      "{% if film.title == 2 %}yes{% else %}no{% endif %}",
      ours: "✗ a text and a number cannot be compared with “==”", stencils: "no",
      "it would never hold"),
    SharedDifference(
      "{% if film.title < 'N' %}yes{% else %}no{% endif %}",
      ours: "✗ a text and a text cannot be compared with “<”", stencils: "no",
      "the order of texts depends on the language"),
    SharedDifference(
      "{% if film.countries == film.countries %}yes{% else %}no{% endif %}",
      ours: "✗ a list of texts and a list of texts cannot be compared with “==”", stencils: "no",
      "it would never hold"),
    SharedDifference(
      "{{ film.runtime | default: 2 }}",
      ours: "✗ “film.runtime” is a number and never missing", stencils: "90",
      "a substitute that is never taken is a mistake"),
    SharedDifference(
      "{{ film.title", ours: "✗ “{{” without “}}”", stencils: "",
      "the rest of the page would be gone"),
    SharedDifference(
      "{{ 99999999999999999999 }}", ours: "✗ the number “99999999999999999999” is too large",
      stencils: "1e+20", "it would be another number"),
  ]

  /// What both print, and not alike.
  static let meanings: [SharedDifference] = [
    SharedDifference(
      "{{ '<b> & \"' }}", ours: "&lt;b&gt; &amp; \"", stencils: "<b> & \"",
      "a text stays a text"),
    SharedDifference(
      "{{ film.motto | default: 'none' }}", ours: "none", stencils: "",
      "an empty text is as good as none", page: .bare),
    SharedDifference(
      "{% if film.rating %}yes{% else %}no{% endif %}", ours: "yes", stencils: "no",
      "a rating of 0 is a rating: what may be missing is asked whether it is there", page: .unloved),
    SharedDifference(
      "{% if -1 %}yes{% else %}no{% endif %}", ours: "yes", stencils: "no",
      "0 alone is no, as everywhere else"),
    SharedDifference(
      "{% if 'KZ' in film.countries and film.lead %}yes{% else %}no{% endif %}", ours: "yes",
      stencils: "no", "“in” binds like the other comparisons"),
    SharedDifference(
      "{% if not 'KZ' in film.countries %}yes{% else %}no{% endif %}", ours: "yes",
      stencils: "no", "“in” binds like the other comparisons", page: .bare),
    SharedDifference(
      "{% if film == film %}yes{% else %}no{% endif %}", ours: "yes", stencils: "no",
      "a film is the same film"),
    SharedDifference(
      "{% if 16777217 == 16777216 %}yes{% else %}no{% endif %}", ours: "no", stencils: "yes",
      "whole numbers are compared as such"),
    SharedDifference(
      "{{ 4.0 }}", ours: "4", stencils: "4.0", "a rating of 4 is printed as 4"),
    SharedDifference(
      "{{ '}}' }}", ours: "}}", stencils: "' }}", "quotation marks hold what is in them together"),
    SharedDifference(
      #"{{ "say \"x\"" }}"#, ours: "say \"x\"", stencils: #"say \"x\""#,
      "a backslash writes a quotation mark"),
    SharedDifference(
      "a {{- film.title -}} b", ours: "aMadinab", stencils: "a  b",
      "hyphens do the same in all tags"),
    SharedDifference(
      "a {#- b -#} c", ours: "ac", stencils: "a  c", "hyphens do the same in all tags"),
    SharedDifference(
      "a\u{A0}{%- if true %}b{% endif %}", ours: "a\u{A0}b", stencils: "ab",
      "a space that does not break was put there on purpose"),
  ]

  /// What one of the two has, and the other writes in another way or not at all.
  static let spellings: [SharedDifference] = [
    SharedDifference(
      "{{ film.title | upper }}", ours: "MADINA",
      stencils: "✗ Unknown filter 'upper'.",
      "Django’s, Jinja’s and Twig’s name"),
    SharedDifference(
      "{{ film.title | uppercase }}", ours: "✗ no filter “uppercase”", stencils: "MADINA",
      "it is upper"),
    SharedDifference(
      "{{ film.title | lowercase }}", ours: "✗ no filter “lowercase”", stencils: "madina",
      "it is lower"),
    SharedDifference(
      "{{ film.motto | capitalize }}", ours: "✗ no filter “capitalize”", stencils: "One Winter",
      "it is capitalise, and leaves all but the first letter alone"),
    SharedDifference(
      "{{ film.countries | join }}", ours: "✗ “join” has no argument", stencils: "KZFRDE",
      "who wants nothing between them says so"),
    SharedDifference(
      "{{ film.countries | length }}", ours: "3", stencils: "✗ Unknown filter 'length'.",
      "fields are those of the journal; what is done to a value is a filter"),
    SharedDifference(
      "{{ film.countries.count }}",
      ours: "✗ “film.countries” is a list of texts and has no fields", stencils: "3",
      "it is | length"),
    SharedDifference(
      "{{ film.countries.first }}",
      ours: "✗ “film.countries” is a list of texts and has no fields", stencils: "KZ",
      "it is | first, which may be missing"),
    SharedDifference(
      "{{ film.directors.0.name }}", ours: "✗ expected the name of a field, found “0”",
      stencils: "Aizhan", "there may be fewer"),
    SharedDifference(
      "{{ film['title'] }}", ours: "✗ unexpected “[”", stencils: "Madina",
      "a name that is made up as the page is printed cannot be checked"),
    SharedDifference(
      "{{ film.title if film.is-short else 'x' }}",
      ours: "✗ expected “}}”, found “if”", stencils: "Madina", "it is {% if %}"),
    SharedDifference(
      "{{ film.runtime == 90 }}",
      ours: "✗ “film.runtime == 90” is true or false and cannot be printed here",
      stencils: "true", "it is {% if %}"),
    SharedDifference(
      "{% ifnot film.reels %}a{% endif %}",
      ours: "✗ no tag “ifnot”\n✗ “{% endif %}” has nothing to end or divide here", stencils: "a",
      "it is {% if not %}"),
    SharedDifference(
      "{% if 'IT' not in film.countries %}yes{% endif %}", ours: "yes",
      stencils: "✗ 'if' expression error: prefix operator 'not' was called with a left hand side",
      "as Django, Jinja and Twig have it"),
    SharedDifference(
      "{% set x = film.title %}{{ x }}", ours: "Madina",
      stencils: "✗ Unknown template tag 'set'", "as Jinja and Twig have it"),
    SharedDifference(
      "{% filter uppercase %}a{% endfilter %}", ours: "✗ no tag “filter”\n✗ no tag “endfilter”",
      stencils: "A",
      "filters are for values"),
  ]

  /// Loops, and how templates are put together.
  static let structure: [SharedDifference] = [
    SharedDifference(
      "{% for i in 1...3 %}{{ i }}{% endfor %}", ours: "✗ expected the end of the tag, found “.”",
      stencils: "123", "there is nothing to count in a journal"),
    SharedDifference(
      "{% for f in others where f.runtime > 100 %}{{ f.title }}{% endfor %}",
      ours: "✗ expected the end of the tag, found “where”", stencils: "Shore",
      "it is {% if %} in the loop"),
    SharedDifference(
      "{% for c in film.countries %}{{ c }}{% break %}{% endfor %}", ours: "✗ no tag “break”",
      stencils: "KZ", "it is | limit: 1"),
    SharedDifference(
      "{% for c in film.countries %}{% continue %}{% endfor %}", ours: "✗ no tag “continue”",
      stencils: "", "it is {% if %}"),
    SharedDifference(
      "{% include 'a.html' film %}", ours: "✗ expected the end of the tag, found “film”",
      stencils: "Madina", "it is: with title=film.title", files: ["a.html": "{{ title }}"]),
    SharedDifference(
      "{% include 'a.html' with title=film.motto %}", ours: "one winter",
      stencils: "✗ 'include' tag requires one argument, the template file to be included. A second "
        + "optional argument can be used to specify the context that will be passed to the included file",
      "as Django and Twig have it", files: ["a.html": "{{ title }}"]),
    SharedDifference(
      "{% extends parent %}",
      ours: "✗ expected the name of a template in quotation marks, found “parent”",
      stencils: "base", "templates are checked together before a page is printed",
      files: ["base.html": "base"]),
    SharedDifference(
      "{% include 'page2.html' %}",
      ours: "✗ “page2.html” extends a template and cannot be included",
      stencils: "x", "blocks belong to pages",
      files: [
        "page2.html": "{% extends 'base.html' %}{% block a %}x{% endblock %}",
        "base.html": "{% block a %}{% endblock %}",
      ]),
    SharedDifference(
      "{% extends 'base.html' %}stray{% block a %}x{% endblock %}",
      ours:
        "✗ nothing outside the blocks is printed in a template that extends “theme:base.html”",
      stencils: "x", "it would be lost", files: ["base.html": "{% block a %}{% endblock %}"]),
    SharedDifference(
      "{% extends 'base.html' %}{% block mian %}x{% endblock %}",
      ours: "✗ no block “mian” in “theme:base.html”", stencils: "m", "it would be lost",
      files: ["base.html": "{% block main %}m{% endblock %}"]),
    SharedDifference(
      "{% block a %}x{% endblock %}{% block a %}y{% endblock %}",
      ours: "✗ block “a” is already on line 1", stencils: "xy",
      "a template that extends this one could fill one of them only"),
    SharedDifference(
      "{% block a %}x{% endblock %}{{ block.a }}", ours: "✗ no name “block” here",
      stencils: "xx", "it is {% set %}, or a template of its own"),
  ]
}
