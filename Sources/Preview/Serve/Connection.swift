import JournalSite
import NIOCore
import NIOHTTP1

/// A browser's connection, which asks and is answered, one request after the other.
struct Connection: Sendable {
  private let channel: any Channel
  private let requests: AsyncStream<IncomingRequest>

  /// Reads HTTP from a new connection; on its event loop.
  init(on channel: any Channel, limits: ServerLimits) throws {
    let (requests, continuation) = AsyncStream.makeStream(of: IncomingRequest.self)
    var decoder = NIOHTTPDecoderLimitConfiguration()
    decoder.maxHeaderFieldSize = ServerLimits.headByteCount
    decoder.maxHeaderListSize = ServerLimits.headByteCount
    decoder.maxHeaderFieldCount = ServerLimits.headFieldCount
    // With what nothing more is read while a request waits for its answer.
    try channel.pipeline.syncOperations.configureHTTPServerPipeline(
      withErrorHandling: false, withEncoderConfiguration: .init(),
      withDecoderLimitConfiguration: decoder)
    try channel.pipeline.syncOperations.addHandler(RequestReader(continuation, limits: limits))
    self.channel = channel
    self.requests = requests
  }

  /// Answers until the connection ends, or the task is cancelled.
  func serve(with handler: PreviewHandler) async {
    await withTaskCancellationHandler {
      do {
        for await request in requests {
          let goesOn = try await serve(request, with: handler)
          if !goesOn { break }
        }
      } catch {
        // Whoever asked has gone: there is nobody to tell.
      }
      channel.close(promise: nil)
    } onCancel: {
      // What waits to be sent would wait for ever.
      channel.close(promise: nil)
    }
  }

  /// False where that was the last answer.
  private func serve(
    _ request: IncomingRequest, with handler: PreviewHandler
  ) async throws -> Bool {
    switch request {
    case .unreadable(let status):
      var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
      head.headers.add(name: "Connection", value: "close")
      try await send(.text(status, "This is no request.\n"), to: head)
      return false
    case .head(let head):
      let answer = await handler.answer(to: head)
      try await send(answer, to: head)
      return keepsOpen(after: answer, to: head)
    }
  }

  /// An upgrade ends HTTP, and older clients do not agree on what stays open.
  private func keepsOpen(after answer: Answer, to request: HTTPRequestHead) -> Bool {
    request.isKeepAlive && request.version == .http1_1 && !answer.isLast
      && answer.body.byteCount != nil && !request.headers.contains(name: "Upgrade")
  }

  private func send(_ answer: Answer, to request: HTTPRequestHead) async throws {
    let version = request.version == .http1_0 ? HTTPVersion.http1_0 : .http1_1
    var head = HTTPResponseHead(version: version, status: answer.status, headers: answer.headers)
    head.headers.add(name: "Cache-Control", value: "no-cache")
    head.headers.add(name: "X-Content-Type-Options", value: "nosniff")
    head.headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
    if let count = answer.body.byteCount {
      head.headers.add(name: "Content-Length", value: String(count))
    }
    if !keepsOpen(after: answer, to: request) {
      head.headers.add(name: "Connection", value: "close")
    }
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    if request.method != .HEAD { try await send(answer.body) }
    try await channel.writeAndFlush(HTTPServerResponsePart.end(nil))
  }

  private func send(_ body: Answer.Body) async throws {
    switch body {
    case .bytes(let bytes):
      if !bytes.isEmpty { channel.write(part(bytes), promise: nil) }
    case .file(let file, var rest):
      while !rest.isEmpty {
        let count = min(ServerLimits.filePieceByteCount, rest.count)
        let bytes = file.bytes(at: rest.lowerBound, count: count)
        // Cut short meanwhile: only the end of the connection can say so now.
        if bytes.isEmpty { throw ChannelError.eof }
        rest = rest.lowerBound + bytes.count..<rest.upperBound
        // The next piece is read when this one is sent.
        try await channel.writeAndFlush(part(bytes))
      }
    case .events(let listener):
      channel.closeFuture.whenComplete { _ in listener.leave() }
      for await event in listener.events { try await channel.writeAndFlush(part(event.bytes)) }
    }
  }
}

private func part(_ bytes: [UInt8]) -> HTTPServerResponsePart {
  .body(.byteBuffer(ByteBuffer(bytes: bytes)))
}
