/// A Swift type whose values JSON can hold.
package protocol JSONWritable {
  /// Writes the value as compact JSON, safe in a script element.
  func writeJSON(into output: inout OutputBuffer)
}

extension String: JSONWritable {
  package func writeJSON(into output: inout OutputBuffer) { output.appendJSONString(self) }
}

extension Int: JSONWritable {
  package func writeJSON(into output: inout OutputBuffer) { output.append(self) }
}

extension Double: JSONWritable {
  /// In the fewest digits; what is no finite number is 0, which JSON has instead.
  package func writeJSON(into output: inout OutputBuffer) { output.append(decimalText(self)) }
}

extension Bool: JSONWritable {
  package func writeJSON(into output: inout OutputBuffer) { output.append(self ? "true" : "false") }
}

extension JSON: JSONWritable {
  package func writeJSON(into output: inout OutputBuffer) { output.append(bytes) }
}

extension Array: JSONWritable where Element: JSONWritable {
  package func writeJSON(into output: inout OutputBuffer) {
    output.append(UInt8(ascii: "["))
    for (index, element) in enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      element.writeJSON(into: &output)
    }
    output.append(UInt8(ascii: "]"))
  }
}
