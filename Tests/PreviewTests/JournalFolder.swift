import Foundation

/// A journal's folder of a test's own, removed when the test is done with it.
final class JournalFolder: Sendable {
  let path: String

  init(_ files: [String: String] = smallJournal) throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = folder.appendingPathComponent("intertitle-preview-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// In place, as `cat >` does; folders are made.
  func write(_ text: String, to file: String) throws {
    try makeFolder(String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]))
    try Data(text.utf8).write(to: url(file))
  }

  func makeFolder(_ folder: String) throws {
    try FileManager.default.createDirectory(at: url(folder), withIntermediateDirectories: true)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(at: url(file)) }

  /// Moves a file or folder, into the place of a file that is there.
  func move(_ file: String, to other: String) throws {
    guard rename(url(file).path, url(other).path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func link(_ file: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url(file).path, withDestinationPath: target)
  }

  func url(_ file: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(file) }
}

/// One article, one film, two people.
let smallJournal = [
  "content/journal.yaml": "title: Small\nbase-url: https://small.example\n",
  "content/articles/snow.md": article("Snow"),
  "content/films/madina-2023.md": """
  ---
  title: Madina
  year: 2023
  directors:
    - Aizhan Kassymbek
  ---

  """,
]

func article(_ title: String, fields: String = "", _ body: String = "A harbour in *Madina*.")
  -> String
{
  """
  ---
  title: \(title)
  kind: essay
  date: 2024-05-02
  authors:
    - Jane Doe
  films:
    - madina-2023
  \(fields)---
  \(body)

  """
}
