import JournalSite

extension ImportedJournal {
  /// Reads an archive of a format from the disk, to be imported into a journal. `today` stands for the day on
  /// which the archive was made where that does not say it: `2024-05-02`.
  package init(
    _ format: ImportFormat, at path: String, uploads: String? = nil, today: String = "",
    into existing: ExistingJournal
  ) throws(ImportError) {
    do throws(DiskError) {
      if let uploads { try UploadsFolder.check(uploads) }
    } catch { throw .disk(error) }
    switch format {
    case .wordpress:
      let chunks: ByteChunks
      do throws(DiskError) { chunks = try ByteChunks(reading: path) } catch { throw .disk(error) }
      try self.init(wordPress: chunks, uploads: uploads.map { UploadsFolder($0) }, today: today)
    case .ghost:
      let folder = uploads.map { UploadsFolder($0, prefix: UploadsFolder.ghost) }
      try self.init(ghost: try Self.bytes(of: path), name: path, uploads: folder)
    case .films:
      let bytes = try Self.bytes(of: path)
      try self.init(films: bytes, name: path, existing: existing.films)
      // Nothing but films: there is nothing else to fit in.
      return
    case .jekyll, .hugo:
      let folder: SiteFolder
      do throws(DiskError) { folder = try SiteFolder(reading: path) } catch { throw .disk(error) }
      if format == .jekyll { try self.init(jekyll: folder) } else { try self.init(hugo: folder) }
    }
    join(existing)
  }

  private static func bytes(of path: String) throws(ImportError) -> [UInt8] {
    do throws(DiskError) {
      let chunks = try ByteChunks(reading: path)
      var bytes: [UInt8] = []
      while true {
        let part = try chunks.next()
        if part.isEmpty { return bytes }
        bytes += part
      }
    } catch { throw .disk(error) }
  }
}
