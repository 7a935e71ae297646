import Markup

/// A string of the theme, taken apart so that only its placeholders are left to fill in.
struct StringStep: Sendable {
  enum Piece: Sendable {
    case literal(String)

    /// The slot that holds what stands for a placeholder.
    case slot(UInt16)
  }

  let forms: [PluralCategory: [Piece]]

  /// Tells which form; nil where there is only one.
  let count: UInt16?

  let rule: PluralRule

  /// True where a placeholder is filled with HTML: all else is then escaped.
  let makesHTML: Bool

  func text(with slots: ContiguousArray<Value>) -> Value {
    let pieces = forms[category(slots)] ?? forms[.other] ?? []
    guard makesHTML else {
      var text = ""
      for piece in pieces {
        switch piece {
        case .literal(let literal): text += literal
        case .slot(let slot): text += slots[Int(slot)].plainText
        }
      }
      return .text(text)
    }
    var output = OutputBuffer()
    for piece in pieces {
      switch piece {
      case .literal(let literal): output.appendEscapedText(literal)
      case .slot(let slot): output.print(slots[Int(slot)], at: .text)
      }
    }
    return .html(HTML(rendered: output.bytes))
  }

  private func category(_ slots: ContiguousArray<Value>) -> PluralCategory {
    guard let count else { return .other }
    switch slots[Int(count)] {
    case .number(let number): return rule.category(of: number)
    // With digits after the point: “1.5 films” is `other` in all our languages but those whose
    // rule says so, and none of them counts in halves here.
    default: return .other
    }
  }
}

extension Value {
  /// A scalar as text, without escaping; empty for what cannot be printed.
  var plainText: String {
    switch self {
    case .text(let text), .address(let text): text
    case .number(let number): String(number)
    case .decimal(let decimal): decimalText(decimal)
    case .boolean(let boolean): boolean ? "true" : "false"
    case .date(let date): date.isoText
    case .html(let html): String(decoding: html.bytes, as: UTF8.self)
    case .json(let json): String(decoding: json.bytes, as: UTF8.self)
    case .none, .view, .record, .list: ""
    }
  }
}
