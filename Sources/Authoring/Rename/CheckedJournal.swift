import Diagnostics
import JournalSite

/// A journal in which everything is published, for the references within what is not.
struct CheckedJournal {
  let site: Site
  let content: ParsedContent
  private let date: PublicationDate

  init(_ tree: SourceTree, on date: PublicationDate) async {
    self.date = date
    site = await Site(tree, options: SiteOptions(date: date.withEverything, jobs: 2))
    var unheard: [Diagnostic] = []
    content = await ParsedContent(
      parsing: tree, configuration: site.configuration, jobs: 2, diagnostics: &unheard)
  }

  /// The files of which nothing is known but that they are there; in byte order.
  var unreadPaths: [String] {
    let ids: Set<String> = [
      "invalid-utf-8", "no-front-matter", "unclosed-front-matter", "no-list-of-records",
    ]
    let paths = Set(site.diagnostics.filter { ids.contains($0.problem.id) }.map(\.path))
    return site.tree.texts.map(\.path).filter(paths.contains)
  }

  /// From the root of the site; nil for an article that is not there.
  func address(of kind: EntityKind, id: String) -> String? {
    let addresses = site.plan.addresses
    return switch kind {
    case .article:
      site.journal.articles.first { $0.id == id }.map { addresses.article($0) }
    case .film: addresses.film(id)
    case .person: addresses.person(id)
    case .festival: addresses.festival(id)
    case .topic: addresses.topic(id)
    case .series: addresses.series(id)
    case .issue: addresses.issue(id)
    case .page: addresses.page(id)
    }
  }

  /// Whether somebody may know the address of a record today.
  func isPublished(_ kind: EntityKind, id: String) -> Bool {
    guard kind == .article else { return true }
    let record = content.articles.first { $0.file.id == id }?.record
    return record.map { date.publishes($0) || $0.expires != nil } ?? false
  }

  /// Nobody and nothing may have come or gone but what is renamed.
  func compare(with before: CheckedJournal, target: RenameTarget) throws(RenameFault) {
    var gone: [String] = []
    var new: [String] = []
    for kind in EntityKind.allCases {
      let old = Set(
        before.site.journal.entities(of: kind).map {
          kind == target.kind && $0.id == target.id ? target.newID : $0.id
        })
      let now = Set(site.journal.entities(of: kind).map(\.id))
      gone += old.subtracting(now).sorted().map { "\(kind.rawValue):\($0)" }
      new += now.subtracting(old).sorted().map { "\(kind.rawValue):\($0)" }
    }
    if !gone.isEmpty || !new.isEmpty { throw .wouldMix(gone: gone, new: new) }
    let name = site.journal.entities(of: target.kind).first { $0.id == target.newID }
    if let name, target.file != nil, name.name != target.newName ?? target.name {
      throw .wouldMisread([name.path])
    }
  }

  /// Every reference has to lead to what it led to, by its new id.
  func compareRelations(
    with before: CheckedJournal, target: RenameTarget
  ) throws(RenameFault) {
    let changes = JournalRelations(of: site).changes(
      since: JournalRelations(of: before.site), of: target)
    if !changes.isEmpty { throw .wouldMisread(changes) }
  }

  /// Those of which there are more, in a file, than there were.
  func newDiagnostics(since before: CheckedJournal, moves: [String: String]) -> [Diagnostic] {
    var known: [String: Int] = [:]
    for diagnostic in before.site.diagnostics where diagnostic.severity != .ignore {
      let path = moves[diagnostic.path] ?? diagnostic.path
      known["\(path):\(diagnostic.problem.id)", default: 0] += 1
    }
    return site.diagnostics.filter { diagnostic in
      if diagnostic.severity == .ignore { return false }
      let key = "\(diagnostic.path):\(diagnostic.problem.id)"
      known[key, default: 0] -= 1
      return known[key, default: 0] < 0
    }
  }
}
