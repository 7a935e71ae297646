/// The quotation marks of a language, outer and inner, as UTF-8.
struct QuotationMarks: Sendable {
  let outer: (open: [UInt8], close: [UInt8])
  let inner: (open: [UInt8], close: [UInt8])

  /// Whether `"` inside `"` is set with the inner pair; English has `'` for these.
  let nests: Bool

  /// `language` is a BCP 47 tag; what is not known is set as English.
  static func marks(of language: String) -> QuotationMarks {
    let tag = language.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return byLanguage[String(Substring(tag)).lowercased()] ?? english
  }

  private static let english = QuotationMarks("“", "”", "‘", "’", nests: false)

  /// Made once: a document has hundreds of texts.
  private static let byLanguage: [String: QuotationMarks] = {
    var marks: [String: QuotationMarks] = [:]
    func set(_ languages: String, _ quotes: QuotationMarks) {
      for language in languages.split(separator: " ") { marks[String(language)] = quotes }
    }
    set("ru uk be kk ky tg hy el az mn", QuotationMarks("«", "»", "„", "“"))
    // No-break spaces stand inside, so that no mark is alone at the end of a line.
    set("fr oc", QuotationMarks("«\u{A0}", "\u{A0}»", "“", "”"))
    set("no nb nn", QuotationMarks("«", "»", "‘", "’"))
    set("de cs sk sl hr bg ka lt et is mk", QuotationMarks("„", "“", "‚", "‘"))
    set("pl hu ro sr", QuotationMarks("„", "”", "‚", "’"))
    set("sv fi", QuotationMarks("”", "”", "’", "’", nests: false))
    return marks
  }()

  private init(
    _ open: String, _ close: String, _ innerOpen: String, _ innerClose: String, nests: Bool = true
  ) {
    outer = (Array(open.utf8), Array(close.utf8))
    inner = (Array(innerOpen.utf8), Array(innerClose.utf8))
    self.nests = nests
  }
}
