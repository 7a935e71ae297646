import Importing
import JournalSite
import Testing

/// Lists of films.
struct FilmListTests {
  @Test(arguments: [
    (
      "\u{FEFF}Date,Name,Year,Letterboxd URI\r\n2024-01-01,\"Fire, a \"\"film\"\"\",2021,https://letterboxd.com/film/fire-2021/\r\n",
      "- id: fire-a-film-2021\n  title: Fire, a \"film\"\n  year: 2021\n  ids:\n    letterboxd: \"fire-2021\"\n"
    ),
    (
      "Const;Title;Original Title;Title Type;Genres;Year;Directors;Runtime (mins)\ntt0111161;1917;Neunzehn;Movie;Drama;2019;Sam Mendes, Jane Doe;119\n",
      "- id: 1917-2019\n  title: 1917\n  original-title: Neunzehn\n  year: 2019\n  form: feature\n  directors:\n    - Sam Mendes\n    - Jane Doe\n  runtime: 119\n  ids:\n    imdb: \"tt0111161\"\n"
    ),
    (
      "[{\"Title\": \"Fire\", \"Year\": 2021, \"Directors\": [\"Jane Doe\"]}, {\"Title\": \"Fire\", \"Year\": 2021, \"Directors\": \"Karl Weiss\"}]",
      "- id: fire-2021\n  title: Fire\n  year: 2021\n  directors:\n    - Jane Doe\n- id: fire-karl-weiss-2021\n  title: Fire\n  year: 2021\n  directors:\n    - Karl Weiss\n"
    ),
    ("Name,Year\nHave It,2020\nNew,\n", "- id: new\n  title: New\n"),
  ])
  func `a list of films becomes records`(list: String, expected: String) throws {
    let journal = try ImportedJournal(
      films: Array(list.utf8), name: "my list.csv", existing: ["have-it-2020"])
    #expect(journal.files.map(\.path) == ["content/films/my-list.yaml"])
    #expect(journal.text("content/films/my-list.yaml") == expected)
  }

  @Test(arguments: [
    ("", "a.csv has no column of titles, “Name” or “Title”"),
    ("a,b\n1,2\n", "a.csv has no column of titles, “Name” or “Title”; it has a, b"),
    ("[{\"x\": 1}]", "a.csv has no column of titles, “Name” or “Title”; it has x"),
    (
      "[{\"Title\": ",
      "a.csv is not valid JSON: it breaks off, or a comma or a quotation mark is missing"
    ),
  ])
  func `a list without titles is refused`(list: String, expected: String) {
    do throws(ImportError) {
      _ = try ImportedJournal(films: Array(list.utf8), name: "a.csv", existing: [])
      Issue.record("it was read")
    } catch {
      #expect(error.message.split(separator: "\n").first.map(String.init) == expected)
    }
  }

