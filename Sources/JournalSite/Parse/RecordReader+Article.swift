import Diagnostics
import FrontMatter
import Markdown

extension RecordReader {
  mutating func article() -> ParsedArticle {
    let index = kindIndex()
    let kind = index.map { configuration.kinds[$0] }
    let language = languageTag("language")
    let options = markdownOptions(language: language, keepsTypedNumbers: kind?.form == .list)
    let articleRecord = ArticleRecord(
      title: title(), kind: index ?? 0, date: publicationDate(), updated: record.date("updated"),
      expires: record.date("expires"), isDraft: record.boolean("draft") ?? false,
      slug: addressSlug(),
      language: language, translatedFrom: languageTag("translated-from"),
      canonical: record.string("canonical"), rating: rating(),
      autolinks: record.boolean("autolink") ?? true)
    checkDates()
    let known = diagnostics.count
    var prose = ArticleProse(body: bodyDocument(options: options))
    if body != nil, prose.body.isEmpty, diagnostics.count == known, !articleRecord.isDraft {
      report(.emptyArticle, at: record.keyRange(of: "title") ?? record.range)
    }
    prose.standfirst = inline("standfirst", options: options)
    prose.note = inline("note", options: options)
    prose.contentWarning = inline("content-warning", options: options)
    prose.firstPublished = inline("first-published", options: options)
    prose.corrections = corrections(options: options)
    prose.still = record.text("still").flatMap { still($0, options: options) }
    let interview = kind.flatMap { kind in
      kind.form == .interview ? setInterview(&prose.body, kind: kind) : nil
    }
    return ParsedArticle(
      file: file(), record: articleRecord, dateRange: record["date"]?.range, prose: prose,
      authors: people("authors"), translators: people("translators"),
      interviewers: people("interviewers"), interviewees: people("interviewees"),
      speakers: speakers(), interview: interview,
      films: record.texts("films"), people: people("people"),
      festivals: names("festivals", of: .festival), topics: names("topics", of: .topic),
      series: record.text("series"), issue: record.text("issue"),
      translationOf: record.text("translation-of"),
      noAutolink: record.texts("no-autolink").map(\.text))
  }

  /// Nil, with a diagnostic, where the journal has no such kind; what hangs on the kind is then not
  /// checked.
  private mutating func kindIndex() -> Int? {
    guard let typed = record.text("kind") else { return nil }
    let names = configuration.kinds.map(\.name)
    if let index = names.firstIndex(of: typed.text) { return index }
    if configuration.doubtfulSettings.contains("kinds") { return nil }
    let nearest = nearestNames(to: typed.text, among: names)
    report(.unknownKind(typed.text, known: names, nearest: nearest), at: typed.range)
    return nil
  }

  /// Neither the last change nor the last day comes before the first.
  private mutating func checkDates() {
    guard let date = record.date("date") else { return }
    for name in ["updated", "expires"] {
      if let value = record[name], case .date(let other, let range) = value,
        other.isWhollyBefore(date)
      {
        report(.beforePublication(name: name), at: range)
      }
    }
  }

  private mutating func addressSlug() -> String {
    guard let typed = record.text("slug") else { return id }
    if isSlug(typed.text), typed.text.utf8.count <= Alias.maximumByteCount { return typed.text }
    report(.badSlug(typed.text, suggestion: slug(of: typed.text)), at: typed.range)
    return id
  }

  private mutating func rating() -> Rating? {
    guard let value = record["rating"] else { return nil }
    guard let scale = configuration.ratingScale else {
      if !configuration.doubtfulSettings.contains("rating-scale") {
        report(.noRatingScale, at: value.range)
      }
      return nil
    }
    switch scale {
    case .numbers(let worst, let best, let step):
      // In quotation marks, too.
      let typed = record.decimal("rating") ?? record.string("rating").flatMap { Double($0) }
      if let number = typed, number >= worst, number <= best,
        isWhole((number - worst) / step)
      {
        return .number(number)
      }
      report(
        .badRating(allowed: "\(plain(worst)) to \(plain(best)) in steps of \(plain(step))"),
        at: value.range)
    case .marks(let marks):
      let typed = record.string("rating") ?? record.decimal("rating").map(plain) ?? ""
      if let index = marks.firstIndex(of: typed) { return .mark(index) }
      report(.badRating(allowed: marks.joined(separator: ", ")), at: value.range)
    }
    return nil
  }

  private func isWhole(_ number: Double) -> Bool { abs(number - number.rounded()) < 1e-6 }

  private mutating func corrections(
    options: MarkdownOptions
  ) -> [ArticleProse<MarkdownDocument>.Correction] {
    record.records("corrections").compactMap { correction in
      guard let date = correction.date("date"), let text = correction.text("text") else {
        return nil
      }
      return .init(date: date, text: inline(text, options: options))
    }
  }
}

/// A number as an editor would type it: `5`, not `5.0`.
func plain(_ number: Double) -> String {
  if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
  return String(number)
}
