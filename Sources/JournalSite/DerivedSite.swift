import Diagnostics

/// What the stages up to *derive* have given, until pages can be printed of it.
struct DerivedSite {
  let tree: SourceTree
  let options: SiteOptions
  let theme: ThemeFiles
  let journal: Journal
  let memory: SiteMemory?
  var plan: SitePlan

  /// With the severities that they have by themselves.
  var diagnostics: [Diagnostic]

  /// Reports links of texts and of templates that lead nowhere, and what of the folder was not used;
  /// asks for the journal's records only where there are such links.
  mutating func reportDeadLinks(
    addresses compiled: CompiledTheme, content: () async -> ParsedContent
  ) async {
    let base = journal.configuration.baseURL
    let dead = plan.deadLinks(of: journal)
    let deadInTheme = plan.deadAddresses(of: compiled, in: theme, at: base)
    if !dead.isEmpty || !deadInTheme.isEmpty {
      let whole = journal.leavesOutArticles ? await wholePlan(content) : nil
      plan.report(dead, whole: whole, diagnostics: &diagnostics)
      plan.report(deadInTheme, whole: whole, in: theme, at: base, diagnostics: &diagnostics)
    }
    diagnostics += tree.problems + tree.ignoredFiles(in: journal)
  }

  /// What is only left out today is known from the plan of the site with nothing left out.
  private func wholePlan(_ content: () async -> ParsedContent) async -> SitePlan {
    let outline = Journal(
      outlining: await content(), configuration: journal.configuration, on: options.date)
    var unheard: [Diagnostic] = []
    return await SitePlan(
      deriving: outline, of: tree, on: options.date.today, jobs: options.jobs,
      diagnostics: &unheard)
  }
}

extension SourceTree {
  /// What *read* passed over or could not make out, as diagnostics.
  fileprivate var problems: [Diagnostic] {
    let unreadable = pictures.compactMap { picture -> Diagnostic? in
      guard case .failure(let fault) = picture.reading else { return nil }
      return Diagnostic(JournalProblem.unreadablePicture(fault), path: picture.path, range: 0..<0)
    }
    return unreadable
      + skipped.map {
        Diagnostic(JournalProblem.skippedFile($0.reason), path: $0.path, range: 0..<0)
      }
  }
}
