import FlyingFox
import Foundation
import JournalSite

/// Answers requests: with what the site has at their path, and nothing else.
struct PreviewHandler: HTTPHandler {
  let journal: LiveJournal

  /// The journal's folder.
  private let root: String

  /// How this server is called; by any other name somebody else's page has led here.
  private let hosts: [String]

  init(journal: LiveJournal, root: String, port: UInt16) {
    self.journal = journal
    self.root = root
    let names = ["127.0.0.1", "localhost"]
    hosts = names.map { "\($0):\(port)" } + (port == 80 ? names : [])
  }

  static let eventsPath = "/__events"
  static let scriptPath = "/__preview.js"

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    var response = await answer(to: request)
    // Kept open, a connection would wait 40 ms for each answer: head and body are sent one by one.
    response.headers[.connection] = "close"
    response.headers[.cacheControl] = "no-cache"
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    response.headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    return response
  }

  private func answer(to request: HTTPRequest) async -> HTTPResponse {
    guard isOurs(request) else {
      return plain(.forbidden, "This preview is only shown to pages of its own.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = plain(.methodNotAllowed, "This preview can only be looked at.\n")
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    guard let path = RequestPath(request.target.path()) else {
      return plain(.badRequest, "This is no address.\n")
    }
    if path.text == Self.eventsPath, request.method == .GET { return await events() }
    var response =
      path.text == Self.scriptPath
      ? content(.ok, "text/javascript; charset=utf-8", Array(previewScript.utf8))
      : await answer(at: path.text, request)
    if request.method == .HEAD { response.dropBody() }
    return response
  }

  /// False where the address bar shows another host than ours, which may be one whose name was made to
  /// mean this machine, and where another site's page asks.
  private func isOurs(_ request: HTTPRequest) -> Bool {
    guard let host = request.headers[.host]?.lowercased(), hosts.contains(host) else {
      return false
    }
    guard let origin = request.headers[HTTPHeader("Origin")]?.lowercased() else { return true }
    return hosts.contains { origin == "http://\($0)" }
  }

  private func events() async -> HTTPResponse {
    HTTPResponse(
      statusCode: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"],
      body: HTTPBodySequence(from: EventBytes(events: await journal.listen())))
  }

  private func answer(at path: String, _ request: HTTPRequest) async -> HTTPResponse {
    guard let shown = await journal.shown else {
      let text = await journal.errors ?? ""
      let page = errorPage(text, revision: await journal.revision)
      return content(.serviceUnavailable, "text/html; charset=utf-8", page)
    }
    switch shown.addresses.find(path) {
    case .page(let page): return html(.ok, page, of: shown)
    case .machineFile(let file):
      return content(.ok, contentType(of: file.address), shown.site.bytes(of: file))
    case .file(let file):
      switch file.content {
      case .bytes(let bytes): return content(.ok, contentType(of: file.path), bytes)
      case .copy(let source): return copy(of: source, request, shown: shown)
      }
    case .elsewhere(let href):
      let query = request.target.query()
      var response = plain(.temporaryRedirect, "")
      response.headers[.location] = query.isEmpty ? href : "\(href)?\(query)"
      return response
    case nil: return notFound(shown)
    }
  }

  private func notFound(_ shown: ShownSite) -> HTTPResponse {
    guard let page = shown.addresses.notFound else { return plain(.notFound, "Not found.\n") }
    return html(.notFound, page, of: shown)
  }

  private func html(_ status: HTTPStatusCode, _ page: Page, of shown: ShownSite) -> HTTPResponse {
    let bytes = addingScript(to: shown.site.bytes(of: page), revision: shown.revision)
    return content(status, "text/html; charset=utf-8", bytes)
  }

  /// A file of the journal, or a part of it, as players of films ask for (RFC 9110, section 14).
  private func copy(
    of source: String, _ request: HTTPRequest, shown: ShownSite
  ) -> HTTPResponse {
    guard let file = JournalFile(source, in: root) else { return notFound(shown) }
    var range = 0..<file.byteCount
    var status = HTTPStatusCode.ok
    var headers: HTTPHeaders = [.contentType: contentType(of: source)]
    headers[.acceptRanges] = "bytes"
    if let asked = request.headers[.range], let part = ByteRange.range(asked, of: file.byteCount) {
      guard !part.isEmpty else {
        var response = plain(.rangeNotSatisfiable, "")
        response.headers[.contentRange] = "bytes */\(file.byteCount)"
        return response
      }
      range = part
      status = .partialContent
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.byteCount)"
    }
    headers[.contentLength] = String(range.count)
    let bytes = FileBytes(file: file, range: range)
    return HTTPResponse(
      statusCode: status, headers: headers,
      body: HTTPBodySequence(from: bytes, count: range.count, suggestedBufferSize: 65_536))
  }
}

private func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
  content(status, "text/plain; charset=utf-8", Array(text.utf8))
}

private func content(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
  // In one piece, so that it is sent in one.
  HTTPResponse(
    statusCode: status, headers: [.contentType: type],
    body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(bytes.count, 1)))
}

extension HTTPResponse {
  /// Leaves the head as if there were a body.
  fileprivate mutating func dropBody() {
    guard case .httpBody(let body) = payload else { return }
    if headers[.contentLength] == nil, let count = body.count {
      headers[.contentLength] = String(count)
    }
    payload = .httpBody(HTTPBodySequence())
  }
}
