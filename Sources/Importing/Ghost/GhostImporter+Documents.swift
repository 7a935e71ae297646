#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// Texts that Ghost has not made HTML of yet: what its editors keep instead.
extension GhostImporter {
  /// The HTML of a text that its editor keeps as JSON, or else of its plain words; empty where nothing is
  /// kept. Cards that we cannot read are noted.
  mutating func unpublishedHTML(of post: GhostExport.Post, in path: String) -> String {
    var html = ""
    var unread: [String] = []
    if let document = Self.document(post.lexical) {
      var lexical = GhostLexical()
      lexical.write(document["root"])
      (html, unread) = (lexical.html, lexical.unread)
    }
    if html.isEmpty, let document = Self.document(post.mobiledoc) {
      var mobiledoc = GhostMobiledoc(document)
      mobiledoc.write()
      (html, unread) = (mobiledoc.html, mobiledoc.unread)
    }
    if html.isEmpty {
      html = (post.plaintext?.text ?? "").split(separator: "\n")
        .map { "<p>\(escapedHTML($0))</p>" }.joined()
    }
    for card in unread { journal.report.note(.block, card, in: path) }
    return html
  }

  /// A document that stands as text in the export.
  private static func document(_ value: JSONValue?) -> JSONValue? {
    guard let text = value?.text, !text.isEmpty else { return nil }
    return try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }
}
