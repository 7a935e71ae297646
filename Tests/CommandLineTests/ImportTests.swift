import Testing

/// `intertitle import`, as it is run.
struct ImportTests {
  private static let export = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Steppe</title><link>https://steppe.example</link><wp:wxr_version>1.2</wp:wxr_version>
    <item><title>Winter</title><link>https://steppe.example/winter/</link>
    <content:encoded><![CDATA[<img src="/wp-content/uploads/a.txt" alt="A">Text.]]></content:encoded>
    <wp:post_id>1</wp:post_id><wp:post_date>2024-05-02</wp:post_date><wp:post_name>winter</wp:post_name>
    <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>

    """

  @Test func `an import leaves a journal that builds, and a report`() async throws {
    let scratch = try Scratch(["steppe.xml": Self.export])
    let run = try await intertitle("import", "wordpress", "steppe.xml", "new", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0,
          errors: """
            1 article, of which 0 drafts
            0 pages
            0 authors, 0 topics
            0 pictures and files in the export, 0 copied
            Articles of no kind: 1
            Pictures that lie on another host: 1
            2 files written; what became of what, and what needs a hand: new/import-report.md

            """))
    #expect(
      try scratch.files(in: "new") == [
        "content/articles/winter.md", "content/journal.yaml", "import-report.md",
      ])
    #expect(try await intertitle("build", "new", in: scratch.path).status == 0)
  }

  @Test func `nothing is written through a link that leads out of the journal`() async throws {
    let scratch = try Scratch([
      "steppe.xml": Self.export, "elsewhere/a.txt": "",
      "new/content/journal.yaml": "title: A\nbase-url: https://a.example\n",
    ])
    try scratch.link("new/content/articles", to: "../../elsewhere")
    let run = try await intertitle("import", "wordpress", "steppe.xml", "new", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 1,
          errors: """
            error: nothing was written, since “content/articles” is a symbolic link that leads out \
            of the journal or to something hidden
            help: put a folder in its place

