extension SharedCase {
  static let loops: [SharedCase] = [
    loop("{{ c }},", "KZ,FR,DE,"),
    loop("{{ forloop.counter }}", "123"),
    loop("{{ forloop.counter0 }}", "012"),
    loop("{{ forloop.length }}", "333"),
    loop("{% if forloop.first %}[{% endif %}{{ c }}{% if forloop.last %}]{% endif %}", "[KZFRDE]"),
    loop("{{ c }}{% if not forloop.last %}, {% endif %}", "KZ, FR, DE"),
    loop("{% if forloop.counter > 1 %}/{% endif %}{{ c }}", "KZ/FR/DE"),
    loop("{% if forloop.counter == forloop.length %}{{ c }}{% endif %}", "DE"),
    loop("{% if c == 'FR' %}!{% else %}.{% endif %}", ".!."),
    loop("{{ film.title }} ", "Madina Madina Madina "),
    SharedCase("{% for g in film.grades %}{% if g > 5 %}{{ g }} {% endif %}{% endfor %}", "10 7 "),
    SharedCase("{% for f in others %}{{ f.title }}{% empty %}none{% endfor %}", "FireShore"),
    SharedCase("{% for f in others %}{% empty %}none{% endfor %}", ""),
    SharedCase("{% for f in others %}{% endfor %}", ""),
    SharedCase(
      "{% for f in others %}{{ f.title }} ({{ f.runtime }}) {% endfor %}",
      "Fire (90) Shore (120) "),
    SharedCase("{% for d in film.directors %}{{ d.name }} {% endfor %}", "Aizhan Alibek "),
    SharedCase(
      "{% for d in film.directors %}{{ d.name }}{% if d.born %} ({{ d.born }}){% endif %};{% endfor %}",
      "Aizhan (1988);Alibek;"),
    SharedCase(
      "{% for f in others %}{{ f.title }}: {% for c in f.countries %}{{ c }} {% endfor %}{% endfor %}",
      "Fire: KG Shore: KZ PL "),
    SharedCase(
      "{% for f in others %}{% for c in f.countries %}{{ forloop.counter }}{% endfor %}{{ forloop.counter }};{% endfor %}",
      "11;122;"),
    SharedCase(
      "{% for f in others %}{% for d in f.directors %}{{ d.name }}{% empty %}nobody{% endfor %} {% endfor %}",
      "Nesibeli nobody "),
    SharedCase(
      "{% for film in others %}{{ film.title }}{% endfor %}{{ film.title }}",
      "FireShoreMadina"),
    SharedCase(
      "{% for x in others %}{% for x in x.countries %}{{ x }}{% endfor %}{{ x.title }} {% endfor %}",
      "KGFire KZPLShore "),
    SharedCase(
      "{% for a in film.grades %}{% for b in film.grades %}{% if a == b %}e{% elif a < b %}l{% else %}g{% endif %}{% endfor %} {% endfor %}",
      "ell geg gle "),
    SharedCase(
      "{% for c in film.countries %}{% for d in film.directors %}{% if forloop.last %}{{ c }}{% endif %}{% endfor %}{% endfor %}",
      "KZFRDE"),
    SharedCase(
      "{% if others %}{% for f in others %}{{ f.title }}{% endfor %}{% else %}none{% endif %}",
      "FireShore"),
    SharedCase("{%for c in film.countries%}{{c}}{%endfor%}", "KZFRDE"),
  ]

  static let inclusions: [SharedCase] = [
    SharedCase("{% include \"a.html\" %}", "a", ["a.html": "a"]),
    SharedCase("{% include 'a.html' %}", "a", ["a.html": "a"]),
    SharedCase("1{% include 'a.html' %}2{% include 'a.html' %}3", "1a2a3", ["a.html": "a"]),
    SharedCase("{% include 'a.html' %}", "", ["a.html": ""]),
    SharedCase("{% include 'a.html' %}", "Madina", ["a.html": "{{ film.title }}"]),
    SharedCase("{% include 'parts/a.html' %}", "a", ["parts/a.html": "a"]),
    SharedCase(
      "{% for f in others %}{% include 'a.html' %}{% endfor %}", "Fire1Shore2",
      ["a.html": "{{ f.title }}{{ forloop.counter }}"]),
    SharedCase(
      "{% for f in others %}{% include 'a.html' %};{% endfor %}", "KG;KZ, PL;",
      [
        "a.html":
          "{% for c in f.countries %}{{ c }}{% if not forloop.last %}, {% endif %}{% endfor %}"
      ]),
    SharedCase(
      "{% include 'a.html' %}", "[en]",
      ["a.html": "[{% include 'b.html' %}]", "b.html": "{{ language }}"]),
    SharedCase(
      "{% if film.lead %}{% include 'a.html' %}{% else %}{% include 'b.html' %}{% endif %}", "a",
      ["a.html": "a", "b.html": "b"]),
    SharedCase("a {%- include 'a.html' -%} b", "a x b", ["a.html": " x "]),
    SharedCase(
      "{% for film in others %}{% include 'a.html' %}{% endfor %}{% include 'a.html' %}",
      "FireShoreMadina", ["a.html": "{{ film.title }}"]),
  ]

