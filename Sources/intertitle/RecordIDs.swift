import ArgumentParser
import Authoring
import Foundation
import JournalSite

/// The ids that a shell offers: those of the files around the current folder, read by their names
/// alone, since a shell does not wait.
enum RecordIDs {
  /// Of all kinds.
  static let all = CompletionKind.custom { _, _, _ in ids(of: EntityKind.allCases) }
  static let films = CompletionKind.custom { _, _, _ in ids(of: [.film]) }
  static let people = CompletionKind.custom { _, _, _ in ids(of: [.person]) }

  /// What `new` can begin: the journal's own kinds of article, and the other records.
  static let kinds = CompletionKind.custom { _, _, _ in
    guard let root = JournalFolder.nearest(to: ".") else { return [] }
    let path = JournalConfiguration.path
    let text = FileManager.default.contents(atPath: "\(root)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
    let tree = SourceTree(texts: text.map { [path: $0] } ?? [:])
    return NewRecordRequest.kinds(in: JournalSettings(of: tree).configuration)
  }

  private static func ids(of kinds: [EntityKind]) -> [String] {
    guard let root = JournalFolder.nearest(to: ".") else { return [] }
    let names = kinds.flatMap { kind in
      (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/content/\(kind.folder)")) ?? []
    }
    let ids = names.map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 }
    return Set(ids.filter(canBeID)).sorted()
  }
}
