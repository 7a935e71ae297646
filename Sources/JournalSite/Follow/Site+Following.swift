import Diagnostics

extension Site {
  /// The site of `tree`, which differs from the tree of `previous` in the files at `paths` only.
  ///
  /// Prints the same as `Site(tree, options:)`. What a change cannot reach is taken over: where only
  /// texts of records, titles of articles, casts and crews, or the theme changed, that is nearly
  /// everything. After any other change the site is made from nothing.
  package init(
    _ tree: SourceTree, following previous: Site, changed paths: [String], options: SiteOptions
  ) async {
    if let memory = previous.memory, memory.options.isSame(as: options), !paths.isEmpty,
      !previous.journal.leavesOutArticles || paths.allSatisfy({ !$0.hasPrefix("templates/") })
    {
      var step = SiteStep(from: previous, memory, to: tree)
      if paths.allSatisfy({ step.take($0) }), let (memory, theme, change) = await step.end() {
        await self.init(tree, following: previous, memory, theme: theme, change: change)
        return
      }
    }
    await self.init(tree, options: options)
  }
}

/// From one site to the next.
private struct SiteStep {
  private let previous: Site
  private let memory: SiteMemory
  private let tree: SourceTree
  private var files: ParsedFiles
  private var changes: [RecordChange] = []
  private var changesTheme = false

  init(from previous: Site, _ memory: SiteMemory, to tree: SourceTree) {
    self.previous = previous
    self.memory = memory
    self.tree = tree
    files = memory.files
  }

  /// Takes over a file that was changed; false where nothing of the old site can be kept.
  mutating func take(_ path: String) -> Bool {
    if path.hasPrefix("templates/") {
      changesTheme = true
      return true
    }
    guard ContentParser.isRecord(path), let place = files.place(of: path),
      let source = tree.text(named: path)
    else { return false }
    let (old, oldSource) = (files.parts[place], files.sources[place])
    files.replace(at: place, by: source)
    guard
      let changes = RecordChange.changes(
        from: old, of: oldSource, to: files.parts[place], of: source,
        in: memory.linked.linker.content)
    else { return false }
    self.changes += changes
    return true
  }

  func end() async -> (SiteMemory, ThemeFiles, JournalDifference)? {
    var theme = previous.theme
    var compiled = memory.compiled
    var themeProblems = memory.themeProblems
    if changesTheme {
      themeProblems = []
      theme = ThemeFiles(
        of: tree, language: previous.configuration.language, diagnostics: &themeProblems)
      // Which blocks there are and which places pages have matters to the texts.
      guard theme.callouts == previous.theme.callouts,
        ThemeAnchors(of: theme) == ThemeAnchors(of: previous.theme)
      else { return nil }
      compiled = await CompiledTheme(
        compiling: theme, for: previous.configuration, jobs: memory.options.jobs,
        diagnostics: &themeProblems)
      guard compiled.textAnchors == memory.compiled.textAnchors else { return nil }
    }
    guard let (linked, change) = memory.linked.following(changes) else { return nil }
    let memory = SiteMemory(
      settings: memory.settings, options: memory.options, files: files, linked: linked,
      compiled: compiled, themeProblems: themeProblems)
    return (memory, theme, change)
  }
}

extension SiteOptions {
  fileprivate func isSame(as other: SiteOptions) -> Bool {
    date.today == other.date.today && date.includesDrafts == other.date.includesDrafts
      && date.includesFuture == other.date.includesFuture && baseURL == other.baseURL
      && isFollowed == other.isFollowed
  }
}
