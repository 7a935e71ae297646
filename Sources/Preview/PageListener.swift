/// A page in a browser that hears of changes.
struct PageListener: Sendable {
  let events: AsyncStream<PreviewEvent>
  private let continuation: AsyncStream<PreviewEvent>.Continuation

  init() {
    // A page that lets so many wait is dropped; its browser connects anew, and is told how things are.
    (events, continuation) = AsyncStream.makeStream(
      bufferingPolicy: .bufferingOldest(ServerLimits.eventCount))
  }

  /// False where the page has gone, or takes nothing any more.
  func hear(_ event: PreviewEvent) -> Bool {
    if case .enqueued = continuation.yield(event) { return true }
    continuation.finish()
    return false
  }

  /// Says that the page has gone.
  func leave() { continuation.finish() }
}