  static let inheritance: [SharedCase] = [
    extending("", "(h|m)"),
    extending("{% block main %}x{% endblock %}", "(h|x)"),
    extending("{% block main %}{% endblock %}", "(h|)"),
    extending("{% block main %}x{% endblock main %}", "(h|x)"),
    extending("{% block main %}[{{ block.super }}]{% endblock %}", "(h|[m])"),
    extending("{% block main %}{{ film.title }}{% endblock %}", "(h|Madina)"),
    extending("{% block main %}x{% endblock %}{% block head %}y{% endblock %}", "(y|x)"),
    extending("{% block head %}{{ block.super }}{{ block.super }}{% endblock %}", "(hh|m)"),
    extending("\n\n{% block main %}x{% endblock %}\n", "(h|x)"),
    extending("{# a comment #}{% block main %}x{% endblock %}", "(h|x)"),
    extending(
      "{% block main %}{% for c in film.countries %}{{ c }}{% endfor %}{% endblock %}", "(h|KZFRDE)"
    ),
    extending(
      "{% block main %}{% include 'a.html' %}{% endblock %}", "(h|en)", ["a.html": "{{ language }}"]
    ),
    SharedCase("{% block a %}x{% endblock %}", "x"),
    SharedCase("a{% block a %}{{ film.title }}{% endblock %}b", "aMadinab"),
    SharedCase("{% block a %}x{% block b %}y{% endblock %}z{% endblock %}", "xyz"),
    SharedCase(
      "{% extends 'mid.html' %}{% block main %}1{{ block.super }}{% endblock %}", "(h|12m)",
      [
        "base.html": base,
        "mid.html": "{% extends 'base.html' %}{% block main %}2{{ block.super }}{% endblock %}",
      ]),
    SharedCase(
      "{% extends 'mid.html' %}{% block head %}1{% endblock %}", "(1|2)",
      ["base.html": base, "mid.html": "{% extends 'base.html' %}{% block main %}2{% endblock %}"]),
    SharedCase(
      "{% extends 'mid.html' %}{% block main %}1{% endblock %}", "(h|1)",
      ["base.html": base, "mid.html": "{% extends 'base.html' %}{% block main %}2{% endblock %}"]),
    SharedCase(
      "{% extends 'base.html' %}{% block inner %}x{% endblock %}", "(x)",
      ["base.html": "{% block outer %}({% block inner %}y{% endblock %}){% endblock %}"]
    ),
    SharedCase(
      "{% extends 'base.html' %}{% block title %}{{ film.title }} · {{ block.super }}{% endblock %}",
      "<title>Madina · Journal</title>",
      ["base.html": "<title>{% block title %}Journal{% endblock %}</title>"]),
    SharedCase(
      "{% extends 'base.html' %}{% block row %}{{ film.title }},{% endblock %}", "Madina,",
      ["base.html": "{% if true %}{% block row %}-{% endblock %}{% endif %}"]),
    SharedCase(
      "{% extends 'base.html' %}{% block main %}x{% endblock %}", "h\nx",
      ["base.html": "{% include 'head.html' %}\n{% block main %}{% endblock %}", "head.html": "h"]),
  ]

  private static let base = "({% block head %}h{% endblock %}|{% block main %}m{% endblock %})"

  private static func loop(_ body: String, _ expected: String) -> SharedCase {
    SharedCase("{% for c in film.countries %}\(body){% endfor %}", expected)
  }

  private static func extending(
    _ blocks: String, _ expected: String, _ files: [String: String] = [:]
  ) -> SharedCase {
    SharedCase(
      "{% extends \"base.html\" %}" + blocks, expected, files.merging(["base.html": base]) { $1 })
  }
}
