import FlyingSocks

/// The events of the journal as bytes, each sent as soon as it is there.
struct EventBytes: AsyncBufferedSequence {
  let events: AsyncStream<PreviewEvent>

  func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<PreviewEvent>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<PreviewEvent>.Iterator) {
      self.events = events
    }

    mutating func next() async -> UInt8? {
      if rest.isEmpty, let event = await events.next(isolation: #isolation) {
        rest = event.bytes[...]
      }
      return rest.popFirst()
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      await events.next(isolation: #isolation)?.bytes
    }
  }
}
