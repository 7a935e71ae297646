/// Puts diagnostics into text.
package struct DiagnosticPrinter: Sendable {
  package let format: DiagnosticFormat

  /// Whether `text` is coloured with ANSI escapes; the other formats never are.
  package let color: DiagnosticColor

  package init(format: DiagnosticFormat = .text, color: DiagnosticColor = .never) {
    self.format = format
    self.color = color
  }

  /// All diagnostics but the ignored ones in file order, ending in a line feed; empty where there
  /// are none, except for JSON, which is then `[]`.
  ///
  /// `source` gives the text of a path, or nil for a file that is not at hand: then the place is
  /// left out.
  package func print(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> String {
    let findings = findings(diagnostics, source)
    return switch format {
    case .text: findings.map { $0.text(Palette(color)) }.joined()
    case .json:
      findings.isEmpty ? "[]\n" : "[\n" + findings.map(\.json).joined(separator: ",\n") + "\n]\n"
    case .github: findings.map(\.github).joined()
    }
  }
}

extension DiagnosticPrinter {
  private func findings(
    _ diagnostics: [Diagnostic], _ source: (String) -> SourceText?
  ) -> [Finding] {
    var path: String?
    var file: (text: SourceText, lines: LineTable)?
    return diagnostics.filter { $0.severity != .ignore }.inFileOrder().map { diagnostic in
      if diagnostic.path != path {
        path = diagnostic.path
        file = source(diagnostic.path).map { ($0, LineTable($0)) }
      }
      return Finding(diagnostic, in: &file)
    }
  }
}

/// Whether text carries ANSI colours.
package enum DiagnosticColor: Sendable {
  case always
  case never
}

/// A diagnostic whose place has been counted out.
struct Finding {
  let diagnostic: Diagnostic

  /// Nil where the file is not at hand.
  let place: Place?

  struct Place {
    let source: SourceText
    let start: SourcePosition
    /// Behind the last character.
    let end: SourcePosition
    /// The diagnostic is about the file, not about one place in it.
    let isWholeFile: Bool
  }

  init(_ diagnostic: Diagnostic, in file: inout (text: SourceText, lines: LineTable)?) {
    self.diagnostic = diagnostic
    guard let source = file?.text, let ends = file?.lines.positions(of: diagnostic.range) else {
      place = nil
      return
    }
    place = Place(
      source: source, start: ends.start, end: ends.end, isWholeFile: diagnostic.range == 0..<0)
  }

  var problem: any Problem { diagnostic.problem }
}

extension [Diagnostic] {
  /// By path, then by place, then by id. A folder's own files come before those in its folders, so
  /// that `content/journal.yaml`, on which much depends, comes first; else paths are in byte order.
  package func inFileOrder() -> [Diagnostic] {
    sorted { left, right in
      if !left.path.utf8.elementsEqual(right.path.utf8) {
        return precedes(left.path, right.path)
      }
      if left.range != right.range {
        return (left.range.lowerBound, left.range.upperBound)
          < (right.range.lowerBound, right.range.upperBound)
      }
      if left.problem.id != right.problem.id { return left.problem.id < right.problem.id }
      return left.problem.message < right.problem.message
    }
  }
}

/// Of two different paths.
private func precedes(_ left: String, _ right: String) -> Bool {
  var (left, right) = (left.utf8[...], right.utf8[...])
  while let byte = left.first, byte == right.first {
    left.removeFirst()
    right.removeFirst()
  }
  let slash = UInt8(ascii: "/")
  let (isDeeper, otherIsDeeper) = (left.contains(slash), right.contains(slash))
  return isDeeper == otherIsDeeper ? left.lexicographicallyPrecedes(right) : otherIsDeeper
}
