/// Markup that has begun and not ended: what follows on the page would become a part of it.
enum OpenMarkup: Hashable {
  case tag

  /// With its quotation mark.
  case attribute(quote: String)

  /// An element in which tags are text, such as `script`, or in which HTML is read by other rules.
  case element(String)
  case comment
  case declaration
  case instruction
  case characterData
  case jsonText

  /// Where it ends, browsers do not agree.
  case lost
}

extension MarkupState {
  /// What is open here, or nil where the next thing is read as what it is: between tags, between the
  /// texts of JSON, and everywhere in a plain text.
  var open: OpenMarkup? {
    switch mode {
    case .text, .plain, .json(.value): islands.first.map { .element($0.name) }
    case .tagOpen, .tagName, .endTag, .beforeAttributeName, .attributeName, .maybeAttributeName,
      .afterAttributeName, .beforeAttributeValue, .unquotedValue:
      .tag
    case .quotedValue(let quote, _): .attribute(quote: String(decoding: [quote], as: UTF8.self))
    case .rawText(let element, _, _): .element(element)
    case .declaration: .declaration
    case .comment: .comment
    case .characterData: .characterData
    case .instruction: .instruction
    case .json: .jsonText
    case .lost: .lost
    }
  }
}
