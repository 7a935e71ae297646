#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension [UInt8] {
  /// The first place of a byte from an offset on, at the speed of the C library.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The text with `&amp;`, `&#8212;` and the like as what they stand for; what is none stays.
  func withoutReferences() -> [UInt8] {
    guard contains(UInt8(ascii: "&")) else { return self }
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var offset = 0
    while offset < count {
      if self[offset] == UInt8(ascii: "&"), let reference = CharacterReference(self[offset...]) {
        text += reference.bytes
        offset += reference.length
      } else {
        text.append(self[offset])
        offset += 1
      }
    }
    return text
  }
}

/// Bytes of Windows-1252, of which ISO 8859-1 is the printable part, as UTF-8.
func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
  var text = String.UnicodeScalarView()
  for byte in bytes {
    let scalar = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
    text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
  }
  return Array(String(text).utf8)
}

/// What stands at 0x80 to 0x9F (WHATWG Encoding, index-windows-1252).
let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
  0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
]
