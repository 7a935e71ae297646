import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Whole outputs in files of `Snapshots/`. `RECORD=1 swift test` rewrites them, and fails, so that
/// nobody takes a recording for a test that passed.
struct Snapshot {
  private let folder: String
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  init(_ name: String, file: String = #filePath) {
    let here = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    folder = "\(here)/Snapshots/\(name)"
  }

  /// Compares texts by file name with what was recorded, file by file.
  func expect(_ files: [String: String]) throws {
    if Self.isRecording { return try record(files) }
    let recorded = try recorded()
    #expect(recorded.keys.sorted() == files.keys.sorted())
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      #expect(recorded[name] == text, "\(name) differs from its snapshot")
    }
  }

  /// What was recorded, by file name.
  func recorded() throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      !isFolder("\(folder)/\($0)")
    }
    return Dictionary(
      uniqueKeysWithValues: names.map { name in
        let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
        return (name, String(decoding: bytes, as: UTF8.self))
      })
  }

  private func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private func record(_ files: [String: String]) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      let end = path.lastIndex(of: "/") ?? path.startIndex
      try FileManager.default.createDirectory(
        atPath: String(path[..<end]), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    Testing.Issue.record("recorded \(files.count) files in \(folder)")
  }
}
