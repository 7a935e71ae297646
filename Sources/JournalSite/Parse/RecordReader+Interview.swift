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
      style: style, speakers: initials, range: record.keyRange(of: "kind") ?? record.range)
    if style == .speaker { return interview }
    let count = interview.setQuestions(in: &document, askers: [])
    if count < 2 { report(.fewQuestions(count, style: style), at: interview.range) }
    return nil
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
