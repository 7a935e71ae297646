/// Fields as our reader of front matter takes them: the value is the rest of the line.
struct FrontMatterText {
  private(set) var text = ""

  mutating func add(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(name): \(Self.scalar(value))\n"
  }

  /// A word of the format, or a number: written as it is.
  mutating func add(_ name: String, plain value: String) { text += "\(name): \(value)\n" }

  mutating func add(_ name: String, list values: [String], indent: String = "") {
    if values.isEmpty { return }
    text += "\(indent)\(name):\n"
    for value in values { text += "\(indent)  - \(Self.item(value))\n" }
  }

  mutating func add(line: String) { text += line + "\n" }

  /// Quoted where it would be read as something else: where it begins like a quotation or a block.
  static func scalar(_ value: String) -> String {
    let line = oneLine(value)
    guard let first = line.unicodeScalars.first else { return "\"\"" }
    return ["\"", "'", "|", ">"].contains(first) || line.hasSuffix(" ") ? quoted(line) : line
  }

  /// An item of a list could be a list or a map itself.
  static func item(_ value: String) -> String {
    let line = oneLine(value)
    guard let first = line.unicodeScalars.first else { return "\"\"" }
    return first.properties.isAlphabetic || first.properties.numericType != nil || first == "/"
      ? line : quoted(line)
  }

  /// Between double quotation marks, as in YAML.
  static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in oneLine(value).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// Without line ends and control characters, and with single spaces.
  private static func oneLine(_ value: String) -> String {
    var text = String.UnicodeScalarView()
    var isDivided = false
    for scalar in value.unicodeScalars {
      let isSpace =
        scalar.value <= 0x20 || scalar.value == 0x7F || scalar == "\u{2028}" || scalar == "\u{2029}"
        || scalar == "\u{85}"
      if isSpace {
        isDivided = !text.isEmpty
      } else {
        if isDivided { text.append(" ") }
        isDivided = false
        text.append(scalar)
      }
    }
    return String(text)
  }
}
