import JournalSite
import Testing

/// What the other side knows: mentions with their sentences and places, and sections about a film.
@Suite struct MentionTests {
  private func site(_ body: String, kind: String = "essay", fields: String = "") async -> TestSite {
    await TestSite.article(
      body, kind: kind, fields: fields,
      with: ["films/madina-2023.md": madina, "films/fire-2021.md": fire])
  }

  @Test func `markup that is shown as text is in the sentence, too`() async {
    let site = await TestSite.article(
      "Use the <video> tag in [it](film:madina-2023).", with: ["films/madina-2023.md": madina])
    #expect(site.sentences(ofFilm: "madina-2023") == ["Use the <video> tag in it."])
  }

  @Test func `a mention remembers its sentence and the heading it stands under`() async {
    let site = await site(
      """
      Once [it](film:fire-2021) came first. Not now.

      ## A winter

      It was cold. J. Doe, who saw [*Fire*](film:fire-2021) in (say) Almaty, slept! And again [Fire](film:fire-2021).

      ### Another

      > “We saw <film:fire-2021>?” she asked, and left. Not so.
      """)
    #expect(site.problems == "")
    #expect(
      site.page("/films/fire-2021/") == """
        Fire (2021)
        mention /articles/a/ “Once it came first.”
        mention /articles/a/#a-winter “J. Doe, who saw Fire in (say) Almaty, slept!” under “A winter”
        mention /articles/a/#another ““We saw Fire?” she asked, and left.” under “Another”

        """)
  }

  @Test func `what prints a film's title is read as its title`() async throws {
    let site = await site(
      "Before <film:fire-2021>, we saw ![the poster](film:madina-2023) and [it](film:fire-2021).")
    let said = "Before Fire, we saw Madina and it."
    #expect(site.sentences(ofFilm: "madina-2023") == [said])
    #expect(site.journal.articles[0].prose.body.excerpt(in: site.journal) == said)
  }

  @Test(arguments: [
    "Mr. Doe saw Fire.", "Mrs. Doe saw Fire.", "As Dr. Doe saw Fire in St. Gallen, c. 1930.",
    "No. 9 is Fire.", "Fire (dir. Aizhan Kassymbek) vs. Water.", "J.H. Doe (b. 1931) on Fire.",
    "“J. Doe” on Fire.",
  ])
  func `an abbreviation ends no sentence`(_ sentence: String) async {
    let body = sentence.split(separator: "Fire", omittingEmptySubsequences: false)
      .joined(separator: "[Fire](film:fire-2021)")
    let site = await site("Before it. \(body) Not now.")
    #expect(site.sentences(ofFilm: "fire-2021") == [sentence])
  }

  @Test(arguments: ["No.", "They fell into a pit.", "It was 1930.", "Mist."])
  func `a short word ends a sentence`(_ before: String) async {
    let site = await site("\(before) He saw [Fire](film:fire-2021).")
    #expect(site.sentences(ofFilm: "fire-2021") == ["He saw Fire."])
  }

  @Test(arguments: [
    ("He left… Then [Fire](film:fire-2021) came… She stayed.", "Then Fire came…"),
    ("He left… and [Fire](film:fire-2021) came.", "He left… and Fire came."),
    ("彼は去った。[Fire](film:fire-2021)を見た。終わり。", "Fireを見た。"),
    ("「去った！」[Fire](film:fire-2021)は？終わり", "Fireは？"),
    ("彼は「[Fire](film:fire-2021)を見た。」と言った。", "彼は「Fireを見た。」"),
  ])
  func `an ellipsis and the full stop of Japanese end a sentence`(
    _ body: String, _ sentence: String
  ) async {
    #expect(await site(body).sentences(ofFilm: "fire-2021") == [sentence])
  }

  @Test(arguments: 190...204)
  func `a long link has no more than 200 characters with what stands around it`(
    _ count: Int
  ) async throws {
    let link =
      String(repeating: "abc ", count: count / 4) + String(repeating: "x", count: count % 4)
    let site = await site("Before it [\(link)](film:fire-2021) and after.")
    let sentence = try #require(site.sentences(ofFilm: "fire-2021")?.first)
    #expect(sentence.count <= 200)
    #expect(sentence.count > 180)
  }

  @Test func `a sentence is cut at a word, 200 characters at most`() async throws {
    let before = String(repeating: "before ", count: 40)
    let after = String(repeating: " after", count: 40)
    let site = await site("\(before)[Fire](film:fire-2021)\(after). Next.")
    let sentence = try #require(site.sentences(ofFilm: "fire-2021")?.first)
    #expect(sentence.count <= 200)
    #expect(sentence.count > 180)
    #expect(sentence.hasPrefix("…before before "))
    #expect(sentence.contains("before Fire after"))
    #expect(sentence.hasSuffix(" after after…"))
  }

  @Test(arguments: [
    ("[Fire](film:fire-2021)" + String(repeating: " after", count: 60), "Fire after", " after…"),
    (
      String(repeating: "before ", count: 60) + "[Fire](film:fire-2021).", "…before",
      " before Fire."
    ),
    ("[" + String(repeating: "Ә ", count: 300) + "](film:fire-2021)", "Ә", "…"),
  ])
  func `a sentence cut at one side`(_ body: String, _ start: String, _ end: String) async throws {
    let sentence = try #require(await site(body).sentences(ofFilm: "fire-2021")?.first)
    #expect(sentence.count <= 200)
    #expect(sentence.count > 180)
    #expect(sentence.hasPrefix(start))
    #expect(sentence.hasSuffix(end))
  }

  @Test func `a subject is no mention`() async {
    let site = await site("[Fire](film:fire-2021).", fields: "films: [fire-2021]")
    #expect(site.page("/films/fire-2021/") == "Fire (2021)\nabout a /articles/a/\n")
  }

  @Test func `first mentions are mentions of people, and a question is a place`() async {
    let site = await site(
      "**Who plays her?**\n\nMadina Akylbek does.\n\n**And Rauan?**\n\nAlibek Adiken.",
      kind: "interview",
      fields: "films: [madina-2023]")
    #expect(site.problems == "")
    #expect(
      site.page("/people/madina-akylbek/") == """
        Madina Akylbek
        Cast: madina-2023 as Madina
        mention /articles/a/#who-plays-her “Madina Akylbek does.” under “Who plays her?”

        """)
  }

  @Test func `a heading that is only a film makes its section about it`() async {
    let site = await site(
      """
      ## <film:fire-2021>

      Good.

      ## [Madina](film:madina-2023)

      Better.
      """)
    #expect(site.problems == "")
    #expect(site.page("/films/fire-2021/") == "Fire (2021)\nabout a /articles/a/#fire-2021\n")
    #expect(
      site.page("/films/madina-2023/") == """
        Madina (2023)
        mention /articles/a/#madina “Madina” under “Madina”

        """)
  }

  @Test func `a heading is a mention of what is not linked under it`() async {
    let site = await site(
      """
      ## On [it](film:fire-2021)

      Text.

      ## On [it](film:madina-2023)

      See [*Madina*](film:madina-2023) there.

      ## <person:aizhan-kassymbek>

      Text.
      """)
    #expect(site.problems == "")
    #expect(site.sentences(ofFilm: "fire-2021") == ["On it"])
    #expect(site.film("fire-2021")?.mentions.map { $0.anchor(in: site.journal) } == ["on-it"])
    #expect(site.sentences(ofFilm: "madina-2023") == ["See Madina there."])
    #expect(site.sentences(ofPerson: "aizhan-kassymbek") == ["Aizhan Kassymbek"])
  }

  @Test func `a card, a standfirst and a note are mentions`() async {
    let site = await site(
      "Text.\n\n## One\n\n![](film:madina-2023)",
      fields: """
        standfirst: On [*Fire*](film:fire-2021) and <film:madina-2023>.
        note: Thanks to [her](person:aizhan-kassymbek).
        """)
    #expect(site.problems == "")
    #expect(
      site.page("/films/madina-2023/") == """
        Madina (2023)
        mention /articles/a/#one “Madina” under “One”

        """)
    #expect(site.sentences(ofFilm: "fire-2021") == ["On Fire and Madina."])
    #expect(site.sentences(ofPerson: "aizhan-kassymbek") == ["Thanks to her."])
  }

  @Test func `a declared film with a section leads to the section`() async {
    let site = await site("## <film:fire-2021>\n\nGood.", fields: "films: [fire-2021, madina-2023]")
    #expect(site.page("/films/fire-2021/") == "Fire (2021)\nabout a /articles/a/#fire-2021\n")
    #expect(site.page("/films/madina-2023/") == "Madina (2023)\nabout a /articles/a/\n")
  }

  @Test func `mentions in notes, captions and lists count`() async {
    let site = await site(
      """
      ## One

      Text.[^1]

      - Item: <film:fire-2021>.

      [^1]: A note on [Madina](film:madina-2023).
      """)
    #expect(site.sentences(ofFilm: "fire-2021") == ["Item: Fire."])
    #expect(site.sentences(ofFilm: "madina-2023") == ["A note on Madina."])
  }
}
