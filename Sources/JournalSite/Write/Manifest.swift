/// Which files in an output folder are ours.
struct Manifest: Sendable {
  let state: State
  let paths: SortedPaths

  enum State: String {
    /// The build that wrote this has not come to its end: the files may be there or not, and parts
    /// of them under temporary names.
    case begun
    case whole
  }

  static let empty = Manifest(state: .whole, paths: SortedPaths([]))
}

/// Why the notes of the build before could not be used.
package enum ManifestFault: Error, Hashable, Sendable {
  /// The file is not one of ours, or is damaged.
  case garbled

  /// It was written by a later version of Intertitle.
  case unknownVersion

  /// It speaks of another output folder.
  case ofAnotherFolder
}

extension Manifest {
  /// A line of three words and the folder's name, then a path a line, sorted; and an empty line as
  /// the sign that nothing is missing.
  func text(ofFolder folder: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(paths.all.reduce(100) { $0 + $1.utf8.count + 1 })
    bytes += "intertitle-manifest 1 \(state.rawValue) \(folder)\n".utf8
    for path in paths.all {
      bytes += path.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  init(text: [UInt8], ofFolder folder: String) throws(ManifestFault) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let words = lines[0].split(
      separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    guard words.count == 4, words[0].elementsEqual("intertitle-manifest".utf8) else {
      throw .garbled
    }
    guard words[1].elementsEqual("1".utf8) else { throw .unknownVersion }
    guard let state = State(rawValue: String(decoding: words[2], as: UTF8.self)),
      lines.count >= 3, lines.suffix(2).allSatisfy(\.isEmpty)
    else { throw .garbled }
    guard words[3].elementsEqual(folder.utf8) else { throw .ofAnotherFolder }
    var paths: [String] = []
    paths.reserveCapacity(lines.count)
    for line in lines.dropFirst().dropLast(2) {
      guard !line.isEmpty, let path = String(validating: line, as: UTF8.self) else {
        throw .garbled
      }
      paths.append(path)
    }
    self.init(state: state, paths: SortedPaths(paths))
  }
}
