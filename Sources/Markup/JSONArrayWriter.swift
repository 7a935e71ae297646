/// Writes the elements of a JSON array, compact and in the order of the calls.
@usableFromInline
package struct JSONArrayWriter {
  @usableFromInline var output: OutputBuffer
  private var isEmpty = true

  fileprivate init(_ output: OutputBuffer) {
    self.output = output
  }

  /// One element; none if there is no value.
  @inlinable
  package mutating func element(_ value: (some JSONWritable)?) {
    guard let value else { return }
    separate()
    value.writeJSON(into: &output)
  }

  package mutating func object(_ write: (inout JSONObjectWriter) -> Void) {
    separate()
    output.appendObject(write)
  }

  package mutating func array(_ write: (inout JSONArrayWriter) -> Void) {
    separate()
    output.appendArray(write)
  }

  @usableFromInline
  mutating func separate() {
    if !isEmpty { output.append(UInt8(ascii: ",")) }
    isEmpty = false
  }
}

extension OutputBuffer {
  /// Writes a JSON array.
  package mutating func appendArray(_ write: (inout JSONArrayWriter) -> Void) {
    append(UInt8(ascii: "["))
    // Moved there and back: a second reference would copy all that is written so far.
    var writer = JSONArrayWriter(OutputBuffer())
    swap(&self, &writer.output)
    write(&writer)
    swap(&self, &writer.output)
    append(UInt8(ascii: "]"))
  }
}

extension JSON {
  /// One array as a value that templates can print.
  package static func array(_ write: (inout JSONArrayWriter) -> Void) -> JSON {
    var output = OutputBuffer(reserving: 1024)
    output.appendArray(write)
    return JSON(rendered: output.bytes)
  }
}
