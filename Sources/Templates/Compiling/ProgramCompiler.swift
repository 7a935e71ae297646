import Diagnostics

/// Checks one template against a root view and makes its program.
///
/// One pass does all of it: it walks the tree, with what is extended and included put in place, and
/// at every node knows the names in scope, their types and how far into the markup the text has led.
struct ProgramCompiler {
  let library: TemplateLibrary
  let root: ViewReference
  var builder = ProgramBuilder()
  var scope = Scope()
  var markup: MarkupState

  /// The files that are open: the page's own chain, then inclusion in inclusion.
  var frames: [Frame] = []

  /// What the page's template extends, the page first, the template that extends nothing last.
  var chain: [Frame] = []

  /// The blocks that are being written, innermost last.
  var openBlocks: [OpenBlock] = []

  /// How many inclusions have been written: twenty files that include the next one twice are a
  /// million.
  var inclusions = 0

  var references = TemplateReferences()

  /// Where the last tag, comment or the like began, and the last drawing or formula.
  var opening: MarkupOpening?
  var islandOpening: MarkupOpening?

  /// The attribute whose value has begun, while nothing but `valueInFront` stands in it.
  var openValue: AttributeText?

  /// The value that stands at the beginning of that attribute, `site.address`.
  var valueInFront: String?

  /// True where the text before ends in a quotation mark that closes more than anybody meant.
  var isBehindDoubtfulValue = false

  /// True once anything is wrong.
  private(set) var failed = false

  /// True once something is wrong on which the state of the markup depends: where the template ends
  /// in it would not be a fault of its own.
  private(set) var markupIsUncertain = false

  /// True behind a tag in which a quotation mark or a `>` was forgotten: what is in which place from
  /// there on, nobody knows.
  private var markupIsBroken = false
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<ReportKey> = []

  init(_ library: TemplateLibrary, root: ViewReference, format: MarkupState.Format) {
    self.library = library
    self.root = root
    markup = MarkupState(format: format)
  }

  /// The program of a template with all it extends, or nil if anything in them is wrong.
  mutating func compile(_ name: String) -> Template? {
    guard buildChain(from: name), let base = chain.last else { return nil }
    for (index, level) in chain.enumerated().dropLast() {
      frames = [level]
      compileRefinement(at: index)
    }
    frames = [base]
    compile(base.file.nodes)
    checkEnd()
    return failed
      ? nil : Template(named: name, root: root.type, references: references, of: builder)
  }

  mutating func compile(_ nodes: [Node]) {
    for node in nodes {
      guard !builder.isTooLarge else {
        if !failed { report(.tooLarge, 0..<0) }
        return
      }
      compile(node)
    }
  }

  /// Writes `nodes` so that the names set in them are gone afterwards.
  mutating func compileScoped(_ nodes: [Node]) {
    let (outer, top) = (scope, builder.slotTop)
    compile(nodes)
    scope = outer
    builder.releaseSlots(to: top)
  }

  mutating func report(_ problem: TemplateProblem, _ range: Range<Int>) {
    guard let frame = frames.last else { return }
    if markupIsBroken, problem.followsFromMarkup { return }
    // What is wrong in a built-in template that the journal's own includes was handed to it.
    if frame.key.isBuiltIn, let own = frames.lastIndex(where: { !$0.key.isBuiltIn }),
      own + 1 < frames.count, let place = frames[own + 1].inclusion
    {
      let problem = TemplateProblem.inIncluded(frames[own + 1].key.name, problem)
      return add(Diagnostic(problem, path: frames[own].file.source.path, range: place))
    }
    add(Diagnostic(problem, path: frame.file.source.path, range: range))
  }

  /// Reports what a built-in template finds wrong with a string of the journal's own where that
  /// stands; what the journal's own template finds, in the template.
  mutating func report(_ problem: TemplateProblem, ofString key: String, _ range: Range<Int>) {
    guard let frame = frames.last, frame.key.isBuiltIn, let origin = library.stringOrigins[key]
    else { return report(problem, range) }
    add(
      Diagnostic(
        TemplateProblem.inStrings(problem), path: origin.path, range: origin.range))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    failed = true
    if let problem = diagnostic.problem as? TemplateProblem, problem.concernsMarkup {
      markupIsUncertain = true
    }
    guard let key = ReportKey(diagnostic), reported.insert(key).inserted else { return }
    diagnostics.append(diagnostic)
  }

  /// Reports what was forgotten in a tag, where that begins, and nothing that follows from it.
  mutating func report(_ fault: MarkupFault) {
    let begin = fault.opening.map { MarkupOpening(frames: frames, offset: $0) } ?? opening
    guard !markupIsBroken, let begin else { return }
    let here = frames
    frames = begin.frames
    report(.openMarkup(fault.open), begin.range)
    frames = here
    markupIsBroken = true
  }

  /// What the designer wrote in a range of the file at hand.
  func source(_ range: Range<Int>) -> String {
    guard let bytes = frames.last?.file.source.bytes else { return "" }
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}

/// A template in the making: which file, under which name.
struct Frame {
  let file: ParsedTemplate
  let key: TemplateKey

  /// Where the frame before includes it.
  var inclusion: Range<Int>?
}

/// A file of a theme: its name and whether it is the built-in one.
struct TemplateKey: Hashable {
  let name: String
  let isBuiltIn: Bool
}

/// A block that is being written.
struct OpenBlock {
  let name: String

  /// Which of the chain's templates the text comes from.
  let level: Int
}

/// What makes two diagnostics the same: a page may include a template more than once.
private struct ReportKey: Hashable {
  let path: String
  let range: Range<Int>
  let problem: TemplateProblem

  init?(_ diagnostic: Diagnostic) {
    guard let problem = diagnostic.problem as? TemplateProblem else { return nil }
    path = diagnostic.path
    range = diagnostic.range
    self.problem = problem
  }
}
