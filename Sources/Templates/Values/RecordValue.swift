/// Fields that the journal itself declares, such as `article.extra`: known when a journal is read,
/// not when Intertitle is compiled.
package struct RecordDeclaration: Sendable {
  package let summary: String
  package let fields: [RecordField]

  package init(_ summary: String, fields: [RecordField]) {
    self.summary = summary
    self.fields = fields
  }
}

/// One field that the journal declares.
package struct RecordField: Sendable {
  package let name: String
  package let summary: String
  package let type: ValueType

  package init(_ name: String, _ summary: String, _ type: ValueType) {
    self.name = name
    self.summary = summary
    self.type = type
  }
}

/// The values of a record, in the order of its declaration's fields. What is missing at the end is
/// none.
@usableFromInline
package final class RecordValue: Sendable {
  package let values: [Value]

  package init(_ values: [Value]) {
    self.values = values
  }
}
