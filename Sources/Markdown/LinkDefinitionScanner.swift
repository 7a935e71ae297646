/// Finds how many lines of a paragraph are link definitions, which cmark takes out of it
/// (CommonMark 0.30, § 4.7).
struct LinkDefinitionScanner {
  private let bytes: [UInt8]
  private var index = 0

  /// `bytes` is the paragraph without indentation.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The offset behind all definitions at the beginning.
  mutating func end() -> Int {
    definitions().last?.end ?? 0
  }

  /// One definition, as offsets.
  struct Definition {
    /// Without the brackets.
    let label: Range<Int>
    let destination: Range<Int>

    /// Behind its last line.
    let end: Int
  }

  /// All definitions at the beginning.
  mutating func definitions() -> [Definition] {
    var found: [Definition] = []
    while index < bytes.count, bytes[index] == UInt8(ascii: "["), let next = definition() {
      found.append(next)
      index = next.end
    }
    return found
  }

  private mutating func definition() -> Definition? {
    let start = index
    guard passLabel() else { return nil }
    let label = start + 1..<index - 1
    guard passByte(UInt8(ascii: ":")) else { return nil }
    passSpace()
    let destination = index
    guard passDestination() else { return nil }
    let afterDestination = index
    let hadSpace = passSpace()
    var end: Int?
    if hadSpace, passTitle() { end = lineEnd(index) }
    guard let end = end ?? lineEnd(afterDestination) else { return nil }
    return Definition(label: label, destination: destination..<afterDestination, end: end)
  }

  private mutating func passByte(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func passLabel() -> Bool {
    let start = index
    index += 1
    var hasText = false
    while index < bytes.count, index - start <= 1000 {
      switch bytes[index] {
      case UInt8(ascii: "]"):
        index += 1
        return hasText
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "\\"):
        hasText = true
        index += 1
      case 0x20, 0x09, 0x0A, 0x0D: break
      default: hasText = true
      }
      index += 1
    }
    return false
  }

  /// White space with at most one line ending.
  @discardableResult
  private mutating func passSpace() -> Bool {
    let start = index
    var lines = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D: break
      case 0x0A:
        lines += 1
        if lines > 1 { return true }
      default: return index > start
      }
      index += 1
    }
    return index > start
  }

  private mutating func passDestination() -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "<") {
      index += 1
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "<") {
        if bytes[index] == UInt8(ascii: ">") {
          index += 1
          return true
        }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      return false
    }
    let start = index
    while index < bytes.count, bytes[index] > 0x20 { index += 1 }
    return index > start
  }

  private mutating func passTitle() -> Bool {
    guard index < bytes.count else { return false }
    let close: UInt8
    switch bytes[index] {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return false
    }
    index += 1
    while index < bytes.count {
      if bytes[index] == close {
        index += 1
        return true
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// The offset behind the line's end where only white space is left.
  private func lineEnd(_ offset: Int) -> Int? {
    var offset = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x0A: return offset + 1
      default: return nil
      }
    }
    return min(offset, bytes.count)
  }
}
