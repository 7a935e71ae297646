import NIOCore
import NIOPosix

/// The server on 127.0.0.1: bound by number, so that nobody outside of this machine reaches it.
struct PreviewServer: Sendable {
  let port: UInt16
  let root: String
  let limits: ServerLimits
  let journal: LiveJournal

  /// Serves until the task is cancelled. A server that breaks off begins again; one that cannot begin
  /// is an error.
  func run(
    whenReady: @escaping @Sendable () -> Void, interrupted: @escaping @Sendable (String) -> Void
  ) async throws {
    var isFirst = true
    while !Task.isCancelled {
      do {
        try await serveOnce {
          if isFirst { whenReady() }
          isFirst = false
        }
        if !Task.isCancelled { interrupted("it no longer listens") }
      } catch {
        if isFirst || Task.isCancelled { throw error }
        interrupted("\(error)")
      }
      // What made it break off, such as too many open files, may take a moment to pass.
      try await Task.sleep(for: .milliseconds(250))
    }
  }

  /// With one thread for all connections: it only hands bytes on. Pages are printed by the tasks that
  /// answer.
  private func serveOnce(whenListening: () -> Void) async throws {
    let loop = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    do {
      try await serve(on: loop, whenListening: whenListening)
    } catch {
      try? await loop.shutdownGracefully()
      throw error
    }
    try await loop.shutdownGracefully()
  }

  private func serve(
    on loop: MultiThreadedEventLoopGroup, whenListening: () -> Void
  ) async throws {
    let server = try await ServerBootstrap(group: loop)
      .serverChannelOption(.backlog, value: ServerLimits.backlog)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(
            ConnectionLimit(maximum: limits.connectionCount))
        }
      }
      // An event waits for nothing.
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      // Whatever is not taken at once counts as waiting: the reader of requests looks how long.
      .childChannelOption(.writeBufferWaterMark, value: .init(low: 1, high: 1))
      .bind(host: "127.0.0.1", port: Int(port)) { channel in
        channel.eventLoop.makeCompletedFuture { try Connection(on: channel, limits: limits) }
      }
    let handler = PreviewHandler(journal: journal, root: root, port: port)
    try await server.executeThenClose { connections in
      whenListening()
      try await withThrowingDiscardingTaskGroup { group in
        for try await connection in connections {
          group.addTask { await connection.serve(with: handler) }
        }
        group.cancelAll()
      }
    }
  }
}
