import Diagnostics
import JournalSite

/// Makes a new site of every change, and shows it where it has no errors.
struct SiteFollower {
  private let settings: PreviewSettings
  private let journal: LiveJournal
  private let notify: @Sendable (PreviewNotice) -> Void

  /// The journal as it was read last, and what became of it.
  private var tree: SourceTree
  private var site: Site

  /// What was wrong last, as text, and how often, so that it is not said again.
  private var known: [String: Int] = [:]
  private var hadErrors = false

  /// What could not be read, and is read again with the next change.
  private var unread = Changes()

  /// Reads the journal and makes its first site.
  init(
    _ settings: PreviewSettings, journal: LiveJournal,
    notify: @escaping @Sendable (PreviewNotice) -> Void
  ) async throws(DiskError) {
    let start = ContinuousClock.now
    self.settings = settings
    self.journal = journal
    self.notify = notify
    tree = try await SourceTree(reading: settings.root, jobs: settings.jobs)
    site = await Site(tree, options: settings.options(tree))
    notify(.built(site, .now - start))
    report()
    await publish(Changes(), [])
  }

  /// The page to begin with.
  var home: String { site.plan.addresses.href(site.plan.addresses.home) }

  /// Makes the site anew after each change, until there are no more.
  mutating func follow(_ pending: PendingChanges) async {
    while let changes = await pending.next() { await follow(changes) }
  }

  private mutating func follow(_ changes: Changes) async {
    var changes = changes
    let wasUnread = !unread.isEmpty
    changes.formUnion(unread)
    unread = Changes()
    let new: SourceTree
    let paths: [String]
    do throws(DiskError) {
      (new, paths) = try await read(changes)
    } catch {
      unread = changes
      notify(.unreadable(error))
      hadErrors = true
      await journal.show(errors: "error: \(error.message)\n")
      return
    }
    // What could not be read is shown again, though it was perhaps not even changed.
    if paths.isEmpty, !wasUnread { return }
    let next = await Site(
      new, following: site, changed: paths, options: settings.options(new))
    // Freed after the event is sent: a large journal takes a while.
    let old = (tree, site)
    (tree, site) = (new, next)
    await publish(changes, paths)
    report()
    if !hadErrors, let start = changes.start { notify(.updated(paths, .now - start)) }
    withExtendedLifetime(old) {}
  }

  /// The journal as it is now, and the paths of the files that are not as they were.
  private func read(_ changes: Changes) async throws(DiskError) -> (SourceTree, [String]) {
    if changes.isWhole {
      let new = try await SourceTree(reading: settings.root, jobs: settings.jobs)
      let touched = new.paths(Array(changes.paths), changedSince: tree)
      return (new, Array(Set(new.paths(changedSince: tree) + touched)).sorted())
    }
    let paths = changes.paths.sorted()
    let new = try tree.rereading(paths, in: settings.root)
    return (new, new.paths(paths, changedSince: tree))
  }

  /// Whether pages can be shown.
  private var isGood: Bool {
    let count = DiagnosticCount(site.diagnostics)
    return count.errors == 0 && (!settings.isStrict || count.warnings == 0)
  }

  private func publish(_ changes: Changes, _ paths: [String]) async {
    guard isGood else {
      await journal.show(errors: errorText(first: paths))
      return
    }
    let old = await journal.shown
    let new = ShownSite(site, revision: await journal.nextRevision(), following: old)
    let open = settings.navigates && paths.count == 1 ? site.href(ofRecordAt: paths[0]) : nil
    await journal.show(new, open: open, sheets: sheets(of: paths, from: old?.site))
  }

  /// The stylesheets at `paths`, where nothing else is among these.
  private func sheets(of paths: [String], from old: Site?) -> [PreviewEvent.Sheet] {
    guard let old, paths.allSatisfy(isStylesheet) else { return [] }
    var sheets: [PreviewEvent.Sheet] = []
    if old.stylesheetHref != site.stylesheetHref {
      sheets.append(.init(old: old.stylesheetHref, new: site.stylesheetHref))
    }
    let own = ["templates/assets/theme.css", "templates/assets/journal.css"]
    for path in paths where !own.contains(path) {
      let href = site.assetHref(path)
      sheets.append(.init(old: href, new: href))
    }
    return sheets
  }

  /// How much is wrong, and what keeps pages from being shown, as the terminal prints it: first that
  /// in the files that were just saved, for whoever did that looks for it.
  private func errorText(first saved: [String]) -> String {
    let count = DiagnosticCount(site.diagnostics)
    let errors = count.errors == 1 ? "1 error" : "\(count.errors) errors"
    let warnings = count.warnings == 1 ? "1 warning" : "\(count.warnings) warnings"
    let grave = site.diagnostics.filter {
      $0.severity == .error || settings.isStrict && $0.severity == .warning
    }
    let paths = Set(saved)
    let parts = [
      grave.filter { paths.contains($0.path) }, grave.filter { !paths.contains($0.path) },
    ]
    return parts.reduce("\(errors), \(warnings)\n\n") { text, part in
      text + DiagnosticPrinter().print(part) { site.source($0) }
    }
  }

  /// Says what is wrong and was not before.
  private mutating func report() {
    let isGood = isGood
    var texts: [String: Int] = [:]
    var news: [Diagnostic] = []
    for diagnostic in site.diagnostics where diagnostic.severity != .ignore {
      // Without the line: it changes with whatever is written above.
      let text = "\(diagnostic.path): \(diagnostic.problem.id) \(diagnostic.problem.message)"
      texts[text, default: 0] += 1
      if texts[text, default: 0] > known[text, default: 0] { news.append(diagnostic) }
    }
    known = texts
    if !news.isEmpty { notify(.problems(news, of: site)) }
    if isGood, hadErrors { notify(.mended) }
    hadErrors = !isGood
  }
}

private func isStylesheet(_ path: String) -> Bool {
  path.hasPrefix("templates/assets/") && path.hasSuffix(".css")
}
