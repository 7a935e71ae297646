/// HTML on its way to Markdown: the text, and where it stood and stands.
struct HTMLSource: Sendable {
  var bytes: [UInt8]

  /// Its old address, from which relative links lead; empty where nobody knows.
  var address = ""

  /// Its number in WordPress, for galleries without a list of pictures.
  var number: Int?

  /// The file it goes into, for the report: `content/articles/madina.md`.
  var path: String

  /// Blank lines divide paragraphs and line feeds are line breaks, as in WordPress's older texts.
  var hasPlainParagraphs = false
  var hasShortcodes = false

  /// HTML by the id of a note, of WordPress's own footnotes.
  var notes: [String: String] = [:]

  /// What relative addresses lead to, where that is known.
  var nearby: (@Sendable (String) -> Nearby?)?
}

/// What a text has become.
struct ConvertedText: Sendable {
  /// Markdown that ends in a line feed; empty for none.
  var markdown = ""
  var files: [CopiedFile] = []
  var report = ImportReport()

  /// Addresses of the old site that are no more and that links lead to, as they stand in Markdown.
  var deadAddresses: Set<String> = []

  /// Pictures lie where the editor still has to put them.
  var hasMissingFiles = false
  var films: [FilmMention] = []
}
