/// The hashes of pictures as they were last read, so that a build does not read gigabytes again.
struct VariantNotes: Sendable {
  /// In the byte order of their paths.
  let entries: [Entry]

  /// When the notes were written, by the disk's clock; see `hash(of:at:)`.
  private let written: Int

  private let byPath: [String: Entry]

  struct Entry: Hashable, Sendable {
    let path: String
    let hash: String
    let identity: FileIdentity
  }

  init(_ entries: [Entry], written: Int = 0) {
    self.entries = entries
    self.written = written
    byPath = Dictionary(entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The hash of a file that has not been touched since it was noted; nil for any other.
  ///
  /// A file that changed in the very tick in which the notes were written may have changed after it
  /// was read.
  func hash(of identity: FileIdentity, at path: String) -> String? {
    guard let entry = byPath[path], entry.path.orderByBytes(path) == 0,
      entry.identity == identity, identity.changed < written
    else { return nil }
    return entry.hash
  }
}

extension VariantNotes {
  /// A line that says how variants are made, then a line a picture, and an empty line as the sign that
  /// nothing is missing.
  var text: [UInt8] {
    var text = Self.head + "\n"
    for entry in entries where !entry.path.utf8.contains(where: { $0 < 0x20 }) {
      let identity = entry.identity
      text += "\(entry.hash) \(identity.size) \(identity.inode) \(identity.modified) "
      text += "\(identity.changed) \(entry.path)\n"
    }
    return Array((text + "\n").utf8)
  }

  /// Empty notes where the text is not ours, is damaged, or speaks of variants of another make.
  init(text: [UInt8], written: Int) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0].elementsEqual(Self.head.utf8),
      lines.suffix(2).allSatisfy(\.isEmpty)
    else {
      self.init([])
      return
    }
    let entries = lines.dropFirst().dropLast(2).compactMap { Entry(line: $0) }
    self.init(entries, written: written)
  }

  private static let head = "intertitle-pictures 1 " + SHA256.hexadecimal(of: VariantRecipe.text)
}

extension VariantNotes.Entry {
  fileprivate init?(line: ArraySlice<UInt8>) {
    let words = line.split(
      separator: UInt8(ascii: " "), maxSplits: 5, omittingEmptySubsequences: false
    ).map { String(validating: $0, as: UTF8.self) }
    guard words.count == 6, let hash = words[0], hash.utf8.count == SHA256.hashLength,
      let size = words[1].flatMap({ Int($0) }), let inode = words[2].flatMap({ UInt64($0) }),
      let modified = words[3].flatMap({ Int($0) }), let changed = words[4].flatMap({ Int($0) }),
      let path = words[5], !path.isEmpty
    else { return nil }
    self.init(
      path: path, hash: hash,
      identity: FileIdentity(size: size, inode: inode, modified: modified, changed: changed))
  }
}
