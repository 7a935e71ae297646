import Foundation
import Preview
import Testing

@Suite(.serialized)
struct LimitTests {
  @Test(arguments: [
    "X-Long: " + String(repeating: "x", count: 1 << 20),
    String(repeating: "X-Many: x\r\n", count: 2_000) + "X-Last: x",
    String(repeating: "X-Long: \(String(repeating: "x", count: 1_000))\r\n", count: 80) + "Y: y",
  ])
  func `a head that is too large is answered at once, and ends`(field: String) async throws {
    let preview = try await RunningPreview()
    let connection = try Connection(port: preview.port)
    await connection.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\(field)\r\n\r\n")
    #expect(try await status(of: connection) == "HTTP/1.1 431 Request Header Fields Too Large")
    #expect(try await preview.get("/").status == 200)
  }

  @Test func `a path that is too long is answered at once`() async throws {
    let preview = try await RunningPreview()
    let answer = try await preview.get("/" + String(repeating: "x", count: 1 << 17))
    #expect(answer.status == 431)
  }

  @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n"])
  func `half a request ends when its time is up`(text: String) async throws {
    let preview = try await RunningPreview {
      $0.limits.headTime = .milliseconds(50)
      $0.limits.idleTime = .milliseconds(50)
    }
    let connection = try Connection(port: preview.port)
    await connection.send(text)
    #expect(await connection.ends())
  }

  @Test func `a connection stays open for the next request, and not for ever`() async throws {
    let preview = try await RunningPreview { $0.limits.idleTime = .seconds(3) }
    let connection = try Connection(port: preview.port)
    for _ in 0..<3 {
      await connection.send("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
      let head = String(decoding: await connection.read(), as: UTF8.self)
      #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
    #expect(await connection.ends())
  }

  @Test func `requests that come together are answered in their order`() async throws {
    let preview = try await RunningPreview()
    let connection = try Connection(port: preview.port)
    let host = "Host: 127.0.0.1:\(preview.port)\r\n"
    await connection.send(
      "HEAD / HTTP/1.1\r\n\(host)\r\nHEAD /nothing HTTP/1.1\r\n\(host)\r\n"
        + "HEAD / HTTP/1.1\r\n\(host)Connection: close\r\n\r\n")
    var text = ""
    while case let more = await connection.read(), !more.isEmpty {
      text += String(decoding: more, as: UTF8.self)
    }
    let lines = text.split(separator: "\r\n").filter { $0.hasPrefix("HTTP/1.1 ") }
    #expect(lines == ["HTTP/1.1 200 OK", "HTTP/1.1 404 Not Found", "HTTP/1.1 200 OK"])
  }

  @Test(arguments: [
    "Content-Length: 4\r\n\r\nbody", "Content-Length: 99999999999\r\n\r\nbody",
    "Transfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n",
  ])
  func `a body is refused`(rest: String) async throws {
    let preview = try await RunningPreview()
    for method in ["GET", "POST"] {
      let connection = try Connection(port: preview.port)
      await connection.send("\(method) / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\(rest)")
      #expect(try await status(of: connection) == "HTTP/1.1 413 Payload Too Large")
    }
  }

  @Test(arguments: [
    "\u{16}\u{3}\u{1}\u{2}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nX\r\n\r\n",
    "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "\r\n\r\n \r\n",
  ])
  func `what is no request is answered, and ends`(text: String) async throws {
    let preview = try await RunningPreview()
    let connection = try Connection(port: preview.port)
    await connection.send(text)
    #expect(try await status(of: connection) == "HTTP/1.1 400 Bad Request")
    #expect(try await preview.get("/").status == 200)
  }

  @Test func `three hundred connections that say nothing keep nobody out`() async throws {
    let preview = try await RunningPreview()
    var silent: [Connection] = []
    for _ in 0..<300 { silent.append(try Connection(port: preview.port)) }
    #expect(try await preview.get("/").status == 200)
    await silent[299].send("HEAD / HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
    #expect(await !silent[299].read().isEmpty)
  }

  @Test func `connections that are too many are closed, and make room again`() async throws {
    let preview = try await RunningPreview { $0.limits.connectionCount = 3 }
    var open: [EventReader] = []
    for _ in 0..<3 {
      open.append(try await preview.listen())
      #expect(await open.last?.next("state") != nil)
    }
    #expect(await (try Connection(port: preview.port)).ends())
    open.removeLast()
    var status = 0
    for _ in 0..<1_000 where status == 0 { status = try await preview.get("/").status }
    #expect(status == 200)
  }

  @Test func `whoever takes nothing of a film is dropped`() async throws {
    let film = String(repeating: "0123456789", count: 2_000_000)
    let files = smallJournal.merging(["content/files/film.mp4": film]) { $1 }
    let preview = try await RunningPreview(files) { $0.limits.stallTime = .milliseconds(200) }
    let slow = try Connection(port: preview.port)
    await slow.send("GET /film.mp4 HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
    // Only time tells.
    try await Task.sleep(for: .seconds(2))
    var count = 0
    while case let more = await slow.read(), !more.isEmpty { count += more.count }
    #expect(count < film.utf8.count)
    // On a busy machine whoever takes all may pause as long: it asks again.
    var isWhole = false
    for _ in 0..<20 where !isWhole {
      isWhole = try await preview.get("/film.mp4").body.utf8.count == film.utf8.count
    }
    #expect(isWhole)
  }

  @Test func `a preview that ends leaves its port at once`() async throws {
    var preview: RunningPreview? = try await RunningPreview()
    let port = try #require(preview?.port)
    let events = try await #require(preview).listen()
    #expect(await events.next("state") != nil)
    let idle = try Connection(port: port)
    await preview?.end()
    #expect(await idle.ends())
    #expect(FreePort.first(among: [port]) == port)
    preview = nil
  }

  /// The first line of the answer, after which the connection has to end.
  private func status(of connection: Connection) async throws -> String? {
    var text = ""
    while case let more = await connection.read(), !more.isEmpty {
      text += String(decoding: more, as: UTF8.self)
    }
    #expect(connection.hasEnded)
    return text.split(separator: "\r\n").first.map { String($0) }
  }
}
