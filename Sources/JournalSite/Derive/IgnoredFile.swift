import Diagnostics

/// A file in a folder of records that looks as if somebody had written a record, but whose name says
/// otherwise, and that no text links to.
package struct IgnoredFile: Sendable {
  package enum Format: Sendable {
    /// Markdown under one of its other endings.
    case markdown
    /// Plain text or HTML.
    case text
    /// What a word processor writes.
    case document
    case data
  }

  package let format: Format

  /// What its name would be as a record: `madina.md`.
  package let recordName: String

  /// Nil for pictures, PDFs and whatever else is no text of an editor's, for what programs leave
  /// behind, and for papers in the folder of an article: only Markdown is meant to be read there.
  init?(path: String, isBesideArticle: Bool) {
    let ending = FoundFile.fileExtension(of: path)
    guard let format = Self.format(ofEnding: ending), !isBesideArticle || format == .markdown,
      path.split(separator: "/").dropFirst().first.map({ folder in
        EntityKind.allCases.contains { $0.folder == folder }
      }) ?? false,
      let file = path.split(separator: "/").last, !file.hasPrefix("~$")
    else { return nil }
    let name = file.dropLast(ending.utf8.count + 1)
    self.format = format
    recordName = name.lowercased().hasSuffix(".md") ? String(name) : "\(name).md"
  }

  private static func format(ofEnding ending: String) -> Format? {
    switch ending {
    case "markdown", "mdown", "mkdn", "mkd", "mdwn", "mdx", "mdtxt": .markdown
    case "txt", "text", "html", "htm", "xhtml": .text
    case "doc", "docx", "odt", "rtf", "pages": .document
    case "json", "toml", "csv", "tsv", "xml": .data
    default: nil
    }
  }
}

extension IgnoredFile {
  var reason: String {
    switch format {
    case .markdown, .text: "its name does not end in “.md”"
    case .document: "it is no plain text"
    case .data: "it is neither Markdown nor YAML"
    }
  }

  var remedy: String {
    let first =
      switch format {
      case .markdown: "rename it to “\(recordName)”"
      case .text: "rename it to “\(recordName)” if it is a record"
      case .document: "save its text as “\(recordName)” if it is a record"
      case .data: "write what it says as “\(recordName)”, or, if it is of films, as a list in YAML"
      }
    return first + "; to have it copied, link to it or move it to content/files/"
  }
}

extension SourceTree {
  /// Warnings of the files that nothing is made of, though somebody may believe so.
  func ignoredFiles(in journal: Journal) -> [Diagnostic] {
    let folders = Set(texts.lazy.filter { isIndex($0.path) }.map { folder(of: $0.path) })
    let candidates = others.compactMap { other -> (path: String, file: IgnoredFile)? in
      let isBesideArticle = !folders.isEmpty && liesBelow(folders, other.path)
      return IgnoredFile(path: other.path, isBesideArticle: isBesideArticle).map {
        (other.path, $0)
      }
    }
    if candidates.isEmpty { return [] }
    let linked = Set(journal.files).union(journal.filesOfUnpublished)
    return candidates.filter { !linked.contains($0.path) }.map {
      Diagnostic(JournalProblem.ignoredFile($0.file), path: $0.path, range: 0..<0)
    }
  }

  /// `content/articles/madina/index.md`, which makes its folder an article’s own.
  private func isIndex(_ path: String) -> Bool {
    path.hasSuffix("/index.md") && path.split(separator: "/").count > 3
  }

  private func folder(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }

  private func liesBelow(_ folders: Set<Substring>, _ path: String) -> Bool {
    var folder = folder(of: path)
    while !folder.isEmpty {
      if folders.contains(folder) { return true }
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
    return false
  }
}
