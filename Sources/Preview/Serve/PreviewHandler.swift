import JournalSite
import NIOHTTP1

/// Answers requests: with what the site has at their path, and nothing else.
struct PreviewHandler: Sendable {
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

  func answer(to request: HTTPRequestHead) async -> Answer {
    guard isOurs(request) else {
      return refusal(.forbidden, "This preview is only shown to pages of its own.\n")
    }
    guard !announcesBody(request) else {
      return refusal(.payloadTooLarge, "This preview takes nothing.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var answer = refusal(.methodNotAllowed, "This preview can only be looked at.\n")
      answer.headers.add(name: "Allow", value: "GET, HEAD")
      return answer
    }
    let parts = request.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = RequestPath(String(parts[0])) else {
      return .text(.badRequest, "This is no address.\n")
    }
    switch path.text {
    case Self.eventsPath where request.method == .GET:
      return Answer(.ok, "text/event-stream; charset=utf-8", .events(await journal.listen()))
    case Self.scriptPath:
      return content("text/javascript; charset=utf-8", Array(previewScript.utf8))
    default:
      return await answer(at: path.text, query: parts.count > 1 ? parts[1] : "", request)
    }
  }

  /// False where the address bar shows another host than ours, which may be one whose name was made to
  /// mean this machine, and where another site's page asks.
  private func isOurs(_ request: HTTPRequestHead) -> Bool {
    let names = request.headers["Host"].map { $0.lowercased() }
    guard names.count == 1, hosts.contains(names[0]) else { return false }
    return request.headers["Origin"].allSatisfy { origin in
      hosts.contains { origin.lowercased() == "http://\($0)" }
    }
  }

  private func answer(
    at path: String, query: Substring, _ request: HTTPRequestHead
  ) async -> Answer {
    guard let shown = await journal.shown else {
      let text = await journal.errors ?? ""
      let page = errorPage(text, revision: await journal.revision)
      return Answer(.serviceUnavailable, "text/html; charset=utf-8", .bytes(page))
    }
    switch shown.addresses.find(path) {
    case .page(let page): return html(.ok, page, of: shown)
    case .machineFile(let file):
      return content(contentType(of: file.address), shown.site.bytes(of: file))
    case .file(let file):
      switch file.content {
      case .bytes(let bytes): return content(contentType(of: file.path), bytes)
      case .copy(let source): return copy(of: source, request, shown: shown)
      }
    case .elsewhere(let href):
      var answer = Answer.text(.temporaryRedirect, "")
      answer.headers.add(name: "Location", value: query.isEmpty ? href : "\(href)?\(query)")
      return answer
    case nil: return notFound(shown)
    }
  }

  private func notFound(_ shown: ShownSite) -> Answer {
    guard let page = shown.addresses.notFound else { return .text(.notFound, "Not found.\n") }
    return html(.notFound, page, of: shown)
  }

  private func html(_ status: HTTPResponseStatus, _ page: Page, of shown: ShownSite) -> Answer {
    let bytes = addingScript(to: shown.site.bytes(of: page), revision: shown.revision)
    return Answer(status, "text/html; charset=utf-8", .bytes(bytes))
  }

  /// A file of the journal, or a part of it, as players of films ask for (RFC 9110, section 14).
  private func copy(of source: String, _ request: HTTPRequestHead, shown: ShownSite) -> Answer {
    guard let file = JournalFile(source, in: root) else { return notFound(shown) }
    let count = file.byteCount
    var answer = Answer(.ok, contentType(of: source), .file(file, 0..<count))
    answer.headers.add(name: "Accept-Ranges", value: "bytes")
    if let asked = request.headers.first(name: "Range"),
      let part = ByteRange.range(asked, of: count)
    {
      guard !part.isEmpty else {
        var answer = Answer.text(.rangeNotSatisfiable, "")
        answer.headers.add(name: "Content-Range", value: "bytes */\(count)")
        return answer
      }
      answer.status = .partialContent
      answer.headers.add(
        name: "Content-Range", value: "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(count)")
      answer.body = .file(file, part)
    }
    return answer
  }
}

/// Whoever asks so is none of our pages: the connection ends, with what may still come.
private func refusal(_ status: HTTPResponseStatus, _ text: String) -> Answer {
  var answer = Answer.text(status, text)
  answer.isLast = true
  return answer
}

private func content(_ type: String, _ bytes: [UInt8]) -> Answer {
  Answer(.ok, type, .bytes(bytes))
}

/// RFC 9112, section 6.
private func announcesBody(_ request: HTTPRequestHead) -> Bool {
  request.headers.contains(name: "Transfer-Encoding")
    || request.headers["Content-Length"].contains { $0 != "0" }
}
