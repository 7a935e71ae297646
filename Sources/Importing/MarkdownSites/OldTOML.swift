/// TOML as front matter and settings use it (toml.io, v1.0.0): fields, lists, tables; what is beyond
/// that is named and left out.
struct OldTOML {
  private(set) var fields: [FrontField] = []
  private(set) var faults: [String] = []
  private var text: [Character]
  private var index = 0

  init(_ source: String) {
    text = Array(source)
    var table: String?
    var tableFields: [FrontField] = []
    func close() -> FrontField? { table.map { FrontField($0, .map(tableFields)) } }
    while index < text.count {
      skip { $0.isWhitespace }
      guard index < text.count else { break }
      switch text[index] {
      case "#": skipLine()
      case "[":
        if let field = close() { add(field) }
        table = String(readLine().filter { !"[]\" ".contains($0) })
        tableFields = []
      default:
        let start = index
        guard let name = readKey(), let value = readValue(0) else {
          index = start
          faults.append("`\(readLine().prefix(60))` cannot be read")
          continue
        }
        if table == nil {
          fields.append(FrontField(name, value))
        } else {
          tableFields.append(FrontField(name, value))
        }
      }
    }
    if let field = close() { add(field) }
  }

  /// `[params.author]` stands in `params`.
  private mutating func add(_ field: FrontField) {
    let parts = field.typed.split(separator: ".").map(String.init)
    guard parts.count > 1, let first = parts.first else { return fields.append(field) }
    let inner = FrontField(parts.dropFirst().joined(separator: "."), field.value)
    if let place = fields.firstIndex(where: { $0.typed == first }),
      case .map(let known) = fields[place].value
    {
      fields[place] = FrontField(first, .map(known + [inner]))
    } else {
      fields.append(FrontField(first, .map([inner])))
    }
  }

  private mutating func skip(while matches: (Character) -> Bool) {
    while index < text.count, matches(text[index]) { index += 1 }
  }

  private mutating func skipLine() { skip { !$0.isNewline } }

  private mutating func readLine() -> String {
    let start = index
    skipLine()
    return String(text[start..<index])
  }

  private mutating func readKey() -> String? {
    var name = ""
    while index < text.count, text[index] != "=", !text[index].isNewline {
      if !"\"' \t".contains(text[index]) { name.append(text[index]) }
      index += 1
    }
    guard index < text.count, text[index] == "=", !name.isEmpty else { return nil }
    index += 1
    skip { $0 == " " || $0 == "\t" }
    return name
  }

  private mutating func readValue(_ depth: Int) -> FrontValue? {
    guard index < text.count, depth < 20 else { return nil }
    switch text[index] {
    case "\"", "'": return readString().map { .text($0) }
    case "[": return readList(depth)
    case "{": return readTable(depth)
    default:
      let start = index
      skip { !$0.isNewline && !",]}#".contains($0) }
      let word = String(text[start..<index]).trimmed
      skipComment()
      return word.isEmpty ? nil : .text(word)
    }
  }

  private mutating func skipComment() {
    skip { $0 == " " || $0 == "\t" }
    if index < text.count, text[index] == "#" { skipLine() }
  }

  private mutating func readString() -> String? {
    let quote = text[index]
    let isLong = index + 2 < text.count && text[index + 1] == quote && text[index + 2] == quote
    index += isLong ? 3 : 1
    if isLong, index < text.count, text[index].isNewline { index += 1 }
    var string = ""
    while index < text.count {
      let next = text[index]
      if next == quote {
        if !isLong {
          index += 1
          return string
        }
        if index + 2 < text.count, text[index + 1] == quote, text[index + 2] == quote {
          index += 3
          return string
        }
      }
      if next.isNewline, !isLong { return nil }
      index += 1
      if next == "\\", quote == "\"", index < text.count {
        readEscape(into: &string)
      } else {
        string.append(next)
      }
    }
    return nil
  }

  private mutating func readEscape(into string: inout String) {
    let letter = text[index]
    index += 1
    switch letter {
    case "n": string += "\n"
    case "t": string += "\t"
    case "u", "U":
      let length = letter == "u" ? 4 : 8
      let digits = String(text[index..<min(index + length, text.count)])
      index = min(index + length, text.count)
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        string.unicodeScalars.append(scalar)
      }
    case let space where space.isNewline: skip { $0.isWhitespace }
    default: string.append(letter)
    }
  }

  private mutating func skipSpaceAndComments() {
    while index < text.count {
      if text[index].isWhitespace {
        index += 1
      } else if text[index] == "#" {
        skipLine()
      } else {
        return
      }
    }
  }

  private mutating func readList(_ depth: Int) -> FrontValue? {
    index += 1
    var values: [FrontValue] = []
    while true {
      skipSpaceAndComments()
      guard index < text.count else { return nil }
      if text[index] == "]" {
        index += 1
        return .list(values)
      }
      if text[index] == "," {
        index += 1
        continue
      }
      guard let value = readValue(depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func readTable(_ depth: Int) -> FrontValue? {
    index += 1
    var fields: [FrontField] = []
    while true {
      skipSpaceAndComments()
      guard index < text.count else { return nil }
      if text[index] == "}" {
        index += 1
        return .map(fields)
      }
      if text[index] == "," {
        index += 1
        continue
      }
      guard let name = readKey(), let value = readValue(depth + 1) else { return nil }
      fields.append(FrontField(name, value))
    }
  }
}
