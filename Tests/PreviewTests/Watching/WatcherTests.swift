import Foundation
import Preview
import Testing

/// Each in both ways of watching: by what the system tells, and by looking.
@Suite(.serialized)
struct WatcherTests {
  @Test(arguments: [false, true])
  func `a file that is written in its place is a change`(polls: Bool) async throws {
    let seen = try await changes(polls: polls) {
      try $0.write("new", to: "content/articles/snow.md")
    }
    #expect(seen.paths == ["content/articles/snow.md"])
  }

  @Test(arguments: [false, true])
  func `a file that is moved into the place of another is a change of that one`(
    polls: Bool
  ) async throws {
    let seen = try await changes(polls: polls) {
      try $0.write("new", to: "content/articles/.snow.md.tmp")
      try $0.move("content/articles/.snow.md.tmp", to: "content/articles/snow.md")
    }
    #expect(seen.paths == ["content/articles/snow.md"])
  }

  @Test(arguments: [false, true])
  func `a file that is moved away and written again is one change`(polls: Bool) async throws {
    let seen = try await changes(polls: polls) {
      try $0.move("content/articles/snow.md", to: "content/articles/snow.md~")
      try $0.write("new", to: "content/articles/snow.md")
      try $0.remove("content/articles/snow.md~")
    }
    #expect(seen.paths == ["content/articles/snow.md"])
  }

  @Test(arguments: [false, true])
  func `a file that is removed is a change`(polls: Bool) async throws {
    let seen = try await changes(polls: polls) { try $0.remove("content/articles/snow.md") }
    #expect(seen.paths == ["content/articles/snow.md"])
  }

  @Test(arguments: [false, true])
  func `what does not belong to the journal is no change`(polls: Bool) async throws {
    let seen = try await changes(polls: polls) {
      try $0.write("x", to: "output/index.html")
      try $0.write("x", to: ".git/HEAD")
      try $0.write("x", to: "content/.snow.md.swp")
      try $0.write("x", to: "notes.txt")
      try $0.write("new", to: "content/journal.yaml")
    }
    #expect(seen.paths == ["content/journal.yaml"])
  }

  @Test func `a folder that comes is looked into, and watched`() async throws {
    let folder = try JournalFolder()
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try folder.makeFolder("content/articles/new/deeper")
    #expect(await stream.next()?.isWhole == true)
    try folder.write("text", to: "content/articles/new/deeper/a.md")
    #expect(await stream.next()?.paths == ["content/articles/new/deeper/a.md"])
  }

  @Test func `a folder that is renamed is watched by its new name`() async throws {
    let folder = try JournalFolder()
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try folder.move("content/articles", to: "content/essays")
    #expect(await stream.next()?.isWhole == true)
    try folder.write("text", to: "content/essays/snow.md")
    #expect(await stream.next()?.paths == ["content/essays/snow.md"])
  }

  @Test func `templates that come later are watched`() async throws {
    let folder = try JournalFolder()
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try folder.makeFolder("templates")
    #expect(await stream.next()?.isWhole == true)
    try folder.write("p {}", to: "templates/article.html")
    #expect(await stream.next()?.paths == ["templates/article.html"])
  }

  @Test func `a folder to which a link leads is watched by the name of the link`() async throws {
    let folder = try JournalFolder()
    try folder.write("text", to: "elsewhere/a.md")
    try folder.link("content/linked", to: "../elsewhere")
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try folder.write("new", to: "elsewhere/a.md")
    #expect(await stream.next()?.paths == ["content/linked/a.md"])
  }

  @Test func `a link that leads back to its own folder does no harm`() async throws {
    let folder = try JournalFolder()
    try folder.link("content/round", to: "../content")
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try folder.write("new", to: "content/articles/snow.md")
    #expect(await stream.next()?.paths.contains("content/articles/snow.md") == true)
  }

  @Test(arguments: [false, true])
  func `a journal whose folder goes and comes back is followed on`(polls: Bool) async throws {
    let folder = try JournalFolder()
    let (notices, noticed) = AsyncStream.makeStream(of: WatcherNotice.self)
    let watcher = FolderWatcher(of: folder.path + "/content/..", polls: polls) { noticed.yield($0) }
    var (stream, words) = (watcher.changes.makeAsyncIterator(), notices.makeAsyncIterator())
    let away = folder.path + "-away"
    #expect(rename(folder.path, away) == 0)
    #expect(await words.next() == .folderGone)
    #expect(rename(away, folder.path) == 0)
    #expect(await words.next() == .folderBack)
    #expect(await stream.next()?.isWhole == true)
    try folder.write("new", to: "content/articles/snow.md")
    #expect(await stream.next()?.paths == ["content/articles/snow.md"])
  }

  @Test func `many files in one go are few changes`() async throws {
    let folder = try JournalFolder()
    let watcher = FolderWatcher(of: folder.path) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    let names = (0..<300).map { "content/articles/a\($0).md" }
    for name in names { try folder.write("text", to: name) }
    var seen: Set<String> = []
    var bursts = 0
    while seen.count < names.count, let burst = await stream.next() {
      seen.formUnion(burst.paths)
      bursts += 1
    }
    #expect(seen == Set(names))
    #expect(bursts < 30)
  }

  /// The first burst after something was done to a small journal.
  private func changes(
    polls: Bool, after edit: (JournalFolder) throws -> Void
  ) async throws -> Changes {
    let folder = try JournalFolder()
    let watcher = FolderWatcher(of: folder.path, polls: polls) { _ in }
    var stream = watcher.changes.makeAsyncIterator()
    try edit(folder)
    return try #require(await stream.next())
  }
}
