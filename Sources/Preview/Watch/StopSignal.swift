#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Wakes a thread that waits for files: a pipe, whose reading end is ready once the signal is sent.
final class StopSignal: Sendable {
  let descriptor: Int32
  private let sender: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    // Without a pipe the thread ends with the program.
    _ = pipe(&ends)
    descriptor = ends[0]
    sender = ends[1]
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if sender >= 0 { close(sender) }
  }

  func send() {
    var byte: UInt8 = 1
    _ = write(sender, &byte, 1)
  }

  /// Waits until `other` can be read, the signal is sent, or the time is up; nil waits for ever. A
  /// negative `other` is none.
  func wait(for other: Int32 = -1, upTo duration: Duration?) -> Wakening {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    let status = poll(&polled, 2, duration.map(milliseconds) ?? -1)
    if polled[0].revents != 0 { return .stopped }
    return status > 0 && polled[1].revents != 0 ? .ready : .timedOut
  }

  enum Wakening {
    case stopped, ready, timedOut
  }
}

/// Rounded up, and never negative.
private func milliseconds(_ duration: Duration) -> Int32 {
  let (seconds, attoseconds) = duration.components
  if seconds < 0 || attoseconds < 0 { return 0 }
  return Int32(
    min(seconds, 3_600) * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
}
