extension MarkupState {
  mutating func advanceAttributeName(_ byte: UInt8) {
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
    case (.attributeName(let name), _): mode = .attributeName(longer(name, byte))
    case (_, _) where isSpace(byte): break
    default: mode = .attributeName(lowercase(byte))
    }
  }

  mutating func advanceBeforeValue(_ name: String, _ byte: UInt8) {
    if isSpace(byte) { return }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      noteDeciding(name, isQuoted: true)
      mode = .quotedValue(quote: byte, attribute(named: name))
    case UInt8(ascii: ">"): endStartTag()
    default:
      noteDeciding(name, isQuoted: false)
      mode = .unquotedValue
    }
  }

  /// Of two attributes of one name browsers take the first, and a name that depends on a condition
  /// may be any: then nobody knows what the value is.
  private mutating func noteDeciding(_ name: String, isQuoted: Bool) {
    if name.isEmpty || name == "http-equiv" && (!isQuoted || pragma != .absent) {
      pragma = .unknown
    }
    if name.isEmpty || name == "type" && (!isQuoted || scriptType != .absent) {
      scriptType = .unknown
    }
  }

  private func attribute(named name: String) -> Attribute {
    if name.isEmpty { return .unknown }
    if format == .html, let special = specialAttribute(name) { return special }
    if addressLists.contains(name) { return .address(.start([]), list: true) }
    if addressAttributes.contains(name) { return .address(.start([]), list: false) }
    if format == .xml {
      let isAddress = name.hasSuffix(":href") || xmlAddressAttributes.contains(name)
      return isAddress ? .address(.start([]), list: false) : .plain
    }
    if name.hasPrefix("on") || scriptPrefixes.contains(where: name.hasPrefix) { return .event }
    switch name {
    case "style": return .style
    case "srcdoc": return .document
    case "type" where element == "script":
      return .scriptType(scriptType == .absent ? .written([]) : .unknown)
    case "http-equiv": return .pragma(pragma == .absent ? .written([]) : .unknown)
    default: return isNamedAsAddress(name) ? .address(.start([]), list: false) : .plain
    }
  }

  /// Whether the name says that there is an address, as scripts read it that a theme brings along:
  /// `data-map-url`, and what the prefix of a namespace stands before.
  private func isNamedAsAddress(_ name: String) -> Bool {
    name.hasSuffix(":href") || name.hasPrefix("xmlns:")
      || ["src", "uri", "url"].contains { name.contains($0) }
  }

  /// What an attribute is only in some elements.
  private func specialAttribute(_ name: String) -> Attribute? {
    switch name {
    case "src", "href", "xlink:href":
      // Only the author of a theme may say which scripts run, and where they come from.
      if element == "script" || element == "base" { return .scriptSource }
      return element.isEmpty ? .unknown : nil
    case "values", "to", "from", "by", "attributename":
      if element.isEmpty { return .unknown }
      return animations.contains(element) ? .animation : nil
    case "value":
      if element.isEmpty { return .unknown }
      return element == "param" ? .address(.start([]), list: false) : nil
    case "type", "content":
      if element.isEmpty { return .unknown }
      guard element == "meta", name == "content" else { return nil }
      switch pragma {
      case .absent: return .metaContent
      case .written(let name):
        return String(decoding: name, as: UTF8.self) == "refresh" ? .refresh([]) : .plain
      case .unknown: return .refresh([])
      }
    default: return nil
    }
  }

  mutating func advanceValue(_ quote: UInt8, _ attribute: Attribute, _ byte: UInt8) {
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
    case .scriptType(let type):
      mode = .quotedValue(quote: quote, .scriptType(type.followed(by: byte)))
    case .pragma(let name):
      let next = isSpace(byte) ? name : name.followed(by: byte)
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
    case (.start(let scheme), _):
      // Browsers drop white space in front of a scheme and within it. No scheme is longer than 32.
      return .start(byte <= 0x20 || scheme.count > 32 ? scheme : scheme + [byte | 0x20])
    case (.open, UInt8(ascii: ":")): return .script
    case (.open, _): return .open
    }
  }
}

extension MarkupState.WrittenValue {
  /// The value with one more byte. A character reference could spell anything.
  fileprivate func followed(by byte: UInt8) -> MarkupState.WrittenValue {
    guard case .written(let bytes) = self, byte != UInt8(ascii: "&"), bytes.count < 64 else {
      return .unknown
    }
    return .written(bytes + [lowercased(byte)])
  }
}

/// Attributes whose value is an address that is opened, sent to or loaded.
private let addressAttributes: Set<String> = [
  "action", "background", "cite", "classid", "codebase", "data", "data-href", "data-src",
  "data-url", "dynsrc", "formaction", "href", "longdesc", "lowsrc", "manifest", "poster", "profile",
  "src", "usemap", "xlink:href", "xml:base",
]

/// Attributes that hold several addresses, with white space or commas between them.
private let addressLists: Set<String> = [
  "archive", "attributionsrc", "data-srcset", "imagesrcset", "ping", "srcset",
]

/// What else holds an address in XML: feeds, outlines.
private let xmlAddressAttributes: Set<String> = ["htmlurl", "uri", "url", "xmlurl"]

/// Prefixes of attributes in which the common script libraries find code.
private let scriptPrefixes = [
  "@", ":", "(", "[", "*", "_", "x-", "v-", "ng-", "data-ng-", "hx-on", "hx-vals", "hx-vars",
  "data-hx-on", "data-hx-vals", "data-on",
]

/// The elements of SVG that set other elements' attributes.
private let animations: Set<String> = [
  "animate", "animatecolor", "animatemotion", "animatetransform", "set",
]

/// Schemes that a theme may spell out in front of an expression.
private let harmlessSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "sms", "geo"]
