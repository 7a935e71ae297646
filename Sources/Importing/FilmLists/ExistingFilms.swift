#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The ids of the films that a journal has records of.
enum ExistingFilms {
  /// Whether there is a journal at all.
  static func hasJournal(in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/content/journal.yaml")
  }

  /// Empty where there is no such folder.
  static func ids(in journal: String) -> Set<String> {
    let folder = "\(journal)/content/films"
    let manager = FileManager.default
    var ids: Set<String> = []
    for path in (try? manager.subpathsOfDirectory(atPath: folder)) ?? [] {
      let parts = path.split(separator: "/")
      guard let file = parts.last, let dot = file.lastIndex(of: ".") else { continue }
      switch file[dot...] {
      case ".md":
        let name = String(file[..<dot])
        ids.insert(name == "index" && parts.count > 1 ? String(parts[parts.count - 2]) : name)
      case ".yaml", ".yml":
        guard let data = manager.contents(atPath: "\(folder)/\(path)") else { continue }
        for line in data.split(separator: 0x0A) {
          let text = String(decoding: line, as: UTF8.self).drop { $0 == "-" || $0 == " " }
          if text.hasPrefix("id:") { ids.insert(String(text.dropFirst(3)).trimmed) }
        }
      default: continue
      }
    }
    return ids
  }
}
