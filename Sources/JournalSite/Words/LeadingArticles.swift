/// The articles that a librarian sets aside at the beginning of a title, by language.
///
/// Nominative forms, as in library rules (MARC 21, appendix F): an article in another case is part
/// of a phrase.
struct LeadingArticles: Sendable {
  /// In lower case; followed by a space.
  private let words: Set<String>

  /// In lower case; followed by an apostrophe or a hyphen.
  private let elisions: Set<String>

  /// `language` is BCP 47; a language without articles, or one we do not know, has none.
  init(language: String) {
    let entry = Self.table[primaryLanguage(of: language)]
    words = Set((entry?.words ?? "").split(separator: " ").map(String.init))
    elisions = Set((entry?.elisions ?? "").split(separator: " ").map(String.init))
  }

  /// Where in `scalars` the title starts without its article and the marks before it; 0 where it
  /// has none, or is nothing else.
  func end(in scalars: [Unicode.Scalar]) -> Int {
    guard !(words.isEmpty && elisions.isEmpty),
      let start = scalars.firstIndex(where: { $0.isWordPart })
    else { return 0 }
    let end = scalars[start...].firstIndex { !$0.properties.isAlphabetic } ?? scalars.endIndex
    guard end > start, end < scalars.endIndex, end - start <= 6 else { return 0 }
    var word = ""
    for scalar in scalars[start..<end] { word.unicodeScalars.append(scalar.lowercased) }
    let next = scalars[end]
    let isArticle =
      next.properties.isWhitespace
      ? words.contains(word)
      : (next.isApostrophe || next == "-") && elisions.contains(word)
    guard isArticle, scalars[(end + 1)...].contains(where: { $0.isWordPart }) else { return 0 }
    return end + 1
  }

  private static let table: [String: (words: String, elisions: String)] = [
    "ar": ("al", "al el"),
    "ca": ("el la els les un una uns unes", "l"),
    "cy": ("y yr", ""),
    "da": ("en et den det de", ""),
    "de": ("der die das ein eine", ""),
    "el": ("ο η το οι τα ένας μια μία ένα", ""),
    "en": ("the a an", ""),
    "eo": ("la", "l"),
    "es": ("el la los las lo un una unos unas", ""),
    "fr": ("le la les un une", "l"),
    "ga": ("an na", ""),
    "gl": ("o a os as un unha uns unhas", ""),
    "hu": ("a az egy", ""),
    "is": ("hinn hin hið", ""),
    "it": ("il lo la gli i le uno un una", "l un gl"),
    "nb": ("en et ei den det de", ""),
    "nl": ("de het een", ""),
    "nn": ("ein ei eit den det dei", ""),
    "no": ("en et ei den det de", ""),
    "oc": ("lo la los las un una", "l"),
    "pt": ("o a os as um uma uns umas", ""),
    "ro": ("un o", ""),
    "sv": ("en ett den det de", ""),
    "yi": ("der di dos a an", ""),
  ]
}

/// The first part of a BCP 47 tag, in lower case: `pt` for `pt-BR`.
func primaryLanguage(of tag: String) -> String {
  tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}

extension Unicode.Scalar {
  /// A letter or a digit.
  var isWordPart: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
