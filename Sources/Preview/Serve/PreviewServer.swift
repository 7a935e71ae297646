import FlyingFox
import FlyingSocks
import Foundation

/// The server on 127.0.0.1: bound by number, so that nobody outside of this machine reaches it.
struct PreviewServer: Sendable {
  let port: UInt16
  let root: String
  let journal: LiveJournal

  /// Serves until the task is cancelled. A server that breaks off begins again; one that cannot begin
  /// is an error.
  func run(
    whenReady: @escaping @Sendable () -> Void, interrupted: @escaping @Sendable (String) -> Void
  ) async throws {
    var isFirst = true
    while !Task.isCancelled {
      let server = HTTPServer(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled,
        handler: PreviewHandler(journal: journal, root: root, port: port))
      do {
        try await withThrowingTaskGroup { group in
          group.addTask { try await server.run() }
          if isFirst {
            try await server.waitUntilListening()
            whenReady()
          }
          isFirst = false
          try await group.next()
        }
      } catch {
        if isFirst || Task.isCancelled { throw error }
        interrupted(error.localizedDescription)
        // A port is not free at once, and neither are files where too many were open.
        try await Task.sleep(for: .milliseconds(250))
      }
    }
  }
}
