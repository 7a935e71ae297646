extension MarkupState {
  /// Reads literal text of the template.
  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    switch mode {
    case .text: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: advanceTagOpen(byte)
    case .tagName(let name): advanceTagName(name, byte)
    case .endTag: if byte == UInt8(ascii: ">") { mode = .text }
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
    case .plain: break
    }
  }

  private mutating func advanceTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): mode = .endTag
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
      mode = .beforeAttributeName
      if byte == UInt8(ascii: ">") { endStartTag() }
    } else {
      mode = .tagName(name + lowercase(byte))
    }
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
    if name == "srcset" || name == "imagesrcset" { return .address(.start([]), list: true) }
    if addressAttributes.contains(name) { return .address(.start([]), list: false) }
    if format == .xml { return .plain }
    if name.hasPrefix("on") { return .event }
    switch name {
    case "style": return .style
    case "srcdoc": return .document
    case "type" where element == "script": return .scriptType([])
    default: return .plain
    }
  }

  private mutating func advanceValue(_ quote: UInt8, _ attribute: Attribute, _ byte: UInt8) {
    if byte == quote {
      if case .scriptType(let type) = attribute { scriptType = type }
      mode = .beforeAttributeName
      return
    }
    switch attribute {
    case .address(let position, let list):
      let next = advanceAddress(position, list: list, byte)
      mode = .quotedValue(quote: quote, .address(next, list: list))
    case .scriptType(let type?):
      mode = .quotedValue(quote: quote, .scriptType(type + [byte | 0x20]))
    default: break
    }
  }

  private func advanceAddress(
    _ position: AddressPosition, list: Bool, _ byte: UInt8
  ) -> AddressPosition {
    if list, isSpace(byte) || byte == UInt8(ascii: ",") { return .start([]) }
    switch (position, byte) {
    case (.settled, _), (.script, _): return position
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
    mode = .text
    guard format == .html else { return }
    let content: RawContent? =
      switch element {
      case "title", "textarea": .text
      case "script": scriptContent
      case "style": .style
      case "xmp", "iframe", "noembed", "noframes", "plaintext": .opaque
      default: nil
      }
    if let content { mode = .rawText(element: element, content, matched: []) }
  }

  private var scriptContent: RawContent {
    guard let scriptType else { return .script }
    let type = String(decoding: scriptType, as: UTF8.self)
    let isJSON =
      type == "application/json" || type.hasSuffix("+json") || type == "importmap"
      || type == "speculationrules"
    return isJSON ? .json(.value) : .script
  }

  private mutating func advanceRawText(
    _ element: String, _ content: RawContent, _ matched: [UInt8], _ byte: UInt8
  ) {
    var content = content
    if case .json(let position) = content { content = .json(advanceJSON(position, byte)) }
    let wanted = Array("</\(element)".utf8)
    if matched.count == wanted.count {
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
        mode = byte == UInt8(ascii: ">") ? .text : .endTag
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

/// Schemes that a theme may spell out in front of an expression.
private let harmlessSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "sms", "geo"]
