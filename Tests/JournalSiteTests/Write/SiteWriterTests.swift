import JournalSite
import Testing

@Suite struct SiteWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("title: x", at: "content/journal.yaml")
  }

  private func writer(_ output: String = "output") throws -> SiteWriter {
    try SiteWriter(root: folder.path, output: "\(folder.path)/\(output)")
  }

  /// A whole build of these files; what became of each, in the order of their paths.
  @discardableResult
  private func build(
    _ files: [String: String], into output: String = "output"
  ) throws -> (outcomes: [WriteOutcome], removed: Int) {
    let writer = try writer(output)
    let paths = files.keys.sorted()
    #expect(writer.foreignFiles(among: paths) == [])
    try writer.begin(paths: paths)
    let outcomes = try paths.map { try writer.write(Array((files[$0] ?? "").utf8), to: $0) }
    return (outcomes, try writer.finish(paths: paths))
  }

  @Test func `a first build makes the folders and the files`() throws {
    let result = try build(["index.html": "home", "films/madina-2023/index.html": "Madina"])
    #expect(result.outcomes == [.written, .written])
    #expect(result.removed == 0)
    #expect(
      folder.listing(of: "output") == [
        "films/", "films/madina-2023/", "films/madina-2023/index.html", "index.html",
      ])
    #expect(folder.text(at: "output/films/madina-2023/index.html") == "Madina")
    #expect(
      folder.text(at: ".intertitle/manifest") == """
        intertitle-manifest 1 whole output
        films/madina-2023/index.html
        index.html


        """)
  }

  @Test func `only what changed is written, and what is stale goes with its folders`() throws {
    try build(["index.html": "home", "a/b/c.html": "c", "a/d.html": "d", "e/f/g.html": "g"])
    try folder.put("mine", at: "output/e/mine.txt")
    let result = try build(["index.html": "HOME", "a/d.html": "d"])
    #expect(result.outcomes == [.unchanged, .written])
    #expect(result.removed == 2)
    #expect(
      folder.listing(of: "output") == ["a/", "a/d.html", "e/", "e/mine.txt", "index.html"])
  }

  @Test func `a file that is not ours is reported, and neither written over nor removed`() throws {
    try build(["index.html": "home"])
    try folder.put("mine", at: "output/about/index.html")
    try folder.put("mine", at: "output/films")
    let writer = try writer()
    let paths = ["about/index.html", "films/x/index.html", "index.html", "new.html"]
    #expect(writer.foreignFiles(among: paths) == ["about/index.html", "films/x/index.html"])
    #expect(throws: DiskError.notOurs("output/about/index.html")) {
      try writer.write(Array("ours".utf8), to: "about/index.html")
    }
    #expect(try writer.write(Array("mine".utf8), to: "about/index.html") == .unchanged)
    _ = try writer.finish(paths: [])
    #expect(folder.listing(of: "output") == ["about/", "about/index.html", "films"])
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "a/.", "a\0b", "a\nb", "..",
  ])
  func `no path leads out of the output folder`(path: String) throws {
    let writer = try writer()
    #expect(throws: DiskError.unsafePath(path)) { try writer.write([1], to: path) }
    #expect(throws: DiskError.unsafePath(path)) {
      try writer.copy(from: "content/journal.yaml", to: path)
    }
  }

  @Test func `no symbolic link leads out of the output folder`() throws {
    let elsewhere = try TemporaryFolder()
    try build(["stale/x.html": "x"])
    try folder.remove("output/stale")
    try elsewhere.put("x", at: "x.html")
    try folder.link("output/stale", to: elsewhere.path)
    let writer = try writer()
    #expect(throws: DiskError.symbolicLink("output/stale")) {
      try writer.write([1], to: "stale/y.html")
    }
    #expect(try writer.finish(paths: []) == 0)
    #expect(elsewhere.listing(of: ".") == ["x.html"])
  }

  @Test func `a link in a file's place is replaced, not followed`() throws {
    try build(["a.html": "a"])
    try folder.remove("output/a.html")
    try folder.put("mine", at: "mine.txt")
    try folder.link("output/a.html", to: "../mine.txt")
    try build(["a.html": "new"])
    #expect(folder.text(at: "mine.txt") == "mine")
    #expect(folder.text(at: "output/a.html") == "new")
  }

  @Test func `a file is copied once`() throws {
    try folder.put([UInt8](repeating: 7, count: 200_000), at: "content/files/a.pdf")
    do {
      let writer = try writer()
      #expect(try writer.copy(from: "content/files/a.pdf", to: "a.pdf") == .written)
      #expect(try writer.copy(from: "content/files/a.pdf", to: "a.pdf") == .unchanged)
      #expect(writer.holdsCopy(of: "content/files/a.pdf", at: "a.pdf"))
      _ = try writer.finish(paths: ["a.pdf"])
    }
    try folder.put([UInt8](repeating: 8, count: 200_000), at: "content/files/a.pdf")
    let writer = try writer()
    #expect(!writer.holdsCopy(of: "content/files/a.pdf", at: "a.pdf"))
    #expect(try writer.copy(from: "content/files/a.pdf", to: "a.pdf") == .written)
    #expect(folder.text(at: "output/a.pdf") == folder.text(at: "content/files/a.pdf"))
  }

  @Test func `a build that broke off knows its files in the next`() throws {
    do {
      let broken = try writer()
      try broken.begin(paths: ["a/x.html", "b.html"])
      _ = try broken.write([1], to: "a/x.html")
      // Two builds at a time would spoil one another's work.
      #expect(throws: DiskError.self) { _ = try writer() }
    }
    let leftover = ".intertitle-\(fnvOfIndex)"
    try folder.put("half", at: "output/a/\(leftover)")
    do { #expect(try writer().foreignFiles(among: ["a/x.html"]) == []) }
    let result = try build(["a/x.html": "new", "a/index.html": "i"])
    #expect(result.outcomes == [.written, .written])
    #expect(folder.listing(of: "output") == ["a/", "a/index.html", "a/x.html"])
  }

  @Test(arguments: [["a/b/c.html"], ["a/b/c.html", "a/b/"]])
  func `folders that a build emptied before it broke off go with the next`(gone: [String]) throws {
    try build(["index.html": "home", "a/b/c.html": "c", "a/d/e.html": "e"])
    do { try writer().begin(paths: ["index.html"]) }
    for path in gone { try folder.remove("output/\(path)") }
    try build(["index.html": "home"])
    #expect(folder.listing(of: "output") == ["index.html"])
  }

  /// Of `index.html`, by RFC 9923.
  private let fnvOfIndex = "2dc3d18016211f22"

  @Test func `a file may become a folder and the other way round`() throws {
    try build(["about": "file", "films/x/index.html": "x"])
    try build(["about/index.html": "page", "films": "file"])
    #expect(folder.listing(of: "output") == ["about/", "about/index.html", "films"])
  }

  @Test(arguments: [
    ("", ManifestFault.garbled), ("garbage\n", .garbled),
    ("intertitle-manifest 2 whole output\n\n", .unknownVersion),
    ("intertitle-manifest 1 whole elsewhere\n\n", .ofAnotherFolder),
    ("intertitle-manifest 1 whole output\nindex.html", .garbled),
  ])
  func `notes that cannot be used make every file foreign`(
    text: String, fault: ManifestFault
  ) throws {
    try build(["index.html": "home"])
    try folder.put(text, at: ".intertitle/manifest")
    let writer = try writer()
    #expect(writer.manifestFault == fault)
    #expect(writer.foreignFiles(among: ["index.html"]) == ["index.html"])
    #expect(writer.holds(Array("home".utf8), at: "index.html"))
    #expect(!writer.holds(Array("HOME".utf8), at: "index.html"))
    #expect(!writer.holds([], at: "../content/journal.yaml"))
  }

  @Test func `two output folders have notes of their own`() throws {
    try build(["a.html": "a"])
    try build(["b.html": "b"], into: "build/site")
    #expect(try writer().foreignFiles(among: ["a.html"]) == [])
    #expect(try writer("build/site").foreignFiles(among: ["b.html"]) == [])
    #expect(folder.listing(of: ".intertitle").count == 2)
  }

  @Test(arguments: [
    (".", "it is the journal’s own folder"), ("..", "the journal lies in it"),
    ("/", "the journal lies in it"),
    ("content", "it is, or lies in, the journal’s content folder"),
    ("templates/x", "it is, or lies in, the journal’s templates folder"),
    (".intertitle", "it is, or lies in, the journal’s .intertitle folder"),
  ])
  func `the journal's own folders are no output folder`(output: String, words: String) throws {
    let path = output == "/" ? "/" : "\(folder.path)/\(output)"
    let error = #expect(throws: DiskError.self) {
      try SiteWriter(root: folder.path, output: path)
    }
    #expect(error?.message == "cannot use “\(path)” as the output folder: \(words)")
  }

  @Test func `the output folder may be a link`() throws {
    let elsewhere = try TemporaryFolder()
    try folder.link("output", to: elsewhere.path)
    try build(["a.html": "a"])
    #expect(elsewhere.listing(of: ".") == ["a.html"])
  }

  @Test func `a folder where a file should be is an error in plain words`() throws {
    try build(["a": "a"])
    try folder.remove("output/a")
    try folder.put("mine", at: "output/a/mine.txt")
    let error = #expect(throws: DiskError.self) { try writer().write([1], to: "a") }
    #expect(error?.message == "cannot write output/a: a folder is where a file should be")
    #expect(folder.listing(of: "output") == ["a/", "a/mine.txt"])
  }

  @Test func `many tasks write into one folder at once`() async throws {
    let writer = try writer()
    let outcomes = await concurrentMap(count: 500, jobs: 4, run: 3) { index in
      try? writer.write(Array("\(index)".utf8), to: "deep/\(index % 7)/\(index).html")
    }
    #expect(outcomes.allSatisfy { $0 == .written })
    #expect(folder.listing(of: "output").count == 500 + 8)
    #expect(folder.text(at: "output/deep/2/499.html") == "499")
  }
}
