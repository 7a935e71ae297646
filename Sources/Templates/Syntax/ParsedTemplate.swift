import Diagnostics

/// One file of a theme as a tree, with what is wrong in its syntax.
struct ParsedTemplate: Sendable {
  let source: SourceText

  /// The template that this one refines.
  let parent: TemplateReference?

  let nodes: [Node]

  /// Every block of the file, the nested ones too, by name.
  let blocks: [String: Block]

  /// In the order of the file.
  let diagnostics: [Diagnostic]

  init(parsing source: SourceText) {
    var parser = TemplateParser(source)
    nodes = parser.parse()
    self.source = source
    parent = parser.parent
    blocks = parser.blocks
    diagnostics = parser.diagnostics.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
