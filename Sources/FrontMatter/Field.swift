import Diagnostics

/// One field of a schema.
package struct Field: Sendable {
  /// As it is spelt in the file: `original-title`.
  package let name: String

  package let type: FieldType

  /// What it is for, in one sentence, for the documentation; may be empty.
  package let summary: String

  /// Names that people use for it and that are not its name: `description` for `standfirst`.
  package let otherNames: [String]

  /// What lines of credits may begin with, in small letters, for whoever writes a field of such a name:
  /// `editor` for `crew`.
  package let parts: [String]

  /// A record without it is an error.
  package private(set) var isRequired = false

  /// What the reader compares before it compares names.
  let hash: UInt64

  /// The name in UTF-8.
  private let nameBytes: [UInt8]

  package init(
    _ name: String, _ type: FieldType, _ summary: String = "", otherNames: [String] = [],
    parts: [String] = []
  ) {
    self.name = name
    self.type = type
    self.summary = summary
    self.otherNames = otherNames
    self.parts = parts
    self.hash = fnv1a(name.utf8)
    self.nameBytes = Array(name.utf8)
  }

  /// The name is what stands in `range` of `bytes`.
  func isNamed(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count == nameBytes.count else { return false }
    for index in nameBytes.indices where nameBytes[index] != bytes[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// The same field, but a record must have it.
  package func required() -> Field {
    var field = self
    field.isRequired = true
    return field
  }
}
