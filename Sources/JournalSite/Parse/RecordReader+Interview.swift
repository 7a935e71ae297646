import Diagnostics
import FrontMatter
import Markdown

extension RecordReader {
  /// Sets the questions of an interview where their marks tell them. Those that initials tell are
  /// left to linking, which knows who is who: it gets what it needs.
  mutating func setInterview(_ document: inout MarkdownDocument, kind: ArticleKind) -> Interview? {
    let style =
      record.string("questions").flatMap(ArticleKind.Questions.init(rawValue:)) ?? kind.questions
    let interview = Interview(
      style: style, speakers: initials, range: record.keyRange(of: "kind") ?? record.range,
      anchors: anchors)
    if style == .speaker { return interview }
    let count = interview.setQuestions(in: &document, askers: [])
    if document.isEmpty { return nil }
    let undivided = undividedQuestions(of: document, style: style)
    if count >= 2 {
      for range in undivided { report(.answerOnLine(style: style), at: range) }
    } else if let range = undivided.first {
      report(.undividedQuestion(count, style: style), at: range)
    } else {
      report(.fewQuestions(count, style: style), at: interview.range)
    }
    return nil
  }

  /// Questions whose answer goes on in the same line, so that they are none.
  private func undividedQuestions(
    of document: MarkdownDocument, style: ArticleKind.Questions
  ) -> [Range<Int>] {
    let mark: NodeKind
    switch style {
    case .bold: mark = .strong
    case .italic: mark = .emphasis
    case .speaker: return []
    }
    var ranges: [Range<Int>] = []
    for block in document.children(of: .document) where document[block].kind == .paragraph {
      guard let first = document[block].firstChild, document[first].kind == mark,
        let answer = document[first].nextSibling,
        document.plainText(of: first).unicodeScalars.contains(where: questionMarks.contains)
      else { continue }
      let start = Int(document[first].sourceOffset)
      ranges.append(start..<max(start, Int(document[answer].sourceOffset)))
    }
    return ranges
  }

  private var initials: [(initials: String, name: FieldText?)] {
    record.dictionary("speakers").map { entry in
      if case .text(let name) = entry.value { return (entry.key.text, name) }
      return (entry.key.text, nil)
    }
  }

  /// The people of `speakers`, to be looked up when everybody is known.
  mutating func speakers() -> [FieldText] {
    record.dictionary("speakers").compactMap { entry in
      if case .text(let name) = entry.value { name } else { nil }
    }
  }
}

/// The Latin one, the wide, the Greek and the Arabic.
private let questionMarks: [Unicode.Scalar] = ["?", "\u{FF1F}", "\u{37E}", "\u{61F}"]
