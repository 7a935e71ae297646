import NIOHTTP1

/// What comes from a client.
enum IncomingRequest: Sendable {
  case head(HTTPRequestHead)

  /// No request that can be read, and the status that says so; the last one of its connection.
  case unreadable(HTTPResponseStatus)
}
