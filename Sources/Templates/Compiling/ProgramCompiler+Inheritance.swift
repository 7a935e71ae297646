import Diagnostics

extension ProgramCompiler {
  /// Follows `extends` from the page's template on. False if the chain has no end to start from.
  mutating func buildChain(from name: String) -> Bool {
    guard let first = library.template(named: name, builtIn: false) else { return false }
    chain = [first]
    references.templates.insert(name)
    noteSyntax(of: first)
    while let last = chain.last, let parent = last.file.parent {
      frames = [last]
      guard let next = resolve(parent) else { return false }
      if chain.contains(where: { $0.key == next.key }) {
        report(.recursion((chain + [next]).map(\.key.spelling)), parent.range)
        return false
      }
      chain.append(next)
      noteSyntax(of: next)
    }
    return true
  }

  /// The template that a reference in the file at hand means; reported if there is none.
  mutating func resolve(_ reference: TemplateReference) -> Frame? {
    if !reference.isBuiltIn { references.templates.insert(reference.name) }
    if let frame = library.template(named: reference.name, builtIn: reference.isBuiltIn) {
      return frame
    }
    let names = reference.isBuiltIn ? Array(library.sources.theme.keys) : library.sources.names
    let nearest = nearestNames(to: reference.name, among: names)
    report(.unknownTemplate(reference.name, nearest: nearest), reference.range)
    return nil
  }

  mutating func noteSyntax(of frame: Frame) {
    for diagnostic in frame.file.diagnostics { add(diagnostic) }
  }

  /// Checks what stands outside the blocks of a template that extends another. Names that it sets
  /// there are known in all blocks.
  mutating func compileRefinement(at level: Int) {
    guard level + 1 < chain.count else { return }
    let frame = chain[level]
    let known = Set(chain[(level + 1)...].flatMap(\.file.blocks.keys))
    let parent = chain[level + 1].key.spelling
    // What a built-in template fills and one of the journal's own lacks is lacking there.
    var missing: [String] = []
    var missingFrom = frame
    for node in frame.file.nodes {
      switch node {
      case .assignment: compile(node)
      case .literal(let range):
        if !frame.file.source.bytes[range].allSatisfy(isSpace) {
          report(.contentOutsideBlocks(parent: parent), trimmed(range))
        }
      case .block(let block):
        if !known.contains(block.name.text), frame.key.isBuiltIn,
          let own = chain[(level + 1)...].first(where: { !$0.key.isBuiltIn })
        {
          missing.append(block.name.text)
          missingFrom = own
        } else if !known.contains(block.name.text) {
          let nearest = nearestNames(to: block.name.text, among: known)
          report(
            .unknownBlock(block.name.text, parent: parent, nearest: nearest), block.name.range)
        }
      case .output(_, let range), .parentBlock(let range):
        report(.contentOutsideBlocks(parent: parent), range)
      case .conditional(let conditional):
        report(.contentOutsideBlocks(parent: parent), conditional.range)
      case .loop(let loop): report(.contentOutsideBlocks(parent: parent), loop.range)
      case .inclusion(let inclusion):
        report(.contentOutsideBlocks(parent: parent), inclusion.template.range)
      }
    }
    guard !missing.isEmpty else { return }
    frames = [missingFrom]
    report(.missingBlocks(missing.sorted()), 0..<0)
    frames = [frame]
  }

  /// Writes what the page puts into a block: the first definition along the chain.
  mutating func compile(_ block: Block) {
    guard frames.count == 1 else {
      report(.blockInInclusion(block.name.text), block.name.range)
      compileScoped(block.body)
      return
    }
    if openBlocks.contains(where: { $0.name == block.name.text }) {
      report(
        .recursion(openBlocks.map(\.name) + [block.name.text]), block.name.range)
      return
    }
    compile(block.name.text, from: 0)
  }

  /// Writes what the block at hand holds in the template that this one extends.
  mutating func compileParentBlock(_ range: Range<Int>) {
    guard let open = openBlocks.last, frames.count == 1,
      chain[(open.level + 1)...].contains(where: { $0.file.blocks[open.name] != nil })
    else { return report(.noParentBlock, range) }
    compile(open.name, from: open.level + 1)
  }

  private mutating func compile(_ name: String, from first: Int) {
    for level in first..<chain.count {
      guard let block = chain[level].file.blocks[name] else { continue }
      let outer = frames
      frames = [chain[level]]
      openBlocks.append(OpenBlock(name: name, level: level))
      compileScoped(block.body)
      openBlocks.removeLast()
      frames = outer
      return
    }
  }

  /// Writes another template in place; it knows the names known here and its parameters.
  mutating func compile(_ inclusion: Inclusion) {
    guard var frame = resolve(inclusion.template) else { return }
    frame.inclusion = inclusion.template.range
    if let first = frames.firstIndex(where: { $0.key == frame.key }) {
      let path = (frames[first...] + [frame]).map(\.key.spelling)
      return report(.recursion(path), inclusion.template.range)
    }
    if frame.file.parent != nil {
      report(.pageInInclusion(inclusion.template.name), inclusion.template.range)
      return
    }
    inclusions += 1
    guard inclusions < 10_000 else { return report(.tooLarge, inclusion.template.range) }
    let (outer, top) = (scope, builder.slotTop)
    // All are evaluated before one of them is named, so that none hides a name from another.
    var variables: [String: Scope.Variable] = [:]
    for parameter in inclusion.parameters {
      guard let label = parameter.label else { continue }
      variables[label.text] = variable(for: label, holding: parameter.value)
    }
    scope.variables.merge(variables) { _, new in new }
    noteSyntax(of: frame)
    frames.append(frame)
    compile(frame.file.nodes)
    frames.removeLast()
    scope = outer
    builder.releaseSlots(to: top)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let bytes = frames.last?.file.source.bytes else { return range }
    let start = range.first { !isSpace(bytes[$0]) } ?? range.lowerBound
    let end = range.last { !isSpace(bytes[$0]) } ?? start
    return start..<(end + 1)
  }
}

extension TemplateKey {
  /// As a template refers to it.
  var spelling: String { isBuiltIn ? "theme:" + name : name }
}
