import Diagnostics

/// A notation of other template languages that is none of ours, found where a tag cannot be read.
enum OtherNotation: Hashable {
  /// `{{ super() }}`.
  case parentBlock

  /// `{{ if .Params }}`, `{{ range … }}`: what a word that begins a `{{ … }}` means elsewhere.
  case statement(String)

  /// `{{#if …}}`, `{{/each}}`, `{{> card}}`: the sign, and the word behind it.
  case mustache(sign: String, String)

  /// `{{ .Title }}`.
  case leadingDot

  /// `{{ a if b else c }}`, `{{ b ? a : c }}`.
  case inlineCondition

  /// `a is defined`.
  case test

  /// `| default(…)`, `| default "…"`: with the name of the filter.
  case argumentWithoutColon(String)

  /// `url_for(…)`: with the name of the function.
  case function(String)

  /// `list[0]`, `film["title"]`.
  case brackets

  /// `&&`, `||`, `!`, `=`: what is written here instead.
  case sign(String)

  /// `{% for x in list limit: 3 %}`, `{% for x in 1..3 %}`.
  case loopRange

  /// `{% for film in films if … %}`.
  case loopCondition

  /// `{% for key, value in … %}`.
  case loopPair

  /// `{% include "x.html" film %}`, `{% include "x.html", film: film %}`.
  case inclusionParameter

  /// `{% include card.html %}`.
  case bareTemplateName

  /// `{% set name %} … {% endset %}`.
  case assignmentOfMarkup

  /// `{% else %}` in a loop.
  case loopElse
}

extension OtherNotation {
  var help: String {
    switch self {
    case .parentBlock: "write {{ block.super }}"
    case .statement(let word): Self.help(forStatement: word)
    case .mustache(let sign, let word): Self.help(forSign: sign, word)
    case .leadingDot: "names have no dot in front and small letters: {{ article.title }}"
    case .inlineCondition: "write {% if … %}{{ … }}{% else %}{{ … }}{% endif %}"
    case .test: "what is missing counts as no: {% if film.year %}, or {% if not film.year %}"
    case .argumentWithoutColon(let filter):
      "arguments of a filter follow a colon: | "
        + (FilterDeclaration.all.first { $0.name == filter }?.usage ?? "limit: 5")
    case .function(let name):
      OtherLanguage.help(forFilter: name)
        ?? "there are no functions: values have fields, and filters behind a |"
    case .brackets: "fields follow a dot: film.title; the first of a list is | first"
    case .sign(let word): "write “\(word)”"
    case .loopRange: "a loop goes through a list: {% for film in films | offset: 3 | limit: 3 %}"
    case .loopCondition: "write {% if … %} in the loop"
    case .loopPair: "a loop has one name: {% for film in films %}, with its fields in the loop"
    case .inclusionParameter: "hand it over by name: {% include \"…\" with film=film %}"
    case .bareTemplateName: "put quotation marks around it"
    case .assignmentOfMarkup:
      "write {% set name = … %}; a piece of markup is a file of its own, which is included"
    case .loopElse: "in a loop, what is printed for an empty list follows {% empty %}"
    }
  }

  private static func help(forStatement word: String) -> String {
    switch word {
    case "if", "with", "unless", "else", "elif": OtherLanguage.condition
    case "range", "for", "each", "foreach": OtherLanguage.loop
    case "block", "define", "yield": OtherLanguage.block
    case "template", "partial", "include", "render": OtherLanguage.inclusion
    case "extends": "write {% extends \"base.html\" %}"
    default: OtherLanguage.assignment
    }
  }

  private static func help(forSign sign: String, _ word: String) -> String {
    switch (sign, word) {
    case ("/", "if"), ("/", "unless"), ("/", "with"): "write {% endif %}"
    case ("/", "each"), ("/", "for"): "write {% endfor %}"
    case ("#", "if"), ("#", "unless"), ("#", "with"), ("^", _): OtherLanguage.condition
    case ("#", "each"): OtherLanguage.loop
    case ("#", "block"): OtherLanguage.block
    case ("#", _), ("/", _):
      "write {% if … %} … {% endif %}, or {% for … in … %} … {% endfor %}"
    case (">", _): OtherLanguage.inclusion
    case ("!", _), ("/*", _): OtherLanguage.comment
    case ("{", _), ("&", _):
      "write two braces: what is printed is escaped for its place, or is HTML"
    case ("$", _): OtherLanguage.assignment + ", and names without $"
    default: OtherLanguage.condition
    }
  }
}
