import Diagnostics
import FrontMatter

extension FieldText {
  /// The edit that makes this text say `new`, in the quotation marks that it stands in, or in new
  /// ones where it needs them.
  func edit(toSay new: String, in source: SourceText, isCredit: Bool = false) -> SourceEdit {
    SourceEdit(path: source.path, range: range, text: typed(new, in: source, isCredit: isCredit))
  }

  private func typed(_ new: String, in source: SourceText, isCredit: Bool) -> String {
    let bytes = source.bytes
    if range.lowerBound > 0, range.upperBound < bytes.count,
      bytes[range.lowerBound - 1] == bytes[range.upperBound]
    {
      switch bytes[range.upperBound] {
      case UInt8(ascii: "\""): return String(doubleQuoted(new).dropFirst().dropLast())
      case UInt8(ascii: "'"): return new.replacing("'", with: "''")
      default: break
      }
    }
    // YAML reads what it can as something else; front matter does so only within brackets.
    let isTight = source.path.hasSuffix("journal.yaml") || isInBrackets(bytes)
    let special = Set(isTight ? ",[]{}:#\"'&*!|>%@`" : isCredit ? "\":" : "")
    if isTight || isCredit, new.contains(where: special.contains) { return doubleQuoted(new) }
    return typedItem(new)
  }

  /// Whether a bracket is open before it on its line.
  private func isInBrackets(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var index = range.lowerBound - 1
    while index >= 0, bytes[index] != UInt8(ascii: "\n") {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      index -= 1
    }
    return depth > 0
  }
}
