#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The work of the watcher's thread: waits for files and hands on what it sees in bursts.
struct WatchLoop: Sendable {
  let root: String
  let polls: Bool
  let stop: StopSignal
  let notify: @Sendable (WatcherNotice) -> Void
  let changes: AsyncStream<Changes>.Continuation

  /// How the files are watched, with what is known of them at first.
  enum Start: Sendable {
    #if os(Linux)
      case notified(FolderNotifications)
    #endif
    case polled(FolderState)
  }

  func prepare() -> Start {
    #if os(Linux)
      if !polls {
        if let notifications = FolderNotifications(of: root) { return .notified(notifications) }
        notify(.polling)
      }
    #endif
    return .polled(FolderState(of: root))
  }

  func run(from start: Start) {
    var start = start
    while true {
      let end: LoopEnd
      switch start {
      #if os(Linux)
        case .notified(let notifications): end = follow(notifications)
      #endif
      case .polled(let state): end = poll(from: state)
      }
      switch end {
      case .stopped:
        changes.finish()
        return
      case .outOfWatches:
        notify(.polling)
        start = .polled(FolderState(of: root))
      case .folderGone:
        notify(.folderGone)
        guard waitForFolder() else {
          changes.finish()
          return
        }
        start = prepare()
        notify(.folderBack)
      }
      // In between, anything may have happened.
      yieldWhole()
    }
  }

  private enum LoopEnd {
    case stopped, outOfWatches, folderGone
  }

  private func yieldWhole() {
    var whole = Changes()
    whole.isWhole = true
    whole.start = .now
    changes.yield(whole)
  }

  /// False where the watcher is stopped before the folder is there.
  private func waitForFolder() -> Bool {
    while stop.wait(upTo: FolderWatcher.interval) != .stopped {
      if isFolder(root) { return true }
    }
    return false
  }

  #if os(Linux)
    private func follow(_ first: FolderNotifications) -> LoopEnd {
      var notifications = first
      var burst = Changes()
      while true {
        var wait: Duration?
        if let start = burst.start {
          let left = start + FolderWatcher.patience - .now
          wait = min(FolderWatcher.quiet, left)
        }
        switch stop.wait(for: notifications.descriptor, upTo: wait) {
        case .stopped: return .stopped
        case .timedOut:
          if !burst.isEmpty { changes.yield(burst) }
          burst = Changes()
        case .ready:
          switch notifications.read(into: &burst) {
          case .read: if burst.start == nil, !burst.isEmpty { burst.start = .now }
          case .outOfWatches: return .outOfWatches
          case .folderGone: return .folderGone
          }
          if let start = burst.start, start + FolderWatcher.patience <= .now {
            changes.yield(burst)
            burst = Changes()
          }
        }
      }
    }
  #endif

  private func poll(from first: FolderState) -> LoopEnd {
    var state = first
    while true {
      let start = ContinuousClock.now
      let next = FolderState(of: root)
      // A journal so large that looking takes long is looked at less often.
      let pause = max(FolderWatcher.interval, (ContinuousClock.now - start) * 4)
      // What was seen while it went is not what changed.
      if !isFolder(root) { return .folderGone }
      var burst = next.changes(since: &state)
      if !burst.isEmpty {
        burst.start = start
        changes.yield(burst)
      }
      if stop.wait(upTo: pause) == .stopped { return .stopped }
    }
  }
}

private func isFolder(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
}
