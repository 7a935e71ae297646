// What a folder holds that no journal is made of.
extension SiteFolder {
  /// Tells what was read in another way than it was written, and what could not be read. `texts` are the
  /// folders, each with a slash at its end, that the texts of the site lie in.
  func report(in report: inout ImportReport, texts isText: (String) -> Bool) {
    for path in recoded { report.note(.encoding, "`\(path)`") }
    for path in outside { report.note(.outside, "`\(path)`") }
    for path in cut { report.note(.format, "`\(path)`: it is longer than 16 MB, and was cut") }
    for path in paths where isText(path) {
      if case .other(let name)? = TextFormat(path) { report.note(.format, "`\(path)`: \(name)") }
    }
  }

  /// Tells which pictures, recordings and documents are not among the copied ones.
  func report(
    in report: inout ImportReport, uncopied copies: [CopiedFile], besides isTheme: (String) -> Bool
  ) {
    let copied = Set(copies.map(\.source))
    for path in paths where Self.isShown(path) && !isTheme(path) {
      if !copied.contains("\(name)/\(path)") { report.note(.unusedFile, "`\(path)`") }
    }
  }

  /// What readers see or load, and not what a page is made with.
  private static func isShown(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return [
      "jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "tif", "tiff", "bmp", "pdf", "mp3", "mp4",
      "m4a", "m4v", "mov", "ogg", "ogv", "wav", "webm", "flac", "srt", "vtt", "zip", "epub", "doc",
      "docx", "odt", "rtf", "txt", "csv", "xls", "xlsx", "ppt", "pptx",
    ].contains(path[path.index(after: dot)...].lowercased())
  }
}
