/// How far into a document the literal text of a template has led: a small tokenizer of HTML, XML or
/// JSON that knows just enough to say where an expression stands.
///
/// After the WHATWG HTML Standard, § 13.2.5 “Tokenization”, and XML 1.0.
struct MarkupState: Hashable {
  /// The kind of document, by the template's name.
  enum Format: Hashable {
    case html
    case xml
    case json
    case plain

    /// By extension: `.html`, `.xml`, `.json`, `.txt`; nil for others.
    init?(fileName: String) {
      guard let dot = fileName.lastIndex(of: ".") else { return nil }
      switch fileName[dot...] {
      case ".html": self = .html
      case ".xml": self = .xml
      case ".json", ".webmanifest": self = .json
      case ".txt": self = .plain
      default: return nil
      }
    }
  }

  enum Mode: Hashable {
    case text
    case tagOpen
    case tagName(String)

    /// The name as far as it is read; nil once it is complete.
    case endTag(String?)
    case beforeAttributeName
    case attributeName(String)

    /// After a branch wrote an attribute's name and another did not.
    case maybeAttributeName
    case afterAttributeName(String)
    case beforeAttributeValue(String)
    case unquotedValue
    case quotedValue(quote: UInt8, Attribute)

    /// The content of an element in which tags are text; `matched` are the bytes so far of what
    /// might be its end tag.
    case rawText(element: String, RawContent, matched: [UInt8])

    /// After `<!` or `<?`, with what has been seen of a longer opening sign.
    case declaration(seen: [UInt8])

    /// How many of the closing sign's bytes have been seen.
    case comment(dashes: Int)
    case characterData(brackets: Int)
    case json(JSONPosition)
    case plain

    /// Behind markup that browsers may read in more than one way: nothing is printed any more.
    case lost
  }

  enum RawContent: Hashable {
    case text
    case json(JSONPosition)
    case script
    case style
    case opaque
  }

  enum JSONPosition: Hashable {
    case value
    case string
    case escape
  }

  enum Attribute: Hashable {
    case plain

    /// `list`: several addresses, as in `srcset`.
    case address(AddressPosition, list: Bool)
    case event
    case style
    case document
    case animation

    /// `content` of a `meta` that reloads the page, with what stands in it so far.
    case refresh([UInt8])

    /// `http-equiv`, as far as it is written out; nil once an expression stands in it.
    case pragma([UInt8]?)
    case unknown

    /// The `type` of a script, as far as it is written out; nil once an expression stands in it.
    case scriptType([UInt8]?)
  }

  enum AddressPosition: Hashable {
    /// Only literal text so far and no end of the scheme.
    case start([UInt8])

    /// In a character reference, with what followed `&`; `scheme` is nil behind an expression.
    case reference([UInt8], scheme: [UInt8]?)

    /// An expression may have begun the address, and nothing has ended the scheme.
    case open
    case settled

    /// A scheme that runs scripts, or one that an expression began.
    case script
  }

  let format: Format
  var mode: Mode

  /// The element whose start tag is open.
  var element = ""

  /// The `type` attribute of the script whose start tag is open.
  var scriptType: [UInt8]? = []

  /// The `http-equiv` of the `meta` whose start tag is open.
  var pragma: [UInt8]? = []

  /// True right behind the `/` of a tag that may close itself.
  var isSelfClosing = false

  /// How many elements `svg` and `math` are open: there, scripts and titles are read like other
  /// elements.
  var openDrawings = 0
  var openFormulas = 0

  /// How far a script has led into what the standard calls its escaped states.
  var scriptEscape = ScriptEscape()

  init(format: Format) {
    self.format = format
    switch format {
    case .html, .xml: mode = .text
    case .json: mode = .json(.value)
    case .plain: mode = .plain
    }
  }

  /// Where an expression printed now stands.
  var place: PrintPlace {
    switch mode {
    case .text: format == .xml ? .xmlText : .text
    case .tagOpen, .tagName, .endTag: .tagName
    case .beforeAttributeName, .attributeName, .maybeAttributeName, .afterAttributeName:
      .attributeName
    case .beforeAttributeValue, .unquotedValue: .unquotedAttribute
    case .quotedValue(_, let attribute): place(in: attribute)
    case .rawText(_, let content, let matched):
      // Half an end tag may not be finished by a value.
      matched.isEmpty && !scriptEscape.isOpen ? place(in: content) : .tagName
    case .declaration, .characterData: .declaration
    case .comment: .comment
    case .json(let position): place(in: position)
    case .plain: .plainText
    case .lost: .lost
    }
  }

