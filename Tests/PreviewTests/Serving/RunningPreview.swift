import Diagnostics
import Foundation
import JournalSite
import Preview
import Testing

/// A preview of a folder, on a port of its own, until the test is done with it.
final class RunningPreview: Sendable {
  let folder: JournalFolder
  let port: UInt16
  private let notices: AsyncStream<String>
  private let task: Task<Void, any Error>

  /// Waits until it serves.
  init(
    _ files: [String: String] = smallJournal, change: (inout PreviewSettings) -> Void = { _ in }
  ) async throws {
    let folder = try JournalFolder(files)
    let port = try #require(FreePort.first(among: [0]))
    var settings = PreviewSettings(root: folder.path, port: port, jobs: 1) { _ in
      let date = PublicationDate(
        today: CalendarDay(daysSince1970: 19_875), includesDrafts: true, includesFuture: true)
      return SiteOptions(date: date)
    }
    change(&settings)
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    let preview = Preview(settings) { continuation.yield(Self.words($0)) }
    self.folder = folder
    self.port = port
    notices = stream
    task = Task { try await preview.run() }
    for await notice in stream where notice == "ready" { break }
  }

  deinit { task.cancel() }

  /// Ends it, and waits until it has ended.
  func end() async {
    task.cancel()
    _ = await task.result
  }

  /// What is said up to the first notice that begins so, without this.
  func notices(before word: String) async -> [String] {
    var found: [String] = []
    for await notice in notices {
      if notice.hasPrefix(word) { break }
      found.append(notice)
    }
    return found
  }

  func get(_ path: String, method: String = "GET", host: String? = nil, headers: [String] = [])
    async throws -> Answer
  {
    try await Answer(path, port: port, method: method, host: host, headers: headers)
  }

  /// A page without the line that the preview adds.
  func page(_ path: String) async throws -> String {
    let lines = try await get(path).body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("<script src=\"/__preview.js\"") }.joined(separator: "\n")
  }

  /// Listens to events, from the one that says how things are.
  func listen() async throws -> EventReader {
    await EventReader(try Connection(port: port), port: port)
  }

  private static func words(_ notice: PreviewNotice) -> String {
    switch notice {
    case .built: "built"
    case .ready: "ready"
    case .problems(let problems, _): "problems \(problems.map(\.problem.id))"
    case .mended: "mended"
    case .updated(let paths, _): "updated \(paths)"
    case .unreadable(let error): "unreadable \(error)"
    case .watcher(let notice): "\(notice)"
    case .interrupted(let reason): "interrupted \(reason)"
    }
  }
}

/// The events that a page hears.
final class EventReader {
  private let connection: Connection
  private var text = ""

  init(_ connection: Connection, port: UInt16) async {
    self.connection = connection
    await connection.send("GET /__events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
  }

  /// The next event of that name, as its data.
  func next(_ name: String) async -> String? {
    let end = ContinuousClock.now + .seconds(20)
    while .now < end {
      if let start = text.range(of: "event: \(name)\ndata: "),
        let end = text[start.upperBound...].range(of: "\n\n")
      {
        let data = String(text[start.upperBound..<end.lowerBound])
        text = String(text[end.upperBound...])
        return data
      }
      let more = await connection.read()
      if more.isEmpty { return nil }
      text += String(decoding: more, as: UTF8.self)
    }
    return nil
  }
}
