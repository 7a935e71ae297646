import Diagnostics
import FrontMatter
import Markdown

extension RecordReader {
  /// Makes the questions of an interview questions: with an anchor, and apart from their answers.
  ///
  /// A thematic break ends the interview. Two questions in a row are one; a picture or a callout
  /// between a question and its answer, or within an answer, changes nothing.
  mutating func setInterview(_ document: inout MarkdownDocument, kind: ArticleKind) {
    let style =
      record.string("questions").flatMap(ArticleKind.Questions.init(rawValue:)) ?? kind.questions
    let askers = self.askers()
    var count = 0
    var lastQuestion: NodeID?
    var upcoming = document[.document].firstChild
    while let block = upcoming {
      upcoming = document[block].nextSibling
      switch document[block].kind {
      case .thematicBreak: upcoming = nil
      case .paragraph:
        guard makeQuestion(of: block, in: &document, style: style, askers: askers) else {
          lastQuestion = nil
          continue
        }
        upcoming = document[block].nextSibling
        if let previous = lastQuestion {
          document.merge(question: block, into: previous)
        } else {
          lastQuestion = block
          count += 1
        }
      case .figure, .embed, .callout: break
      default: lastQuestion = nil
      }
    }
    if count >= 2 || document.isEmpty { return }
    if let range = undividedQuestion(of: document, style: style) {
      report(.undividedQuestion(count, style: style), at: range)
    } else {
      report(.fewQuestions(count, style: style), at: record.keyRange(of: "kind") ?? record.range)
    }
  }

  /// The first question whose answer goes on in the same line, so that it is none.
  private func undividedQuestion(
    of document: MarkdownDocument, style: ArticleKind.Questions
  ) -> Range<Int>? {
    let mark: NodeKind
    switch style {
    case .bold: mark = .strong
    case .italic: mark = .emphasis
    case .speaker: return nil
    }
    for block in document.children(of: .document) where document[block].kind == .paragraph {
      guard let first = document[block].firstChild, document[first].kind == mark,
        let answer = document[first].nextSibling,
        document.plainText(of: first).unicodeScalars.contains(where: questionMarks.contains)
      else { continue }
      let start = Int(document[first].sourceOffset)
      return start..<max(start, Int(document[answer].sourceOffset))
    }
    return nil
  }

  /// The initials of those who ask: of `speakers`, all who are not among the interviewees.
  private func askers() -> [String] {
    let answering = Set(record.texts("interviewees").map(person))
    return record.dictionary("speakers").compactMap { entry in
      if case .text(let name) = entry.value, answering.contains(person(name)) { return nil }
      return entry.key.text
    }
  }

  /// Whom a name or an id means as far as the article alone can tell: nothing is linked yet.
  private func person(_ text: FieldText) -> String {
    let reference = NameReference(text)
    return reference.id ?? slug(of: reference.name)
  }

  /// The people of `speakers`, to be looked up when everybody is known.
  mutating func speakers() -> [FieldText] {
    record.dictionary("speakers").compactMap { entry in
      if case .text(let name) = entry.value { name } else { nil }
    }
  }

  private func makeQuestion(
    of paragraph: NodeID, in document: inout MarkdownDocument, style: ArticleKind.Questions,
    askers: [String]
  ) -> Bool {
    switch style {
    case .bold, .italic:
      let mark: NodeKind = style == .bold ? .strong : .emphasis
      if !document.isWholly(mark, paragraph) {
        guard let end = document.leadingRun(of: mark, in: paragraph),
          document.splitParagraph(paragraph, after: end) != nil
        else { return false }
      }
      document.convertToQuestion(paragraph, removing: mark, slug: questionAnchor)
      return true
    case .speaker:
      guard document.removeSpeaker(from: paragraph, among: askers) != nil else { return false }
      document.convertToQuestion(paragraph, removing: nil, slug: questionAnchor)
      return true
    }
  }
}

extension MarkdownDocument {
  /// Puts the words of a question behind those of the one before it.
  fileprivate mutating func merge(question: NodeID, into previous: NodeID) {
    append(makeNode(.lineBreak), to: previous)
    for child in Array(children(of: question)) {
      remove(child)
      append(child, to: previous)
    }
    remove(question)
  }

}

/// A question's anchor: its first words, since a question may be a paragraph long.
private func questionAnchor(_ question: String) -> String {
  let words = slug(of: String(question.prefix(96))).split(separator: "-")
  var anchor = ""
  for word in words {
    if anchor.utf8.count + word.utf8.count >= 48 { break }
    anchor += anchor.isEmpty ? "\(word)" : "-\(word)"
  }
  return anchor
}

/// The Latin one, the wide, the Greek and the Arabic.
private let questionMarks: [Unicode.Scalar] = ["?", "\u{FF1F}", "\u{37E}", "\u{61F}"]
