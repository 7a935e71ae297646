#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of a test's own, removed with everything in it when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/intertitle-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func put(_ bytes: [UInt8], at place: String) throws {
    let file = "\(path)/\(place)"
    let end = file.lastIndex(of: "/") ?? file.startIndex
    try FileManager.default.createDirectory(
      atPath: String(file[..<end]), withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
  }

  func put(_ text: String, at place: String) throws {
    try put(Array(text.utf8), at: place)
  }

  /// A file or folder as `entries(of:)` finds it.
  struct Entry: Equatable {
    let bytes: [UInt8]?
    let modified: Date?
  }

  /// Everything below the folders at `places`, and these themselves: bytes and times.
  func entries(of places: [String]) -> [String: Entry] {
    let all = places.flatMap { place in
      [place] + listing(of: place).map { "\(place)/\($0)" }
    }
    let manager = FileManager.default
    return Dictionary(
      uniqueKeysWithValues: all.map { place in
        let attributes = try? manager.attributesOfItem(atPath: "\(path)/\(place)")
        let bytes = manager.contents(atPath: "\(path)/\(place)").map { Array($0) }
        return (place, Entry(bytes: bytes, modified: attributes?[.modificationDate] as? Date))
      })
  }

  func link(_ place: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(place)", withDestinationPath: target)
  }

  func text(at place: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(place)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Everything in the folder at `place`, folders with a slash at the end, sorted.
  func listing(of place: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(place)")) ?? []
    return all.map { entry in
      let kind = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(place)/\(entry)")[
        .type]
      return kind as? FileAttributeType == .typeDirectory ? entry + "/" : entry
    }.sorted()
  }

  func remove(_ place: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(place)")
  }
}