  private func place(in attribute: Attribute) -> PrintPlace {
    switch attribute {
    case .plain, .scriptType, .pragma: .attribute
    case .address(.settled, _): .addressRest
    case .address(.script, _), .address(.reference, _): .scriptAddress
    case .address: .addressStart
    case .event: .eventAttribute
    case .style: .styleAttribute
    case .document: .documentAttribute
    case .animation: .animationAttribute
    case .refresh: .refreshAttribute
    case .unknown: .unknownAttribute
    }
  }

  private func place(in content: RawContent) -> PrintPlace {
    switch content {
    case .text: .plainElement
    case .json(let position): place(in: position)
    case .script: .script
    case .style: .style
    case .opaque: .rawElement
    }
  }

  private func place(in position: JSONPosition) -> PrintPlace {
    switch position {
    case .value: .json
    case .string: .jsonString
    // An escape sequence cannot be finished by a value.
    case .escape: .script
    }
  }
}

extension MarkupState {
  /// The state after an expression has been printed.
  mutating func passExpression() {
    guard case .quotedValue(let quote, let attribute) = mode else { return }
    switch attribute {
    case .address(.start, let list):
      mode = .quotedValue(quote: quote, .address(.open, list: list))
    case .scriptType: mode = .quotedValue(quote: quote, .scriptType(nil))
    case .pragma: mode = .quotedValue(quote: quote, .pragma(nil))
    default: break
    }
  }

  /// The one state after two branches, or nil if they lead to different places.
  static func join(_ a: MarkupState, _ b: MarkupState) -> MarkupState? {
    if a == b { return a }
    let (a, b) = (a.afterTagName, b.afterTagName)
    var joined = a
    joined.element = a.element == b.element ? a.element : ""
    joined.scriptType = a.scriptType == b.scriptType ? a.scriptType : nil
    joined.pragma = a.pragma == b.pragma ? a.pragma : nil
    joined.isSelfClosing = false
    joined.openDrawings = max(a.openDrawings, b.openDrawings)
    joined.openFormulas = max(a.openFormulas, b.openFormulas)
    joined.scriptEscape = a.scriptEscape.isOpen ? a.scriptEscape : b.scriptEscape
    if a.mode == b.mode { return joined }
    switch (a.mode, b.mode) {
    case (.text, _), (_, .text): return nil
    case (
      .quotedValue(let quote, .address(let one, let list)),
      .quotedValue(let other, .address(let two, let otherList))
    ) where quote == other && list == otherList:
      let position: AddressPosition =
        one.allowsExpressions && two.allowsExpressions ? .open : .script
      joined.mode = .quotedValue(quote: quote, .address(position, list: list))
      return joined
    case (.quotedValue(let quote, .scriptType), .quotedValue(let other, .scriptType))
    where quote == other:
      joined.mode = .quotedValue(quote: quote, .scriptType(nil))
      return joined
    case (.quotedValue(let quote, .pragma), .quotedValue(let other, .pragma))
    where quote == other:
      joined.mode = .quotedValue(quote: quote, .pragma(nil))
      return joined
    default:
      guard a.mode.isBetweenAttributes, b.mode.isBetweenAttributes else { return nil }
      joined.mode = .maybeAttributeName
      return joined
    }
  }
}

extension MarkupState {
  /// `<div{% if … %} class="x"{% endif %}>`: one branch has ended the tag's name, the other has not.
  fileprivate var afterTagName: MarkupState {
    guard case .tagName(let name) = mode else { return self }
    var state = self
    state.element = name
    state.scriptType = []
    state.pragma = []
    state.mode = .maybeAttributeName
    return state
  }
}

extension MarkupState.AddressPosition {
  fileprivate var allowsExpressions: Bool {
    switch self {
    case .start, .open, .settled: true
    case .reference, .script: false
    }
  }
}

extension MarkupState.Mode {
  /// True where an attribute without a value may have just been written: `<option {% if … %}selected`.
  fileprivate var isBetweenAttributes: Bool {
    switch self {
    case .beforeAttributeName, .attributeName, .maybeAttributeName, .afterAttributeName: true
    default: false
    }
  }
}
