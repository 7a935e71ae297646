extension Finding {
  /// As a terminal shows it:
  ///
  ///     content/articles/madina.md:14:22: error: no film “madina-2024”
  ///        14 | as in [*Madina*](film:madina-2024), where
  ///           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  ///        help: did you mean film:madina-2023?  [unknown-film]
  func text(_ palette: Palette) -> String {
    let severity = diagnostic.severity
    let id = "  " + palette.paint("[\(problem.id)]", .id)
    var text = palette.paint(location + ":", .place) + " "
    text += palette.paint(severity.rawValue + ":", .severity(severity)) + " "
    text += palette.paint(printable(problem.message), .message)
    text += problem.help == nil ? id + "\n" : "\n"
    if let place, !place.isWholeFile { text += excerpt(place, palette) }
    if let help = problem.help {
      text += "   " + palette.paint("help:", .help) + " " + printable(help) + id + "\n"
    }
    return text
  }

  private var location: String {
    let path = printable(diagnostic.path)
    return place.map { "\(path):\($0.start.line):\($0.start.column)" } ?? path
  }

  private func excerpt(_ place: Place, _ palette: Palette) -> String {
    let line = SourceExcerpt(of: diagnostic.range, in: place.source)
    let number = String(place.start.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count))
    let blank = String(repeating: " ", count: max(5, number.utf8.count))
    let carets = palette.paint(line.carets, .severity(diagnostic.severity))
    return "\(margin)\(number) | \(line.text)\n\(blank) | \(line.padding)\(carets)\n"
  }
}

/// The colours of a terminal, or none.
struct Palette {
  enum Role {
    case place
    case message
    case severity(Severity)
    case help
    case id
  }

  private let color: DiagnosticColor

  init(_ color: DiagnosticColor) { self.color = color }

  func paint(_ text: String, _ role: Role) -> String {
    color == .never ? text : "\u{1B}[\(code(role))m\(text)\u{1B}[0m"
  }

  /// Select Graphic Rendition (ECMA-48, § 8.3.117).
  private func code(_ role: Role) -> String {
    switch role {
    case .place, .message: "1"
    case .severity(.error): "1;31"
    case .severity: "1;33"
    case .help: "36"
    case .id: "2"
    }
  }
}

/// `text` on one line and without what could move a terminal's cursor or turn the writing round.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\r" || scalar == "\t" {
      clean.append(" ")
    } else {
      clean.append(isUnprintable(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return String(clean)
}

/// A control character or a bidirectional control.
func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
