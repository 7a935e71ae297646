package import JournalSite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of a journal where there are none: nothing is ever written over, but for the
/// settings of a journal, which are added to.
package struct JournalWriter {
  let root: String

  /// Paths that were written, in their order.
  package private(set) var written: [String] = []

  /// Paths where something was already, and is still.
  package private(set) var left: [String] = []

  /// Files of the old site that could not be copied, with why.
  package private(set) var failed: [String] = []
  private var folders: Set<String> = []

  package init(_ root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// The first folder on the way to what would be written that is none of the journal's own.
  package func folderOutside(on journal: ImportedJournal) -> String? {
    JournalSite.folderOutside(
      root, onTheWayTo: journal.files.map(\.path) + journal.copies.map(\.target))
  }

  /// Writes a journal and then the report on it; gives the report's path.
  package mutating func write(_ journal: ImportedJournal) throws(DiskError) -> String {
    try writeFiles(of: journal)
    return try writeReport(on: journal)
  }

  /// Writes a journal without the report.
  package mutating func writeFiles(of journal: ImportedJournal) throws(DiskError) {
    if let change = journal.settingsChange { try replaceSettings(change) }
    for file in journal.files { try write(Array(file.text.utf8), to: file.path) }
    for copy in journal.copies { try self.copy(copy) }
  }

  /// Writes the report; gives its path.
  package mutating func writeReport(on journal: ImportedJournal) throws(DiskError) -> String {
    var report = journal.report
    for path in left { report.note(.existing, path) }
    for line in failed { report.note(.missingFile, line) }
    let text = Array(report.markdown(title: "Import of \(journal.source)").utf8)
    var path = "import-report.md"
    var number = 2
    while try !put(text, at: path) {
      path = "import-report-\(number).md"
      number += 1
    }
    return path
  }

  private mutating func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    if try put(bytes, at: path) { written.append(path) } else { left.append(path) }
  }

  /// A picture that cannot be read is no reason to stop.
  private mutating func copy(_ file: CopiedFile) throws(DiskError) {
    var bytes: [UInt8] = []
    do throws(DiskError) {
      let chunks = try ByteChunks(reading: file.source)
      while true {
        let part = try chunks.next()
        if part.isEmpty { break }
        bytes += part
      }
    } catch {
      failed.append(error.message)
      return
    }
    try write(bytes, to: file.target)
  }

  /// Puts a whole file in its place, or nothing: it is written beside it first. False where something
  /// is there.
  private mutating func put(_ bytes: [UInt8], at path: String) throws(DiskError) -> Bool {
    let place = "\(root)/\(path)"
    var facts = stat()
    if lstat(place, &facts) == 0 { return false }
    try makeFolder(of: path)
    let temporary = "\(place).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannot(.write, path: place, errno: errno) }
    var reason = write(bytes, to: descriptor)
    if close(descriptor) != 0, reason == 0 { reason = errno }
    if reason != 0 {
      unlink(temporary)
      throw .cannot(.write, path: place, errno: reason)
    }
    // A link is only made where nothing is; some disks have none.
    if link(temporary, place) == 0 {
      unlink(temporary)
      return true
    }
    if errno == EEXIST {
      unlink(temporary)
      return false
    }
    guard rename(temporary, place) == 0 else {
      reason = errno
      unlink(temporary)
      throw .cannot(.rename, path: place, errno: reason)
    }
    return true
  }

  /// The number of the error; 0 for none.
  func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
          return Glibc.write(descriptor, base + offset, buffer.count - offset)
        #else
          return Darwin.write(descriptor, base + offset, buffer.count - offset)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += count
    }
    return 0
  }

  /// Makes the folders of a path, and the journal's own.
  private mutating func makeFolder(of path: String) throws(DiskError) {
    var folder = root
    var parts = path.split(separator: "/").dropLast().map(String.init)[...]
    while true {
      if folders.insert(folder).inserted, mkdir(folder, 0o777) != 0, errno != EEXIST {
        throw .cannot(.makeFolder, path: folder, errno: errno)
      }
      guard let next = parts.popFirst() else { return }
      folder += "/" + next
    }
  }
}
