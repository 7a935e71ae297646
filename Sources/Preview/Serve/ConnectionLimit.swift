import NIOCore

/// Closes connections that are too many, before anything is made for them.
final class ConnectionLimit: ChannelInboundHandler {
  typealias InboundIn = any Channel
  typealias InboundOut = any Channel

  private let maximum: Int
  private var count = 0

  /// For a server whose connections all live on its own event loop.
  init(maximum: Int) {
    self.maximum = maximum
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let connection = unwrapInboundIn(data)
    guard count < maximum else {
      connection.close(promise: nil)
      return
    }
    count += 1
    connection.closeFuture.assumeIsolated().whenComplete { _ in self.count -= 1 }
    context.fireChannelRead(data)
  }
}
