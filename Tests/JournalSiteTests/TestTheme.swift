/// A theme that prints what a page is handed and next to nothing else, so that tests read only what
/// they are about and do not change with the built-in theme.
enum TestTheme {
  static let plain: [String: String] = [
    "article.html": "{{ article.body }}",
    "film.html": """
    {{ film.title }}{% if film.year %} ({{ film.year }}){% endif %}
    {% for about in film.articles %}about {{ about.article.id }} {{ about.address }}
    {% endfor %}{% include "partials/test-mentions.html" with mentions=film.mentions %}
    """,
    "person.html": """
    {{ person.name }}{% if not page.is-indexed %} (not indexed){% endif %}
    {% for role in person.filmography %}{{ role.role }}:{% for entry in role.films %} \
    {{ entry.film.id }}{% if entry.character %} as {{ entry.character }}{% endif %}\
    {% if entry.note %} ({{ entry.note }}){% endif %}{% endfor %}
    {% endfor %}{% for article in person.articles-by %}by {{ article.id }}
    {% endfor %}{% for about in person.articles-about %}about {{ about.article.id }} {{ about.address }}
    {% endfor %}{% for article in person.conversations %}conversation {{ article.id }}
    {% endfor %}{% include "partials/test-mentions.html" with mentions=person.mentions %}
    """,
    "partials/test-mentions.html": """
    {% for mention in mentions %}mention {{ mention.address }} “{{ mention.sentence }}”\
    {% if mention.place %} under “{{ mention.place }}”{% endif %}
    {% endfor %}
    """,
    "festival.html": "{{ festival.name }}\n",
    "topic.html": "{{ topic.title }}\n{{ topic.text | default: \"\" }}",
    "series.html": "{{ series.title }}\n",
    "issue.html": "{{ issue.title }}\n",
    "page.html": "{{ plain.body }}",
    "home.html": """
    {% for entry in site.navigation %}{{ entry.label }} {{ entry.address }}
    {% endfor %}{% if lead %}lead {{ lead.id }}
    {% endif %}{% for article in features %}feature {{ article.id }}
    {% endfor %}{% for article in latest %}latest {{ article.id }}
    {% endfor %}
    """,
    "articles.html": list("articles", "{{ item.id }}"),
    "kind.html": list("articles", "{{ item.id }}"),
    "films.html": sections("films", "{{ item.id }}"),
    "films-year.html": sections("films", "{{ item.id }}"),
    "films-decade.html": sections("films", "{{ item.id }}"),
    "films-country.html": sections("films", "{{ item.id }}"),
    "now-showing.html": "{% for film in films %}{{ film.id }}\n{% endfor %}",
    "people.html": sections("people", "{{ item.sort-name }}"),
    "directors.html": sections("people", "{{ item.sort-name }}"),
    "contributors.html": sections("people", "{{ item.sort-name }}"),
    "edition.html": "{% for item in edition.films %}{{ item.film.id }}\n{% endfor %}",
    "archive.html": "{% for item in years %}{{ item.year }} {{ item.count }}\n{% endfor %}",
    "archive-year.html": """
    {% for section in sections %}{% if section.month %}{{ section.month | iso-date }}:{% endif %}\
    {% for article in section.articles %} {{ article.id }};{% endfor %}
    {% endfor %}
    """,
    "festivals.html": "{% for item in festivals %}{{ item.name }}\n{% endfor %}",
    "topics.html": "{% for item in topics %}{{ item.title }}\n{% endfor %}",
    "all-series.html": "{% for item in all-series %}{{ item.title }}\n{% endfor %}",
    "field.html": """
    {{ field.label }} {{ pagination.number }}/{{ pagination.total }}
    {% for item in values %}{{ item.label }} {{ item.address }} {{ item.article-count }} \
    {{ item.film-count }}
    {% endfor %}
    """,
    "field-value.html": """
    {{ page.title }} {{ pagination.number }}/{{ pagination.total }}
    {% for item in articles %}{{ item.id }}
    {% endfor %}{% for item in films %}{{ item.id }}
    {% endfor %}
    """,
    "issues.html": "{% for item in issues %}{{ item.title }}\n{% endfor %}",
    "404.html": "{{ page.title }}\n",
    "redirect.html": "{{ target }} {{ canonical-target }}\n",
    "blocks/still.html": """
    <figure>{% for image in still.images %}<img src="{{ image.address }}" alt="{{ image.alt }}"\
    {% if image.width and image.height %} width="{{ image.width }}" height="{{ image.height }}"{% endif %}>{% endfor %}\
    {% if still.caption %}<figcaption>{{ still.caption }}</figcaption>{% endif %}\
    {% if still.credit %}<small>{{ still.credit }}</small>{% endif %}</figure>

    """,
    "blocks/question.html": "<h2 id=\"{{ anchor }}\">{{ body }}</h2>\n",
    "blocks/film-card.html": "<aside>{{ film.title }}</aside>\n",
    "blocks/media.html":
      "<p>{{ provider | default: \"file\" }} <a href=\"{{ address }}\">{{ title }}</a></p>\n",
    "blocks/pull.html": "<aside class=\"pull\">\n{{ body }}</aside>\n",
  ].reduce(into: [:]) { $0["templates/" + $1.key] = $1.value }

  private static func list(_ name: String, _ item: String) -> String {
    "{{ page.title }} {{ pagination.number }}/{{ pagination.total }}\n"
      + "{% for item in \(name) %}\(item)\n{% endfor %}"
  }

  private static func sections(_ name: String, _ item: String) -> String {
    "{{ pagination.number }}/{{ pagination.total }}\n"
      + "{% for section in sections %}{{ section.label | default: \"\" }}:"
      + "{% for item in section.\(name) %} \(item);{% endfor %}\n{% endfor %}"
  }
}
