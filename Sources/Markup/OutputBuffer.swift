/// UTF-8 bytes in the making: what templates and the Markdown renderer write into.
///
/// One buffer serves a whole page, and a worker keeps its buffer from page to page.
@usableFromInline
package struct OutputBuffer: Sendable {
  @usableFromInline package internal(set) var bytes: [UInt8]

  package init(reserving capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  package var count: Int { bytes.count }

  /// Drops what was written after the first `count` bytes.
  package mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
  }

  @inlinable
  package mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  @inlinable
  package mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  package mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }

  @inlinable
  package mutating func append(contentsOf more: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: more)
  }

  package mutating func append(_ text: String) {
    // Nearly all strings are UTF-8 already; what a Foundation made on another system may not be.
    if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Writes a word of ours.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Writes a number in decimal digits, without a sign for zero and without grouping.
  package mutating func append(_ number: Int) {
    guard number != 0 else { return bytes.append(UInt8(ascii: "0")) }
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = number.magnitude
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
