import Authoring
import Diagnostics
import JournalSite
import Testing

/// Records whose ids and names are alike, and names that are read as something else.
struct NamesakeTests {
  private func changed(
    _ request: RenameRequest, _ tree: SourceTree
  ) async throws(RenameFault) -> SourceTree {
    let renaming = try await Renaming(request, in: tree, on: PublicationDate(today: testDay))
    return renaming.change.tree(from: tree)
  }

  private func text(_ path: String, of tree: SourceTree) -> String? {
    tree.texts.first { $0.path == "content/" + path }
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func article(_ fields: String, title: String = "A") -> String {
    "---\ntitle: \(title)\nkind: essay\ndate: 2024-05-02\n\(fields)---\n"
  }

  @Test func `an article's id is not the title of another`() async throws {
    let tree = journal([
      "articles/madina.md": article("", title: "A winter") + "One.\n",
      "articles/madina-review.md": article("", title: "Madina") + "Two.\n",
      "articles/links.md": article("", title: "C")
        + "[x](article:madina), [y](article:madina-review), [z](article:Madina)\n",
    ])
    let after = try await changed(
      RenameRequest(
        target: "article:madina-review", newID: "madina-2", newName: "Madina, again"), tree)
    #expect(
      text("articles/links.md", of: after)?.hasSuffix(
        "[x](article:madina), [y](article:madina-2), [z](article:madina-2)\n") == true)
    #expect(await problems(of: after) == "")
  }

  @Test func `a film's id is not the title of another`() async throws {
    let tree = journal([
      "films/fire.md": "---\ntitle: Brand\nyear: 1999\n---\n",
      "films/fire-2021.md": "---\ntitle: Fire\nyear: 2021\n---\n",
      "articles/a.md": article("films:\n  - fire\n  - Fire\n"),
    ])
    let after = try await changed(
      RenameRequest(target: "film:fire-2021", newName: "Red Fire"), tree)
    #expect(text("articles/a.md", of: after) == article("films:\n  - fire\n  - Red Fire\n"))
  }

  @Test func `a person's id is not the name of another`() async throws {
    let tree = journal([
      "people/blum.md": "---\nname: Greta Weiss\n---\n",
      "people/blum-2.md": "---\nname: Blum\n---\n",
      "articles/a.md": article("people: [blum, Blum]\n"),
    ])
    let after = try await changed(RenameRequest(target: "blum-2", newName: "Ilse Blum"), tree)
    #expect(text("articles/a.md", of: after) == article("people: [blum, Ilse Blum]\n"))
  }

