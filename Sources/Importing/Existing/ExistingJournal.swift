import JournalSite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The journal that an archive is imported into: what of it an import has to know.
package struct ExistingJournal: Sendable {
  /// `content/journal.yaml`; nil where there is no journal yet.
  let settings: [UInt8]?

  /// The file of each record, by its id, by the folder of its kind: `films`, `madina-2023`.
  private let records: [String: [String: String]]

  /// The titles of films by their ids, as they were typed.
  let filmTitles: [String: String]

  /// Paths from the root of the site that lead somewhere already, in small letters and with a slash
  /// at their end.
  let addresses: Set<String>

  /// Reads what lies in a folder; one that is not there has nothing.
  package init(in folder: String) {
    let manager = FileManager.default
    let content = "\(folder)/content"
    var files: [(path: String, bytes: [UInt8])] = []
    for path in ((try? manager.subpathsOfDirectory(atPath: content)) ?? []).sorted()
    where [".md", ".yaml", ".yml"].contains(where: path.hasSuffix) {
      if let data = manager.contents(atPath: "\(content)/\(path)") {
        files.append(("content/" + path, Array(data)))
      }
    }
    self.init(files)
  }

  /// A journal that never lay on a disk.
  package init(_ files: [(path: String, bytes: [UInt8])]) {
    settings = files.first { $0.path == JournalConfiguration.path }?.bytes
    var found = RecordSurvey()
    for file in files { found.read(file.bytes, at: file.path) }
    records = found.records
    filmTitles = found.filmTitles
    addresses = found.addresses
  }

  /// The file that has a record of an id; nil where there is none.
  func file(of id: String, in folder: String) -> String? { records[folder]?[id] }

  /// The ids of the records of a folder.
  func ids(in folder: String) -> Set<String> { Set((records[folder] ?? [:]).keys) }

  /// Whether something lies at a path.
  func has(_ path: String) -> Bool {
    records.values.contains { $0.values.contains(path) }
  }
}
