package import Diagnostics

extension Record {
  /// Reads the lines in `range` as the fields of `schema`. What cannot be read is left out, with an
  /// error in `diagnostics`.
  package init(
    reading range: Range<Int>, of source: SourceText, schema: Schema,
    diagnostics: inout [Diagnostic]
  ) {
    self.init(range: range, entries: [])
  }
}

extension [Record] {
  /// Reads a whole file as a list of records: `films/goeast-2024.yaml`.
  package init(
    readingListIn source: SourceText, schema: Schema, diagnostics: inout [Diagnostic]
  ) {
    self = []
  }
}
