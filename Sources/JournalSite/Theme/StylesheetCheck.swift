import Diagnostics

/// Finds what is opened and not closed in a stylesheet: a browser passes over all that follows and
/// says nothing.
struct StylesheetCheck {
  /// The brackets that are open, innermost last.
  private var open: [(byte: UInt8, place: Int)] = []

  private init() {}

  /// The first fault of the file, or nil.
  static func fault(in source: SourceText) -> Diagnostic? {
    var check = StylesheetCheck()
    guard let (found, wanted, place) = check.firstFault(in: source.bytes) else { return nil }
    return Diagnostic(
      JournalProblem.unevenStylesheet(found, wanted: wanted), path: source.path,
      range: place..<min(place + found.utf8.count, source.bytes.count))
  }

  private typealias Fault = (found: String, wanted: String, place: Int)

  private mutating func firstFault(in bytes: [UInt8]) -> Fault? {
    var scanner = StylesheetScanner(bytes)
    while let token = scanner.next() {
      let place = token.range.lowerBound
      switch token.kind {
      case .comment where !token.isClosed: return ("/*", "*/", place)
      case .text where !token.isClosed:
        let quote = String(UnicodeScalar(bytes[place]))
        return (quote, quote, place)
      case .sign(let byte) where "{([".utf8.contains(byte): open.append((byte, place))
      case .sign(let byte) where byte != UInt8(ascii: ";"):
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
}
