/// The quotation marks of a language, outer and inner, as UTF-8.
struct QuotationMarks {
  let outer: (open: [UInt8], close: [UInt8])
  let inner: (open: [UInt8], close: [UInt8])

  /// Whether `"` inside `"` is set with the inner pair; English has `'` for these.
  let nests: Bool

  /// `language` is a BCP 47 tag; what is not known is set as English.
  init(language: String) {
    let tag = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    switch tag {
    case "ru", "uk", "be", "kk", "ky", "tg", "hy", "el", "az", "mn":
      self.init("«", "»", "„", "“")
    case "fr", "oc": self.init("«", "»", "“", "”")
    case "no", "nb", "nn": self.init("«", "»", "‘", "’")
    case "de", "cs", "sk", "sl", "hr", "bg", "ka", "lt", "et", "is", "mk":
      self.init("„", "“", "‚", "‘")
    case "pl", "hu", "ro", "sr": self.init("„", "”", "‚", "’")
    case "sv", "fi": self.init("”", "”", "’", "’", nests: false)
    default: self.init("“", "”", "‘", "’", nests: false)
    }
  }

  private init(
    _ open: String, _ close: String, _ innerOpen: String, _ innerClose: String, nests: Bool = true
  ) {
    outer = (Array(open.utf8), Array(close.utf8))
    inner = (Array(innerOpen.utf8), Array(innerClose.utf8))
    self.nests = nests
  }
}
