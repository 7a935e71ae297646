import Foundation
import Preview
import Testing

@Suite(.serialized)
struct EventTests {
  private let snow = "content/articles/snow.md"

  @Test func `a change is told, and shown`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state")?.hasSuffix("\"errors\":null}") == true)
    try preview.folder.write(article("Ice"), to: snow)
    #expect(await events.next("reload")?.hasSuffix("\"open\":null}") == true)
    #expect(try await preview.page("/articles/snow/").contains("<title>Ice"))
  }

  @Test func `the page of what was changed is brought up where that is wanted`() async throws {
    let preview = try await RunningPreview { $0.navigates = true }
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    try preview.folder.write(article("Ice"), to: snow)
    #expect(await events.next("reload")?.contains("\"open\":\"/articles/snow/\"") == true)
  }

  @Test func `a stylesheet is changed without loading the page again`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    try preview.folder.makeFolder("templates/assets")
    #expect(try await preview.page("/").contains("theme-"))
    try preview.folder.write("p { color: red }", to: "templates/assets/journal.css")
    let data = try await #require(events.next("styles"))
    let sheet = try #require(data.split(separator: "\"").last { $0.hasPrefix("/assets/theme-") })
    #expect(try await preview.get(String(sheet)).body.hasSuffix("p { color: red }"))
  }

  @Test func `errors lie over the last good page until they are mended`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    let before = try await preview.get("/articles/snow/").body
    try preview.folder.write(article("Ice", "[x](film:nothing-1) <b>"), to: snow)
    let data = try await #require(events.next("errors"))
    #expect(data.contains("content/articles/snow.md:10:1: error: no film “nothing-1”\\n"))
    #expect(try await preview.get("/articles/snow/").body == before)
    // Whoever comes later hears of it, too.
    #expect(try await preview.listen().next("state")?.contains("no film “nothing-1”") == true)
    try preview.folder.write(article("Ice"), to: snow)
    #expect(await events.next("reload") != nil)
    #expect(try await preview.page("/articles/snow/").contains("<title>Ice"))
    #expect(try await preview.listen().next("state")?.hasSuffix("\"errors\":null}") == true)
  }

  @Test func `the overlay counts, and has first what was saved last`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    try preview.folder.write(article("A", "[x](film:one-1)"), to: "content/articles/a.md")
    #expect(await events.next("errors")?.contains("\"1 error, 0 warnings\\n\\ncontent") == true)
    try preview.folder.write(article("Ice", "[x](film:two-2)"), to: snow)
    let data = try await #require(events.next("errors"))
    #expect(data.contains("\"2 errors, 0 warnings\\n\\n\(snow):"))
    #expect(data.contains("\\ncontent/articles/a.md:"))
  }

  @Test func `an error is said once, and again when there is one more of it`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    let one = "[x](film:nothing-1)"
    for text in [one, "First.\n\n\(one)", "\(one)\n\n\(one)", "\(one)\n\n[x](film:nothing-2)"] {
      try preview.folder.write(article("Snow", text), to: snow)
      #expect(await events.next("errors") != nil)
    }
    try preview.folder.write(article("Snow"), to: snow)
    #expect(await events.next("reload") != nil)
    let said = await preview.notices(before: "mended")
    let problems = said.filter { $0.hasPrefix("problems") }
    #expect(problems == Array(repeating: "problems [\"unknown-film\"]", count: 3))
  }

  @Test func `a journal that begins with an error has a page of it`() async throws {
    var files = smallJournal
    files[snow] = article("Snow", "[x](film:nothing-1)")
    let preview = try await RunningPreview(files)
    let answer = try await preview.get("/articles/snow/")
    #expect(answer.status == 503)
    #expect(answer.body.contains("error: no film “nothing-1”"))
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    try preview.folder.write(article("Snow"), to: snow)
    #expect(await events.next("reload") != nil)
    #expect(try await preview.get("/articles/snow/").status == 200)
  }

  @Test(arguments: ["---\ntitle: [\n", "\u{0}\u{1}", "", "---\n", "{{ }}", "a: *b\nb: &a [*a]"])
  func `no file stops the server`(text: String) async throws {
    let preview = try await RunningPreview()
    let before = try await preview.get("/articles/snow/").body
    for path in [
      "content/journal.yaml", "content/articles/snow.md", "content/films/madina-2023.md",
      "content/films/more.yaml", "templates/base.html", "templates/strings/en.yaml",
    ] {
      try preview.folder.write(text, to: path)
      // Whether that is an error or not, there is an answer.
      let after = try await preview.get("/articles/snow/")
      #expect(after.status == 200)
      #expect(after.body.isEmpty == before.isEmpty)
    }
  }

  @Test func `every listener hears, and one that has gone is no harm`() async throws {
    let preview = try await RunningPreview()
    var listeners: [EventReader] = []
    for _ in 0..<20 { listeners.append(try await preview.listen()) }

    for listener in listeners { #expect(await listener.next("state") != nil) }
    listeners.removeFirst(10)
    for number in 1...5 {
      try preview.folder.write(article("Ice \(number)"), to: snow)
      for listener in listeners { #expect(await listener.next("reload") != nil) }
    }
  }

  @Test func `a folder with articles that is renamed is followed`() async throws {
    let preview = try await RunningPreview()
    let events = try await preview.listen()
    #expect(await events.next("state") != nil)
    let (old, new) = ("content/articles/essays", "content/articles/elsewhere")
    try preview.folder.makeFolder(old)
    try preview.folder.write(article("Ice"), to: "\(old)/ice.md")
    try await wait(for: events) { try await preview.page("/articles/ice/").contains("<title>Ice ") }
    try preview.folder.move(old, to: new)
    try preview.folder.write(article("Frost"), to: "\(new)/ice.md")
    try await wait(for: events) {
      try await preview.page("/articles/ice/").contains("<title>Frost")
    }
    try preview.folder.remove(new)
    try await wait(for: events) { try await preview.get("/articles/ice/").status == 404 }
  }

  /// Until something is so, asking after every event; a failure where no more events come.
  private func wait(
    for events: EventReader, until isSo: () async throws -> Bool
  ) async throws {
    while try await !isSo() { try #require(await events.next("reload") != nil) }
  }
}
