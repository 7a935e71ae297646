import Diagnostics

/// The fields of one front matter, of one record in a list, or of a map within either.
package struct Record: Sendable, Hashable {
  /// The bytes that hold it.
  package let range: Range<Int>

  /// In the order of the file. A field without a value, and one whose value could not be read, is
  /// not here; no name comes twice.
  package let entries: [RecordEntry]

  package init(range: Range<Int>, entries: [RecordEntry]) {
    self.range = range
    self.entries = entries
  }

  /// The entry of the field `name`, or nil where the record has none.
  package func entry(_ name: String) -> RecordEntry? {
    let hash = fnv1a(name.utf8)
    for index in entries.indices where entries[index].hash == hash {
      if entries[index].name == name { return entries[index] }
    }
    return nil
  }

  package subscript(name: String) -> FieldValue? { entry(name)?.value }

  /// Where the field's name stands, for a problem with the field rather than its value.
  package func keyRange(of name: String) -> Range<Int>? { entry(name)?.keyRange }
}

/// One field of a record.
package struct RecordEntry: Sendable, Hashable {
  package let name: String
  package let keyRange: Range<Int>
  package let value: FieldValue
  let hash: UInt64

  package init(name: String, keyRange: Range<Int>, value: FieldValue) {
    self.init(name: name, hash: fnv1a(name.utf8), keyRange: keyRange, value: value)
  }

  init(name: String, hash: UInt64, keyRange: Range<Int>, value: FieldValue) {
    self.name = name
    self.hash = hash
    self.keyRange = keyRange
    self.value = value
  }
}
