/// A journal in a browser while it is written: reads it, serves its site from memory, and makes it
/// anew whenever a file changes.
package struct Preview: Sendable {
  private let settings: PreviewSettings
  private let notify: @Sendable (PreviewNotice) -> Void

  /// `notify` hears of everything that happens, in order.
  package init(
    _ settings: PreviewSettings, notify: @escaping @Sendable (PreviewNotice) -> Void
  ) {
    self.settings = settings
    self.notify = notify
  }

  /// Runs until the task is cancelled, or the port cannot be had.
  package func run() async throws {
    let journal = LiveJournal(run: "\(UInt32.random(in: .min ... .max))")
    // From before the first file is read: what changes meanwhile is read again.
    let watcher = FolderWatcher(of: settings.root, polls: settings.polls) { [notify] in
      notify(.watcher($0))
    }
    let follower = try await SiteFollower(settings, journal: journal, notify: notify)
    let address = PreviewAddress(port: settings.port, home: follower.home)
    let server = PreviewServer(
      port: settings.port, root: settings.root, limits: settings.limits, journal: journal)
    let pending = PendingChanges()
    try await withThrowingTaskGroup { group in
      group.addTask { [notify] in
        try await server.run(
          whenReady: { notify(.ready(address)) }, interrupted: { notify(.interrupted($0)) })
      }
      group.addTask {
        for await changes in watcher.changes { await pending.add(changes) }
        await pending.finish()
      }
      group.addTask {
        var follower = follower
        await follower.follow(pending)
      }
      group.addTask {
        while true {
          try await Task.sleep(for: .seconds(15))
          await journal.send(.heartbeat)
        }
      }
      // The first one that ends is the server, with an error, or the watcher, when all is over.
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}
