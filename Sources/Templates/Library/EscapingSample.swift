import Markup

/// Values with which the vocabulary shows what becomes of each where it is printed.
final class EscapingSample: View {
  private static let text = #"<b>"A" & 'B'</b>"#
  private static let path = "/a b,c/"
  private static let script = "javascript:x()"
  private static let html = "<em>A</em>"
  private static let json = #"{"a":1}"#

  /// A field's summary is its value.
  static let declaration = ViewDeclaration(
    "escaping-sample", "A value of each type.", EscapingSample.self
  ) {
    Field("text", text) { _ in text }
    Field("path", path) { _ in Address(path) }
    Field("script", script) { _ in Address(script) }
    Field("number", "90") { _ in 90 }
    Field("boolean", "true") { _ in true }
    Field("date", "2 May 2024") { _ in DateValue(year: 2024, month: 5, day: 2) }
    Field("html", html) { _ in HTML(rendered: Array(html.utf8)) }
    Field("json", json) { _ in JSON(rendered: Array(json.utf8)) }
    Field("list", "A and B") { _ in ["A", "B"] }
  }

  /// Templates with an expression in a place. What really becomes of them, the compiler of templates says.
  static func templates(for place: PrintPlace) -> [String] {
    switch place {
    case .text: ["<p>{{ text }}</p>", "<div>{{ html }}</div>"]
    case .plainElement: ["<title>{{ text }}</title>"]
    case .xmlText: ["<summary>{{ text }}</summary>", "<summary>{{ html }}</summary>"]
    case .attribute: [#"<p title="{{ text }}">"#, #"<p data-film="{{ json }}">"#]
    case .addressStart:
      [
        #"<a href="{{ path }}">"#, #"<a href="{{ script }}">"#,
        #"<meta http-equiv="refresh" content="0; url={{ script }}">"#,
      ]
    case .addressRest: [#"<a href="/search/?q={{ text }}">"#]
    case .addressListStart:
      [#"<img srcset="{{ path }} {{ number }}w">"#, #"<img srcset="{{ script }} 2x">"#]
    case .addressListRest: [#"<img srcset="/stills/{{ text }} 2x">"#]
    case .characterData: [#"<![CDATA[{{ "a ]]> b" }}]]>"#, "<![CDATA[{{ html }}]]>"]
    case .json:
      ["text", "html", "json", "date", "boolean", "list"].map { inJSON("{{ \($0) }}") }
    case .jsonString: [inJSON(#""A: {{ text }}""#)]
    case .plainText: ["Allow: {{ text }}"]
    case .tagName: ["<h{{ number }}>"]
    case .attributeName: ["<p {{ text }}>"]
    case .unquotedAttribute: ["<p title={{ text }}>"]
    case .eventAttribute: [#"<p onclick="{{ text }}">"#]
    case .styleAttribute: [#"<p style="width: {{ number }}%">"#]
    case .documentAttribute: [#"<iframe srcdoc="{{ text }}">"#]
    case .animationAttribute: [#"<animate to="{{ number }}">"#]
    case .scriptSource: [#"<script src="{{ path }}"></script>"#, #"<base href="{{ path }}">"#]
    case .earlyContent: [#"<meta content="0; url={{ path }}" http-equiv="refresh">"#]
    case .refreshAttribute: [#"<meta http-equiv="refresh" content="{{ number }}; url=/">"#]
    case .scriptAddress: [#"<a href="whatsapp:{{ text }}">"#]
    case .unknownAttribute: [#"<p {% if text %}title{% else %}style{% endif %}="{{ text }}">"#]
    case .style: ["<style>p { width: {{ number }}px }</style>"]
    case .script: ["<script>let count = {{ number }}</script>"]
    case .rawElement: ["<xmp>{{ text }}</xmp>"]
    case .comment: ["<!-- {{ text }} -->"]
    case .declaration: ["<!doctype {{ text }}>"]
    case .lost: ["<script>'<!--<script>'</script>{{ text }}"]
    }
  }

  private static func inJSON(_ json: String) -> String {
    #"<script type="application/json">\#(json)</script>"#
  }

  /// The kind of file in which the templates for a place stand.
  static func fileName(for place: PrintPlace) -> String {
    switch place {
    case .xmlText, .characterData: "sample.xml"
    case .plainText: "sample.txt"
    default: "sample.html"
    }
  }
}
