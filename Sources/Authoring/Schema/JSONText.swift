/// JSON to be printed for people and programs: keys in the order in which they are given.
indirect enum JSONText {
  case string(String)
  case boolean(Bool)
  case number(Int)
  case array([JSONText])
  case object([(String, JSONText)])

  /// Indented by two spaces; what is short stands on one line.
  func printed(indent: Int = 0) -> String {
    let line = self.line
    if line.utf8.count + indent <= 96 { return line }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .array(let values):
      let items = values.map { inner + $0.printed(indent: indent + 2) }
      return "[\n" + items.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let entries):
      let items = entries.map { key, value in
        inner + Self.quoted(key) + ": " + value.printed(indent: indent + 2)
      }
      return "{\n" + items.joined(separator: ",\n") + "\n\(outer)}"
    default: return line
    }
  }

  private var line: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let entries):
      entries.isEmpty
        ? "{}"
        : "{ " + entries.map { Self.quoted($0) + ": " + $1.line }.joined(separator: ", ") + " }"
    }
  }

  /// RFC 8259, section 7.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
