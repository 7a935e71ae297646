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

  /// Paths from the folder, sorted, with what the files hold, in UTF-8.
  let texts: [(path: String, bytes: [UInt8])]

  /// Every file, sorted.
  let paths: [String]
  private let files: Set<String>

  /// When texts were last changed, by path: Jekyll dates drafts so.
  let dates: [String: ImportedDate]

  /// Paths of texts that were in another encoding.
  let recoded: [String]

  /// Paths of symbolic links that lead out of the folder, or to nothing.
  let outside: [String]

  /// Paths of texts that are too long, and of which only the beginning was read.
  let cut: [String]

  /// A text is no longer.
  private static let longest = 16 << 20

  /// A folder that never lay on a disk.
  package init(_ texts: [String: String], others: [String] = [], name: String = "old-site") {
    self.init(bytes: texts.mapValues { Array($0.utf8) }, others: others, name: name)
  }

  /// The same of texts that may be in any encoding.
  package init(bytes: [String: [UInt8]], others: [String] = [], name: String = "old-site") {
    self.name = name
    var recoded: [String] = []
    texts = bytes.sorted { $0.key < $1.key }.filter { Self.isText($0.key) }.map { path, bytes in
      (path, Self.decoded(bytes, of: path, &recoded))
    }
    self.recoded = recoded
    files = Set(bytes.keys).union(others)
    paths = files.sorted()
    dates = [:]
    outside = []
    cut = []
  }

  /// Reads every text of a folder; folders that programs make are passed over, and links are followed
  /// only within it.
  package init(reading path: String) throws(DiskError) {
    try UploadsFolder.check(path)
    name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let root = realPath(of: name)
    let all: [String]
    do {
      all = try FileManager.default.subpathsOfDirectory(atPath: name).sorted()
    } catch {
      throw .cannot(.list, path: path, errno: EACCES)
    }
    var texts: [(path: String, bytes: [UInt8])] = []
    var files: [String] = []
    var dates: [String: ImportedDate] = [:]
    var recoded: [String] = []
    var outside: [String] = []
    var cut: [String] = []
    for file in all where !Self.isMade(file) {
      switch UploadsFolder.find("\(name)/\(file)", in: root) {
      case .nothing: continue
      case .outside:
        outside.append(file)
        continue
      case .file: files.append(file)
      }
      guard Self.isText(file) else { continue }
      dates[file] = Self.date(of: "\(name)/\(file)")
      let bytes = try Self.read("\(name)/\(file)")
      if bytes.count > Self.longest { cut.append(file) }
      texts.append((file, Self.decoded(Array(bytes.prefix(Self.longest)), of: file, &recoded)))
    }
    self.texts = texts
    self.files = Set(files)
    self.dates = dates
    self.recoded = recoded
    self.outside = outside
    self.cut = cut
    paths = files
  }

  /// What programs make, or what is none of the site's.
  private static func isMade(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let first = parts.first ?? ""
    return ["public", "resources", "themes", "_site"].contains(first)
      || parts.contains { [".git", "node_modules", ".jekyll-cache"].contains($0) }
  }

  private static func read(_ path: String) throws(DiskError) -> [UInt8] {
    let chunks = try ByteChunks(reading: path)
    var bytes: [UInt8] = []
    while bytes.count <= longest {
      let part = try chunks.next()
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }

  /// As UTF-8: what is none is UTF-16 where it says so, otherwise Windows-1252.
  private static func decoded(
    _ bytes: [UInt8], of path: String, _ recoded: inout [String]
  ) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    recoded.append(path)
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return utf8(fromWindows1252: bytes) }
    var units: [UInt16] = []
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? first | second << 8 : first << 8 | second)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
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

  /// Whether a file lies below a folder; its path ends in a slash.
  func has(_ prefix: String) -> Bool { paths.contains { $0.hasPrefix(prefix) } }

  func hasFile(_ path: String) -> Bool { files.contains(path) }

  private static func isText(_ path: String) -> Bool {
    switch TextFormat(path) {
    case .markdown, .html: true
    case .other: false
    case nil: [".yml", ".yaml", ".toml", ".json"].contains(where: path.hasSuffix)
    }
  }
}
