import Diagnostics
import FrontMatter
import Markdown

/// What an article says that it is about: whom and what its text may name without a link.
struct ArticleSubjects {
  let films: [ID<Film>]

  /// Those that it declares, then those whom it interviews.
  let people: [ID<Person>]

  /// False for `autolink: false`.
  let areLinked: Bool

  init(of article: Article) {
    films = article.films
    people = article.people + article.interviewees.map(\.person)
    areLinked = article.record.autolinks
  }
}

extension DocumentLinker {
  /// Links an article's texts.
  func link(_ parsed: ParsedArticle, about subjects: ArticleSubjects) -> LinkedArticleTexts {
    let path = parsed.file.source.path
    var findings = DocumentFindings()
    var body = link(self.body(of: parsed, findings: &findings), path: path, findings: &findings)
    if subjects.areLinked {
      let mentions = FirstMention(
        of: subjects, except: parsed.noAutolink, among: names, longerNames: longerNames)
      mentions.apply(to: &body)
    }
    var prose = ArticleProse(body: body)
    prose.standfirst = linkIfPresent(parsed.prose.standfirst, path: path, findings: &findings)
    prose.note = linkIfPresent(parsed.prose.note, path: path, findings: &findings)
    prose.contentWarning = linkIfPresent(
      parsed.prose.contentWarning, path: path, findings: &findings)
    prose.firstPublished = linkIfPresent(
      parsed.prose.firstPublished, path: path, findings: &findings)
    for correction in parsed.prose.corrections {
      let text = link(correction.text, path: path, findings: &findings)
      prose.corrections.append(.init(date: correction.date, text: text))
    }
    var still: Still?
    if let document = parsed.prose.still {
      still = self.still(document, path: path, findings: &findings)
    }
    var mentions = mentions(in: body)
    if let standfirst = prose.standfirst {
      mentions.add(self.mentions(in: standfirst), of: .standfirst)
    }
    if let note = prose.note { mentions.add(self.mentions(in: note), of: .note) }
    return LinkedArticleTexts(prose: prose, still: still, mentions: mentions, findings: findings)
  }

  /// The text, with its questions set if initials mark them.
  private func body(of parsed: ParsedArticle, findings: inout DocumentFindings) -> MarkdownDocument
  {
    guard let interview = parsed.interview else { return parsed.prose.body }
    var body = parsed.prose.body
    let askers = askers(of: parsed, in: interview)
    let count = interview.setQuestions(in: &body, askers: askers)
    let areKnown = interview.speakers.allSatisfy { speaker in
      guard let name = speaker.name else { return false }
      return tables.people(meantBy: name).contains { if case .known = $0 { true } else { false } }
    }
    if areKnown, !askers.isEmpty, askers.count == interview.speakers.count {
      findings.report(
        .nobodyAnswers, path: parsed.file.source.path, range: interview.range)
    } else if count < 2 {
      findings.report(
        .fewQuestions(count, style: interview.style), path: parsed.file.source.path,
        range: interview.range)
    }
    reportUnknownSpeakers(of: body, in: interview, path: parsed.file.source.path, &findings)
    return body
  }

  /// Initials that begin a paragraph, each once, and that stand nowhere under `speakers`.
  private func reportUnknownSpeakers(
    of body: MarkdownDocument, in interview: Interview, path: String,
    _ findings: inout DocumentFindings
  ) {
    let initials = interview.speakers.map(\.initials)
    if initials.isEmpty { return }
    // Postscripts and the like.
    var known = Set(initials + ["PS", "NB", "P.S.", "N.B."])
    for block in body.children(of: .document) where body[block].kind == .paragraph {
      guard let label = body.speakerLabel(of: block), label.isInitials,
        known.insert(label).inserted
      else { continue }
      let start = Int(body[block].sourceOffset)
      findings.report(
        .unknownSpeaker(label, known: initials), path: path,
        range: start..<start + label.utf8.count)
    }
  }

  /// The initials of those who ask: of `speakers`, all who are not among the interviewees.
  private func askers(of parsed: ParsedArticle, in interview: Interview) -> [String] {
    let answering = Set(parsed.interviewees.flatMap { tables.people(meantBy: $0) })
    return interview.speakers.compactMap { speaker in
      let people = speaker.name.map { tables.people(meantBy: $0) } ?? []
      return people.contains(where: answering.contains) ? nil : speaker.initials
    }
  }

  private func linkIfPresent(
    _ document: MarkdownDocument?, path: String, findings: inout DocumentFindings
  ) -> LinkedDocument? {
    guard let document else { return nil }
    return link(document, path: path, findings: &findings)
  }

  func link(_ parsed: ParsedFilm) -> LinkedFilmTexts {
    let path = parsed.file.source.path
    var findings = DocumentFindings()
    let body = link(parsed.body, path: path, findings: &findings)
    let dedication = linkIfPresent(parsed.dedication, path: path, findings: &findings)
    var stills: [Still] = []
    for document in parsed.stills {
      if let still = still(document, path: path, findings: &findings) { stills.append(still) }
    }
    return LinkedFilmTexts(body: body, dedication: dedication, stills: stills, findings: findings)
  }

  /// A picture of the front matter; nil, with a diagnostic, where its file is not there.
  func still(
    _ document: MarkdownDocument, path: String, findings: inout DocumentFindings
  ) -> Still? {
    let linked = link(document, path: path, findings: &findings)
    guard let image = document.links.firstIndex(where: { document[$0.node].kind == .image }),
      case .file(let file) = linked.targets[image]
    else { return nil }
    return Still(
      document: linked, image: image, path: file,
      alt: document.plainText(of: document.links[image].node), size: pictures[file] ?? nil)
  }
}

extension String {
  /// Two to four capitals, perhaps with full stops.
  fileprivate var isInitials: Bool {
    let letters = filter { $0 != "." }
    return (2...4).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
  }
}
