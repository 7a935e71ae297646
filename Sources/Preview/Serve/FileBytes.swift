import FlyingSocks
import JournalSite

/// A part of a file, read piece by piece while it is sent.
struct FileBytes: AsyncBufferedSequence {
  let file: JournalFile
  let range: Range<Int>

  func makeAsyncIterator() -> Iterator { Iterator(file: file, rest: range) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let file: JournalFile
    var rest: Range<Int>

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if rest.isEmpty { return nil }
      let bytes = file.bytes(at: rest.lowerBound, count: Swift.min(Swift.max(count, 1), rest.count))
      // Cut short meanwhile: only the end of the connection can say so now.
      if bytes.isEmpty { throw SocketError.disconnected }
      rest = rest.lowerBound + bytes.count..<rest.upperBound
      return bytes
    }
  }
}
