// The values of a field by the type its schema declares: each accessor is nil, or empty, where the
// field is absent or of another type.
extension Record {
  /// Of the types `text`, `markdown`, `url`, `identifier` and `choice`.
  package func text(_ name: String) -> FieldText? {
    if case .text(let text)? = self[name] { text } else { nil }
  }

  /// `text` without its range.
  package func string(_ name: String) -> String? { text(name)?.text }

  /// The texts of a list, or the one of a text.
  package func texts(_ name: String) -> [FieldText] {
    switch self[name] {
    case .text(let text): [text]
    case .list(let values, _):
      values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    default: []
    }
  }

  package func integer(_ name: String) -> Int? {
    if case .integer(let number, _)? = self[name] { number } else { nil }
  }

  /// A number of either type.
  package func decimal(_ name: String) -> Double? {
    switch self[name] {
    case .decimal(let number, _): number
    case .integer(let number, _): Double(number)
    default: nil
    }
  }

  package func boolean(_ name: String) -> Bool? {
    if case .boolean(let flag, _)? = self[name] { flag } else { nil }
  }

  package func date(_ name: String) -> PartialDate? {
    if case .date(let date, _)? = self[name] { date } else { nil }
  }

  /// The values of a list; one value of another type as a list of one.
  package func values(_ name: String) -> [FieldValue] {
    switch self[name] {
    case .list(let values, _): values
    case .some(let value): [value]
    case nil: []
    }
  }

  package func record(_ name: String) -> Record? {
    if case .record(let record)? = self[name] { record } else { nil }
  }

  /// The maps of a list of maps, or the one of a map.
  package func records(_ name: String) -> [Record] {
    values(name).compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  package func dictionary(_ name: String) -> [DictionaryEntry] {
    if case .dictionary(let entries, _)? = self[name] { entries } else { [] }
  }

  package func credits(_ name: String) -> [Credit] {
    if case .credits(let credits, _)? = self[name] { credits } else { [] }
  }
}
