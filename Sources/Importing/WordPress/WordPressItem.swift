/// A post, a page, a picture or anything else of a WordPress export, as it stands there.
struct WordPressItem: Sendable {
  var title = ""
  var link = ""
  var publicationDate = ""
  var creator = ""
  var content: [UInt8] = []
  var excerpt: [UInt8] = []
  var number = 0
  var date = ""
  var greenwichDate = ""
  var modified = ""
  var name = ""
  var status = ""
  var parent = 0
  var type = ""
  var password = ""
  var isSticky = false
  var attachmentAddress = ""
  var terms: [Term] = []
  var meta: [String: String] = [:]
  var comments = 0

  /// The names of fields that nothing is taken of.
  var otherFields: [String] = []

  /// What it was called before, in its address.
  var oldSlugs: [String] = []

  /// A category, a tag, a co-author.
  struct Term: Sendable, Hashable {
    let domain: String
    let slug: String
    let name: String
  }
}
