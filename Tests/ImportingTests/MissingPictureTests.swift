import Importing
import Testing

/// Pictures of a site whose address nobody says.
struct MissingPictureTests {
  private let winter = "content/articles/winter.md"

  private func ghost(_ html: String, also: String = "", uploads: UploadsFolder? = nil) throws
    -> ImportedJournal
  {
    let json = """
      {"db":[{"data":{"posts":[{"id":"1","title":"Winter","slug":"winter","html":"\(html)",\(also)
      "status":"published","type":"post","visibility":"public","published_at":"2024-05-02"}]}}]}
      """
    return try ImportedJournal(ghost: Array(json.utf8), name: "g.json", uploads: uploads)
  }

  @Test func `a missing picture within a sentence lets the journal build`() async throws {
    let journal = try ImportedJournal(
      hugo: SiteFolder([
        "hugo.toml": "baseURL = \"https://steppe.example\"\n",
        "content/posts/winter.md":
          "---\ntitle: W\ndate: 2024-05-02\n---\nOne ![A](gone.jpg) and [*x*](/gone/).\n",
      ]))
    let built = await Built(journal)
    #expect(built.errors == "")
    #expect(
      journal.report.examples(.missingUpload) == [
        "<https://steppe.example/gone.jpg>, in \(winter)"
      ])
  }

  @Test func `Ghost's pictures have the places that they are to be put in`() async throws {
    let journal = try ghost(
      "<figure><img src='__GHOST_URL__/content/images/2022/f.jpg' alt='F'></figure><p><img src='/assets/x y.png'> <a href='__GHOST_URL__/gone/?a=1#b'>g</a> <a href='__GHOST_URL__'>h</a></p>",
      also: "\"feature_image\":\"__GHOST_URL__/content/images/2022/a.jpg\",")
    #expect(
      journal.text(winter) == """
        ---
        title: Winter
        kind: post
        date: 2024-05-02
        still: ![](../content/images/2022/a.jpg)
        aliases:
          - /winter/
        ---
        ![F](../content/images/2022/f.jpg)

        ![](../old-assets/x%20y.png)

        [g](/gone/?a=1#b) [h](/)

        """)
    #expect(
      journal.report.examples(.missingFile) == [
        "`content/content/images/2022/f.jpg`, in \(winter)",
        "`content/old-assets/x y.png`, in \(winter)",
        "`content/content/images/2022/a.jpg`, in \(winter)",
      ])
    #expect(journal.report.count(.remotePicture) == 0)
    #expect(journal.reportText.contains("to `content/content/images` in the journal’s folder"))
    #expect(
      journal.text("content/journal.yaml")?
        .contains("diagnostics: {unknown-address: warning, unknown-file: warning}\n") == true)
    let errors = await Built(journal).errors
    #expect(errors == "")
    let pictures = ["a", "f"].map { "content/content/images/2022/\($0).jpg" }
    let built = await Built(journal, pictures: pictures + ["content/old-assets/x y.png"])
    #expect(!built.problemIDs.contains("unknown-file"))
  }

  @Test func `what the uploads lack has its place, too`() throws {
    let uploads = UploadsFolder("/i", prefix: UploadsFolder.ghost) { $0 == "/i/a.jpg" }
    let journal = try ghost(
      "<img src='__GHOST_URL__/content/images/a.jpg'><img src='__GHOST_URL__/content/images/b.jpg'>",
      uploads: uploads)
    #expect(
      journal.body(winter) == "![](../content/images/a.jpg)\n\n![](../content/images/b.jpg)\n")
    #expect(
      journal.report.examples(.missingFile) == ["`content/content/images/b.jpg`, in \(winter)"])
  }

  @Test func `a draft without a date has the day of its last change`() throws {
    let journal = try ghost(
      "x",
      also:
        "\"x\":1},{\"id\":\"2\",\"title\":\"D\",\"slug\":\"d\",\"html\":\"x\",\"status\":\"draft\",\"updated_at\":\"2023-04-05\"},{\"id\":\"3\",\"title\":\"E\",\"slug\":\"e\",\"html\":\"x\","
    )
    #expect(
      journal.text("content/articles/d.md")?.contains("date: 2023-04-05\ndraft: true\n") == true)
  }

  @Test func `no text names a host that nobody named`() throws {
    let text = "![a](/img/a.png) ![b](data:x) [c](/gone/)\n\n<p><img src=\"/img/a.png\"></p>\n"
    let there = try ImportedJournal(
      jekyll: SiteFolder(
        ["_config.yml": "title: S\n", "_posts/2024-05-02-winter.md": text],
        others: ["img/a.png"]))
    #expect(
      there.body(winter)
        == "![a](../img/a.png) b [c](/gone/)\n\n![](../img/a.png)\n")
    #expect(there.copies.map(\.target) == ["content/img/a.png"])
    let gone = try ImportedJournal(
      jekyll: SiteFolder(["_config.yml": "title: S\n", "_posts/2024-05-02-winter.md": text]))
    #expect(gone.body(winter) == there.body(winter))
    #expect(Set(gone.report.examples(.missingFile)) == ["`content/img/a.png`, in \(winter)"])
  }

  @Test func `a picture of a gallery is named by its id`() throws {
    let journal = try Export(post("[gallery ids=\"1,2\"]")).journal()
    #expect(
      journal.report.examples(.picture) == [
        "the picture with the id 1, of `[gallery ids=\"1,2\"]`, in \(winter)",
        "the picture with the id 2, of `[gallery ids=\"1,2\"]`, in \(winter)",
      ])
  }

  @Test(arguments: [
    (1, "- 1 comment of readers is left out\n"), (2, "- 2 comments of readers are left out\n"),
  ])
  func `one comment is one`(count: Int, line: String) throws {
    let comments = String(repeating: "<wp:comment></wp:comment>", count: count)
    #expect(try Export(post("x", also: comments)).journal().reportText.contains(line))
  }
}