  @Test(arguments: [
    ("https://letterboxd.com/film/fire/", "letterboxd: \"fire\"", ""),
    ("https://letterboxd.com/jane/film/fire/1/", "letterboxd: \"fire\"", ""),
    ("https://boxd.it/2a3B", "boxd: \"2a3B\"", ""),
    ("https://boxd.it/", nil, "https://boxd.it/"),
    ("https://other.example/fire", nil, "https://other.example/fire"),
    ("https://www.imdb.com/title/tt0000001/", "imdb: \"tt0000001\"", ""),
  ])
  func `the address of a film is kept or told`(address: String, id: String?, told: String) throws {
    let list = "Name,Year,Letterboxd URI\nFire,2021,\(address)\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "w.csv", existing: [])
    #expect(
      journal.text("content/films/w.yaml")
        == "- id: fire-2021\n  title: Fire\n  year: 2021\n"
        + (id.map { "  ids:\n    \($0)\n" } ?? ""))
    #expect(
      journal.report.examples(.filmAddress)
        == (told.isEmpty ? [] : ["`fire-2021`: \(told), in content/films/w.yaml"]))
  }

  @Test func `a short address in a diary is no film's`() throws {
    let list =
      "Date,Name,Year,Letterboxd URI,Rating,Watched Date\n2024-01-01,Fire,2021,https://boxd.it/2a,4,2024-01-01\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "diary.csv", existing: [])
    #expect(journal.text("content/films/diary.yaml")?.contains("boxd") == false)
    #expect(
      journal.report.examples(.filmAddress) == [
        "`fire-2021`: https://boxd.it/2a, in content/films/diary.yaml"
      ])
  }

  @Test func `what a list does not say of its films needs a hand`() throws {
    let list =
      "Title,Year,Directors,URL\nFire,2021,Jane Doe,https://boxd.it/a\nSnow,,,\nIce,2020,,\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: [])
    #expect(
      journal.reportText == """
        # Import of l.csv

        ## What became of what

        - 3 films, in `content/films/l.yaml`
        - 1 film of the list has a short address, https://boxd.it/…: `boxd:` under `ids` keeps it. \
        Only Letterboxd knows which `letterboxd:` it stands for

        ## What needs a hand

        ### Films without a director: 2

        The list does not name any. Write `directors:` into these records; `directors: unknown` says \
        that nobody knows.

        - `snow`, in content/films/l.yaml
        - `ice-2020`, in content/films/l.yaml

        ### Films without a year: 1

        The list does not say it, or not as a year. Write `year:` into these records.

        - `snow`, in content/films/l.yaml

        """)
  }

  @Test func `a title without letters of ours has a number, and none twice`() async throws {
    let list =
      "Title,Year,Directors,Runtime\n東京,2021,,\n大阪,2021,千,1h\n東京,2021,,\n千,19x5,,\n京,2020,,\n"
    let journal = try ImportedJournal(
      films: Array(list.utf8), name: "l.csv",
      existing: KnownFilms(["film-2020"], titles: ["film-2020": "京"]))
    #expect(
      journal.text("content/films/l.yaml") == """
        - id: film-2021
          title: 東京
          year: 2021
        - id: film-2-2021
          title: 大阪
          year: 2021
        - id: film
          title: 千

        """)
    #expect(
      journal.report.examples(.renamed) == [
        "“東京” is `film-2021`, since no id can be made of its letters",
        "“大阪” is `film-2-2021`, since no id can be made of its letters",
        "“東京” stands in the list twice",
        "“千” is `film`, since no id can be made of its letters",
      ])
    #expect(
      journal.report.examples(.noYear) == ["`film`: “19x5”, in content/films/l.yaml"])
    #expect(
      journal.report.examples(.front) == [
        "`film-2-2021`: the director “千”, in content/films/l.yaml",
        "`film-2-2021`: the runtime “1h”, in content/films/l.yaml",
      ])
  }

  @Test func `a list of Letterboxd's says what it is before its films`() throws {
    let list = """
      Letterboxd list export v7
      Date,Name,Tags,URL,Description
      2024-01-01,"Name, of films","a, b",https://boxd.it/abc,"Long
      ago"

      Position,Name,Year,URL,Description
      1,Fire,2021,https://boxd.it/2a3B,Warm
      2,Snow,2020,https://boxd.it/2a3C,

      """
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: [])
    #expect(
      journal.text("content/films/l.yaml") == """
        - id: fire-2021
          title: Fire
          year: 2021
          ids:
            boxd: "2a3B"
        - id: snow-2020
          title: Snow
          year: 2020
          ids:
            boxd: "2a3C"

        """)
    #expect(
      journal.report.changed.first
        == "What is said of the list is not taken over: date “2024-01-01”, name “Name, of films”, "
        + "tags “a, b”, url “https://boxd.it/abc”, description “Long ago”")
    #expect(
      journal.report.changed.last == "These columns are left out: Position, Description")
  }

  @Test func `a second list of the same name has a file of its own`() async throws {
    let first = "content/films/watched.yaml"
    let existing = await ExistingJournal(
      SourceTree(texts: [
        "content/journal.yaml": "title: Mine\nbase-url: https://mine.example\n",
        first: "- {id: fire-2021, title: Fire}\n- id: 'ice-2020'\n  title: \"Ice: II\"\n",
      ]))
    let journal = try ImportedJournal(
      films: Array("Name,Year\nFire,2021\nSnow,\nIce,2020\n".utf8), name: "watched.csv",
      existing: existing.films)
    #expect(journal.files.map(\.path) == ["content/films/watched-2.yaml"])
    #expect(
      journal.text("content/films/watched-2.yaml") == "- id: snow\n  title: Snow\n")
    #expect(journal.report.made == ["1 film, in `content/films/watched-2.yaml`"])
    #expect(
      journal.report.changed == [
        "The films are in `content/films/watched-2.yaml`, since `\(first)` was there",
        "2 films of the list have a record already",
      ])
    #expect(journal.report.examples(.noYear) == ["`snow`, in content/films/watched-2.yaml"])
  }

  @Test(arguments: [true, false])
  func `each of thousands of films that want one id gets its own`(haveLetters: Bool) throws {
    var list = "Title,Year,Const\n"
    for number in 0..<20_000 {
      let title = haveLetters ? "Fire" : Unicode.Scalar(0x4E00 + number).map { "\($0)" } ?? ""
      list += "\(title),2021,\(haveLetters ? "tt\(1_000_000 + number)" : "")\n"
    }
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: [])
    #expect(journal.report.made == ["20000 films, in `content/films/l.yaml`"])
    let id = haveLetters ? "fire-20000-2021" : "film-20000-2021"
    #expect(journal.text("content/films/l.yaml")?.contains("- id: \(id)\n") == true)
  }

  @Test func `where there is no journal, a list of films makes one`() async throws {
    let list = "Title,Year,Directors,URL\nFire,2021,Jane Doe,https://boxd.it/2a3B\n"
    let journal = try ImportedJournal(films: Array(list.utf8), name: "l.csv", existing: nil)
    #expect(journal.files.map(\.path) == ["content/journal.yaml", "content/films/l.yaml"])
    #expect(journal.report.count(.front) == 1)
    let built = await Built(journal)
    #expect(built.problemIDs == [])
    #expect(
      built.site.journal.films.flatMap(\.record.identifiers).map(\.address) == [
        "https://boxd.it/2a3B"
      ])
    #expect(built.site.plan.navigation.map(\.name) == ["films", "directors", "search"])
  }
}
