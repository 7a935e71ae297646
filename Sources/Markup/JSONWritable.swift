/// A Swift type whose values JSON can hold.
@usableFromInline
package protocol JSONWritable {
  /// Writes the value as compact JSON, safe in a script element.
  func writeJSON(into output: inout OutputBuffer)
}

extension String: JSONWritable {
  @usableFromInline
  package func writeJSON(into output: inout OutputBuffer) { output.appendJSONString(self) }
}

extension Int: JSONWritable {
  @usableFromInline
  package func writeJSON(into output: inout OutputBuffer) { output.append(self) }
}

extension Double: JSONWritable {
  /// In the fewest digits; what is no finite number is 0, which JSON has instead.
  @usableFromInline
  package func writeJSON(into output: inout OutputBuffer) { output.append(decimalText(self)) }
}

extension Bool: JSONWritable {
  @usableFromInline
  package func writeJSON(into output: inout OutputBuffer) { output.append(self ? "true" : "false") }
}

extension JSON: JSONWritable {
  @usableFromInline
  package func writeJSON(into output: inout OutputBuffer) { output.append(bytes) }
}

extension Array: JSONWritable where Element: JSONWritable {
  @inlinable
  package func writeJSON(into output: inout OutputBuffer) {
    output.append(UInt8(ascii: "["))
    for (index, element) in enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      element.writeJSON(into: &output)
    }
    output.append(UInt8(ascii: "]"))
  }
}
