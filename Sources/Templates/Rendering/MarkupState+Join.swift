extension MarkupState {
  /// The state after an expression has been printed.
  mutating func passExpression() {
    guard case .quotedValue(let quote, let attribute) = mode else { return }
    switch attribute {
    case .address(.start, let list):
      mode = .quotedValue(quote: quote, .address(.open, list: list))
    case .scriptType: mode = .quotedValue(quote: quote, .scriptType(.unknown))
    case .pragma: mode = .quotedValue(quote: quote, .pragma(.unknown))
    case .metaContent: hasOpenContent = true
    default: break
    }
  }

  /// The one state after two branches, or nil if they lead to different places.
  static func join(_ a: MarkupState, _ b: MarkupState) -> MarkupState? {
    if a == b { return a }
    guard a.islands == b.islands, a.foreignText == b.foreignText else { return nil }
    let (a, b) = (a.afterTagName, b.afterTagName)
    var joined = a
    joined.element = a.element == b.element ? a.element : ""
    joined.scriptType = a.scriptType == b.scriptType ? a.scriptType : .unknown
    joined.pragma = a.pragma == b.pragma ? a.pragma : .unknown
    joined.hasOpenContent = a.hasOpenContent || b.hasOpenContent
    joined.isSelfClosing = false
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
      joined.mode = .quotedValue(quote: quote, .scriptType(.unknown))
      return joined
    case (.quotedValue(let quote, .pragma), .quotedValue(let other, .pragma))
    where quote == other:
      joined.mode = .quotedValue(quote: quote, .pragma(.unknown))
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
    state.beginAttributes(of: name)
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
