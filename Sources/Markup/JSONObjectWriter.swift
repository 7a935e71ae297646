/// Writes the members of a JSON object, compact and in the order of the calls.
///
///     let json = JSON.object {
///       $0.member("@type", "Movie")
///       $0.member("duration", film.duration)      // left out where there is none
///       $0.object("director") { $0.member("name", person.name) }
///       $0.array("actor") { actors in
///         for name in names { actors.object { $0.member("name", name) } }
///       }
///     }
///
/// What is generic is inlinable: compiled for each type of value, not looked up for each value.
///
/// A name is written as often as it is given: two members of one name are the caller's to avoid.
@usableFromInline
package struct JSONObjectWriter {
  @usableFromInline var output: OutputBuffer
  private var isEmpty = true

  fileprivate init(_ output: OutputBuffer) {
    self.output = output
  }

  /// One member; none if there is no value.
  @inlinable
  package mutating func member(_ name: StaticString, _ value: (some JSONWritable)?) {
    guard let value else { return }
    begin(name)
    value.writeJSON(into: &output)
  }

  /// One member whose name is known only now.
  package mutating func member(named name: String, _ value: (some JSONWritable)?) {
    guard let value else { return }
    separate()
    output.appendJSONString(name)
    output.append(UInt8(ascii: ":"))
    value.writeJSON(into: &output)
  }

  /// One member with a list; none if the list is empty.
  @inlinable
  package mutating func list(_ name: StaticString, _ values: [some JSONWritable]) {
    if !values.isEmpty { member(name, values) }
  }

  package mutating func null(_ name: StaticString) {
    begin(name)
    output.append("null")
  }

  package mutating func object(
    _ name: StaticString, _ write: (inout JSONObjectWriter) -> Void
  ) {
    begin(name)
    output.appendObject(write)
  }

  package mutating func array(_ name: StaticString, _ write: (inout JSONArrayWriter) -> Void) {
    begin(name)
    output.appendArray(write)
  }

  @usableFromInline
  mutating func begin(_ name: StaticString) {
    separate()
    output.appendJSONName(name)
  }

  private mutating func separate() {
    if !isEmpty { output.append(UInt8(ascii: ",")) }
    isEmpty = false
  }
}

extension OutputBuffer {
  /// Writes a JSON object.
  package mutating func appendObject(_ write: (inout JSONObjectWriter) -> Void) {
    append(UInt8(ascii: "{"))
    // Moved there and back: a second reference would copy all that is written so far.
    var writer = JSONObjectWriter(OutputBuffer())
    swap(&self, &writer.output)
    write(&writer)
    swap(&self, &writer.output)
    append(UInt8(ascii: "}"))
  }
}

extension JSON {
  /// One object as a value that templates can print.
  package static func object(_ write: (inout JSONObjectWriter) -> Void) -> JSON {
    var output = OutputBuffer(reserving: 1024)
    output.appendObject(write)
    return JSON(rendered: output.bytes)
  }
}
