/// What other template languages call things, and what to write here: the words alone.
///
/// Gathered from the manuals of Django, Jinja, Twig, Liquid, Stencil, Nunjucks, Handlebars and of
/// Go’s templates. What is told by more than one word is an `OtherNotation`.
enum OtherLanguage {
  /// For a word that begins a tag, `{% assign … %}` for instance.
  static func help(forTag word: String) -> String? {
    if let help = tags[word] { return help }
    guard word.hasPrefix("end") else { return nil }
    return tags[String(word.dropFirst(3))] == nil
      ? nil : "remove it with the tag that it ends; here end endif, endfor and endblock"
  }

  static func help(forFilter name: String) -> String? { filters[name] }

  /// For a word that stands where the name of a value is wanted.
  static func help(forName name: String) -> String? { names[name] }

  /// For a field of `forloop`, or of what is called `loop` elsewhere.
  static func help(forLoopField name: String) -> String? { loopFields[name] }

  static let condition = "write {% if … %} … {% elif … %} … {% else %} … {% endif %}"
  static let loop = "write {% for film in films %} … {% endfor %}"
  static let block = "write {% block main %} … {% endblock %}"
  static let inclusion = "write {% include \"partials/film-card.html\" with film=film %}"
  static let assignment = "write {% set name = … %}"
  static let parentBlock =
    "{{ block.super }} prints the block that this one stands in place of"
  static let comment = "comments are written {# … #}"

  private static let verbatim =
    "write braces that are to be printed as {{ \"{{\" }}, or {{ \"{%\" }}"
  private static let words =
    "words are in templates/strings/, a file for each language: {{ \"home\" | string }}"
  private static let address =
    "addresses are written out, /assets/logo.svg say, and things have theirs: film.address"
  private static let partial =
    "put it into a file of its own in templates/partials/, and include that"
  private static let escaping =
    "remove it: what is printed is escaped by itself, for the place where it stands"
  private static let otherwise = "write {% if not … %} … {% endif %}"
  private static let choice = "write {% if … == … %} … {% elif … == … %} … {% endif %}"
  private static let inLoop = "write {% if … %} in the loop, or shorten the list: | limit: 3"
  private static let spaces = "remove it; {%- and -%} take away the white space beside a tag"

  private static let tags = [
    "assign": assignment, "with": assignment, "let": assignment, "var": assignment,
    "do": assignment, "capture": assignment, "define": assignment, "increment": assignment,
    "decrement": assignment,
    "elsif": "write {% elif … %}", "elseif": "write {% elif … %}", "elif": "write {% elif … %}",
    "unless": otherwise, "ifnot": otherwise, "endunless": "write {% endif %}",
    "endifnot": "write {% endif %}", "ifequal": choice, "ifnotequal": choice, "case": choice,
    "when": choice, "switch": choice, "ifchanged": choice, "firstof": condition,
    "endcase": "write {% endif %}",
    "endwith": "remove it: what {% set %} names is known to the end of the block",
    "endset": "remove it: {% set %} has no end, and names a value: {% set name = … %}",
    "end":
      "a condition ends with {% endif %}, a loop with {% endfor %}, a block with {% endblock %}",
    "foreach": loop, "each": loop, "range": loop, "tablerow": loop, "break": inLoop,
    "continue": inLoop,
    "cycle": "ask for {% if forloop.counter == 1 %}, forloop.first or forloop.last",
    "macro": partial, "import": partial, "from": partial, "call": partial, "component": partial,
    "block.super": "write {{ block.super }}", "super": "write {{ block.super }}",
    "parent": "write {{ block.super }}", "section": block, "yield": block, "slot": block,
    "render": inclusion, "embed": inclusion, "partial": inclusion, "include_relative": inclusion,
    "layout": "write {% extends \"base.html\" %} as the first tag of the file",
    "raw": verbatim, "verbatim": verbatim, "comment": comment, "doc": comment,
    "autoescape": escaping, "filter": "write the filter behind the value: {{ film.title | upper }}",
    "echo": "write {{ film.title }}", "print": "write {{ film.title }}",
    "spaceless": spaces, "load": "remove it: everything there is can be used in every template",
    "use": "remove it: everything there is can be used in every template",
    "static": address, "url": address, "link": address, "asset": address, "post_url": address,
    "now": "what day it is is not known to a template: the same journal makes the same pages",
    "trans": words, "translate": words, "blocktrans": words, "blocktranslate": words, "t": words,
    "csrf_token": "remove it: a page is made once, and nobody signs in to it",
    "highlight": "remove it: code in a text is printed as it is written",
    "regroup": "the lists for it are there already, films in groups say: see intertitle templates",
    "stylesheet": "put it into templates/assets/journal.css",
    "style": "put it into templates/assets/journal.css",
    "javascript": "put it into a file in templates/assets/, and name that in foot.html",
  ]

  private static let texts = "there are no filters that take texts apart or put them together"
  private static let unsorted =
    "lists come in the order in which they are shown, and {% if %} in the loop chooses from them"
  private static let shown = "remove it: numbers are printed as they are, or with | decimal: 1"

