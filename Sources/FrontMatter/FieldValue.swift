/// A value of a field, read as its type says. Ranges are UTF-8 byte offsets into the file, without
/// surrounding quotes.
package enum FieldValue: Sendable, Hashable {
  /// Of the types `text`, `markdown`, `url`, `identifier` and `choice`.
  case text(FieldText)
  case integer(Int, Range<Int>)
  case decimal(Double, Range<Int>)
  case boolean(Bool, Range<Int>)
  case date(PartialDate, Range<Int>)
  /// Never empty: a field with an empty list is absent.
  case list([FieldValue], Range<Int>)
  /// Of the type `map`.
  case record(Record)
  /// In the order of the file; keys are unique.
  case dictionary([DictionaryEntry], Range<Int>)
  /// In the order of the file.
  case credits([Credit], Range<Int>)

  package var range: Range<Int> {
    switch self {
    case .text(let text): text.range
    case .record(let record): record.range
    case .integer(_, let range), .decimal(_, let range), .boolean(_, let range),
      .date(_, let range), .list(_, let range), .dictionary(_, let range),
      .credits(_, let range):
      range
    }
  }
}

/// One key of a map whose keys are free.
package struct DictionaryEntry: Sendable, Hashable {
  package let key: FieldText
  package let value: FieldValue

  package init(key: FieldText, value: FieldValue) {
    self.key = key
    self.value = value
  }
}

/// One line of a cast or crew list.
package struct Credit: Sendable, Hashable {
  /// What stands before the colon, or the whole of a line that has none.
  package let key: FieldText

  /// What stands after the colon; empty where there is nothing, several where it is a list.
  package let values: [FieldText]

  /// False where something stands after the colon that could not be read.
  package let isRead: Bool

  package init(key: FieldText, values: [FieldText], isRead: Bool = true) {
    self.key = key
    self.values = values
    self.isRead = isRead
  }
}
