import Diagnostics

/// A journal after linking, with what was found out on the way. `LinkedJournal+Follow.swift` links it
/// again where a change reaches.
struct LinkedJournal: Sendable {
  /// As the work left it. Its own diagnostics are those of the records' fields.
  var linker: Linker

  /// The texts as they are in the journal, with what is said of them.
  var texts: LinkedTexts

  /// Without the journal: it would be held twice.
  var documents: DocumentLinker

  /// What is wrong with any of it.
  private(set) var diagnostics: [Diagnostic] = []

  var journal: Journal { linker.journal }

  init(_ linker: Linker, texts: LinkedTexts, documents: DocumentLinker) {
    self.linker = linker
    self.texts = texts
    self.documents = documents
    takeFindings()
  }

  /// Gathers what the texts lead to, and what is wrong with them.
  mutating func takeFindings() {
    let findings = texts.findings
    linker.take(findings, of: documents)
    diagnostics = linker.diagnostics
    for found in [findings, linker.draftFindings] {
      diagnostics += linker.fragmentProblems(
        found.fragmentLinks, themeAnchors: documents.themeAnchors)
      diagnostics += found.diagnostics
    }
  }
}
