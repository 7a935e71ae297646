/// How a text is read: pure CommonMark, or CommonMark with what journals need.
package struct MarkdownOptions: Sendable {
  /// Tables, strikethrough, footnotes, figures, embeds, callouts and heading anchors. Without
  /// them a document is what cmark makes of it.
  package var extensions: Bool

  /// A BCP 47 tag, the language whose quotation marks and dashes are set; nil keeps what is typed.
  package var smartPunctuation: String?

  /// Whether markup is passed through. Otherwise it is shown as text, and comments vanish.
  package var allowsRawHTML: Bool

  /// Whether every address is printed, those that run scripts too. Only for texts of our own.
  package var trustsAddresses: Bool

  /// Whether the items of a numbered list keep the numbers that were typed.
  package var keepsTypedNumbers: Bool

  /// The schemes of which an image alone in its paragraph is a card: `film`.
  package var embedSchemes: [String]

  /// The schemes that the host resolves to addresses of its own: `film`, `person`. Every other
  /// one has to be safe.
  package var hostSchemes: [String]

  /// Makes a heading's anchor from its plain text; may give an empty one.
  package var slug: @Sendable (String) -> String

  package init(
    extensions: Bool = true, smartPunctuation: String? = nil, allowsRawHTML: Bool = false,
    trustsAddresses: Bool = false, keepsTypedNumbers: Bool = false, embedSchemes: [String] = [],
    hostSchemes: [String] = [], slug: @escaping @Sendable (String) -> String = plainSlug
  ) {
    self.extensions = extensions
    self.smartPunctuation = smartPunctuation
    self.allowsRawHTML = allowsRawHTML
    self.trustsAddresses = trustsAddresses
    self.keepsTypedNumbers = keepsTypedNumbers
    self.embedSchemes = embedSchemes
    self.hostSchemes = hostSchemes
    self.slug = slug
  }

  /// CommonMark and nothing else, everything passed through: what the specification's examples
  /// are compared with.
  package static let pureCommonMark = MarkdownOptions(
    extensions: false, allowsRawHTML: true, trustsAddresses: true)
}

/// ASCII letters in lower case and digits, every other run one hyphen. A journal has a better one.
package func plainSlug(_ text: String) -> String {
  var slug: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      slug.append(byte)
    default:
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return String(decoding: slug, as: UTF8.self)
}
