#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import JournalSite
import Synchronization

/// The header of a JPEG of that size, and then as many bytes as are asked for.
func jpeg(_ width: Int, _ height: Int, byteCount: Int = 4_000) -> [UInt8] {
  let head: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8),
    UInt8(width & 255), 3,
  ]
  return head + [UInt8](repeating: 0, count: max(0, byteCount - head.count))
}

/// A WebP file of that size that is whole as far as its header says.
func webp(_ width: Int, _ height: Int, byteCount: Int = 30) -> [UInt8] {
  func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
  let head =
    Array("RIFF".utf8) + little(byteCount - 8, 4) + Array("WEBPVP8X".utf8) + little(10, 4)
    + [0, 0, 0, 0] + little(width - 1, 3) + little(height - 1, 3)
  return head + [UInt8](repeating: 0, count: byteCount - head.count)
}

/// Plays the program that makes smaller pictures, and counts how often it is asked.
final class FakeMaker: Sendable {
  private let asked = Atomic(0)
  private let answer: @Sendable (Int) -> [UInt8]?

  var calls: Int { asked.load(ordering: .relaxed) }

  /// What it writes for a width; nil: it fails, with half a file written.
  init(_ answer: @escaping @Sendable (Int) -> [UInt8]? = { webp($0, $0 / 2) }) {
    self.answer = answer
  }

  func make(_ request: VariantRequest) -> Bool {
    asked.add(1, ordering: .relaxed)
    let bytes = answer(request.width) ?? Array("RIFF".utf8)
    let isWritten = bytes.withUnsafeBytes { write(request.target, $0.baseAddress, $0.count) } > 0
    return isWritten && answer(request.width) != nil
  }
}
