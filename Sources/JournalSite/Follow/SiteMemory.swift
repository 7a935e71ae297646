import Diagnostics

/// What a preview keeps of the way to a site, so that the next one, after a small change, is a short
/// way off. Everything in it is also what a site made from nothing would hold.
struct SiteMemory: Sendable {
  let settings: JournalSettings
  let options: SiteOptions
  let files: ParsedFiles
  let linked: LinkedJournal
  let compiled: CompiledTheme

  /// What was wrong with the theme.
  let themeProblems: [Diagnostic]
}
