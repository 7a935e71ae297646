import NIOCore
import NIOHTTP1

/// Hands the requests of a connection over, one by one, and closes it where it keeps us waiting.
final class RequestReader: ChannelDuplexHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundIn = HTTPServerResponsePart
  typealias OutboundOut = HTTPServerResponsePart

  private let requests: AsyncStream<IncomingRequest>.Continuation
  private let limits: ServerLimits
  private var state = State.idle

  /// Closes the connection.
  private var deadline: Scheduled<Void>?
  private var stall: Scheduled<Void>?

  private enum State {
    case idle, reading, answering, ended
  }

  init(_ requests: AsyncStream<IncomingRequest>.Continuation, limits: ServerLimits) {
    self.requests = requests
    self.limits = limits
  }

  func channelActive(context: ChannelHandlerContext) {
    wait(limits.idleTime, context)
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let head) = unwrapInboundIn(data), state != .ended else { return }
    state = .answering
    deadline?.cancel()
    requests.yield(.head(head))
  }

  /// Something was read: if no head has come of it, it is the beginning of one.
  func channelReadComplete(context: ChannelHandlerContext) {
    if state == .idle {
      state = .reading
      wait(limits.headTime, context)
    }
    context.fireChannelReadComplete()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // Before it is passed on: a request that waits for its turn comes at once.
    if case .end = unwrapOutboundIn(data), state == .answering {
      state = .idle
      wait(limits.idleTime, context)
    }
    context.write(data, promise: promise)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stall?.cancel()
    stall = context.channel.isWritable ? nil : close(context, after: limits.stallTime)
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard state != .ended else { return }
    guard let error = error as? HTTPParserError else {
      context.close(promise: nil)
      return
    }
    state = .ended
    requests.yield(.unreadable(error == .headerOverflow ? headerTooLarge : .badRequest))
    requests.finish()
    // Until the answer is taken.
    wait(limits.headTime, context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    state = .ended
    deadline?.cancel()
    stall?.cancel()
    requests.finish()
    context.fireChannelInactive()
  }

  private func wait(_ time: Duration, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = close(context, after: time)
  }

  private func close(_ context: ChannelHandlerContext, after time: Duration) -> Scheduled<Void> {
    let channel = context.channel
    return context.eventLoop.scheduleTask(in: TimeAmount(time)) { channel.close(promise: nil) }
  }
}

/// RFC 6585, section 5.
private let headerTooLarge = HTTPResponseStatus.requestHeaderFieldsTooLarge
