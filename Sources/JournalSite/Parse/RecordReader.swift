import Diagnostics
import FrontMatter
import Markdown

/// Turns the fields of one record into the values of its kind, with a diagnostic for each that does
/// not make sense. `RecordReader+<Kind>.swift` reads the kinds.
struct RecordReader {
  let record: Record
  let id: String
  let source: SourceText

  /// The Markdown under the front matter; nil in a list of records.
  let body: Range<Int>?
  let configuration: JournalConfiguration

  /// What headings must not be called.
  let anchors: ThemeAnchors
  private let keepsPunctuation: Bool
  private(set) var diagnostics: [Diagnostic] = []

  /// Names that may be several: nobody knows before all records are read.
  var joinedNames: [JoinedNames] = []

  init(
    record: Record, id: String, source: SourceText, body: Range<Int>?,
    parser: ContentParser
  ) {
    self.record = record
    self.id = id
    self.source = source
    self.body = body
    configuration = parser.configuration
    anchors = parser.anchors
    keepsPunctuation = parser.keepsPunctuation
  }

  mutating func read(_ kind: EntityKind) -> ParsedRecord {
    switch kind {
    case .article: .article(article())
    case .film: .film(film())
    case .person: .person(person())
    case .festival: .festival(festival())
    case .topic: .topic(titled())
    case .series: .series(titled())
    case .issue: .issue(issue())
    case .page: .page(titled())
    }
  }

  mutating func report(_ problem: JournalProblem, at range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: source.path, range: range))
  }

  mutating func file() -> RecordFile {
    let firstLine = source.line(around: record.range.lowerBound)
    return RecordFile(
      id: id, source: source.kept, range: firstLine, aliases: aliases(),
      extra: record.record("extra"))
  }

  private mutating func aliases() -> [Alias] {
    record.texts("aliases").compactMap { alias in
      if let path = Alias.path(alias.text) { return Alias(path: path, range: alias.range) }
      report(.badAlias(alias.text), at: alias.range)
      return nil
    }
  }

  /// How the Markdown of this record is read.
  func markdownOptions(language: String? = nil, keepsTypedNumbers: Bool = false) -> MarkdownOptions
  {
    let anchors = anchors
    return MarkdownOptions(
      smartPunctuation: keepsPunctuation ? nil : language ?? configuration.language,
      allowsRawHTML: configuration.allowsRawHTML, keepsTypedNumbers: keepsTypedNumbers,
      embedSchemes: [EntityKind.film.rawValue], hostSchemes: EntityKind.allCases.map(\.rawValue),
      slug: { anchors.anchor(of: $0) })
  }

  mutating func inline(_ name: String, options: MarkdownOptions) -> MarkdownDocument? {
    record.text(name).map { inline($0, options: options) }
  }

  mutating func inline(_ text: FieldText, options: MarkdownOptions) -> MarkdownDocument {
    MarkdownDocument(
      parsingInline: text, of: source, options: options, diagnostics: &diagnostics)
  }

  mutating func bodyDocument(options: MarkdownOptions) -> MarkdownDocument {
    guard let body else {
      return record.text("synopsis").map { inline($0, options: options) } ?? MarkdownDocument()
    }
    var document = MarkdownDocument(
      parsing: source, body: body, options: options, diagnostics: &diagnostics)
    lowerTitles(of: &document)
    return document
  }

  /// Makes `# Title` a heading of the second level: the first of a page is its title.
  private mutating func lowerTitles(of document: inout MarkdownDocument) {
    for (number, heading) in document.headings.enumerated() where heading.level == 1 {
      let line = source.line(around: Int(document[heading.node].sourceOffset))
      report(.secondTitle(document.plainText(of: heading.node)), at: line)
      document.setLevel(ofHeading: number, to: 2)
    }
  }

  /// A picture in a field: `![alt](path "caption | credit")` and nothing else.
  mutating func still(_ text: FieldText, options: MarkdownOptions) -> MarkdownDocument? {
    let document: MarkdownDocument
    if text.isVerbatim {
      document = MarkdownDocument(
        parsing: source, body: text.range, options: options, diagnostics: &diagnostics)
    } else {
      document = MarkdownDocument(
        parsing: text.text, at: text.places, inline: false, in: source.path, options: options,
        diagnostics: &diagnostics)
    }
    guard let figure = document[.document].firstChild, document[figure].kind == .figure,
      document[figure].nextSibling == nil,
      document.links.first.map({ document[$0.node].kind == .image }) == true
    else {
      report(.notAStill(text.text), at: text.range)
      return nil
    }
    return document
  }

  /// `imdb` is what the ids of that catalogue begin with for records of this kind: `tt`, `nm`.
  mutating func externalIdentifiers(imdb: String) -> [ExternalIdentifier] {
    record.dictionary("ids").compactMap { entry in
      guard case .text(let value) = entry.value else { return nil }
      let identifier = ExternalIdentifier(scheme: entry.key.text, value: value.text)
      let problem: JournalProblem? =
        switch identifier.scheme {
        case "imdb" where !Self.isNumber(value.text, behind: imdb):
          .badExternalID(
            value.text, catalogue: identifier.catalogue, example: "imdb: \(imdb)0111161")
        case "wikidata" where !Self.isNumber(value.text, behind: "Q"):
          .badExternalID(
            value.text, catalogue: identifier.catalogue, example: "wikidata: Q172241")
        case "letterboxd" where value.text.contains("/"):
          .badExternalID(
            value.text, catalogue: identifier.catalogue,
            example: "letterboxd: the-shawshank-redemption")
        default: nil
        }
      if let problem { report(problem, at: value.range) }
      return identifier
    }
  }

  private static func isNumber(_ text: String, behind prefix: String) -> Bool {
    text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count
      && text.utf8.dropFirst(prefix.utf8.count).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A map of languages and texts.
  mutating func localizedTexts(_ name: String) -> [LocalizedText] {
    record.dictionary(name).compactMap { entry in
      guard case .text(let value) = entry.value else { return nil }
      if !isLanguageTag(entry.key.text) {
        report(.badLanguage(entry.key.text), at: entry.key.range)
        return nil
      }
      return LocalizedText(language: entry.key.text, text: value.text)
    }
  }

  /// The field as a language code; nil, with a diagnostic, for anything else.
  mutating func languageTag(_ name: String) -> String? {
    guard let text = record.text(name) else { return nil }
    if isLanguageTag(text.text) { return text.text }
    report(.badLanguage(text.text), at: text.range)
    return nil
  }
}
