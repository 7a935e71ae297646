extension Finding {
  /// A workflow command (docs.github.com, “Workflow commands for GitHub Actions”).
  var github: String {
    var properties = [("file", diagnostic.path)]
    if let place {
      properties.append(("line", String(place.start.line)))
      properties.append(("col", String(place.start.column)))
      properties.append(("endLine", String(place.end.line)))
      properties.append(("endColumn", String(place.end.column)))
    }
    properties.append(("title", problem.id))
    let list = properties.map { "\($0)=\(escaped($1, "%\r\n:,"))" }.joined(separator: ",")
    let lines = [problem.message, problem.help].compactMap(\.self).joined(separator: "\n")
    return "::\(diagnostic.severity.rawValue) \(list)::\(escaped(lines, "%\r\n"))\n"
  }

  /// `text` with each of the ASCII characters in `special` as `%` and two hexadecimal digits.
  private func escaped(_ text: String, _ special: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped.append(contentsOf: (digits.utf8.count == 1 ? "%0" : "%").unicodeScalars)
        escaped.append(contentsOf: digits.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
