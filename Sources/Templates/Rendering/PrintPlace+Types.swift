extension PrintPlace {
  /// Whether a value of a type may be printed here, where anything may.
  ///
  /// A missing value is asked about before, and so has no place.
  func takes(_ type: ValueType) -> Bool {
    switch type {
    case .unknown, .text, .number, .decimal, .address: true
    case .html: [.text, .xmlText, .characterData, .json, .jsonString].contains(self)
    case .json: self == .json || self == .attribute
    case .boolean: self == .json
    case .date: self == .json || self == .jsonString
    case .list(let element): self == .json && isJSONScalar(element)
    case .view, .record, .optional: false
    }
  }

  private func isJSONScalar(_ type: ValueType) -> Bool {
    switch type {
    case .view, .record, .optional: false
    case .list(let element): isJSONScalar(element)
    default: true
    }
  }
}
