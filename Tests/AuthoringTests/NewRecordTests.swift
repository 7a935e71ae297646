import Authoring
import Diagnostics
import JournalSite
import Testing

struct NewRecordTests {
  private let files = [
    "films/madina-2023.md": madina,
    "articles/snow.md": "---\ntitle: Snow\nkind: essay\ndate: 2024-05-02\n---\nWords.\n",
    "articles/snow-2.md": "---\ntitle: Snow again\nkind: essay\ndate: 2024-05-02\n---\nWords.\n",
  ]

  private func new(
    _ kind: String, _ title: String, settings: String = "",
    _ change: (inout NewRecordRequest) -> Void = { _ in }
  ) async throws(AuthoringFault) -> NewRecord {
    var request = NewRecordRequest(kind: kind, title: title)
    change(&request)
    return try await NewRecord(
      request, in: journal(files, settings: settings), on: PublicationDate(today: testDay))
  }

  private func fault(
    _ kind: String, _ title: String, _ change: (inout NewRecordRequest) -> Void = { _ in }
  ) async -> AuthoringFault? {
    do throws(AuthoringFault) {
      _ = try await new(kind, title, settings: "", change)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an interview has its fields, two questions and hints for the rest`() async throws {
    let record = try await new("interview", "Madina: a winter in Aktau") {
      $0.films = ["madina-2023"]
      $0.people = ["Aizhan Kassymbek"]
      $0.authors = ["Jane Doe"]
    }
    #expect(record.file.path == "content/articles/madina-a-winter-in-aktau.md")
    #expect(
      record.file.text == """
        ---
        title: Madina: a winter in Aktau
        kind: interview
        date: 2024-06-01
        # Not published as long as the next line is here.
        draft: true
        authors:
          - Jane Doe
        # standfirst: One sentence under the headline.
        # still: ![What is to be seen](stills/picture.jpg "The caption | The credit")
        films:
          - madina-2023
        interviewees:
          - Aizhan Kassymbek
        ---
        <!-- A paragraph in bold is a question, and what follows is the answer. -->

        **The first question?**

        The answer.

        **The second question?**

        The answer.

        """)
    #expect(record.diagnostics.isEmpty)
  }

  @Test func `a film has its year in its id`() async throws {
    let record = try await new("film", "Fire") {
      $0.year = "c. 1921"
      $0.directors = ["Aizhan Kassymbek"]
    }
    #expect(record.file.path == "content/films/fire-1921.md")
    #expect(
      record.file.text == """
        ---
        title: Fire
        # original-title: {kk: …}
        year: c. 1921
        # form: feature | short | documentary | series | episode | programme | omnibus
        directors:
          - Aizhan Kassymbek
        # countries: [KZ]
        # languages: [kk, ru]
        # runtime: 90
        # cast:
        #   - Name: the character
        # crew:
        #   - Director of Photography: Name
        ---
        <!-- The synopsis goes here. Comments like this one are not printed. -->

        """)
    #expect(record.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "interview", "review", "essay", "report", "list", "obituary", "profile", "news", "film",
    "person", "festival", "topic", "series", "issue", "page",
  ])
  func `whatever is new has nothing wrong with it`(kind: String) async throws {
    for language in ["en", "ru"] {
      let record = try await new(kind, "A Winter", settings: "language: \(language)\n") {
        $0.hasFolder = language == "ru"
      }
      #expect(record.diagnostics.isEmpty)
      let all = journal(files, settings: "language: \(language)\n").changed(writing: [record.source]
      )
      #expect(await problems(of: all) == "")
    }
  }

  @Test(arguments: ["italic", "speaker"])
  func `questions are marked as the journal's interviews mark them`(mark: String) async throws {
    let settings = "kinds: {talk: {form: interview, questions: \(mark)}}\n"
    let record = try await NewRecord(
      NewRecordRequest(kind: "talk", title: "T"), in: journal(settings: settings),
      on: PublicationDate(today: testDay))
    let question = mark == "italic" ? "*The first question?*" : "AA: The first question?"
    #expect(record.file.text.contains("\n\(question)\n"))
  }

  @Test(arguments: [
    ("No", "no"), ("1917", "1917"), ("[REC]", "rec"), ("#Alive", "alive"), ("'71", "71"),
    ("*batteries not included*", "batteries-not-included"), ("Null", "null"), ("{Proof}", "proof"),
    ("Madina: a winter", "madina-a-winter"), ("Screen Test #2", "screen-test-2"),
    ("\"Fire\"", "fire"), ("\"Fire", "fire"), ("'It''s'", "its"), ("| pipe", "pipe"),
    ("- dash", "dash"), ("> more", "more"), ("a \\ b", "a-b"), ("'Fire\"", "fire"),
    ("  # spaces  ", "spaces"), ("---", "x"), ("\"'", "x"), ("é e\u{301}", "e-e"),
    ("&anchor", "anchor"), ("!tag", "tag"), ("% of", "of"), ("key: |", "key"), ("~", "x"),
  ])
  func `a title comes back as it was typed`(title: String, id: String) async throws {
    let record = try await new("essay", title) { $0.id = id == "x" ? "x" : nil }
    #expect(record.file.path == "content/articles/\(id).md")
    let tree = journal().changed(writing: [record.source])
    let date = PublicationDate(today: testDay, includesDrafts: true, includesFuture: true)
    let site = await Site(tree, options: SiteOptions(date: date))
    let read = try #require(site.journal.articles.first?.record.title)
    #expect(Array(read.utf8) == Array(title.utf8))
    #expect(record.diagnostics.isEmpty)
  }

  @Test func `an id that is taken is refused with the file that has it and one that is free`()
    async
  {
    let fault = await fault("essay", "Snow")
    #expect(
      fault?.message
        == "there is an article “snow” already, in content/articles/snow.md; for another one, add --id snow-3"
    )
    #expect(fault?.isUsage == false)
  }