            """))
    #expect(try scratch.files(in: "elsewhere") == ["a.txt"])
  }

  @Test func `nothing is written over`() async throws {
    let scratch = try Scratch([
      "steppe.xml": Self.export, "new/content/articles/winter.md": "mine",
      "uploads/a.txt": "picture",
    ])
    let run = try await intertitle(
      "import", "wordpress", "steppe.xml", "new", "--uploads", "uploads", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("Files that were there already, and stay as they were: 1\n"))
    #expect(try scratch.text("new/content/articles/winter.md") == "mine")
    #expect(try scratch.text("new/content/wp-content/uploads/a.txt") == "picture")
    #expect(try scratch.text("new/import-report.md").contains("- content/articles/winter.md\n"))
    let again = try await intertitle(
      "import", "wordpress", "steppe.xml", "new", "-q", in: scratch.path)
    #expect(again == ProgramRun(status: 0))
    #expect(try scratch.files(in: "new").contains("import-report-2.md"))
  }

  @Test func `nothing is copied from outside of the uploads`() async throws {
    let names = ["a.txt", "b/c.txt", "d.txt", "e/a.txt"]
    let pictures = names.map { "<img src=\"/wp-content/uploads/\($0)\" alt=\"A\">" }.joined()
    let old = "<img src=\"/wp-content/uploads/a.txt\" alt=\"A\">"
    let scratch = try Scratch([
      "steppe.xml": Self.export.split(separator: old).joined(separator: pictures),
      "secret/c.txt": "secret", "uploads/d.txt": "picture", "uploads/f/a.txt": "picture",
    ])
    try scratch.link("uploads/a.txt", to: "../secret/c.txt")
    try scratch.link("uploads/b", to: "../secret")
    try scratch.link("uploads/e", to: "f")
    let run = try await intertitle(
      "import", "wordpress", "steppe.xml", "new", "--uploads", "uploads", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("Files that are not in the folder: 2\n"))
    #expect(
      try scratch.files(in: "new/content/wp-content") == ["uploads/d.txt", "uploads/e/a.txt"])
    #expect(try await intertitle("build", "new", in: scratch.path).status == 0)
  }

  @Test func `an import into a journal that is there leaves one that builds`() async throws {
    let scratch = try Scratch(["steppe.xml": Self.export])
    #expect(try await intertitle("init", "new", in: scratch.path).status == 0)
    let run = try await intertitle("import", "wordpress", "steppe.xml", "new", in: scratch.path)
    #expect(run.status == 0)
    #expect(!run.errors.contains("Errors:"))
    #expect(try await intertitle("build", "new", in: scratch.path).status == 0)
    #expect(
      try scratch.text("new/import-report.md").contains(
        "`content/journal.yaml` has got the kind `post`"))
  }

  @Test func `what would stop the build is in the report`() async throws {
    let scratch = try Scratch([
      "steppe.xml": Self.export, "new/content/journal.yaml": "title: Mine\nkinds: [essay]\n",
    ])
    let run = try await intertitle("import", "wordpress", "steppe.xml", "new", in: scratch.path)
    #expect(run.errors.contains("Errors: 2\n"))
    #expect(
      try scratch.text("new/import-report.md").contains(
        "the journal has no “base-url”, in content/journal.yaml:1"))
  }

  @Test(arguments: ["films", "letterboxd", "imdb", "Letterboxd"])
  func `a list of films makes a journal, whosever it is called`(format: String) async throws {
    let scratch = try Scratch(["w.csv": "Name,Year,Letterboxd URI\nFire,2021,https://boxd.it/2a\n"])
    let run = try await intertitle("import", format, "w.csv", "new", in: scratch.path)
    #expect(run.status == 0)
    #expect(
      try scratch.files(in: "new") == [
        "content/films/w.yaml", "content/journal.yaml", "import-report.md",
      ])
    #expect(try await intertitle("build", "new", in: scratch.path).status == 0)
    let again = try await intertitle("import", format, "w.csv", "new", in: scratch.path)
    #expect(again.errors.hasPrefix("0 films\n"))
  }

  @Test(arguments: [
    ("wordpress", "gone.xml", "error: cannot open gone.xml: there is no such file or folder\n"),
    ("wordpress", "folder", "error: cannot read folder: a folder is where a file should be\n"),
    ("wordpress", "text", "error: text is XML of another kind"),
    ("ghost", "text", "error: text is not valid JSON"),
    ("films", "text", "error: text has no column of titles"),
    ("jekyll", "folder", "error: folder is something else than a folder of Jekyll\n"),
    ("hugo", "folder", "error: folder is something else than a folder of Hugo\n"),
    ("hugo", "gone", "error: cannot open gone: there is no such file or folder\n"),
    ("jekyll", "text", "error: cannot open text: a file is where a folder should be\n"),
  ])
  func `what cannot be imported is an error, and nothing is written`(
    format: String, file: String, message: String
  ) async throws {
    let scratch = try Scratch(["text": "<a>x</a>", "folder/x.txt": ""])
    let before = try scratch.contents(of: ".")
    let run = try await intertitle("import", format, file, "new", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix(message))
    #expect(
      try scratch.contents(of: ".").filter { !["stdout", "stderr"].contains($0.key) } == before)
  }

  @Test(arguments: [
    (["import"], "Missing expected argument '<format>'"),
    (
      ["import", "blogger", "x"],
      "The value 'blogger' is invalid for '<format>'. Please provide one of the following:\n  - wordpress\n"
    ),
    (["import", "wordpress"], "Missing expected argument '<file>'"),
    (["import", "wordpress", ""], "The file cannot be an empty text."),
    (
      ["import", "hugo", "x", "y", "--uploads", "z"],
      "--uploads goes with wordpress and ghost only."
    ),
  ])
  func `a command line that makes no sense is refused with status 64`(
    arguments: [String], message: String
  ) async throws {
    let run = try await intertitle(list: arguments)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Error: \(message)"))
  }
}
