import Authoring
import Diagnostics
import JournalSite
import Testing

struct StarterJournalTests {
  @Test(arguments: ["en", "ru", "de", "kk-Cyrl"])
  func `a new journal has nothing wrong with it`(language: String) async throws {
    let starter = try StarterJournal(title: nil, language: language, baseURL: nil, today: testDay)
    #expect(await problems(of: tree(of: starter.files)) == "")
  }

  @Test(arguments: [
    "No", "1917", "[REC]", "#Alive", "Madina: a winter", "\"Fire\"", "It’s \"so\" \\ far", "null",
    "⟨date⟩", "Кадр, и ещё кадр", "100 %", "- a -",
  ])
  func `the title of a new journal is read as it was given`(title: String) async throws {
    let starter = try StarterJournal(title: title, language: "en", baseURL: nil, today: testDay)
    let settings = JournalSettings(of: tree(of: starter.files))
    #expect(settings.configuration.title == title)
    #expect(await problems(of: tree(of: starter.files)) == "")
  }

  @Test func `a new journal in English consists of these files`() throws {
    let starter = try StarterJournal(title: nil, language: "en", baseURL: nil, today: testDay)
    #expect(
      starter.files.map(\.path) == [
        "content/journal.yaml", "content/articles/a-camera-in-the-city/index.md",
        "content/articles/a-camera-in-the-city/camera.svg",
        "content/films/man-with-a-movie-camera-1929.md", "content/people/dziga-vertov.md",
        "content/pages/about.md", "README.md", ".gitignore",
      ])
  }

  @Test func `settings and schema name the languages that the theme speaks`() throws {
    let all = ThemeFiles.languages
    let list = "\(all.dropLast().joined(separator: ", ")) and \(all.last ?? "")"
    let starter = try StarterJournal(title: nil, language: "en", baseURL: nil, today: testDay)
    #expect(starter.files[0].text.contains("The theme speaks \(list).\n"))
    let schema = JournalSchema(of: .journal, for: JournalSettings(of: journal()).configuration)
    #expect(schema.text.contains("the theme speaks \(all.joined(separator: ", "))"))
  }

  @Test func `language and address go into the settings`() throws {
    let starter = try StarterJournal(
      title: "Кадр", language: "ru", baseURL: BaseURL("https://kadr.example/zhurnal"),
      today: testDay)
    let configuration = JournalSettings(of: tree(of: starter.files)).configuration
    #expect(configuration.language == "ru")
    #expect(configuration.baseURL.text == "https://kadr.example/zhurnal")
  }

  @Test func `its first article leads to the film and to its director`() async throws {
    let starter = try StarterJournal(title: nil, language: "en", baseURL: nil, today: testDay)
    let site = await Site(
      tree(of: starter.files), options: SiteOptions(date: PublicationDate(today: testDay)))
    let addresses = site.plan.pages.map(\.address)
    for address in [
      "/articles/a-camera-in-the-city/", "/films/man-with-a-movie-camera-1929/",
      "/people/dziga-vertov/", "/people/mikhail-kaufman/", "/about/",
    ] {
      #expect(addresses.contains(address))
    }
    let article = try #require(site.journal.articles.first)
    #expect(CalendarDay(firstOf: article.record.date) == testDay)
  }

  @Test(arguments: [
    ("", "en", "a title or a name cannot be empty"),
    (
      "two\nlines", "en",
      "a title or a name is one line, without tabs or other characters that cannot be seen"
    ),
    ("Title", "english", "“english” is no code of a language, such as en or kk"),
  ])
  func `what makes no journal is refused`(title: String, language: String, message: String) {
    let fault = #expect(throws: AuthoringFault.self) {
      try StarterJournal(title: title, language: language, baseURL: nil, today: testDay)
    }
    #expect(fault?.message == message)
    #expect(fault?.isUsage == true)
  }
}
