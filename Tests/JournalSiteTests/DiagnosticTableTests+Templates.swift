// What the template language says: each of its ids once, in a journal's own templates.
extension DiagnosticTableTests {
  static let ofTemplates: [Slip] = [
    slip("template-duplicate-block", "{% block a %}{% endblock %}{% block a %}{% endblock %}"),
    slip(
      "template-duplicate-parameter",
      "{% include \"partials/test-mentions.html\" with mentions=film.mentions mentions=film.mentions %}"
    ),
    slip("template-filter-argument", "{{ film.title | upper: 2 }}"),
    slip("template-filter-input", "{{ film.title | date: \"y\" }}"),
    slip("template-incomparable", "{% if film.title == 2 %}{% endif %}"),
    slip("template-late-extends", "x{% extends \"theme:base.html\" %}"),
    slip("template-no-parent-block", "{{ block.super }}"),
    slip("template-not-a-list", "{% for x in film.title %}{% endfor %}"),
    Slip(
      id: "template-not-includable",
      files: [
        "templates/film.html": "{% include \"partials/own.html\" %}",
        "templates/partials/own.html": "{% block own %}{% endblock %}",
      ]),
    slip("template-open-markup", "<p>{{ film.title }}</p>\n<!-- the end"),
    slip("template-outside-block", "{% extends \"theme:base.html\" %}\nstray"),
    slip("template-placeholder", "{{ \"skip\" | string: name=film.title }}"),
    slip("template-plural", "{{ \"films\" | string }}"),
    slip("template-recursion", "{% include \"film.html\" %}"),
    slip("template-stray-tag", "{% endif %}"),
    slip("template-string-form", "{{ \"months\" | string }}"),
    slip("template-taken-name", "{% set forloop = 2 %}"),
    slip("template-too-large", "{{ " + String(repeating: "(", count: 60) + "1 }}"),
    slip("template-unclosed-block", "{% if film.year %}"),
    slip("template-unclosed-tag", "{{ film.title"),
    slip("template-uneven-branches", "<p{% if film.year %}>{% endif %}"),
    slip(
      "template-unknown-block",
      "{% extends \"theme:base.html\" %}{% block mian %}{% endblock %}"),
    slip("template-unknown-filter", "{{ film.title | uper }}"),
    slip("template-unknown-name", "{{ flim.title }}"),
    slip("template-unknown-tag", "{% fro x in y %}"),
    slip("template-unknown-template", "{% include \"partials/crad.html\" %}"),
    slip("template-unprintable", "{{ film }}"),
    slip("template-unsafe-place", "<p title={{ film.title }}>"),
  ]

  private static func slip(_ id: String, _ film: String) -> Slip {
    Slip(id: id, files: ["templates/film.html": film])
  }
}
