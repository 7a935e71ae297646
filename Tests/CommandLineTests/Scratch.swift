import Foundation

/// A folder of its own for one test, removed when the test is done with it.
final class Scratch {
  let path: String

  /// With files from literals; their folders are made.
  init(_ files: [String: String] = [:]) throws {
    let name = "intertitle-test-\(UUID().uuidString)"
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = folder.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to file: String) throws {
    let url = url(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ file: String) throws {
    try FileManager.default.removeItem(at: url(file))
  }

  func link(_ file: String, to target: String) throws {
    let url = url(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
  }

  func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: url(file)), as: UTF8.self)
  }

  /// A new file, open for writing.
  func file(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: url(name))
  }

  /// Every file below a folder with its bytes, every link with where it leads, every folder; empty
  /// for a folder that is not there.
  func contents(of folder: String) throws -> [String: Entry] {
    var entries: [String: Entry] = [:]
    let manager = FileManager.default
    let root = url(folder).path
    guard manager.fileExists(atPath: root) else { return [:] }
    for path in try manager.subpathsOfDirectory(atPath: root) {
      let full = root + "/" + path
      let kind = try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
      switch kind {
      case .typeSymbolicLink:
        entries[path] = .link(try manager.destinationOfSymbolicLink(atPath: full))
      case .typeDirectory: entries[path] = .folder
      default: entries[path] = .file(try Data(contentsOf: URL(fileURLWithPath: full)))
      }
    }
    return entries
  }

  /// The paths of the files below a folder, sorted.
  func files(in folder: String) throws -> [String] {
    try contents(of: folder).filter { $0.value != .folder }.keys.sorted()
  }

  enum Entry: Equatable {
    case file(Data)
    case link(String)
    case folder
  }

  private func url(_ file: String) -> URL {
    URL(fileURLWithPath: path).appendingPathComponent(file)
  }
}
