import Diagnostics
import JournalSite

// An import into a journal that is there already.
extension ImportedJournal {
  /// Fits what was imported into a journal: its ids, its addresses and its kinds stay as they are. The
  /// report says what had to give way.
  package mutating func join(_ existing: ExistingJournal) {
    guard let bytes = existing.settings else { return }
    let counts = counts
    renameNamesakes(of: existing)
    leadLinksToOldPages(of: existing)
    leadLinks(toTextsOf: existing)
    leaveOutKnownRecords(of: existing)
    leaveOutKnownFilms(of: existing)
    for (old, new) in zip(counts, self.counts) { report.make(new, inPlaceOf: old) }
    joinSettings(bytes, of: existing)
    leaveTakenAddresses(to: existing)
    leaveTakenNames(to: existing)
    // There is one already; only lines are added to it.
    settings.kinds = []
    var left = ["title", "address", "menu"]
    if !settings.features.isEmpty {
      left.append("head of the home page (\(settings.features.joined(separator: ", ")))")
    }
    report.change(
      "The journal has its settings already: the old site’s \(left.joined(separator: ", ")) are not "
        + "taken over")
  }

  /// Pages that are left out since the journal has others of their ids: links to them lead to where they
  /// were. Where the journal's page has the title or an old address of the imported one, it is the same.
  private mutating func leadLinksToOldPages(of existing: ExistingJournal) {
    var targets: [String: String] = [:]
    for page in pages {
      guard existing.file(of: page.id, in: EntityKind.page.folder) != nil else { continue }
      let text = existing.text(page.id, in: EntityKind.page.folder)
      let isSame =
        text?.title == page.title
        || page.aliases.contains { text?.addresses.contains(RecordSurvey.key($0)) ?? false }
      if isSame { continue }
      let address = page.aliases.first ?? "/\(page.id)/"
      targets["page:\(page.id)"] = settings.baseURL + markdownAddress(address)
    }
    change(targets) { place, path, report in
      report.note(
        .link, "`\(place)` was left out, since the journal has another text of that id", in: path)
    }
    for address in targets.values { addDeadAddress(address) }
  }

  /// What has the id of a record of the journal is left out. Where a record of somebody or of a topic is
  /// the same file, the writer leaves that as it is.
  private mutating func leaveOutKnownRecords(of existing: ExistingJournal) {
    var report = report
    func isKnown(_ id: String, in folder: String, at path: String, title: String) -> Bool {
      guard let file = existing.file(of: id, in: folder) else { return false }
      let what = "“\(title)”, `\(path)`"
      report.note(.existing, file == path ? what : "\(what): `\(file)` has its id")
      return true
    }
    articles.removeAll { isKnown($0.id, in: "articles", at: $0.path, title: $0.title) }
    pages.removeAll { isKnown($0.id, in: "pages", at: $0.path, title: $0.title) }
    records.removeAll { record in
      guard let file = existing.file(of: record.id, in: record.folder), file != record.path else {
        return false
      }
      report.note(.existing, "`\(record.path)`: `\(file)` has its id")
      return true
    }
    self.report = report
  }

  /// Kinds that the journal does not have are added to its settings; where that cannot be done, or one
  /// would have the address of something else, the articles are of a kind that it has.
  private mutating func joinSettings(_ bytes: [UInt8], of existing: ExistingJournal) {
    let found = JournalSettings(of: String(decoding: bytes, as: UTF8.self))
    guard found.errors.isEmpty else {
      let kinds = settings.kinds.map { "`\($0)`" }.joined(separator: ", ")
      return report.note(
        .settings, "They have errors. When these are mended, see that `kinds` has \(kinds)")
    }
    let configuration = found.configuration
    var missing: [String] = []
    for kind in settings.kinds where articles.contains(where: { $0.kind == kind }) {
      if configuration.kinds.contains(where: { $0.name == kind }) { continue }
      let address = slug(of: ArticleKind(name: kind).plural)
      if let other = configuration.kinds.first(where: { slug(of: $0.plural) == address }) {
        rename(kind, to: other.name, because: "its address, `/\(address)/`, is that kind’s")
      } else if existing.file(at: "/\(address)/") != nil {
        rename(
          kind, to: Self.plainKind(of: configuration), because: "something lies at `/\(address)/`")
      } else {
        missing.append(kind)
      }
    }
    leaveOutDeadLinks(of: configuration)
    let warnings = settings.warnings.filter { id in
      guard let severity = configuration.diagnostics.severities[id] else { return true }
      if severity == .error { report.note(.settings, "`\(id): error` lets the build fail") }
      return false
    }
    if missing.isEmpty, warnings.isEmpty { return }
    if let text = SettingsAddition.text(adding: missing, warnings: warnings, to: bytes) {
      settingsChange = SettingsChange(old: bytes, new: text)
      let words = missing.map { "the kind `\($0)`" } + warnings.map { "`\($0): warning`" }
      report.change("`\(JournalConfiguration.path)` has got \(words.joined(separator: ", "))")
      return
    }
    for kind in missing {
      rename(
        kind, to: Self.plainKind(of: configuration), because: "the settings could not be added to")
    }
    if !warnings.isEmpty {
      let line = warnings.map { "\($0): warning" }.joined(separator: ", ")
      report.note(.settings, "Add `diagnostics: {\(line)}`: until then the build fails")
    }
  }

  private mutating func rename(_ kind: String, to other: String, because reason: String) {
    var count = 0
    for index in articles.indices where articles[index].kind == kind {
      articles[index].kind = other
      count += 1
    }
    report.note(.settings, "\(counted(count, "article")): `\(kind)` is `\(other)`, since \(reason)")
  }

  private static func plainKind(of configuration: JournalConfiguration) -> String {
    let kinds = configuration.kinds
    return (kinds.first { $0.name == "essay" } ?? kinds.first { $0.form == .plain } ?? kinds.first)?
      .name ?? KindOfCategory.other
  }
}

/// What becomes of the text of `journal.yaml`.
package struct SettingsChange: Sendable, Hashable {
  let old: [UInt8]
  package let new: [UInt8]
}
