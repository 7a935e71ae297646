extension MarkupState {
  /// Reads literal text of the template.
  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    defer { isSelfClosing = byte == UInt8(ascii: "/") }
    switch mode {
    case .text: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: advanceTagOpen(byte)
    case .tagName(let name): advanceTagName(name, byte)
    case .endTag(let name): advanceEndTag(name, byte)
    case .beforeAttributeName, .attributeName, .maybeAttributeName, .afterAttributeName:
      advanceAttributeName(byte)
    case .beforeAttributeValue(let name): advanceBeforeValue(name, byte)
    case .unquotedValue:
      if isSpace(byte) { mode = .beforeAttributeName }
      if byte == UInt8(ascii: ">") { endStartTag() }
    case .quotedValue(let quote, let attribute): advanceValue(quote, attribute, byte)
    case .rawText(let element, let content, let matched):
      advanceRawText(element, content, matched, byte)
    case .declaration(let seen): advanceDeclaration(seen, byte)
    case .comment(let dashes):
      if dashes >= 2, byte == UInt8(ascii: ">") {
        mode = .text
      } else {
        mode = .comment(dashes: byte == UInt8(ascii: "-") ? min(dashes + 1, 2) : 0)
      }
    case .characterData(let brackets):
      if brackets >= 2, byte == UInt8(ascii: ">") {
        mode = .text
      } else {
        mode = .characterData(brackets: byte == UInt8(ascii: "]") ? min(brackets + 1, 2) : 0)
      }
    case .json(let position): mode = .json(advanceJSON(position, byte))
    case .plain, .lost: break
    }
  }

  private mutating func advanceTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): mode = .endTag("")
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mode = .declaration(seen: [byte])
    case UInt8(ascii: "<"): break
    case _ where isLetter(byte): mode = .tagName(lowercase(byte))
    // A sign that stands for itself, as in `a < b`.
    default: mode = .text
    }
  }

  private mutating func advanceTagName(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
      element = name
      scriptType = []
      pragma = []
      mode = .beforeAttributeName
      if byte == UInt8(ascii: ">") { endStartTag() }
    } else {
      mode = .tagName(name + lowercase(byte))
    }
  }

  /// `name` is nil once it is complete.
  private mutating func advanceEndTag(_ name: String?, _ byte: UInt8) {
    if let name, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/"), !isSpace(byte) {
      // Longer names are of no interest.
      mode = .endTag(name.utf8.count < 8 ? name + lowercase(byte) : name)
      return
    }
    if name == "svg" { openDrawings = max(0, openDrawings - 1) }
    if name == "math" { openFormulas = max(0, openFormulas - 1) }
    mode = byte == UInt8(ascii: ">") ? .text : .endTag(nil)
  }

  private mutating func advanceAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { return endStartTag() }
    switch (mode, byte) {
    case (.attributeName(let name), UInt8(ascii: "=")),
      (.afterAttributeName(let name), UInt8(ascii: "=")):
      mode = .beforeAttributeValue(name)
    case (.maybeAttributeName, UInt8(ascii: "=")): mode = .beforeAttributeValue("")
    case (.attributeName(let name), _) where isSpace(byte): mode = .afterAttributeName(name)
    case (.maybeAttributeName, _) where isSpace(byte): mode = .beforeAttributeName
    case (.maybeAttributeName, _) where byte != UInt8(ascii: "/"): break
    case (_, UInt8(ascii: "/")): mode = .beforeAttributeName
    case (.attributeName(let name), _): mode = .attributeName(name + lowercase(byte))
    case (_, _) where isSpace(byte): break
    default: mode = .attributeName(lowercase(byte))
    }
  }

  private mutating func advanceBeforeValue(_ name: String, _ byte: UInt8) {
    if isSpace(byte) { return }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      mode = .quotedValue(quote: byte, attribute(named: name))
    case UInt8(ascii: ">"): endStartTag()
    default: mode = .unquotedValue
    }
  }

  private func attribute(named name: String) -> Attribute {
    if name.isEmpty { return .unknown }
    if format == .html, let special = specialAttribute(name) { return special }
    if name == "srcset" || name == "imagesrcset" { return .address(.start([]), list: true) }
    if addressAttributes.contains(name) { return .address(.start([]), list: false) }
    if format == .xml { return .plain }
    if name.hasPrefix("on") || scriptPrefixes.contains(where: name.hasPrefix) { return .event }
    switch name {
    case "style": return .style
    case "srcdoc": return .document
    case "type" where element == "script": return .scriptType([])
    case "http-equiv": return .pragma([])
    default: return .plain
    }
  }

  /// What an attribute is only in some elements.
  private func specialAttribute(_ name: String) -> Attribute? {
    switch name {
    case "src", "href", "xlink:href":
      // Only the author of a theme may say which scripts run.
      if element == "script" { return .event }
      return element.isEmpty ? .unknown : nil
    case "values", "to", "from", "by":
      if element.isEmpty { return .unknown }
      return animations.contains(element) ? .animation : nil
    case "type", "content":
      if element.isEmpty { return .unknown }
      guard element == "meta", name == "content" else { return nil }
      let reloads = pragma.map { String(decoding: $0, as: UTF8.self) == "refresh" } ?? true
      return reloads ? .refresh([]) : nil
    default: return nil
    }
  }

  private mutating func advanceValue(_ quote: UInt8, _ attribute: Attribute, _ byte: UInt8) {
    if byte == quote {
      if case .scriptType(let type) = attribute { scriptType = type }
      if case .pragma(let name) = attribute { pragma = name }
      mode = .beforeAttributeName
      return
    }
    switch attribute {
    case .address(let position, let list):
      let next = advanceAddress(position, list: list, byte)
      mode = .quotedValue(quote: quote, .address(next, list: list))
    case .scriptType(let type?):
      mode = .quotedValue(quote: quote, .scriptType(type + [byte | 0x20]))
    case .pragma(let name?):
      // A character reference could spell anything.
      let next = byte == UInt8(ascii: "&") ? nil : name + (isSpace(byte) ? [] : [byte | 0x20])
      mode = .quotedValue(quote: quote, .pragma(next))
    case .refresh(let seen):
      let next = seen + (isSpace(byte) ? [] : [byte | 0x20])
      mode = .quotedValue(
        quote: quote,
        next.suffix(4).elementsEqual("url=".utf8)
          ? .address(.start([]), list: false) : .refresh(next.suffix(8)))
    default: break
    }
  }

  private func advanceAddress(
    _ position: AddressPosition, list: Bool, _ byte: UInt8
  ) -> AddressPosition {
    if list, isSpace(byte) || byte == UInt8(ascii: ",") { return .start([]) }
    switch (position, byte) {
    case (.settled, _), (.script, _): return position
    case (.start(let scheme), UInt8(ascii: "&")): return .reference([], scheme: scheme)
    case (.open, UInt8(ascii: "&")): return .reference([], scheme: nil)
    case (.reference(let seen, let scheme), UInt8(ascii: ";")):
      guard let meant = CharacterReference.byte(seen) else { return .script }
      return advanceAddress(scheme.map { .start($0) } ?? .open, list: list, meant)
    case (.reference(let seen, let scheme), _):
      // A reference that goes on for long is none that an address needs.
      return seen.count < 12 && byte != UInt8(ascii: ":") && byte != UInt8(ascii: "/")
        ? .reference(seen + [byte], scheme: scheme) : .script
    case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): return .settled
    case (.start(let scheme), UInt8(ascii: ":")):
      return harmlessSchemes.contains(String(decoding: scheme, as: UTF8.self))
        ? .settled : .script
    case (.open, UInt8(ascii: ":")): return .script
    case (.start(let scheme), _):
      // Browsers drop white space in front of a scheme and within it.
      return .start(byte <= 0x20 ? scheme : scheme + [byte | 0x20])
    case (.open, _): return .open
    }
  }

  private mutating func endStartTag() {
    let closesItself = isSelfClosing
    mode = .text
    guard format == .html else { return }
    if openDrawings > 0 || openFormulas > 0 {
      // Browsers read these as markup here, or as text behind an element that ends the drawing.
      if element == "title" { return }
      if closesItself, rawElements.contains(element) {
        mode = .lost
        return
      }
    }
    if element == "svg", !closesItself { openDrawings = min(openDrawings + 1, 1000) }
    if element == "math", !closesItself { openFormulas = min(openFormulas + 1, 1000) }
    let content: RawContent? =
      switch element {
      case "title", "textarea": .text
      case "script": scriptContent
      case "style": .style
      case "xmp", "iframe", "noembed", "noframes", "plaintext": .opaque
      default: nil
      }
    guard let content else { return }
    scriptEscape = ScriptEscape()
    let isForeign = openDrawings > 0 || openFormulas > 0
    mode = .rawText(element: element, isForeign ? .opaque : content, matched: [])
  }

  private var scriptContent: RawContent {
    guard let scriptType else { return .script }
    let type = String(decoding: scriptType, as: UTF8.self)
    let isJSON =
      type == "application/json" || type.hasSuffix("+json")
    return isJSON ? .json(.value) : .script
  }

  private mutating func advanceRawText(
    _ element: String, _ content: RawContent, _ matched: [UInt8], _ byte: UInt8
  ) {
    if element == "script", advanceScript(content, byte) { return }
    var content = content
    if case .json(let position) = content { content = .json(advanceJSON(position, byte)) }
    if content == .opaque, openDrawings > 0 || openFormulas > 0, matched == Array("<".utf8),
      byte != UInt8(ascii: "/")
    {
      mode = .lost
      return
    }
    let wanted = Array("</\(element)".utf8)
    if matched.count == wanted.count {
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
        scriptEscape = ScriptEscape()
        mode = byte == UInt8(ascii: ">") ? .text : .endTag(nil)
        return
      }
      mode = .rawText(element: element, content, matched: [])
      return
    }
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    var next: [UInt8] = []
    if lower == wanted[matched.count] {
      next = matched + [lower]
    } else if byte == UInt8(ascii: "<") {
      next = [byte]
    }
    mode = .rawText(element: element, content, matched: next)
  }

  /// True where the script's end is lost.
  private mutating func advanceScript(_ content: RawContent, _ byte: UInt8) -> Bool {
    scriptEscape.advance(over: byte)
    if scriptEscape.isNested { mode = .lost }
    return scriptEscape.isNested
  }

  private mutating func advanceDeclaration(_ seen: [UInt8], _ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      mode = .text
      return
    }
    let longer = seen + [byte]
    if longer == Array("!--".utf8) {
      // `<!-->` is a whole comment: two dashes count towards the end.
      mode = .comment(dashes: 2)
    } else if longer == Array("![CDATA[".utf8), format == .xml {
      mode = .characterData(brackets: 0)
    } else {
      mode = .declaration(seen: seen.count < 8 ? longer : seen)
    }
  }

  private func advanceJSON(_ position: JSONPosition, _ byte: UInt8) -> JSONPosition {
    switch position {
    case .value: byte == UInt8(ascii: "\"") ? .string : .value
    case .escape: .string
    case .string:
      switch byte {
      case UInt8(ascii: "\""): .value
      case UInt8(ascii: "\\"): .escape
      default: .string
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || format == .xml && (byte == UInt8(ascii: "_") || byte >= 0x80)
  }

  private func lowercase(_ byte: UInt8) -> String {
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    return String(decoding: [lower], as: UTF8.self)
  }
}

/// Attributes whose value is an address that is opened, sent to or loaded.
private let addressAttributes: Set<String> = [
  "action", "background", "cite", "data", "formaction", "href", "longdesc", "manifest", "ping",
  "poster", "src", "usemap", "xlink:href", "xml:base",
]

/// Prefixes of attributes in which the common script libraries find code.
private let scriptPrefixes = ["@", ":", "x-", "v-", "hx-on", "ng-"]

/// The elements of SVG that set other elements' attributes.
private let animations: Set<String> = [
  "animate", "animatecolor", "animatemotion", "animatetransform", "set",
]

/// Elements whose content HTML does not read as markup.
private let rawElements: Set<String> = [
  "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "xmp",
]

/// Schemes that a theme may spell out in front of an expression.
private let harmlessSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "sms", "geo"]
