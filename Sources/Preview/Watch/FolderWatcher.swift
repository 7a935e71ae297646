import Foundation

/// Watches a journal's folder, on a thread of its own: the system's way to wait for files blocks.
package struct FolderWatcher: Sendable {
  /// What changes, in bursts. Ends when nobody listens any more.
  package let changes: AsyncStream<Changes>

  /// A burst ends when nothing has happened for so long …
  static let quiet = Duration.milliseconds(10)

  /// … or after so long in any case.
  static let patience = Duration.milliseconds(80)

  /// How often files are looked at where the system does not tell.
  static let interval = Duration.milliseconds(500)

  /// Watches the folder `root` from now on: what changes after this is heard of. `notify` is called
  /// from the watcher's thread.
  package init(
    of root: String, polls: Bool = false, notify: @escaping @Sendable (WatcherNotice) -> Void
  ) {
    let (stream, continuation) = AsyncStream.makeStream(of: Changes.self)
    changes = stream
    let stop = StopSignal()
    continuation.onTermination = { _ in stop.send() }
    let watch = WatchLoop(
      root: root, polls: polls, stop: stop, notify: notify, changes: continuation)
    let start = watch.prepare()
    Thread.detachNewThread { watch.run(from: start) }
  }
}
