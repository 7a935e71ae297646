import JournalSite

extension ImportedJournal {
  /// Reads an archive of a format from the disk.
  package init(
    _ format: ImportFormat, at path: String, uploads: String? = nil
  ) throws(ImportError) {
    switch format {
    case .wordpress:
      let chunks: ByteChunks
      do throws(DiskError) {
        if let uploads { try UploadsFolder.check(uploads) }
        chunks = try ByteChunks(reading: path)
      } catch { throw .disk(error) }
      try self.init(wordPress: chunks, uploads: uploads.map { UploadsFolder($0) })
    default: throw .notAnExport(of: format, path: path, found: nil)
    }
  }
}
