package import Diagnostics

/// All templates of a theme with the words it prints, read and ready to be compiled.
package struct TemplateLibrary: Sendable {
  package let sources: TemplateSources
  package let strings: StringTable

  /// Where the strings of the journal’s own stand, by key.
  let stringOrigins: [String: StringOrigin]

  /// Fields that the journal declares, by the name that a view's field gives them.
  package let records: [String: RecordDeclaration]

  let dateNames: DateNames
  private let theme: [String: ParsedTemplate]
  private let overlay: [String: ParsedTemplate]

  package init(
    sources: TemplateSources, strings: StringTable, records: [String: RecordDeclaration] = [:],
    stringOrigins: [String: StringOrigin] = [:]
  ) {
    self.sources = sources
    self.strings = strings
    self.records = records
    self.stringOrigins = stringOrigins
    dateNames = DateNames(strings)
    theme = sources.theme.mapValues { ParsedTemplate(parsing: $0) }
    overlay = sources.overlay.mapValues { ParsedTemplate(parsing: $0) }
  }

  /// Whether there is a template of this name, built in or over it.
  package func contains(_ name: String) -> Bool {
    overlay[name] != nil || theme[name] != nil
  }

  /// Checks a template against a root view, whose fields are the names it may use, and compiles it.
  ///
  /// Nil if anything is wrong, also in what it extends or includes. All that is wrong is appended to
  /// `diagnostics`, except what another page has already reported there.
  package func compile(
    _ name: String, for root: any View.Type, diagnostics: inout [Diagnostic]
  ) -> Template? {
    let compiled = compile(name, for: root)
    Self.add(compiled.diagnostics, to: &diagnostics)
    return compiled.template
  }

  /// The same with all that is wrong, whatever other pages report: several may be compiled at a time.
  package func compile(
    _ name: String, for root: any View.Type
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    guard let frame = template(named: name, builtIn: false) else {
      let nearest = nearestNames(to: name, among: sources.names)
      let problem = TemplateProblem.unknownTemplate(name, nearest: nearest)
      return (nil, [Diagnostic(problem, path: name, range: 0..<0)])
    }
    guard let format = MarkupState.Format(fileName: name) else {
      let problem = TemplateProblem.unknownFormat(name)
      return (nil, [Diagnostic(problem, path: frame.file.source.path, range: 0..<0)])
    }
    var compiler = ProgramCompiler(self, root: ViewReference(root), format: format)
    let template = compiler.compile(name)
    return (template, compiler.diagnostics)
  }

  /// Pages share files: a mistake is reported once, with what help is right on all pages.
  package static func add(_ found: [Diagnostic], to diagnostics: inout [Diagnostic]) {
    for diagnostic in found {
      let same = diagnostics.firstIndex {
        $0.range == diagnostic.range && $0.path == diagnostic.path
          && $0.problem.id == diagnostic.problem.id
      }
      if let same {
        diagnostics[same] = joined(diagnostics[same], diagnostic)
      } else {
        diagnostics.append(diagnostic)
      }
    }
  }

  /// What two pages say of the same place.
  private static func joined(_ first: Diagnostic, _ second: Diagnostic) -> Diagnostic {
    let problem: TemplateProblem
    switch (first.problem as? TemplateProblem, second.problem as? TemplateProblem) {
    case (.unknownName(let name, let known)?, .unknownName(_, let others)?):
      let both = Set(others)
      problem = .unknownName(name, known: known.filter(both.contains))
    case (.missingBlocks(let names)?, .missingBlocks(let others)?):
      problem = .missingBlocks(Set(names).union(others).sorted())
    default: return first.problem.help == nil ? second : first
    }
    return Diagnostic(problem, path: first.path, range: first.range)
  }

  /// What is wrong in the syntax of one of the journal's own templates: all that can be said of a
  /// file that no page asks for.
  package func checkSyntax(_ name: String) -> [Diagnostic] {
    overlay[name]?.diagnostics ?? theme[name]?.diagnostics ?? []
  }

  func template(named name: String, builtIn: Bool) -> Frame? {
    if !builtIn, let file = overlay[name] {
      return Frame(file: file, key: TemplateKey(name: name, isBuiltIn: false))
    }
    return theme[name].map { Frame(file: $0, key: TemplateKey(name: name, isBuiltIn: true)) }
  }
}
