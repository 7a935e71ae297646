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

    /// A processing instruction of XML; true behind a `?`, which may end it.
    case instruction(isEnding: Bool)
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

    /// Where scripts come from: `src` of a script, `href` of `base`.
    case scriptSource

    /// `content` of a `meta` that has no `http-equiv` in front of it.
    case metaContent

    /// `content` of a `meta` that reloads the page, with what stands in it so far.
    case refresh([UInt8])

    /// `http-equiv` of a `meta`.
    case pragma(WrittenValue)
    case unknown

    /// The `type` of a script.
    case scriptType(WrittenValue)
  }

  /// An attribute that decides what others mean, as far as the template writes it out.
  enum WrittenValue: Hashable {
    case absent

    /// In small letters.
    case written([UInt8])

    /// An expression stands in it, or browsers may take another value.
    case unknown
  }

  /// An element in which HTML is read by other rules, or by its own again.
  enum Island: Hashable {
    /// `svg` or `math`: scripts, styles and titles are read like other elements.
    case foreign(String)

    /// An element in one of these whose content is HTML: `foreignObject` in small letters.
    case html(String)
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
  var scriptType = WrittenValue.absent

  /// The `http-equiv` of the `meta` whose start tag is open.
  var pragma = WrittenValue.absent

  /// True once an expression stands in the `content` of the `meta` whose start tag is open, and
  /// nothing has said yet what that content means.
  var hasOpenContent = false

  /// True right behind the `/` of a tag that may close itself.
  var isSelfClosing = false

  /// The drawings and formulas that are open, and what is HTML again in them, innermost last.
  var islands: [Island] = []

  /// The `style` or `script` of a drawing that is open; comments and CDATA lead back into it.
  var foreignText = ""

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
    case .characterData(let brackets):
      // Half a closing sign may not be finished by a value.
      format == .xml && brackets == 0 ? .characterData : .declaration
    case .declaration, .instruction: .declaration
    case .comment: .comment
    case .json(let position): place(in: position)
    case .plain: .plainText
    case .lost: .lost
    }
  }

  /// Where an expression in the value of an attribute stands.
  func place(in attribute: Attribute) -> PrintPlace {
    switch attribute {
    case .plain, .metaContent, .scriptType, .pragma: .attribute
    case .address(.settled, let list): list ? .addressListRest : .addressRest
    case .address(.script, _), .address(.reference, _): .scriptAddress
    case .address(_, let list): list ? .addressListStart : .addressStart
    case .event: .eventAttribute
    case .scriptSource: .scriptSource
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
