/// What one client may take, so that none can stop the preview for the others.
package struct ServerLimits: Sendable {
  /// Names and values of a request's header in bytes, and its path: browsers send one or two thousand,
  /// and servers on the web take 8 to 64 KiB.
  static let headByteCount = 64 << 10

  /// Fields of a header: browsers send about twenty.
  static let headFieldCount = 100

  /// From the first byte of a request to the end of its head: all of it is in one packet, as a rule.
  package var headTime = Duration.seconds(10)

  /// Between two requests on a connection: browsers ask for all that a page needs at once, and open a
  /// new connection sooner than an editor changes a page.
  package var idleTime = Duration.seconds(30)

  /// While a client takes nothing of what waits for it. One that only pauses a film asks again for the
  /// rest.
  package var stallTime = Duration.seconds(30)

  /// Six for each browser, and more than anybody opens by hand; each costs some ten kilobytes.
  package var connectionCount = 2_000

  /// Connections that wait to be accepted, for when hundreds of pages listen again at once.
  static let backlog: Int32 = 512

  /// Bytes of a file that are in memory for a connection: more make it no faster.
  static let filePieceByteCount = 64 << 10

  /// Events that wait for a page; one that lets more pile up is dropped, and its browser connects anew.
  static let eventCount = 16
}
