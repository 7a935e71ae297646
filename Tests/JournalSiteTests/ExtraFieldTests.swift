import JournalSite
import Testing

/// The journal's own fields: declared in `journal.yaml`, read in records, printed by its templates.
@Suite struct ExtraFieldTests {
  private static let settings = """
    extra:
      article:
        sponsor: text
        remark: markdown
        score: number
        seen: date
        free: boolean
        link: url
        film-of-the-month: film
        guest: person
        tags: [text]
        double-bill: [film]
        guests: {type: [person], index: true}
      film: {mood: text}
      person: {mood: text}
      festival: {mood: text}
      topic: {mood: text}
      series: {mood: text}
      issue: {mood: text}
      page: {mood: text}

    """

  private static let template = """
    {% set x = article.extra %}{% if x.sponsor %}sponsor {{ x.sponsor }}
    {% endif %}{% if x.remark %}remark {{ x.remark }}
    {% endif %}{% if x.score %}score {{ x.score }}
    {% endif %}{% if x.seen %}seen {{ x.seen | iso-date }}
    {% endif %}{% if x.free %}free
    {% endif %}{% if x.link %}link <a href="{{ x.link }}">x</a>
    {% endif %}{% if x.film-of-the-month %}film {{ x.film-of-the-month.title }}
    {% endif %}{% if x.guest %}guest {{ x.guest.name }}
    {% endif %}{% if x.tags %}tags {{ x.tags | join: "/" }}
    {% endif %}{% if x.double-bill %}bill{% for f in x.double-bill %} {{ f.id }}{% endfor %}
    {% endif %}{% if x.guests %}guests{% for p in x.guests %} {{ p.id }}{% endfor %}
    {% endif %}
    """

  private func site(_ extra: String, template: String = template) async -> TestSite {
    await TestSite(
      [
        "articles/a.md": articleText(fields: extra), "films/madina-2023.md": madina,
        "films/fire-2021.md": fire,
        "templates/article.html": template,
      ], settings: Self.settings)
  }

  @Test func `every type of value`() async {
    let site = await site(
      """
      extra:
        sponsor: Jane: & Sons
        remark: Of *Madina*, <film:fire-2021>
        score: 7.5
        seen: 2024-05
        free: true
        link: https://example.org/?a&b
        film-of-the-month: Fire
        guest: Madina Akylbek
        tags: [a, b]
        double-bill: [fire-2021, madina-2023]
        guests:
          - aizhan-kassymbek
      """)
    #expect(site.problems == "")
    #expect(
      site.body == """
        sponsor Jane: &amp; Sons
        remark Of <em>Madina</em>, <a href="/films/fire-2021/"><cite>Fire</cite></a>
        score 7.5
        seen 2024-05
        free
        link <a href="https://example.org/?a&amp;b">x</a>
        film Fire
        guest Madina Akylbek
        tags a/b
        bill fire-2021 madina-2023
        guests aizhan-kassymbek

        """)
  }

  @Test func `what is not there prints nothing`() async {
    #expect(await site("").body == "")
    #expect(await site("extra:\n  free: false\n").body == "")
  }

  @Test func `what is wrong in them is told`() async {
    let site = await site(
      """
      extra:
        score: seven
        seen: 2024-13
        free: perhaps
        film-of-the-month: madina-2022
        guest: Nobody Known
        sponser: x
        remark: <film:nope>
      """)
    #expect(
      site.problemIDs.sorted() == [
        "bad-date", "unknown-field", "unknown-film", "unknown-film", "unknown-person", "wrong-type",
        "wrong-type",
      ])
  }

  @Test func `every kind of record may have them, and templates know their types`() async {
    let extra = "extra: {mood: calm}\n"
    let site = await TestSite(
      [
        "films/f.md": record("F", extra), "people/p.md": record("P", extra, key: "name"),
        "festivals/g.md": record("G", extra, key: "name"), "topics/t.md": record("T", extra),
        "series/s.md": record("S", extra), "issues/i.md": record("I", extra),
        "pages/q.md": record("Q", extra),
        "templates/film.html": "{{ film.extra.mood | default: \"-\" }}",
        "templates/person.html": "{{ person.extra.mood | default: \"-\" }}",
        "templates/festival.html": "{{ festival.extra.mood | default: \"-\" }}",
        "templates/topic.html": "{{ topic.extra.mood | default: \"-\" }}",
        "templates/series.html": "{{ series.extra.mood | default: \"-\" }}",
        "templates/issue.html": "{{ issue.extra.mood | default: \"-\" }}",
        "templates/page.html": "{{ plain.extra.mood | default: \"-\" }}",
      ], settings: Self.settings)
    #expect(site.problemIDs.filter { $0 != "unused-template" } == [])
    for address in [
      "/films/f/", "/people/p/", "/festivals/g/", "/topics/t/", "/series/s/", "/issues/i/", "/q/",
    ] {
      #expect(site.page(address) == "calm")
    }
    let misspelt = await self.site(
      "", template: "{{ article.extra.sponser }} {{ article.extra.sponsor }}")
    #expect(misspelt.problemIDs == ["template-unknown-field", "template-maybe-missing"])
  }
}
