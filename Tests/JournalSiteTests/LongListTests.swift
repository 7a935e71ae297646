import JournalSite
import Testing

/// The pages of people, festivals and topics of which there is much to list.
@Suite struct LongListTests {
  private static let theme = TestTheme.plain.merging([
    "templates/person.html": """
    {{ pagination.number }}/{{ pagination.total }} {{ page.title }}
    by{% for article in articles-by %} {{ article.id }}{% endfor %}
    about{% for about in articles-about %} {{ about.article.id }}{% endfor %}

    """,
    "templates/festival.html": """
    {{ pagination.number }}/{{ pagination.total }}
    articles{% for about in articles %} {{ about.article.id }}{% endfor %}
    films{% for entry in films %} {{ entry.film.id }}{% endfor %}

    """,
    "templates/edition.html": """
    {{ pagination.number }}/{{ pagination.total }}
    articles{% for about in articles %} {{ about.article.id }}{% endfor %}
    films{% for entry in films %} {{ entry.film.id }}{% endfor %}

    """,
    "templates/topic.html": """
    {{ pagination.number }}/{{ pagination.total }}
    articles{% for article in articles %} {{ article.id }}{% endfor %}
    mentions{% for mention in mentions %} {{ mention.article.id }}{% endfor %}

    """,
  ]) { $1 }

  /// Articles a-100 to a-151, the newest of which is the first.
  private static let files: [String: String] = {
    var files = [
      "films/fire-2021.md": record("Fire", "festivals:\n  - goEast 2024\n  - Nika\n"),
      "articles/z.md": articleText(
        "On [it](topic:snow).", date: "2023-01-01", fields: "people: [Jane Doe]"),
    ]
    for number in 100...151 {
      files["articles/a-\(number).md"] = articleText(
        fields: "authors: [Jane Doe]\ntopics: [Snow]\nfestivals: [goEast 2024]\n")
    }
    return files
  }()

  @Test(arguments: [
    ("/people/jane-doe/page/2/", "2/2 Jane Doe\nby a-150 a-151\nabout\n"),
    ("/festivals/goeast/page/2/", "2/2\narticles a-150 a-151\nfilms\n"),
    ("/festivals/goeast/2024/page/2/", "2/2\narticles a-150 a-151\nfilms\n"),
    ("/festivals/nika/", "1/1\narticles\nfilms fire-2021\n"),
    ("/topics/snow/page/2/", "2/2\narticles a-150 a-151\nmentions\n"),
  ])
  func `lists go on on further pages`(address: String, page: String) async {
    let site = await TestSite(Self.files, theme: Self.theme)
    #expect(site.problems == "")
    #expect(site.page(address) == page)
  }

  @Test func `the first page has the beginning of every list`() async throws {
    let site = await TestSite(Self.files, theme: Self.theme)
    let person = try #require(site.page("/people/jane-doe/"))
    #expect(person.hasPrefix("1/2 Jane Doe\nby a-100 a-101 "))
    #expect(person.hasSuffix(" a-149\nabout z\n"))
    #expect(!site.addresses.contains("/people/jane-doe/page/3/"))
    #expect(!site.addresses.contains("/festivals/nika/page/2/"))
  }

  @Test func `further pages have a title of their own and no biography`() async throws {
    var files = Self.files
    files["people/jane-doe.md"] = record("Jane Doe", "born: 1988\n", key: "name", "She writes.")
    let site = await TestSite(files, theme: [:])
    #expect(site.problems == "")
    let first = try #require(site.page("/people/jane-doe/"))
    #expect(first.contains("<title>Jane Doe (born 1988) · The Steppe</title>"))
    #expect(first.contains("<p>She writes.</p>"))
    #expect(first.contains("<a href=\"/people/jane-doe/page/2/\" rel=\"next\">"))
    let second = try #require(site.page("/people/jane-doe/page/2/"))
    #expect(second.contains("<title>Jane Doe (born 1988), page 2 of 2 · The Steppe</title>"))
    #expect(!second.contains("She writes."))
    #expect(second.contains("<a href=\"/people/jane-doe/\" rel=\"prev\">"))
    #expect(second.contains("<li><a href=\"/people/jane-doe/\">Jane Doe</a></li>"))
    let festival = try #require(site.page("/festivals/goeast/page/2/"))
    #expect(festival.contains("<title>goEast, page 2 of 2 · The Steppe</title>"))
    let topic = try #require(site.page("/topics/snow/page/2/"))
    #expect(topic.contains("<title>Snow, page 2 of 2 · The Steppe</title>"))
  }

  @Test func `a festival lists the first films of a large edition, and leads to all`() async throws
  {
    var files: [String: String] = [:]
    for number in 10...34 {
      files["films/f-\(number).md"] = record("F \(number)", "festivals:\n  - goEast 2024\n")
    }
    let site = await TestSite(files, theme: [:])
    #expect(site.problems == "")
    let page = try #require(site.page("/festivals/goeast/"))
    #expect(page.contains("/films/f-21/"))
    #expect(!page.contains("/films/f-22/"))
    #expect(page.contains("<p class=\"more\"><a href=\"/festivals/goeast/2024/\">25 films</a></p>"))
    #expect(site.page("/festivals/goeast/2024/")?.contains("/films/f-34/") == true)
  }

  @Test func `a film of which much is written goes on, too`() async throws {
    var files = ["films/madina-2023.md": madina]
    for number in 100...150 {
      files["articles/a-\(number).md"] = articleText(
        "Text.", title: "N \(number)", fields: "films: [madina-2023]\n")
    }
    let site = await TestSite(files, theme: [:])
    #expect(site.problems == "")
    let first = try #require(site.page("/films/madina-2023/"))
    #expect(first.contains("<bdi>N 149</bdi>") && !first.contains("<bdi>N 150</bdi>"))
    #expect(first.contains("A synopsis.") && first.contains("Rauan"))
    let second = try #require(site.page("/films/madina-2023/page/2/"))
    #expect(second.contains("<bdi>N 150</bdi>") && !second.contains("<bdi>N 149</bdi>"))
    #expect(!second.contains("A synopsis.") && !second.contains("Rauan"))
    #expect(second.contains("<title>Madina (2023), page 2 of 2 · The Steppe</title>"))
    #expect(second.contains("<li><a href=\"/films/madina-2023/\">Madina</a></li>"))
  }

  @Test func `indexes of topics, series, festivals and issues are paginated`() async throws {
    var files: [String: String] = [:]
    for number in 1...251 {
      files["topics/t-\(number).md"] = record("T \(number)")
      files["series/s-\(number).md"] = record("S \(number)")
      files["festivals/f-\(number).md"] = record("F \(number)", key: "name")
    }
    for number in 10...60 { files["issues/\(number).md"] = record("Issue \(number)") }
    let site = await TestSite(files, theme: [:])
    #expect(site.problems == "")
    for (address, name) in [
      ("/topics/", "/topics/t-251/"), ("/series/", "/series/s-251/"),
      ("/festivals/", "/festivals/f-251/"), ("/issues/", "/issues/10/"),
    ] {
      #expect(site.page(address)?.contains("href=\"\(name)\"") == false)
      let second = try #require(site.page(address + "page/2/"))
      #expect(second.contains("href=\"\(name)\""))
      #expect(second.contains(", page 2 of 2 · The Steppe</title>"))
      #expect(second.contains("<a href=\"\(address)\" rel=\"prev\">"))
      #expect(site.page(address + "page/3/") == nil)
    }
  }
}
