import JournalSite

/// A journal with the least that is wrong in just one way.
struct Slip {
  /// What the diagnostic is called.
  let id: String

  /// As `TestSite` takes them.
  var files: [String: String] = [:]
  var settings = ""
  var pictures: [String] = []
  var others: [String] = []

  /// False for a folder without `content/journal.yaml`.
  var isJournal = true

  /// What only a disk can have: files that are no text, and symbolic links with where they lead, by
  /// their paths in the journal's folder.
  var bytes: [String: [UInt8]] = [:]
  var links: [String: String] = [:]

  /// Whether only a disk can have it.
  var needsDisk: Bool { !isJournal || !bytes.isEmpty || !links.isEmpty }

  /// Writes the journal into a folder that holds none.
  func put(into folder: TemporaryFolder) throws {
    let texts = TestSite.texts(files, settings: settings, theme: TestTheme.plain)
    for (path, text) in texts where isJournal || path != JournalConfiguration.path {
      try folder.put(text, at: path)
    }
    for path in pictures { try folder.put(Self.picture, at: "content/" + path) }
    for path in others { try folder.put([0], at: "content/" + path) }
    for (path, bytes) in bytes { try folder.put(bytes, at: path) }
    for (path, target) in links {
      // Its folder has to be there.
      try folder.put("", at: path)
      try folder.remove(path)
      try folder.link(path, to: target)
    }
  }

  /// As much of a JPEG file of 1,600 by 900 pixels as tells its size (ITU T.81, B.2.2).
  private static let picture: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xC0, 0x00, 0x11, 0x08, 0x03, 0x84, 0x06, 0x40, 0x03,
  ]
}
