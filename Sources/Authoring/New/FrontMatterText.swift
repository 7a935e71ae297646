import Diagnostics
import FrontMatter

/// Front matter in the making. What is put in comes out again when the file is read, whatever the
/// text looks like: `No`, `1917`, `[REC]`, `"Fire"`.
struct FrontMatterText {
  private var lines = "---\n"

  /// With the lines that enclose it.
  var text: String { lines + "---\n" }

  mutating func add(_ name: String, _ value: String) {
    lines += "\(name): \(typed(value, .text))\n"
  }

  /// What needs no quotation marks: a date, a word of ours.
  mutating func add(_ name: String, plain value: String) {
    lines += "\(name): \(value)\n"
  }

  /// Nothing for an empty list.
  mutating func add(_ name: String, list values: [String]) {
    if values.isEmpty { return }
    lines += "\(name):\n"
    for value in values { lines += "  - \(typed(value, .list(.text)))\n" }
  }

  /// Lines for the editor, as comments.
  mutating func hint(_ text: String) {
    for line in text.split(separator: "\n") { lines += "# \(line)\n" }
  }
}

/// A text as it has to be typed to be read as it is: in quotation marks only where it must be.
///
/// Nobody knows better than the reader what it takes, so the reader is asked.
private func typed(_ text: String, _ type: FieldType) -> String {
  let candidates = [text, "'\(text)'"]
  return candidates.first { reads($0, as: text, type) } ?? doubleQuoted(text)
}

private func reads(_ typed: String, as text: String, _ type: FieldType) -> Bool {
  let prefix = if case .list = type { "x:\n  - " } else { "x: " }
  let source = SourceText(path: "", bytes: Array("\(prefix)\(typed)\ny: z\n".utf8))
  var diagnostics: [Diagnostic] = []
  let record = Record(
    reading: 0..<source.bytes.count, of: source,
    schema: Schema("", fields: [Field("x", type), Field("y", .text)]), diagnostics: &diagnostics)
  let read = record.texts("x")
  // Compared as bytes: two Unicode forms of a name are equal as texts.
  return diagnostics.isEmpty && read.count == 1 && read[0].text.utf8.elementsEqual(text.utf8)
    && record.string("y") == "z"
}

func doubleQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      quoted += "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

/// A text as it has to be typed after the hyphen of a list.
func typedItem(_ text: String) -> String { typed(text, .list(.text)) }
