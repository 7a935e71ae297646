import FrontMatter
import Markdown

/// How the questions of an interview are told from its answers.
package struct Interview: Sendable {
  let style: ArticleKind.Questions

  /// What `speakers` says: initials, and whose they are; nil for what is no name.
  let speakers: [(initials: String, name: FieldText?)]

  /// Where it is told that there are too few questions.
  let range: Range<Int>

  /// What questions must not be called.
  let anchors: ThemeAnchors

  /// Makes the questions of a text questions: with an anchor, and apart from their answers. Gives
  /// how many there are.
  ///
  /// A thematic break ends the interview. Two questions in a row are one, unless a picture or a callout
  /// stands between them; these within an answer change nothing.
  func setQuestions(in document: inout MarkdownDocument, askers: [String]) -> Int {
    var count = 0
    var lastQuestion: NodeID?
    var upcoming = document[.document].firstChild
    while let block = upcoming {
      upcoming = document[block].nextSibling
      switch document[block].kind {
      case .thematicBreak: upcoming = nil
      case .paragraph:
        guard makeQuestion(of: block, in: &document, askers: askers) else {
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
      default: lastQuestion = nil
      }
    }
    return count
  }

  private func makeQuestion(
    of paragraph: NodeID, in document: inout MarkdownDocument, askers: [String]
  ) -> Bool {
    switch style {
    case .bold, .italic:
      let mark: NodeKind = style == .bold ? .strong : .emphasis
      if !document.isWholly(mark, paragraph) {
        guard let end = document.leadingRun(of: mark, in: paragraph),
          document.splitParagraph(paragraph, after: end) != nil
        else { return false }
      }
      document.convertToQuestion(paragraph, removing: mark, slug: anchors.anchor(ofQuestion:))
      return true
    case .speaker:
      guard document.removeSpeaker(from: paragraph, among: askers) != nil else { return false }
      document.convertToQuestion(paragraph, removing: nil, slug: anchors.anchor(ofQuestion:))
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

extension ThemeAnchors {
  /// A question's anchor: its first words, since a question may be a paragraph long.
  fileprivate func anchor(ofQuestion question: String) -> String {
    let limit = 48
    let words = slug(of: String(question.prefix(96)))
    if words.utf8.count < limit { return anchor(of: words) }
    // Whole words only; none, if the first is as long as that.
    let bytes = Array(words.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes[..<limit].contains(hyphen) else { return anchor(of: "") }
    var end = limit
    while end < bytes.count, bytes[end] != hyphen { end -= 1 }
    return anchor(of: String(decoding: bytes[..<end], as: UTF8.self))
  }
}