  @Test func `a word in round brackets may be the id of a namesake`() async throws {
    let tree = journal([
      "people/greta.md": "---\nname: Greta Blum\n---\n",
      "people/greta-2.md": "---\nname: Greta Blum\n---\n",
      "articles/a.md": article("people:\n  - Greta Blum (greta)\n  - Greta Blum (greta-2)\n"),
    ])
    let after = try await changed(RenameRequest(target: "greta-2", newName: "Greta Roth"), tree)
    #expect(
      text("articles/a.md", of: after)
        == article("people:\n  - Greta Blum (greta)\n  - Greta Roth (greta-2)\n"))
  }

  @Test func `an index in the menu is no page`() async throws {
    let tree = journal(
      ["pages/texts.md": "---\ntitle: Articles\n---\nWords.\n"],
      settings: "navigation: [articles, films, texts]\n")
    let after = try await changed(
      RenameRequest(target: "page:texts", newID: "writing", newName: "Writing"), tree)
    #expect(
      text("journal.yaml", of: after)?.contains("navigation: [articles, films, writing]\n") == true)
  }

  @Test func `films of a title and a year are told apart by who directed them`() async throws {
    let tree = journal([
      "films/fire-2021.md": "---\ntitle: Fire\nyear: 2021\ndirectors: Ilse Grau\n---\n",
      "films/fire-2.md": "---\ntitle: Fire\nyear: 2021\ndirectors: Jane Roe\n---\n",
      "articles/a.md": article(
        "films:\n  - Fire (dir. Ilse Grau, 2021)\n  - Fire (dir. Jane Roe, 2021)\n"),
    ])
    let after = try await changed(RenameRequest(target: "fire-2", newName: "Ash"), tree)
    #expect(
      text("articles/a.md", of: after)
        == article("films:\n  - Fire (dir. Ilse Grau, 2021)\n  - Ash (dir. Jane Roe, 2021)\n"))
  }

  @Test func `a festival without a file changes in all its spellings`() async throws {
    let tree = journal([
      "articles/a.md": article("festivals:\n  - goEast 2024\n  - Goeast 2022: Competition\n")
    ])
    let after = try await changed(
      RenameRequest(target: "festival:goeast", newName: "Go East"), tree)
    #expect(
      text("articles/a.md", of: after)
        == article("festivals:\n  - Go East 2024\n  - Go East 2022: Competition\n"))
  }

  @Test func `a festival with a colon in its name is named by its id`() async throws {
    let tree = journal([
      "festivals/goeast.md": "---\nname: goEast\n---\n",
      "articles/a.md": article("festivals:\n  - goEast 2024: Competition\n"),
    ])
    let after = try await changed(
      RenameRequest(target: "festival:goeast", newName: "goEast: Wiesbaden"), tree)
    #expect(
      text("articles/a.md", of: after) == article("festivals:\n  - goeast 2024: Competition\n"))
    let found = await problems(of: after)
    #expect(!found.contains("goeast"))
  }

  @Test func `a name that is read as something else is refused`() async throws {
    let tree = journal([
      "festivals/goeast.md": "---\nname: goEast\n---\n",
      "articles/a.md": article("festivals:\n  - goEast\n"),
      "people/ann.md": "---\nname: Ann\n---\n",
      "films/x-2020.md": "---\ntitle: X\nyear: 2020\ndirectors: Ann\n---\n",
    ])
    let fault = await #expect(throws: RenameFault.self) {
      try await changed(RenameRequest(target: "person:ann", newName: "Ann (voice)"), tree)
    }
    #expect(
      fault?.message == """
        nothing was changed, since the new name would be read as something else in these files; \
        name it there by its id first, or take another name:
          content/films/x-2020.md
        """)
  }

  @Test(arguments: [
    ("also-known-as: |\n  Aa\n", "also-known-as: [Aa, X]\n"),
    ("also-known-as: >-\n  Aa\n  Bb\n", "also-known-as: [Aa Bb, X]\n"),
    ("also-known-as:\n  - |\n    Aa\n", "also-known-as:\n  - |\n    Aa\n  - X\n"),
    ("also-known-as:\n  - Aa\n  - >-\n    Bb\n", "also-known-as:\n  - Aa\n  - >-\n    Bb\n  - X\n"),
    ("also-known-as: []\n", "also-known-as: [X]\n"),
    ("also-known-as: [ ] # none\n", "also-known-as: [X] # none\n"),
    ("also-known-as: \"\"\n", "also-known-as: [X]\n"),
    ("also-known-as: # none\n", "also-known-as: # none\n  - X\n"),
    ("also-known-as:\n", "also-known-as:\n  - X\n"),
  ])
  func `a name is added however the field is written`(old: String, new: String) async throws {
    let tree = journal(["films/x-2023.md": "---\ntitle: X\nyear: 2023\n\(old)---\n"])
    let after = try await changed(RenameRequest(target: "x-2023", newName: "Y"), tree)
    #expect(
      text("films/x-2023.md", of: after) == "---\ntitle: Y\nyear: 2023\n\(new)---\n")
    #expect(await problems(of: after) == "")
  }

  @Test(arguments: [
    ("- {id: x, title: X, year: 2000,}", "- {id: y, title: X, year: 2000, aliases: [/films/x/],}"),
    ("- {id: x, aliases: [], title: X}", "- {id: y, aliases: [/films/x/], title: X}"),
    ("- {id: x, aliases: , title: X}", "- {id: y, aliases: [/films/x/] , title: X}"),
    (
      "- {id: x, title: X, # the first\n  }",
      "- {id: y, aliases: [/films/x/], title: X, # the first\n  }"
    ),
    ("- id: x\n  aliases: []\n  title: X", "- id: y\n  aliases: [/films/x/]\n  title: X"),
    (
      "- id: x\n  aliases: # none\n  title: X",
      "- id: y\n  aliases: # none\n    - /films/x/\n  title: X"
    ),
  ])
  func `a film of a list gets its old address however it is written`(
    old: String, new: String
  ) async throws {
    let tree = journal(["films/more.yaml": old + "\n"])
    let after = try await changed(RenameRequest(target: "film:x", newID: "y"), tree)
    #expect(text("films/more.yaml", of: after) == new + "\n")
  }
}
