import JournalSite
import NIOHTTP1

/// What is sent back.
struct Answer: Sendable {
  var status: HTTPResponseStatus
  var headers: HTTPHeaders
  var body: Body

  /// Whether nothing more is read from the connection.
  var isLast = false

  enum Body: Sendable {
    case bytes([UInt8])

    /// A part of a file, read piece by piece while it is sent.
    case file(JournalFile, Range<Int>)

    case events(PageListener)

    /// Nil where it has no end.
    var byteCount: Int? {
      switch self {
      case .bytes(let bytes): bytes.count
      case .file(_, let range): range.count
      case .events: nil
      }
    }
  }

  init(_ status: HTTPResponseStatus, _ type: String, _ body: Body) {
    self.status = status
    headers = ["Content-Type": type]
    // In a page it is a picture; opened by itself it would be a document, and anybody may have drawn it.
    if type == "image/svg+xml" {
      headers.add(name: "Content-Security-Policy", value: "script-src 'none'; sandbox")
    }
    self.body = body
  }

  static func text(_ status: HTTPResponseStatus, _ text: String) -> Answer {
    Answer(status, "text/plain; charset=utf-8", .bytes(Array(text.utf8)))
  }
}