  @Test func `a festival with its edition is no second festival`() async throws {
    let all = [
      "festivals/goeast.md": "---\nname: goEast\n---\n",
      "articles/snow.md":
        "---\ntitle: Snow\nkind: essay\ndate: 2024-05-02\nfestivals: [Cottbus 2023]\n---\nWords.\n",
    ]
    func message(_ title: String, id: String? = nil) async -> String? {
      var request = NewRecordRequest(kind: "festival", title: title)
      request.id = id
      do throws(AuthoringFault) {
        _ = try await NewRecord(request, in: journal(all), on: PublicationDate(today: testDay))
        return nil
      } catch {
        return error.message
      }
    }
    #expect(
      await message("goEast 2024")
        == "“goEast 2024” is an edition of “goEast”, which is there already: name it under “editions:” in content/festivals/goeast.md, or write “festivals: [goEast 2024]” in an article or a film; for a festival of its own, add --id goeast-2024"
    )
    #expect(
      await message("Cottbus 24")?.contains("“editions:” in content/festivals/cottbus.md") == true)
    #expect(await message("goEast 2024", id: "goeast-2024") == nil)
    #expect(await message("Tarn 2024") == nil)
    #expect(await message("goEast Short") == nil)
  }

  @Test func `a kind that is misspelt has its neighbours told`() async {
    #expect(
      await fault("reviews", "T")?.message
        == "there is no kind “reviews”: did you mean review? This journal has interview, review, essay, report, list, obituary, profile, news, film, person, festival, topic, series, issue, page"
    )
  }

  @Test func `a film that nobody knows is refused, with the nearest`() async throws {
    let fault = await fault("essay", "T") { $0.films = ["madina-2024"] }
    guard case .wouldFail(let diagnostics, let texts)? = fault else {
      Testing.Issue.record("the file was made")
      return
    }
    #expect(
      DiagnosticPrinter().print(diagnostics) { path in texts.first { $0.path == path } } == """
        content/articles/t.md:12:5: error: no film “madina-2024”
           12 |   - madina-2024
              |     ^^^^^^^^^^^
           help: did you mean madina-2023?  [unknown-film]

        """)
  }

  @Test func `a page at an address that is taken is refused`() async throws {
    guard case .wouldFail? = await fault("page", "Films") else {
      Testing.Issue.record("the file was made")
      return
    }
  }

  @Test(arguments: [
    (
      NewRecordRequest(kind: "poem", title: "T"),
      "there is no kind “poem”: this journal has interview, review, essay, report, list, obituary, profile, news, film, person, festival, topic, series, issue, page"
    ),
    (NewRecordRequest(kind: "essay", title: " "), "a title or a name cannot be empty"),
    (
      NewRecordRequest(kind: "essay", title: "a\tb"),
      "a title or a name is one line, without tabs or other characters that cannot be seen"
    ),
    (
      NewRecordRequest(kind: "essay", title: String(repeating: "snow in aktau ", count: 20)),
      "an id of 279 characters is too long for the name of a file; add a shorter one, such as --id snow-in-aktau-snow-in-aktau"
    ),
    (
      NewRecordRequest(kind: "essay", title: "雪"),
      "“雪” has no letters that an id could be made of; add one, such as --id my-id"
    ),
  ])
  func `what cannot be meant is refused`(request: NewRecordRequest, message: String) async {
    let fault = await fault(request.kind, request.title)
    #expect(fault?.message == message)
    #expect(fault?.isUsage == true)
  }

  @Test func `options that say nothing of the kind are refused`() async {
    #expect(
      await fault("film", "T") { $0.authors = ["Jane Doe"] }?.message
        == "--author says nothing of this kind of thing: film")
    #expect(
      await fault("essay", "T") { $0.year = "1977" }?.message
        == "--year says nothing of this kind of thing: essay")
    #expect(
      await fault("film", "T") { $0.year = "77" }?.message
        == "“77” is no year: it takes 2023, “c. 1930”, 1926–1928, unfinished or unknown")
    #expect(
      await fault("film", "T") { $0.id = "T 1" }?.message
        == "“T 1” is no id: it takes the letters a to z, digits and hyphens, such as t-1")
  }
}