  private static let filters = [
    "safe": escaping, "escape": escaping, "e": escaping, "raw": escaping, "safeHTML": escaping,
    "escape_once": escaping, "force_escape": escaping, "html": escaping, "htmlEscape": escaping,
    "markdownify": "remove it: texts with Markdown are HTML already", "linebreaks": escaping,
    "markdown": "remove it: texts with Markdown are HTML already", "nl2br": escaping,
    "uppercase": "write | upper", "upcase": "write | upper", "toUpperCase": "write | upper",
    "lowercase": "write | lower", "downcase": "write | lower", "toLowerCase": "write | lower",
    "capitalize": "write | capitalise", "capfirst": "write | capitalise",
    "title": "write | capitalise", "titlecase": "write | capitalise",
    "size": "write | length", "count": "write | length", "len": "write | length",
    "truncate": "write | truncate-words: 30", "truncatewords": "write | truncate-words: 30",
    "truncatechars": "write | truncate-words: 30", "excerpt": "write | truncate-words: 30",
    "truncate_words": "write | truncate-words: 30",
    "truncatewords_html": "write | truncate-words: 30",
    "striptags": "write | strip-tags", "strip_html": "write | strip-tags",
    "plainify": "write | strip-tags", "strip_tags": "write | strip-tags",
    "urlencode": "write | url-encode", "url_encode": "write | url-encode",
    "urlize": "write | url-encode", "cgi_escape": "write | url-encode",
    "jsonify": "write | json", "tojson": "write | json", "json_encode": "write | json",
    "dump": "write | json", "to_json": "write | json",
    "default_if_none": "write | default: \"…\"", "d": "write | default: \"…\"",
    "date_format": "write | date: \"d MMMM yyyy\"", "strftime": "write | date: \"d MMMM yyyy\"",
    "format_date": "write | date: \"d MMMM yyyy\"",
    "date_to_string": "write | date: \"d MMMM yyyy\"",
    "date_to_xmlschema": "write | iso-date", "date_to_rfc822": "write | iso-date-time",
    "slice": "write | offset: 5 | limit: 5", "array_slice": "write | offset: 5 | limit: 5",
    "take": "write | limit: 5", "skip": "write | offset: 5",
    "relative_url": "remove it: an address is right as it is",
    "absolute_url": "remove it: an address is right as it is; page.canonical has the host",
    "absURL": "remove it: an address is right as it is; page.canonical has the host",
    "relURL": "remove it: an address is right as it is",
    "url": "remove it: an address is right as it is",
    "t": "write | string", "trans": "write | string", "translate": "write | string",
    "pluralize":
      "a string has a form for each number: {{ \"films-count\" | string: (films | length) }}",
    "round": "write | decimal: 1", "floatformat": "write | decimal: 1",
    "number_format": "write | decimal: 1", "plus": shown, "minus": shown, "times": shown,
    "divided_by": shown, "add": shown, "int": shown, "float": shown, "string_format": shown,
    "append": "write what is to be added beside it: {{ film.title }} …",
    "prepend": "write what is to be added beside it: … {{ film.title }}",
    "replace": texts, "split": texts, "remove": texts, "trim": texts, "strip": texts, "cut": texts,
    "slugify": "things have their address: {{ film.address }}", "format": texts,
    "sort": unsorted, "sort_by": unsorted, "dictsort": unsorted, "reverse": unsorted,
    "reversed": unsorted, "where": unsorted, "filter": unsorted, "map": unsorted,
    "groupby": unsorted, "group_by": unsorted, "uniq": unsorted, "unique": unsorted,
    "concat": unsorted, "selectattr": unsorted, "rejectattr": unsorted,
  ]

  private static let nothing =
    "what is missing counts as no: {% if film.year %}, or {% if not film.year %}"

  private static let names = [
    "loop": "in a loop there are forloop.first, last, counter (from 1), counter0 and length",
    "super": parentBlock, "parent": parentBlock, "content": block, "contents_for_layout": block,
    "yield": block, "end": "write {% endif %}, {% endfor %} or {% endblock %}",
    "endif": "write {% endif %}", "endfor": "write {% endfor %}", "else": "write {% else %}",
    "none": nothing, "None": nothing, "null": nothing, "nil": nothing, "undefined": nothing,
    "range": loop, "each": loop, "for": loop, "if": condition, "with": condition,
    "template": inclusion, "partial": inclusion, "include": inclusion, "define": block,
    "forloop": "forloop is known between {% for … %} and {% endfor %}",
    "blank": nothing, "empty": nothing,
    "True": "write true", "False": "write false",
    "this": "what a template is handed has names: film, or page.title",
    "self": "what a template is handed has names: film, or page.title",
    "Site": "names are in small letters: site.title",
    "Page": "names are in small letters: page.title",
    "now": "what day it is is not known to a template: the same journal makes the same pages",
  ]

  private static let loopFields = [
    "index": "forloop.counter counts from 1, forloop.counter0 from 0",
    "index0": "forloop.counter0 counts from 0",
    "index1": "forloop.counter counts from 1",
    "revindex": "count from the beginning, with forloop.counter and forloop.length",
    "revindex0": "count from the beginning, with forloop.counter and forloop.length",
    "rindex": "count from the beginning, with forloop.counter and forloop.length",
    "revcounter": "count from the beginning, with forloop.counter and forloop.length",
    "size": "forloop.length says how many there are",
    "parentloop": "give the number a name in the outer loop: {% set row = forloop.counter %}",
    "parent": "give the number a name in the outer loop: {% set row = forloop.counter %}",
  ]
}
