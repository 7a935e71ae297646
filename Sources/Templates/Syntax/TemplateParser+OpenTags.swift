import Diagnostics

// The bookkeeping of open tags.
extension TemplateParser {
  /// False if the tag nests too deep; its end is then left to be reported as stray.
  mutating func enter(_ kind: OpenTag.Kind, _ piece: TemplatePiece) -> Bool {
    guard open.count < 60 else {
      report(.tooDeep, piece.range)
      position = pieces.count
      return false
    }
    open.append(OpenTag(kind: kind, range: piece.range))
    return true
  }

  /// Steps over the closing tag of the innermost open one, or reports that there is none.
  mutating func leave() {
    guard let tag = open.popLast() else { return }
    if position < pieces.count, word(of: pieces[position]) == tag.kind.closer {
      if tag.kind != .block { endOfTag(pieces[position], after: tag.kind.closer) }
      position += 1
    } else if position < pieces.count || !diagnostics.contains(where: { $0.isTooDeep }) {
      report(.unclosedBlock(opener: tag.kind.opener, closer: tag.kind.closer), tag.range)
    }
  }

  /// The `{% else %}` that other languages write where a loop has `{% empty %}`; reported.
  mutating func elseOfLoop() -> TemplatePiece? {
    guard position < pieces.count, isLoopElse(pieces[position]) else { return nil }
    report(.elsewhere(.strayTag("else"), .loopElse), pieces[position].range)
    return pieces[position]
  }

  /// Whether an `{% else %}` belongs to the innermost open loop: the loop ends behind it, and before
  /// any condition around it does.
  func isLoopElse(_ piece: TemplatePiece) -> Bool {
    guard open.last?.kind == .loop, word(of: piece) == "else" else { return false }
    var (loops, conditions) = (0, 0)
    // As far as anybody writes: a file of such tags alone is looked through once for each.
    for piece in pieces[position...].prefix(500) where piece.kind == .tag {
      switch word(of: piece) {
      case "for": loops += 1
      case "endfor" where loops == 0: return conditions == 0
      case "endfor": loops -= 1
      case "if": conditions += 1
      case "endif" where conditions == 0: return false
      case "endif": conditions -= 1
      default: break
      }
    }
    return false
  }

  func nextDivider(of kind: OpenTag.Kind) -> TemplatePiece? {
    guard position < pieces.count, let word = divider(pieces[position]),
      kind.dividers.contains(word)
    else { return nil }
    return pieces[position]
  }

  /// The word of a tag that closes or divides another.
  func divider(_ piece: TemplatePiece) -> String? {
    let word = word(of: piece)
    return OpenTag.Kind.allCases.contains { $0.dividers.contains(word) } ? word : nil
  }
}

extension Diagnostic {
  fileprivate var isTooDeep: Bool {
    if case .tooDeep? = problem as? TemplateProblem { true } else { false }
  }
}
