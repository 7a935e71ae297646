/// A text of Jekyll or Hugo, and what its place among the files says.
struct OldText {
  /// From the site's folder.
  let path: String
  let front: OldFrontMatter

  /// All of it is HTML.
  var isHTML: Bool { TextFormat(path) == .html }
  var isPage = false
  var isDraft = false

  /// Why it is one, for the report; nil where it was one on the old site, too.
  var reasonForDraft: String?

  /// What the id is made of: the file's name without date and ending.
  var name: String
  var date: ImportedDate?

  /// When it was last changed: what stands in for the date of a draft.
  var modified: ImportedDate?

  /// Folders and sections: `reviews`.
  var categories: [String] = []

  /// Paths from the root under which the page was, the address first.
  var addresses: [String] = []

  /// The code of its language, of the name of its file; nil where that says none.
  var language: String?

  /// The path of the text that it translates.
  var original: String?

  /// By what links of this program call it, beside addresses.
  var names: [String] = []
}
