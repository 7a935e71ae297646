/// The fields that one kind of file can have.
package struct Schema: Sendable {
  /// What the file is, for messages: `article`, `film`.
  package let name: String

  package let fields: [Field]

  package let unknownFields: UnknownFieldPolicy

  package init(_ name: String, fields: [Field], unknownFields: UnknownFieldPolicy = .report) {
    self.name = name
    self.fields = fields
    self.unknownFields = unknownFields
  }
}

/// What to do with a field that the schema does not have.
package enum UnknownFieldPolicy: Sendable {
  /// An error that names the nearest fields.
  case report

  /// It is passed over.
  case skip
}
