/// A whole WordPress export (WXR 1.0 to 1.2), as it was read.
struct WordPressExport: Sendable {
  var title = ""
  var link = ""
  var description = ""
  var language = ""
  var publicationDate = ""
  var siteAddress = ""

  /// 1.0, 1.1 or 1.2; empty for what is no export.
  var version = ""

  /// The names of the authors by their logins.
  var authors: [String: String] = [:]

  /// The names of authors who have no login, by what their terms are called.
  var guests: [String: String] = [:]

  /// What is written about them, as HTML, by the same.
  var guestTexts: [String: String] = [:]

  /// The descriptions of categories and tags by their slugs.
  var descriptions: [String: String] = [:]

  /// Posts and pages, pictures, and blocks that texts share, in the order of the file.
  var items: [WordPressItem] = []

  /// How many there are of what is not taken over, by type.
  var others: [String: Int] = [:]
  var comments = 0

  /// Those of them that hold a text, of the types of plug-ins.
  var otherTexts: [(type: String, title: String, address: String)] = []

  /// How many characters were left out that XML does not allow.
  var droppedCharacters = 0
}
