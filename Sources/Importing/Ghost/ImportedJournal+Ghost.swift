import JournalSite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension ImportedJournal {
  /// Reads an export of Ghost. Pictures are taken from `uploads`, a copy of `content/images`, where
  /// that is given.
  package init(
    ghost bytes: [UInt8], name: String, uploads: UploadsFolder? = nil
  ) throws(ImportError) {
    if bytes.beginsXML { throw .otherFormat(.ghost, path: name, looksLike: .wordpress) }
    let export: GhostExport
    do {
      export = try JSONDecoder().decode(GhostExport.self, from: Data(bytes))
    } catch DecodingError.dataCorrupted {
      throw .json(path: name, reason: "it breaks off, or a comma or a quotation mark is missing")
    } catch {
      throw .notAnExport(of: .ghost, path: name, found: "JSON of another kind")
    }
    guard let content = export.db?.first?.data ?? export.data, content.posts != nil else {
      throw .notAnExport(of: .ghost, path: name, found: "JSON of another kind")
    }
    var importer = GhostImporter(content, uploads: uploads, source: name)
    importer.run()
    self = importer.journal
  }
}
