extension Finding {
  /// One object; `line`, `column`, `end-line` and `end-column` are null where the place is not
  /// known. They count from 1, columns in Unicode scalars; the end is behind the last character.
  var json: String {
    let members: [(String, String)] = [
      ("path", jsonString(diagnostic.path)),
      ("line", jsonNumber(place?.start.line)),
      ("column", jsonNumber(place?.start.column)),
      ("end-line", jsonNumber(place?.end.line)),
      ("end-column", jsonNumber(place?.end.column)),
      ("severity", jsonString(diagnostic.severity.rawValue)),
      ("id", jsonString(problem.id)),
      ("message", jsonString(problem.message)),
      ("help", problem.help.map(jsonString) ?? "null"),
    ]
    return "  {" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

private func jsonNumber(_ number: Int?) -> String { number.map(String.init) ?? "null" }

/// RFC 8259, § 7.
private func jsonString(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\r": json += "\\r"
    case "\t": json += "\\t"
    case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
