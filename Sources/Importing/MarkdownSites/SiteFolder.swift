package import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of an old site: its texts, and which other files it has.
package struct SiteFolder: Sendable {
  let name: String

  /// Paths from the folder, sorted, with what the files hold.
  let texts: [(path: String, bytes: [UInt8])]
  private let files: Set<String>

  /// When drafts were last changed, by path: Jekyll dates them so.
  let dates: [String: ImportedDate]

  /// A folder that never lay on a disk.
  package init(_ texts: [String: String], others: [String] = [], name: String = "old-site") {
    self.name = name
    self.texts = texts.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    files = Set(texts.keys).union(others)
    dates = [:]
  }

  /// Reads every text of a folder; folders that programs make are passed over.
  package init(reading path: String) throws(DiskError) {
    try UploadsFolder.check(path)
    name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let manager = FileManager.default
    let all: [String]
    do {
      all = try manager.subpathsOfDirectory(atPath: name).sorted()
    } catch {
      throw .cannot(.list, path: path, errno: EACCES)
    }
    var texts: [(path: String, bytes: [UInt8])] = []
    var files: Set<String> = []
    var dates: [String: ImportedDate] = [:]
    for file in all {
      let parts = file.split(separator: "/")
      if parts.contains(where: {
        [".git", "node_modules", "_site", "public", "resources", ".jekyll-cache", "themes"]
          .contains($0)
      }) {
        continue
      }
      files.insert(file)
      guard Self.isText(file) else { continue }
      if parts.contains("_drafts") { dates[file] = Self.date(of: "\(name)/\(file)") }
      let chunks = try ByteChunks(reading: "\(name)/\(file)")
      var bytes: [UInt8] = []
      while bytes.count < 16 << 20 {
        let part = try? chunks.next()
        guard let part, !part.isEmpty else { break }
        bytes += part
      }
      texts.append((file, bytes))
    }
    self.texts = texts
    self.files = files
    self.dates = dates
  }

  private static func date(of path: String) -> ImportedDate? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    #if canImport(Darwin)
      let seconds = Int(facts.st_mtimespec.tv_sec)
    #else
      let seconds = Int(facts.st_mtim.tv_sec)
    #endif
    // Disks give whatever was set: only what a calendar of ours has.
    guard (0..<253_402_300_800).contains(seconds) else { return nil }
    let day = CalendarDay(daysSince1970: seconds / 86_400)
    return ImportedDate("\(day.year)-\(day.month)-\(day.day)")
  }

  func text(_ path: String) -> [UInt8]? { texts.first { $0.path == path }?.bytes }

  /// A file of the folder, to be copied to a place of the journal; nil where it is not there.
  func copy(_ path: String, to target: String) -> CopiedFile? {
    files.contains(path) ? CopiedFile(source: "\(name)/\(path)", target: target) : nil
  }

  func has(_ prefix: String) -> Bool { files.contains { $0.hasPrefix(prefix) } }

  private static func isText(_ path: String) -> Bool {
    [".md", ".markdown", ".mdown", ".html", ".yml", ".yaml", ".toml", ".json"].contains(
      where: path.hasSuffix)
  }
}
