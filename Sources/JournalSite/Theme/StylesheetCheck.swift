import Diagnostics

/// Finds what is opened and not closed in a stylesheet: a browser passes over all that follows and
/// says nothing.
struct StylesheetCheck {
  private let bytes: [UInt8]
  private var index = 0

  /// The brackets that are open, innermost last.
  private var open: [(byte: UInt8, place: Int)] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first fault of the file, or nil.
  static func fault(in source: SourceText) -> Diagnostic? {
    var check = StylesheetCheck(source.bytes)
    guard let (found, wanted, place) = check.firstFault() else { return nil }
    return Diagnostic(
      JournalProblem.unevenStylesheet(found, wanted: wanted), path: source.path,
      range: place..<min(place + found.utf8.count, source.bytes.count))
  }

  private typealias Fault = (found: String, wanted: String, place: Int)

  private mutating func firstFault() -> Fault? {
    while index < bytes.count {
      let place = index
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "/") where index < bytes.count && bytes[index] == UInt8(ascii: "*"):
        if !skipComment() { return ("/*", "*/", place) }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = String(UnicodeScalar(byte))
        if !skipText(until: byte) { return (quote, quote, place) }
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
        open.append((byte, place))
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        if let fault = close(with: byte, at: place) { return fault }
      default: break
      }
    }
    return open.last.map { fault(of: $0) }
  }

  private mutating func close(with byte: UInt8, at place: Int) -> Fault? {
    guard let last = open.popLast() else {
      return (String(UnicodeScalar(byte)), Self.partner(of: byte), place)
    }
    return Self.partner(of: last.byte) == String(UnicodeScalar(byte)) ? nil : fault(of: last)
  }

  private func fault(of opener: (byte: UInt8, place: Int)) -> Fault {
    (String(UnicodeScalar(opener.byte)), Self.partner(of: opener.byte), opener.place)
  }

  private static func partner(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "{"): "}"
    case UInt8(ascii: "("): ")"
    case UInt8(ascii: "["): "]"
    case UInt8(ascii: "}"): "{"
    case UInt8(ascii: ")"): "("
    default: "["
    }
  }

  /// From behind the slash to behind the end; false where there is none.
  private mutating func skipComment() -> Bool {
    index += 1
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return true
      }
      index += 1
    }
    return false
  }

  /// False where the line ends before the text does.
  private mutating func skipText(until quote: UInt8) -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == quote { return true }
      if byte == UInt8(ascii: "\\") { index += 1 }
      if byte == UInt8(ascii: "\n") { return false }
    }
    return false
  }
}
