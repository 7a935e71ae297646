package import Diagnostics
package import Markup

/// A journal on its way to a site: this file is the table of contents of the whole.
///
///     read → parse → link → derive → render → write
///
/// `SourceTree` is what *read* gives. This type holds what the stages up to *derive* give, with all
/// that was found wrong on the way; `Pictures/Site+Variants.swift` adds smaller pictures where there
/// is a program that makes them, `render` prints a page, and `Site+Write.swift` writes them.
package struct Site: Sendable {
  package let tree: SourceTree
  package let configuration: JournalConfiguration
  package let journal: Journal
  package private(set) var plan: SitePlan
  package let theme: ThemeFiles

  /// All that is wrong, with the severities that the journal gives, in file order; ids that
  /// stand twice come first.
  package private(set) var diagnostics: [Diagnostic]

  /// When the site next changes by itself.
  package let nextChange: NextChange?

  /// Nil but in a preview.
  let memory: SiteMemory?

  private var renderer: SiteRenderer

  /// Parses, links and derives. Nothing is printed or written yet.
  package init(
    _ tree: SourceTree, settings: JournalSettings, options: SiteOptions, times: inout StageTimes
  ) async {
    let configuration = settings.configuration(for: options)
    var themeProblems: [Diagnostic] = []
    let theme = ThemeFiles(
      of: tree, language: configuration.language, diagnostics: &themeProblems)
    let compiled = await CompiledTheme(
      compiling: theme, for: configuration, jobs: options.jobs, diagnostics: &themeProblems)
    times.end(.theme)
    let parser = ContentParser(configuration: configuration, anchors: compiled.textAnchors)
    var found = settings.diagnostics + themeProblems
    let journal: Journal
    let memory: SiteMemory?
    // Nothing but a preview needs the records as they were parsed once they are linked, and they are half
    // of all memory: they end with this scope.
    do {
      let (content, files) = await Self.parse(tree, with: parser, options, diagnostics: &found)
      found += theme.unusedCallouts(in: content)
      times.end(.parse)
      let linked = await LinkedJournal(
        linking: consume content, of: tree, configuration: configuration, on: options.date,
        theme: theme, keepsTexts: options.isFollowed, jobs: options.jobs)
      journal = linked.journal
      found += linked.diagnostics
      memory = files.map {
        SiteMemory(
          settings: settings, options: options, files: $0, linked: linked, compiled: compiled,
          themeProblems: themeProblems)
      }
      times.end(.link)
    }
    let plan = await SitePlan(
      deriving: journal, of: tree, on: options.date.today, jobs: options.jobs,
      diagnostics: &found)
    var derived = DerivedSite(
      tree: tree, options: options, theme: theme, journal: journal, memory: memory, plan: plan,
      diagnostics: found)
    await derived.reportDeadLinks(addresses: compiled) {
      // Parsed anew, which few journals need.
      var known: [Diagnostic] = []
      let files = await ParsedFiles(parsing: tree, with: parser, jobs: options.jobs)
      return ParsedContent(of: files, diagnostics: &known)
    }
    if !settings.isReadable { derived.diagnostics = settings.diagnostics }
    let site = await SiteContext(
      journal: journal, plan: derived.plan, today: options.date.today, theme: compiled,
      assets: SiteAssets(of: theme, plan), jobs: options.jobs)
    let search = await SearchFiles(
      of: plan, in: journal, words: compiled.words, jobs: options.jobs)
    self.init(derived, SiteRenderer(site: site, theme: compiled, search: search))
    times.end(.derive)
  }

  /// Every record; and what each file gave, where it will be asked for again.
  private static func parse(
    _ tree: SourceTree, with parser: ContentParser, _ options: SiteOptions,
    diagnostics: inout [Diagnostic]
  ) async -> (ParsedContent, ParsedFiles?) {
    let files = await ParsedFiles(parsing: tree, with: parser, jobs: options.jobs)
    let content = ParsedContent(of: files, diagnostics: &diagnostics)
    return (content, options.isFollowed ? files : nil)
  }

  package init(_ tree: SourceTree, options: SiteOptions) async {
    var unmeasured = StageTimes()
    await self.init(
      tree, settings: JournalSettings(of: tree), options: options, times: &unmeasured)
  }

  /// The site of a journal that differs from that of `previous` in `change` only.
  init(
    _ tree: SourceTree, following previous: Site, _ memory: SiteMemory, theme: ThemeFiles,
    change: JournalDifference
  ) async {
    let options = memory.options
    var found = memory.settings.diagnostics + memory.themeProblems
    let content = memory.linked.linker.content
    found += memory.files.diagnostics(with: content)
    found += theme.unusedCallouts(in: content)
    let journal = memory.linked.journal
    found += memory.linked.diagnostics
    var plan: SitePlan
    if let same = previous.plan.following(
      change, from: previous.journal, to: journal, on: options.date.today)
    {
      plan = same
      found += plan.navigationProblems
    } else {
      plan = await SitePlan(
        deriving: journal, of: tree, on: options.date.today, jobs: options.jobs,
        following: previous.plan, diagnostics: &found)
    }
    var derived = DerivedSite(
      tree: tree, options: options, theme: theme, journal: journal, memory: memory, plan: plan,
      diagnostics: found)
    await derived.reportDeadLinks(addresses: memory.compiled) { content }
    let site = SiteContext(
      journal: journal, plan: derived.plan, today: options.date.today, theme: memory.compiled,
      assets: SiteAssets(of: theme, plan),
      following: previous.renderer.site, madePeople: change.madePeople)
    self.init(
      derived, SiteRenderer(site: site, theme: memory.compiled, search: SearchFiles()))
  }

  private init(_ derived: DerivedSite, _ renderer: SiteRenderer) {
    tree = derived.tree
    journal = derived.journal
    configuration = journal.configuration
    plan = derived.plan
    theme = derived.theme
    memory = derived.memory
    diagnostics = configuration.diagnostics.apply(to: derived.diagnostics).inOrderOfCauses()
    nextChange = NextChange(of: journal, after: derived.options.date.today)
    self.renderer = renderer
  }

  /// Whether the index of the search was left for later: `completed` has it.
  package var lacksSearch: Bool { !plan.search.isEmpty && plan.search.pieces.isEmpty }

  /// The same site with the index of the search, where it was left for later.
  package func completed(jobs: Int) async -> Site {
    guard lacksSearch else { return self }
    var whole = self
    await whole.plan.addSearch(of: journal, jobs: jobs)
    let search = await SearchFiles(
      of: whole.plan, in: journal, words: renderer.site.words, jobs: jobs)
    whole.renderer = renderer.searching(search)
    return whole
  }

  /// The smaller variants of the pictures; none until they are made.
  var variants: PictureVariants { renderer.variants }

  mutating func show(_ variants: PictureVariants) { renderer = renderer.showing(variants) }

  mutating func add(_ found: [Diagnostic]) {
    diagnostics = (diagnostics + configuration.diagnostics.apply(to: found)).inOrderOfCauses()
  }

  /// Leaves out of what is wrong what is not among `kept`, which are in the same order.
  package mutating func report(only kept: [Diagnostic]) { diagnostics = kept }

  /// Writes a page into an empty buffer. Only for a site without errors.
  package func render(_ page: Page, into buffer: inout OutputBuffer) {
    renderer.render(page, into: &buffer)
  }

  /// Writes a file for programs into an empty buffer. Only for a site without errors.
  package func render(_ file: MachineFile, into buffer: inout OutputBuffer) {
    renderer.render(file, of: plan, into: &buffer)
  }

  /// The text of a file that diagnostics speak of: one of the journal's or of the built-in theme.
  package func source(_ path: String) -> SourceText? {
    tree.text(at: path)?.held ?? ThemeFiles.builtIn[path.dropPrefix("theme:")]
  }
}

/// What a build depends on besides the journal's files.
package struct SiteOptions: Sendable {
  package let date: PublicationDate

  /// In place of the journal's own.
  package let baseURL: BaseURL?

  /// How many tasks at a time; the site is the same for any number.
  package let jobs: Int

  /// Whether sites of the same journal after changes are to come.
  package let isFollowed: Bool

  package init(
    date: PublicationDate, baseURL: BaseURL? = nil, jobs: Int = 1, isFollowed: Bool = false
  ) {
    self.date = date
    self.baseURL = baseURL
    self.jobs = jobs
    self.isFollowed = isFollowed
  }
}

extension JournalSettings {
  /// What holds for one build.
  fileprivate func configuration(for options: SiteOptions) -> JournalConfiguration {
    var configuration = configuration
    if let baseURL = options.baseURL {
      configuration.usualBaseURL = configuration.baseURL
      configuration.baseURL = baseURL
    }
    return configuration
  }
}
