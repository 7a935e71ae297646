extension MarkupState {
  /// True directly in a drawing or a formula, where HTML is read like XML.
  var isForeign: Bool {
    if case .foreign? = islands.last { true } else { false }
  }

  /// Reads the `>` of a start tag.
  mutating func endStartTag() {
    let closesItself = isSelfClosing
    mode = .text
    guard format == .html else { return }
    if case .foreign(let root)? = islands.last {
      enterForeign(root, closesItself: closesItself)
      return
    }
    switch element {
    case "svg", "math":
      if !closesItself { enter(.foreign(element)) }
    case "title", "textarea": enterRawText(.text)
    case "script": enterRawText(scriptContent)
    case "style": enterRawText(.style)
    case "xmp", "iframe", "noembed", "noframes": enterRawText(.opaque)
    // Nothing ends it.
    case "plaintext": mode = .lost
    default: break
    }
  }

  /// Reads an end tag's name. False if browsers do not agree with the eye on what it ends.
  mutating func leaveIsland(through name: String) -> Bool {
    guard format == .html, let island = islands.last else { return true }
    switch island {
    case .foreign(name), .html(name):
      islands.removeLast()
      return true
    case .foreign: return !breakouts.contains(name) && !islands.contains(where: { $0.name == name })
    case .html: return !islands.contains { $0.name == name }
    }
  }

  /// A start tag in a drawing or a formula (WHATWG HTML Standard, § 13.2.6.5 “The rules for parsing
  /// tokens in foreign content”).
  private mutating func enterForeign(_ root: String, closesItself: Bool) {
    // Such an element ends the drawing, whatever the end tags say.
    if breakouts.contains(element) || foreignRiddles.contains(element) {
      mode = .lost
      return
    }
    if closesItself { return }
    if element == root { return enter(.foreign(root)) }
    if htmlIslands[root]?.contains(element) == true { return enter(.html(element)) }
    if element == "style" || element == "script" {
      foreignText = element
      enterRawText(.opaque)
    }
  }

  private mutating func enter(_ island: Island) {
    // Deeper ones are no drawing, and the list is compared at every branch.
    guard islands.count < 64 else {
      mode = .lost
      return
    }
    islands.append(island)
  }

  private mutating func enterRawText(_ content: RawContent) {
    scriptEscape = ScriptEscape()
    mode = .rawText(element: element, content, matched: [])
  }

  private var scriptContent: RawContent {
    guard case .written(let bytes) = scriptType else { return .script }
    let type = String(decoding: bytes, as: UTF8.self)
    let isJSON = type == "application/json" || type.hasSuffix("+json")
    return isJSON ? .json(.value) : .script
  }

  mutating func advanceRawText(
    _ element: String, _ content: RawContent, _ matched: [UInt8], _ byte: UInt8
  ) {
    if !foreignText.isEmpty, matched == Array("<".utf8), byte != UInt8(ascii: "/") {
      // Markup in the style of a drawing: comments and CDATA are read, elements are not expected.
      mode = byte == UInt8(ascii: "!") ? .declaration(seen: [byte]) : .lost
      return
    }
    if element == "script", foreignText.isEmpty {
      scriptEscape.advance(over: byte)
      if scriptEscape.isNested {
        mode = .lost
        return
      }
    }
    var content = content
    if case .json(let position) = content { content = .json(advanceJSON(position, byte)) }
    let wanted = Array("</\(element)".utf8)
    if matched.count == wanted.count {
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
        scriptEscape = ScriptEscape()
        foreignText = ""
        mode = byte == UInt8(ascii: ">") ? .text : .endTag(nil)
        return
      }
      mode = .rawText(element: element, content, matched: [])
      return
    }
    let lower = lowercased(byte)
    var next: [UInt8] = []
    if lower == wanted[matched.count] {
      next = matched + [lower]
    } else if byte == UInt8(ascii: "<") {
      next = [byte]
    }
    mode = .rawText(element: element, content, matched: next)
  }
}

extension MarkupState.Island {
  var name: String {
    switch self {
    case .foreign(let name), .html(let name): name
    }
  }
}

/// The elements whose content is HTML again (§ 13.2.6 “HTML integration point”, “MathML text
/// integration point”).
private let htmlIslands: [String: Set<String>] = [
  "svg": ["foreignobject", "desc", "title"],
  "math": ["mi", "mo", "mn", "ms", "mtext"],
]

/// Elements in a drawing or a formula that browsers read in ways that depend on more than tags.
private let foreignRiddles: Set<String> = [
  "annotation-xml", "font", "iframe", "noembed", "noframes", "plaintext", "textarea", "xmp",
]

/// HTML elements that end a drawing or a formula in which they begin.
private let breakouts: Set<String> = [
  "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed",
  "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta",
  "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table",
  "tt", "u", "ul", "var",
]
