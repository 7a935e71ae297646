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
  package let plan: SitePlan
  package let theme: ThemeFiles

  /// All that is wrong, with the severities that the journal gives, in file order.
  package private(set) var diagnostics: [Diagnostic]

  /// When the site next changes by itself.
  package let nextChange: NextChange?

  private var renderer: SiteRenderer

  /// Parses, links and derives. Nothing is printed or written yet.
  package init(
    _ tree: SourceTree, settings: JournalSettings, options: SiteOptions, times: inout StageTimes
  ) async {
    var found = settings.diagnostics
    var configuration = settings.configuration
    if let baseURL = options.baseURL {
      configuration.usualBaseURL = configuration.baseURL
      configuration.baseURL = baseURL
    }
    let theme = ThemeFiles(of: tree, language: configuration.language, diagnostics: &found)
    let compiled = CompiledTheme(compiling: theme, for: configuration, diagnostics: &found)
    times.end(.theme)
    let content = await ParsedContent(
      parsing: tree, configuration: configuration, jobs: options.jobs, diagnostics: &found)
    times.end(.parse)
    let linked = await LinkedJournal(
      linking: content, of: tree, configuration: configuration, on: options.date,
      theme: theme, jobs: options.jobs)
    let journal = linked.journal
    found += linked.diagnostics
    times.end(.link)
    var plan = await SitePlan(
      deriving: journal, of: tree, on: options.date.today, jobs: options.jobs,
      diagnostics: &found)
    let dead = plan.deadLinks(of: journal)
    if !dead.isEmpty {
      // What is only left out today is known from the plan of the site with nothing left out.
      var whole: SitePlan?
      if journal.leavesOutArticles {
        let outline = Journal(outlining: content, configuration: configuration, on: options.date)
        var unheard: [Diagnostic] = []
        whole = await SitePlan(
          deriving: outline, of: tree, on: options.date.today, jobs: options.jobs,
          diagnostics: &unheard)
      }
      plan.report(dead, whole: whole, diagnostics: &found)
    }
    found += tree.problems + tree.ignoredFiles(in: journal)
    if !settings.isReadable { found = settings.diagnostics }
    self.tree = tree
    self.configuration = configuration
    self.journal = journal
    self.plan = plan
    self.theme = theme
    diagnostics = configuration.diagnostics.apply(to: found).inFileOrder()
    nextChange = NextChange(of: journal, after: options.date.today)
    let site = await SiteContext(
      journal: journal, plan: plan, today: options.date.today, theme: compiled,
      stylesheet: plan.addresses.asset(theme.stylesheetName), jobs: options.jobs)
    let search = await SearchFiles(
      of: plan, in: journal, words: compiled.words, jobs: options.jobs)
    renderer = SiteRenderer(site: site, theme: compiled, search: search)
    times.end(.derive)
  }

  package init(_ tree: SourceTree, options: SiteOptions) async {
    var unmeasured = StageTimes()
    await self.init(
      tree, settings: JournalSettings(of: tree), options: options, times: &unmeasured)
  }

  /// The smaller variants of the pictures; none until they are made.
  var variants: PictureVariants { renderer.variants }

  mutating func show(_ variants: PictureVariants) { renderer = renderer.showing(variants) }

  mutating func add(_ found: [Diagnostic]) {
    diagnostics = (diagnostics + configuration.diagnostics.apply(to: found)).inFileOrder()
  }

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
    tree.text(at: path) ?? ThemeFiles.builtIn[path.dropPrefix("theme:")]
  }
}

/// What a build depends on besides the journal's files.
package struct SiteOptions: Sendable {
  package let date: PublicationDate

  /// In place of the journal's own.
  package let baseURL: BaseURL?

  /// How many tasks at a time; the site is the same for any number.
  package let jobs: Int

  package init(date: PublicationDate, baseURL: BaseURL? = nil, jobs: Int = 1) {
    self.date = date
    self.baseURL = baseURL
    self.jobs = jobs
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
