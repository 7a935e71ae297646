import Foundation
import Testing

/// What a build never touches, whatever lies in its way.
struct OutputSafetyTests {
  @Test(arguments: [
    ("home", "it is, or holds, your home folder"),
    ("link-to-home", "it is, or holds, your home folder"),
    ("home/..", "the journal lies in it"), ("/", "the journal lies in it"),
    ("other", "it is another journal’s own folder"),
    ("other/content", "it is, or lies in, another journal’s content folder"),
    ("other/content/files/site", "it is, or lies in, another journal’s content folder"),
    ("other/templates/new", "it is, or lies in, another journal’s templates folder"),
  ])
  func `a place that is somebody’s own is no place for the site`(
    output: String, reason: String
  ) async throws {
    var files = ["home/notes.txt": "mine", "other/content/journal.yaml": "title: Other\n"]
    for (path, text) in smallJournal { files["journal/\(path)"] = text }
    let scratch = try Scratch(files)
    try scratch.link("link-to-home", to: "home")
    let before = try scratch.contents(of: ".")
    let run = try await intertitle(
      "build", "journal", "--output", output, in: scratch.path,
      environment: ["HOME": scratch.path + "/home"])
    #expect(
      run
        == ProgramRun(
          status: 1, errors: "error: cannot use “\(output)” as the output folder: \(reason)\n"))
    #expect(try scratch.contents(of: ".") == before)
  }

  @Test func `a folder within the home folder may hold the site`() async throws {
    let scratch = try Scratch(smallJournal)
    let run = try await intertitle(
      "build", "--output", "site", in: scratch.path, environment: ["HOME": scratch.path])
    #expect(run.status == 0)
  }

  @Test func `whatever is not ours in the output folder survives every build`() async throws {
    let scratch = try Scratch(smallJournal)
    let mine = [
      ".git/HEAD", ".git/config", ".git/objects/ab/cdef", ".gitignore", ".nojekyll", "CNAME",
      ".well-known/mine", "notes/mine.txt", "articles/mine.txt", "articles/snow/mine.txt",
      "articles/snow/.mine", "films/mine", "assets/mine.css", "search/mine.json", "a b/ü.txt",
      ".intertitle-mine", "index.html~", "INDEX.TXT",
    ]
    for path in mine { try scratch.write("mine", to: "output/\(path)") }
    for path in ["empty", "people/empty", "articles/snow/empty"] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/output/\(path)", withIntermediateDirectories: true)
    }
    try scratch.link("output/link", to: "../content")
    try scratch.link("output/articles/link.html", to: "/nowhere")
    let before = try scratch.contents(of: "output")
    let film = "content/films/madina-2023.md"
    let steps: [(status: Int32, change: () throws -> Void)] = [
      (0, {}), (0, {}),
      (0, { try scratch.remove("content/articles/snow.md") }),
      (0, { try scratch.write(article("date: 2024-05-03"), to: "content/articles/snow.md") }),
      (1, { try scratch.write(article("date: x"), to: "content/articles/snow.md") }),
      (0, { try scratch.remove("content/articles/snow.md") }),
      (0, { try scratch.remove(film) }),
      (0, { try scratch.remove(".intertitle") }),
    ]
    for (number, step) in steps.enumerated() {
      try step.change()
      let run = try await intertitle("build", in: scratch.path)
      #expect(run.status == step.status, "step \(number): \(run.errors)")
      let after = try scratch.contents(of: "output").filter { before[$0.key] != nil }
      #expect(after == before, "step \(number)")
    }
  }

  /// A link in the place of each folder and file on the way.
  @Test(arguments: [
    "films", "films/madina-2023", "films/madina-2023/index.html", "assets", "search",
    "search/keys.json", "index.html", "feed.xml", "robots.txt",
  ])
  func `nothing is written through a link in the output folder`(path: String) async throws {
    for target in ["elsewhere", "elsewhere/keep.txt", "elsewhere/new"] {
      let scratch = try Scratch(smallJournal(with: ["elsewhere/keep.txt": "mine"]))
      try scratch.link("output/\(path)", to: "\(scratch.path)/\(target)")
      let run = try await intertitle("build", in: scratch.path)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("error: cannot write "), "\(run.errors)")
      #expect(try scratch.contents(of: "elsewhere") == ["keep.txt": .file(Data("mine".utf8))])
    }
  }

  @Test func `notes that name files elsewhere remove nothing`() async throws {
    let scratch = try Scratch(
      smallJournal(with: ["secret.txt": "mine", "elsewhere/secret.txt": "mine"]))
    _ = try await intertitle("build", in: scratch.path)
    try scratch.link("output/link", to: "../elsewhere")
    let notes = try scratch.text(".intertitle/manifest")
    let lines = [
      "../content/articles/snow.md", "../secret.txt", "../../../../../../../../etc/hostname",
      "\(scratch.path)/secret.txt", "articles/../../secret.txt", "link/secret.txt",
      "./../secret.txt", "link/../secret.txt",
    ]
    let more = notes.replacing("\n\n", with: "\n\(lines.joined(separator: "\n"))\n\n")
    try scratch.write(more, to: ".intertitle/manifest")
    let before = try scratch.contents(of: "content")
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try scratch.contents(of: "content") == before)
    #expect(try scratch.text("secret.txt") == "mine")
    #expect(try scratch.text("elsewhere/secret.txt") == "mine")
  }

  /// Whatever texts ask for, links lead to, and folders hold.
  @Test func `nothing is published that does not lie open in the journal`() async throws {
    let steps = [
      "../", "../../", "../../../", "..%2f..%2f", "%2e%2e/%2e%2e/", "..\\..\\", "/", "//",
    ]
    let secrets = [
      "secret.txt", "secret.gif", "journal/secret.gif", "journal/.git/config", "etc/passwd",
    ]
    var body = ""
    for step in steps {
      for secret in secrets {
        for name in [secret, secret.replacing("journal/", with: "")] {
          body += "[x](<\(step)\(name)>)\n\n![x](<\(step)\(name)>)\n\n"
        }
      }
    }
    for scheme in ["file:///etc/passwd", "file:secret.txt", "article:../secret", "film:../../x"] {
      body += "[x](\(scheme))\n\n"
    }
    let ignored =
      ["leads-outside", "unknown-file", "broken-link", "local-picture", "not-a-picture"]
      + [
        "unsafe-address", "unknown-address", "unknown-article", "unknown-film", "skipped-file",
        "remote-picture", "unreadable-picture",
      ]
    var files = ["secret.txt": "SECRET", "secret.gif": "SECRET"]
    for (path, text) in smallJournal { files["journal/\(path)"] = text }
    files["journal/content/journal.yaml"] =
      "title: Small\nbase-url: https://small.example\ndiagnostics:\n"
      + ignored.map { "  \($0): ignore\n" }.joined()
    files["journal/content/articles/snow.md"] = article("date: 2024-05-02", body)
    for path in ["secret.gif", ".git/config", ".env", ".intertitle/secret", "content/.hidden/x.md"]
    {
      files["journal/\(path)"] = "SECRET"
    }
    for path in [".git/config", ".GIT/hooks/post-commit", ".hg/x", ".intertitle-x", "a/.svn/x"] {
      files["journal/content/files/\(path)"] = "SECRET"
    }
    files["journal/content/files/.well-known/seen"] = "SEEN"
    let scratch = try Scratch(files)
    for (number, target) in [
      "../../../secret.txt", "../../.git/config", "../../.git", "../../.env", "../../..", "/etc",
      "../../.intertitle/secret", "../.hidden", ".git", ".git/config",
    ].enumerated() {
      try scratch.link("journal/content/files/link-\(number)", to: target)
    }
    let run = try await intertitle("build", "journal", in: scratch.path)
    #expect(run.status == 0, "\(run.errors)")
    let found = try scratch.contents(of: "journal/output").filter { entry in
      guard case .file(let data) = entry.value else { return false }
      return String(decoding: data, as: UTF8.self).contains("SECRET")
    }
    #expect(found.keys.sorted() == [])
    #expect(try scratch.text("journal/output/.well-known/seen") == "SEEN")
  }

  @Test(arguments: [
    ("\u{E9}.txt", "e\u{301}.txt"), ("A.txt", "a.txt"), ("ÉTÉ.txt", "été.txt"),
    ("\u{212B}.txt", "A\u{30A}.txt"), ("Feed.xml", "Feed.XML"), ("Σ.txt", "σ.txt"),
  ])
  func `two names that a disk may take for one are an error`(
    first: String, second: String
  ) async throws {
    let scratch = try Scratch(smallJournal)
    try scratch.write("mine", to: "content/files/CNAME")
    for name in [first, second] {
      // Not by Foundation, for which the two forms of a name are one.
      let file = try #require(fopen("\(scratch.path)/content/files/\(name)", "w"))
      fputs(name, file)
      fclose(file)
    }
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("address]"), "\(run.errors)")
    #expect(try scratch.contents(of: "output").isEmpty)
  }

  @Test(arguments: [
    "../../x", "/etc/x", "..", ".", "x/../../y", "%2e%2e/x", "C:\\x", "x\u{1}y", ".git", "~/x",
  ])
  func `what is made or renamed lies in its folder, whatever it is called`(
    name: String
  ) async throws {
    var files: [String: String] = [:]
    for (path, text) in smallJournal { files["around/journal/\(path)"] = text }
    let scratch = try Scratch(files)
    let folder = "\(scratch.path)/around/journal"
    let before = try scratch.contents(of: ".")
    _ = try await intertitle("new", "essay", name, in: folder)
    _ = try await intertitle("new", "film", name, in: folder)
    let made = try scratch.contents(of: ".").filter { before[$0.key] == nil }
    #expect(
      made.keys.allSatisfy {
        let place = "around/journal/content/"
        return $0.hasPrefix(place + "articles/") || $0.hasPrefix(place + "films/")
      }, "\(made.keys)")
    let between = try scratch.contents(of: ".")
    let run = try await intertitle("rename", "madina-2023", name, in: folder)
    #expect(run.status != 0)
    #expect(try scratch.contents(of: ".") == between)
  }
}
