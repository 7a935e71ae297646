import JournalSite
import Testing

/// An interview of the kind for which all this was made: one word, “Madina”, is the film nine times,
/// the actor eight times and a character once. Whoever answers in it is invented.
@Suite struct FoundingInterviewTests {
  private static let film = madina.replacing(
    "---\nA synopsis.",
    with: """
      showings:
        - {at: Klassiki, url: "https://example.org", from: 2024-04-25, until: 2024-05-16, partner: goEast, access: subscription}
      dedication: To the women who kept the stove
      ---
      A synopsis.
      """)

  private static let interview = articleText(
    """
    *Madina* is a film that many have talked of and few have seen. It runs on Klassiki until 16 May,
    with [goEast](festival:goeast). We asked Perizat Qumdala, whose own films are about ferries, what
    she saw in it. She had been to see Chaplin the night before, and Agnès Varda the night before that.

    ![A woman at a window](stills/window.jpg "Madina Akylbek as Madina in <film:madina-2023> | Klassiki")

    **When did you first see *Madina*?**

    In a hall with eleven people and one heater. I had come for [2021’s [*Fire*](film:fire-2021)] and
    had mistaken the evening. *Madina* had begun. I did not take my coat off.

    **It is the second film by [Aizhan Kassymbek](person:aizhan-kassymbek).[^1] What struck you?**

    The face. You know how it is: some actors arrive, and Madina
    Akylbek has always been there. In the first ten minutes Madina does nothing. She counts money. I
    could look at Madina’s hands for ten minutes more. [Serikbayeva], who plays the grandmother, looks
    at them, too; I think that *Madina*, whatever else it may be, and people will tell you that it is
    about a town, is before all else a film of coats, of who has one and who gives it away.

    > [!pull]
    > *Madina* is a film of coats.

    ![A man on a quay](stills/quay.jpg "Alibek Adiken as Rauan in <film:madina-2023> | Klassiki")

    Nobody would have lit it like this but Aigul Nurbulatova. Chekhov would have understood the lamp.

    **And what did Madina say when you met her?**
    That she was cold! Madina Akylbek is not solemn. We spoke of soup. Then Madina went out to smoke
    and came back as somebody else, and I saw that she had been at work.

    **Will you show *Madina* on your ferry?**

    I have asked. Chaplin we have shown, and he drew a crowd. *Madina* will draw a smaller one, and it will
    stay. If Madina comes, I shall give her my coat.

    ---

    *For those who wait at the quay.*

    [^1]: She wrote it with Alibek Adiken.
    """, title: "“Madina”: Perizat Qumdala on a film of coats", kind: "interview",
    fields: """
      standfirst: A director of ferries on a film of coats.
      authors: [Jane Doe]
      interviewees: [Perizat Qumdala]
      films: [madina-2023]
      festivals:
        - goEast 2024: Competition
      """)

  private func site() async -> TestSite {
    await TestSite(
      [
        "articles/madina.md": Self.interview, "films/madina-2023.md": Self.film,
        "films/fire-2021.md": fire,
        "festivals/goeast.md": record("goEast", key: "name"),
      ], pictures: ["articles/stills/window.jpg", "articles/stills/quay.jpg"])
  }

  @Test func `the word is the film nine times, the actor eight times, a character once`()
    async throws
  {
    let html = try #require(await site().page("/articles/madina/"))
    let text = html.replacing("\n", with: " ")
    #expect(text.components("Madina") == 18)
    let film = text.components("<em>Madina</em>") + text.components("<cite>Madina</cite>")
    let character = text.components("as Madina in ")
    #expect(film == 9)
    #expect(character == 1)
    #expect(text.components("Madina") - film - character == 8)
    #expect(text.components("Madina Akylbek") == 3)
  }

  @Test func `what is linked, and what is not`() async throws {
    let site = await site()
    #expect(site.problems == "")
    let html = try #require(site.page("/articles/madina/"))
    let film = "<a href=\"/films/madina-2023/\">"
    // Once in the prose, where it is emphasised first, and in the two captions.
    #expect(html.hasPrefix("<p>\(film)<em>Madina</em></a> is a film"))
    #expect(html.components("\(film)<em>") == 1)
    #expect(html.components("\(film)<cite>") == 2)
    #expect(html.components(film) == 3)
    // The actor only by her full name, and only the first time.
    #expect(html.contains("<a href=\"/people/madina-akylbek/\">Madina\nAkylbek</a> has always"))
    #expect(html.components("/people/madina-akylbek/") == 1)
    #expect(html.contains("Madina Akylbek is not solemn"))
    #expect(html.contains("<figcaption>Madina Akylbek as Madina in \(film)"))
    try Snapshot("interview").expect(["article.html": html])
  }

  @Test func `an editor's brackets stay`() async throws {
    let html = try #require(await site().page("/articles/madina/"))
    #expect(
      html.contains("I had come for [2021’s <a href=\"/films/fire-2021/\"><em>Fire</em></a>] and"))
    #expect(html.contains("[Serikbayeva], who plays the grandmother"))
  }

  @Test func `public figures have no page, and everybody else has one`() async {
    let site = await site()
    #expect(
      site.journal.people.map(\.id).sorted() == [
        "aigul-nurbulatova", "aizhan-kassymbek", "alibek-adiken", "jane-doe", "madina-akylbek",
        "nesibeli-serikbayeva", "perizat-qumdala",
      ])
    #expect(
      !site.addresses.contains {
        $0.contains("chap") || $0.contains("varda") || $0.contains("chekhov")
      })
  }

  @Test func `the other pages lead back to the very question`() async {
    let site = await site()
    #expect(site.page("/films/madina-2023/") == "Madina (2023)\nabout madina /articles/madina/\n")
    #expect(
      site.page("/films/fire-2021/") == """
        Fire (2021)
        mention /articles/madina/#when-did-you-first-see-madina “I had come for [2021’s Fire] and had mistaken the evening.” under “When did you first see Madina?”

        """)
    let second = "/articles/madina/#it-is-the-second-film-by-aizhan-kassymbek-what"
    let question = "It is the second film by Aizhan Kassymbek. What struck you?"
    #expect(
      site.page("/people/madina-akylbek/") == """
        Madina Akylbek
        Cast: madina-2023 as Madina
        mention \(second) “You know how it is: some actors arrive, and Madina Akylbek has always been there.” under “\(question)”

        """)
    #expect(
      site.page("/people/aigul-nurbulatova/")?.contains(
        "mention \(second) “Nobody would have lit it like this but Aigul Nurbulatova.”") == true)
    #expect(
      site.page("/people/aizhan-kassymbek/")?.contains(
        "mention \(second) “It is the second film by Aizhan Kassymbek.” under “\(question)”")
        == true)
    #expect(site.page("/people/perizat-qumdala/") == "Perizat Qumdala\nconversation madina\n")
  }

  @Test func `the showing, the festival and the dedication are the film's`() async throws {
    let site = await TestSite(
      [
        "articles/madina.md": Self.interview, "films/madina-2023.md": Self.film,
        "films/fire-2021.md": fire,
      ],
      pictures: ["articles/stills/window.jpg", "articles/stills/quay.jpg"], theme: [:])
    let html = try #require(site.page("/films/madina-2023/"))
    #expect(html.contains("16 May 2024"))
    #expect(html.contains("To the women who kept the stove"))
    #expect(html.contains("/festivals/goeast/"))
    // The day after the last one, 1 June, it is over.
    #expect(html.contains("is-over"))
  }
}
