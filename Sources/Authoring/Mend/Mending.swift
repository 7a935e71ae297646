import Diagnostics
package import JournalSite

/// What lints can mend without asking, worked out and checked, and not yet made.
package struct Mending: Sendable {
  package let change: JournalChange

  /// Takes the repairs of all that the lints find in a site. Files that would be worse for it are left
  /// as they are.
  package init(_ site: Site, options: SiteOptions) async {
    let tree = site.tree
    let findings = await site.lints(jobs: options.jobs, keepingAll: true)
    var change = JournalChange()
    change.edits = findings.flatMap { finding in
      finding.repairs.map {
        SourceEdit(path: finding.path, range: $0.range, replacement: $0.text)
      }
    }
    let known = Self.counts(of: site.diagnostics)
    // A mark in a label may be what made a link of it. First mentions of what is linked now fall away.
    let links = site.typedLinkCounts
    let made = Dictionary(
      findings.filter { !$0.repairs.isEmpty && $0.problem.isUnlinkedTitle }.map { ($0.path, 1) },
      uniquingKeysWith: +)
    while !change.edits.isEmpty {
      let after = await Site(change.tree(from: tree), options: options)
      var worse = Set(
        Self.counts(of: after.diagnostics).filter { $0.value > known[$0.key, default: 0] }
          .map(\.key.path))
      let remaining = after.typedLinkCounts
      let changed = Set(change.edits.map(\.path))
      for (path, count) in links where changed.contains(path) {
        if remaining[path, default: 0] < count + made[path, default: 0] { worse.insert(path) }
      }
      if worse.isEmpty { break }
      let left = change.edits.filter { !worse.contains($0.path) }
      // What is new stands in a file that was not touched: nobody knows what it comes from.
      change.edits = left.count < change.edits.count ? left : []
    }
    self.change = change
  }

  private struct Key: Hashable {
    let path, id: String
  }

  private static func counts(of diagnostics: [Diagnostic]) -> [Key: Int] {
    var counts: [Key: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity != .ignore {
      if diagnostic.problem is LintProblem { continue }
      counts[Key(path: diagnostic.path, id: diagnostic.problem.id), default: 0] += 1
    }
    return counts
  }
}
