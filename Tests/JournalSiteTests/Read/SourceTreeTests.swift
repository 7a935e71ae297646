import Diagnostics
import JournalSite
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct SourceTreeTests {
  private let gif = Array("GIF89a".utf8) + [2, 0, 1, 0]

  @Test(arguments: [1, 4])
  func `every file is what its place and name make it`(jobs: Int) async throws {
    let folder = try TemporaryFolder()
    for path in [
      "content/journal.yaml", "content/articles/madina.md", "content/articles/a-b.MD",
      "content/articles/a/index.md", "content/films/x.yml", "templates/home.html",
      "templates/assets/journal.css", "templates/assets/logo.svg", "templates/strings/en.yaml",
    ] { try folder.put("text of \(path)", at: path) }
    for path in [
      "content/files/CNAME", "content/files/.well-known/x.md", "content/articles/talk.pdf",
      "templates/assets/a.woff2",
    ] { try folder.put("12345", at: path) }
    for path in [
      "content/.hidden.md", "content/.git/x.md", "content/node_modules/x.md", "content/a.md~",
      "content/.a.md.swp",
      "content/#a.md#", "content/files/.DS_Store", "content/files/Thumbs.db", "readme.md",
      "templates/readme.rst", "output/index.html", "content/files/x.swp",
    ] { try folder.put("no", at: path) }
    try folder.put(gif, at: "content/articles/still.GIF")
    try folder.put("no picture", at: "content/articles/broken.png")

    let tree = try await SourceTree(reading: folder.path, jobs: jobs)

    #expect(
      tree.texts.map(\.path) == [
        "content/articles/a-b.MD", "content/articles/a/index.md", "content/articles/madina.md",
        "content/films/x.yml", "content/journal.yaml", "templates/assets/journal.css",
        "templates/assets/logo.svg", "templates/home.html", "templates/strings/en.yaml",
      ])
    #expect(tree.texts.allSatisfy { $0.bytes == Array("text of \($0.path)".utf8) })
    #expect(
      tree.pictures == [
        PictureFile(
          path: "content/articles/broken.png", byteCount: 10, reading: .failure(.unknownFormat)),
        PictureFile(
          path: "content/articles/still.GIF", byteCount: 10,
          reading: .success(PictureHeader(width: 2, height: 1, format: .gif))),
      ])
    #expect(
      tree.others
        == [
          "content/articles/talk.pdf", "content/files/.well-known/x.md", "content/files/CNAME",
          "templates/assets/a.woff2",
        ].map { OtherFile(path: $0, byteCount: 5) })
    #expect(tree.skipped.isEmpty)
  }

  @Test func `links are followed within the journal, once, and never out of it`() async throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try elsewhere.put("secret", at: "secret.md")
    try folder.put("a", at: "content/articles/a.md")
    try folder.put("b", at: "shared/b.md")
    try folder.link("content/linked.md", to: "../shared/b.md")
    try folder.link("content/shared", to: "../shared")
    try folder.link("content/twice", to: "../shared")
    try folder.link("content/circle", to: ".")
    try folder.link("content/self", to: "self")
    try folder.link("content/nowhere.md", to: "nothing")
    try folder.link("content/out", to: elsewhere.path)
    try folder.link("content/secret.md", to: elsewhere.path + "/secret.md")

    let tree = try await SourceTree(reading: folder.path, jobs: 2)

    #expect(
      tree.texts.map(\.path) == [
        "content/articles/a.md", "content/linked.md", "content/shared/b.md",
      ])
    #expect(
      tree.skipped == [
        SkippedFile(path: "content/circle", reason: .leadsInCircles),
        SkippedFile(path: "content/nowhere.md", reason: .leadsNowhere),
        SkippedFile(path: "content/out", reason: .leadsOutside),
        SkippedFile(path: "content/secret.md", reason: .leadsOutside),
        SkippedFile(path: "content/self", reason: .leadsInCircles),
        SkippedFile(path: "content/twice", reason: .leadsInCircles),
      ])
  }

  @Test func `links to what is hidden are not followed, and no repository is copied`() async throws
  {
    let folder = try TemporaryFolder()
    for path in [
      ".git/config", ".env", "shared/.secret/a.md", "content/files/.git/config",
      "content/files/.GIT/x", "content/files/.intertitle-0123", "content/files/a/.hg/x",
    ] { try folder.put("no", at: path) }
    try folder.put("yes", at: "content/files/.well-known/x")
    try folder.put("yes", at: "content/files/.gitattributes")
    let links = [
      "content/a": "../.git", "content/b.md": "../.git/config", "content/c.md": "../.env",
      "content/d": "../shared/.secret", "content/files/e": ".git",
      "content/files/f": "../../.git/config",
      "content/files/g": ".well-known",
    ]
    for (path, target) in links { try folder.link(path, to: target) }
    let tree = try await SourceTree(reading: folder.path, jobs: 2)
    #expect(tree.texts.isEmpty && tree.pictures.isEmpty)
    #expect(
      tree.others.map(\.path) == [
        "content/files/.gitattributes", "content/files/.well-known/x", "content/files/g/x",
      ])
    #expect(
      tree.skipped
        == [
          "content/a", "content/b.md", "content/c.md", "content/d", "content/files/e",
          "content/files/f",
        ]
        .map { SkippedFile(path: $0, reason: .leadsToHidden) })
    let again = try tree.rereading(["content/b.md", "content/files/f"], in: folder.path)
    #expect(again.texts.isEmpty && again.others == tree.others)
    for path in ["content/b.md", "content/files/f"] {
      #expect(JournalFile(path, in: folder.path) == nil)
    }
    #expect(JournalFile("content/files/.well-known/x", in: folder.path) != nil)
  }

  @Test func `a text that is not kept is read when it is asked for`() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try folder.put("old \(name)", at: "content/\(name).md") }
    try folder.put("title: T", at: "content/journal.yaml")
    try folder.put("old", at: "templates/home.html")
    let tree = try await SourceTree(reading: folder.path, jobs: 2, keeping: 3)
    for path in ["content/a.md", "content/journal.yaml", "templates/home.html"] {
      try folder.put("new", at: path)
    }
    try folder.remove("content/b.md")
    #expect(
      tree.texts.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["new", "", "title: T", "old"])
    #expect(tree.texts.map { $0.held == nil } == [false, true, false, false])
    let held = try #require(tree.texts[0].held)
    try folder.put("newer", at: "content/a.md")
    #expect(held.bytes == Array("new".utf8))
    #expect(held.kept.bytes == Array("newer".utf8))
    #expect(tree.texts[3].kept.bytes == Array("old".utf8))
  }

  @Test func `messages quote texts that are not kept, and what is gone is not there`() async throws
  {
    let folder = try TemporaryFolder()
    try folder.put(
      "title: T\nbase-url: https://t.example\nlanguage: en\nkinds:\n  essay: Essay\n",
      at: "content/journal.yaml")
    try folder.put(
      "---\ntitle: A\nkind: essay\ndate: 2024-01-01\nauthors: Ann\n---\n[x](film:nothing)\n",
      at: "content/articles/a.md")
    try folder.put("---\ntitle: B\n---\n", at: "content/pages/b.md")
    let kept = try await SourceTree(reading: folder.path, jobs: 2)
    let tree = try await SourceTree(reading: folder.path, jobs: 2, keeping: 0)
    try folder.remove("content/pages/b.md")
    let options = SiteOptions(date: PublicationDate(today: CalendarDay(daysSince1970: 20_788)))
    let (one, other) = (await Site(kept, options: options), await Site(tree, options: options))
    let printer = DiagnosticPrinter()
    let text = printer.print(other.diagnostics, source: other.source(_:))
    #expect(text.contains("[x](film:nothing)"))
    #expect(text == printer.print(one.diagnostics, source: one.source(_:)))
    #expect(one.journal.pages.count == 1 && other.journal.pages.isEmpty)
  }

  @Test func `after changes, reading those files again is as good as reading all`() async throws {
    let folder = try TemporaryFolder()
    for name in ["a", "c", "e"] { try folder.put(name, at: "content/\(name).md") }
    try folder.put(gif, at: "content/p.gif")
    let old = try await SourceTree(reading: folder.path, jobs: 1)
    try folder.put("C", at: "content/c.md")
    try folder.put("b", at: "content/b.md")
    try folder.put("f", at: "content/f.md")
    try folder.put("x", at: "content/files/.well-known/x")
    try folder.put("no", at: "content/.git/x.md")
    try folder.remove("content/e.md")
    try folder.remove("content/p.gif")
    let changes = [
      "content/f.md", "content/e.md", "content/p.gif", "content/b.md", "content/c.md",
      "content/.git/x.md", "content/files/.well-known/x", "content", "output/x.md", "../x",
      "content/../content/a.md", "",
    ]
    let new = try old.rereading(changes, in: folder.path)
    let all = try await SourceTree(reading: folder.path, jobs: 1)
    #expect(new.texts.map(\.path) == ["a", "b", "c", "f"].map { "content/\($0).md" })
    #expect(new.texts.map(\.bytes) == all.texts.map(\.bytes))
    #expect(new.pictures == all.pictures && new.others == all.others)
    #expect(new.others.map(\.path) == ["content/files/.well-known/x"])
  }

  #if os(Linux)
    @Test func `what has no name in UTF-8, or is a pipe, is left out and said`() async throws {
      let folder = try TemporaryFolder()
      try folder.put("a", at: "content/a.md")
      let name = "\(folder.path)/content/".utf8CString.dropLast() + [0x62, -1, 0x2E, 0x6D, 0x64, 0]
      let descriptor = open(Array(name), O_WRONLY | O_CREAT, 0o644)
      try #require(descriptor >= 0)
      close(descriptor)
      try #require(mkfifo("\(folder.path)/content/pipe.md", 0o644) == 0)
      let tree = try await SourceTree(reading: folder.path, jobs: 2)
      #expect(tree.texts.map(\.path) == ["content/a.md"])
      #expect(
        tree.skipped == [
          SkippedFile(path: "content/b\u{FFFD}.md", reason: .nameNotUTF8),
          SkippedFile(path: "content/pipe.md", reason: .notAFile),
        ])
    }
  #endif

  @Test func `a frame header behind the first 64 KiB is found`() async throws {
    let folder = try TemporaryFolder()
    let segment: [UInt8] = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 65_533)
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 9, 0, 16, 3]
    try folder.put([0xFF, 0xD8] + segment + segment + frame, at: "content/big.jpg")
    let tree = try await SourceTree(reading: folder.path, jobs: 1)
    #expect(tree.pictures.map(\.header) == [PictureHeader(width: 16, height: 9, format: .jpeg)])
  }

  @Test func `a text that claims to be longer than any memory is an error`() async throws {
    let folder = try TemporaryFolder()
    try folder.put("", at: "content/articles/a.md")
    #expect(truncate("\(folder.path)/content/articles/a.md", 1 << 40) == 0)
    let error = await #expect(throws: DiskError.self) {
      try await SourceTree(reading: folder.path, jobs: 1)
    }
    #expect(error?.message == "cannot read content/articles/a.md: the file is too large")
  }

  @Test func `a journal that is not there is an error in plain words`() async throws {
    let error = await #expect(throws: DiskError.self) {
      try await SourceTree(reading: "/nowhere/journal", jobs: 1)
    }
    #expect(error?.message == "cannot open /nowhere/journal: there is no such file or folder")
  }

  @Test func `an empty folder is an empty journal`() async throws {
    let folder = try TemporaryFolder()
    let tree = try await SourceTree(reading: folder.path, jobs: 2)
    #expect(tree.texts.isEmpty && tree.pictures.isEmpty && tree.others.isEmpty)
  }

  @Test func `literals make a journal without a disk`() {
    let header = PictureHeader(width: 3, height: 2, format: .png)
    let tree = SourceTree(
      texts: ["content/b.md": "b", "content/a.md": "é"], pictures: ["content/p.png": header],
      others: ["content/files/x": 3])
    #expect(tree.texts.map(\.path) == ["content/a.md", "content/b.md"])
    #expect(tree.texts[0].bytes == [0xC3, 0xA9])
    #expect(tree.pictures.map(\.header) == [header])
    #expect(tree.others == [OtherFile(path: "content/files/x", byteCount: 3)])
  }
}
