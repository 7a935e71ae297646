/// What a stretch of literal text held that matters later; offsets in the bytes of its file.
struct MarkupPassage {
  /// Where an `http-equiv` follows a `content` in which an expression stands: only then does it turn
  /// out that the expression may have been an address.
  var lateDecision: Int?

  /// The last `<` between tags.
  var opening: Int?

  /// True if a drawing or a formula begins.
  var entersIsland = false

  /// The `<` of the last one that does, nil if that stands in front of this text.
  var islandOpening: Int?

  /// The first place that shows that a quotation mark or a `>` was forgotten before it.
  var fault: MarkupFault?

  /// The attributes that begin and end here and hold addresses.
  var addresses: [AttributeText] = []

  /// The attribute whose value begins here and does not end here.
  var openValue: AttributeText?

  /// Where the value ends that has begun before this text.
  var endOfOpenValue: Int?

  /// The end of the last value that holds a `<`, or ends as if another attribute began: behind its
  /// quotation mark.
  var endOfDoubtfulValue: Int?
}

/// A tag in which something was forgotten.
struct MarkupFault: Hashable {
  let open: OpenMarkup

  /// The `<` of the tag, nil if that stands in front of the text.
  let opening: Int?
}

/// The value of an attribute, as far as a template writes it out.
struct AttributeText: Hashable {
  /// In small letters.
  let name: String
  let attribute: MarkupState.Attribute

  /// Without its quotation marks; empty as long as its end is not known.
  var range: Range<Int>
}

extension MarkupPassage {
  /// Notes a `<` or a quotation mark that is not text, by where it leads from and to.
  ///
  /// That a value, an attribute's name or a tag holds one of these is an error of HTML in itself
  /// (§ 13.2.2, “unexpected-character-in-attribute-name” and others), and hardly ever means what was
  /// meant: `<a href="/x>Text</a> <b class="y">` is a link around everything. Two attributes without
  /// a space between them are left alone, since nothing is lost by that.
  mutating func meet(
    _ sign: UInt8, at index: Int, from before: MarkupState.Mode, to after: MarkupState.Mode,
    in bytes: ArraySlice<UInt8>
  ) {
    switch (before, after) {
    case (.beforeAttributeValue(let name), .quotedValue(_, let attribute)):
      openValue = AttributeText(name: name, attribute: attribute, range: index + 1..<index + 1)
    case (.quotedValue, .beforeAttributeName): endValue(at: index, in: bytes)
    case (.tagName, _), (.endTag, _), (.beforeAttributeName, _), (.attributeName, _),
      (.maybeAttributeName, _), (.afterAttributeName, _), (_, .unquotedValue):
      if fault != nil || after == .lost { return }
      let open =
        sign == UInt8(ascii: "<")
        ? OpenMarkup.tag : .attribute(quote: String(decoding: [sign], as: UTF8.self))
      fault = MarkupFault(open: open, opening: opening)
    default: break
    }
  }

  private mutating func endValue(at end: Int, in bytes: ArraySlice<UInt8>) {
    let start = openValue?.range.lowerBound ?? bytes.startIndex
    let value = bytes[start..<end]
    let endsInName = value.last == UInt8(ascii: "=") && value.contains(where: isSpace)
    if endsInName || value.contains(UInt8(ascii: "<")) { endOfDoubtfulValue = end + 1 }
    if var value = openValue {
      value.range = start..<end
      if value.holdsAddress { addresses.append(value) }
    } else {
      endOfOpenValue = end
    }
    openValue = nil
  }
}

extension AttributeText {
  /// Whether a browser goes there or loads what is there, or sends something there.
  var holdsAddress: Bool {
    switch attribute {
    case .address: Self.names.contains(name)
    case .scriptSource: name == "src"
    default: false
    }
  }

  var use: WrittenAddress.Use {
    if attribute == .scriptSource { return .script }
    return name == "action" || name == "formaction" ? .form : .link
  }

  var isList: Bool { if case .address(_, true) = attribute { true } else { false } }

  private static let names: Set<String> = [
    "action", "formaction", "href", "imagesrcset", "poster", "src", "srcset",
  ]
}
