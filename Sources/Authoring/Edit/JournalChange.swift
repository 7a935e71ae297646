package import Diagnostics
package import JournalSite

/// What is to be changed in a journal's files, before anything is.
package struct JournalChange: Sendable {
  package var edits: [SourceEdit] = []

  /// The new path of every file that gets one, by its old path.
  package var moves: [String: String] = [:]

  /// Files and folders that are to be renamed, in this order.
  package var renames: [Rename] = []

  package struct Rename: Sendable, Hashable {
    package let old, new: String
  }

  package init() {}

  /// The texts that change, by their old paths, in byte order.
  package func changedTexts(of tree: SourceTree) -> [SourceText] {
    let paths = Set(edits.map(\.path))
    let byPath = Dictionary(grouping: edits, by: \.path)
    return tree.texts.filter { paths.contains($0.path) }.compactMap { text in
      let changed = text.applying(byPath[text.path] ?? [])
      return changed.bytes == text.bytes ? nil : changed
    }
  }

  /// The journal as it will be.
  package func tree(from tree: SourceTree) -> SourceTree {
    let written = changedTexts(of: tree).map {
      SourceText(path: moves[$0.path] ?? $0.path, bytes: $0.bytes)
    }
    return tree.changed(moving: moves, writing: written)
  }

  /// All of it as one diff, in the byte order of the old paths; empty where nothing changes.
  package func diff(of tree: SourceTree) -> String {
    let changed = Dictionary(
      changedTexts(of: tree).map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      tree.texts.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let paths = Set(changed.keys).union(moves.keys)
    return paths.sorted { Array($0.utf8).precedes(Array($1.utf8)) }.map { path in
      let old = texts[path] ?? []
      return UnifiedDiff(
        path: path, newPath: moves[path] ?? path, old: old, new: changed[path] ?? old
      ).text
    }.joined()
  }
}
