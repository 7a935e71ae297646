/// How a librarian of the site's language would sort: articles set aside, numbers by value,
/// diacritics last.
///
/// Holds tables: make one for a build, not one for a key. Ties are the caller's, by id.
package struct LibrarianOrder: Sendable {
  private let alphabet: Alphabet
  private let language: String
  private let articles: LeadingArticles

  /// `language` is the site's, BCP 47.
  package init(language: String) {
    self.language = language
    alphabet = Alphabet(language: language)
    articles = LeadingArticles(language: language)
  }

  /// Where a title stands. `titleLanguage` is the title's own, BCP 47; nil is the site's.
  package func key(ofTitle title: String, language titleLanguage: String? = nil) -> CollationKey {
    let scalars = Letters.known.composedScalars(of: title)
    return CollationKey(
      of: scalars, from: articleEnd(in: scalars, titleLanguage), in: alphabet)
  }

  /// Where a sort name, or a `sort-title`, stands: nothing is set aside. `sortName(of:familyFirst:)`
  /// makes one from a name.
  package func key(ofSortName sortName: String) -> CollationKey {
    CollationKey(of: Letters.known.composedScalars(of: sortName), from: 0, in: alphabet)
  }

  /// The letter under which a title stands in a bar of letters: `#` for numbers and where there is
  /// no letter, `А` for itself, `E` for `É`.
  package func indexLetter(ofTitle title: String, language titleLanguage: String? = nil) -> String {
    let scalars = Letters.known.composedScalars(of: title)
    return heading(of: scalars[articleEnd(in: scalars, titleLanguage)...])
  }

  /// The same for a sort name.
  package func indexLetter(ofSortName sortName: String) -> String {
    heading(of: Letters.known.composedScalars(of: sortName)[...])
  }

  private func articleEnd(in scalars: [Unicode.Scalar], _ titleLanguage: String?) -> Int {
    guard let titleLanguage, titleLanguage != language else { return articles.end(in: scalars) }
    return LeadingArticles(language: titleLanguage).end(in: scalars)
  }

  private func heading(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    for scalar in scalars {
      if scalar.properties.numericType != nil { return "#" }
      if let heading = alphabet.heading(of: scalar) { return heading }
    }
    return "#"
  }
}
