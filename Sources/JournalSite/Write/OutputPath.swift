import Diagnostics

/// The path of an output file, checked: no way leads from it out of the output folder but a
/// symbolic link, and those are met when its folders are opened.
struct OutputPath {
  let text: String

  /// The names on the path, each ended by a zero byte, for the system's calls.
  private let names: [UInt8]

  /// Where the names of its folders start in `names`.
  let folderStarts: [Int]

  /// Where the file's own name starts.
  let fileStart: Int

  /// Refuses what is absolute or empty, the names `.` and `..`, empty names, and control characters.
  init(checking path: String) throws(DiskError) {
    var names: [UInt8] = []
    names.reserveCapacity(path.utf8.count + 1)
    var starts: [Int] = []
    var start = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        guard Self.isName(names[start...]) else { throw .unsafePath(path) }
        starts.append(start)
        names.append(0)
        start = names.count
      } else {
        // The notes hold one path a line, so that none may hold a line's end.
        guard byte >= 0x20, byte != 0x7F else { throw .unsafePath(path) }
        names.append(byte)
      }
    }
    guard Self.isName(names[start...]) else { throw .unsafePath(path) }
    names.append(0)
    text = path
    self.names = names
    folderStarts = starts
    fileStart = start
  }

  private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first else { return false }
    if first != UInt8(ascii: ".") { return true }
    return !(name.count == 1 || (name.count == 2 && name.last == first))
  }

  /// Calls `body` with the name that starts at `start`.
  func withName<Result>(at start: Int, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    names[start...].withUnsafeBytes { bytes in
      body(bytes.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped)
    }
  }

  /// The file's name while it is being written: always the same for the same file, so that what an
  /// interrupted build left can be found without a search.
  var temporaryName: [CChar] {
    let name = temporaryPrefix + hexadecimal(fnv1a(names[fileStart...].dropLast()))
    return name.map { CChar(bitPattern: $0) } + [0]
  }

  /// The path of the folder whose name starts at `start`.
  func folderPath(through start: Int) -> String {
    let end = names[start...].firstIndex(of: 0) ?? names.endIndex
    return String(
      decoding: names[..<end].map { $0 == 0 ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
  }
}

private let temporaryPrefix = Array(".intertitle-".utf8)
