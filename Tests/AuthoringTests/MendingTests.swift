import Authoring
import Diagnostics
import JournalSite
import Testing

/// Repairs that nobody has to be asked about.
@Suite struct MendingTests {
  private let options = SiteOptions(date: PublicationDate(today: testDay))

  private func article(_ body: String, _ fields: String = "") -> String {
    "---\ntitle: It's a \"Winter\"\nkind: essay\ndate: 2024-05-02\n\(fields)---\n\(body)\n"
  }

  /// The article's text when all is mended; nil where that changes nothing.
  private func mended(_ body: String, _ fields: String = "", settings: String = "") async -> String?
  {
    let old = journal(
      ["articles/a.md": article(body, fields), "films/madina-2023.md": madina], settings: settings)
    let change = await Mending(Site(old, options: options), options: options).change
    let new = change.tree(from: old)
    #expect(await problems(of: new) == problems(of: old))
    // A second time, nothing is left to do.
    #expect(await Mending(Site(new, options: options), options: options).change.edits == [])
    guard let text = change.changedTexts(of: old).first else { return nil }
    let whole = String(decoding: text.bytes, as: UTF8.self)
    let front = "---\ntitle: It's a \"Winter\"\nkind: essay\ndate: 2024-05-02\n"
    #expect(whole.hasPrefix(front))
    return String(whole.dropFirst(front.count))
  }

  @Test(arguments: [
    (
      "See *Madina* (2023) and *Madina*.", "See [*Madina*](film:madina-2023) (2023) and *Madina*."
    ),
    ("A \"word\", it's 'so' -- he said...", "A “word”, it’s ‘so’ -- he said..."),
    (
      "\"*Madina* (2023)\" \\\"x\\\" \"",
      "“[*Madina*](film:madina-2023) (2023)” \\\"x\\\" ”"
    ),
    ("`a'b` [it's](https://a.example/'b' \"c\")", "`a'b` [it’s](https://a.example/'b' \"c\")"),
    ("> It's\n> \"so\"\n\n- it's", "> It’s\n> “so”\n\n- it’s"),
    ("| it's | b |\n|---|---|\n| 'c' | d |", "| it’s | b |\n|---|---|\n| ‘c’ | d |"),
  ])
  func `a text and how it is mended`(old: String, new: String) async {
    #expect(await mended(old) == "---\n\(new)\n")
  }

  @Test func `the marks are those of the article's language`() async {
    #expect(
      await mended("\"Да\" — it's", "language: ru\n") == "language: ru\n---\n«Да»\u{A0}— it’s\n")
  }

  @Test func `a standfirst is mended, a title is not`() async {
    #expect(
      await mended("Words.", "standfirst: It's so.\n") == "standfirst: It’s so.\n---\nWords.\n")
  }

  @Test(arguments: [
    (
      "standfirst: |\n  It's so.\n\n  \"So\n  it's.\"\n",
      "standfirst: |\n  It’s so.\n\n  “So\n  it’s.”\n"
    ),
    ("standfirst: >-\n  It's\n  it's\n", "standfirst: >-\n  It’s\n  it’s\n"),
    ("standfirst: It's\n  *its*\n  it's\n", "standfirst: It’s\n  *its*\n  it’s\n"),
    (
      #"standfirst: "A \"word\" \\\"x\\\" it's""# + "\n",
      #"standfirst: "A “word” \\\"x\\\" it’s""# + "\n"
    ),
    ("note: 'It''s\n  it''s'\n", "note: 'It’s\n  it’s'\n"),
    ("content-warning: It's\n", "content-warning: It’s\n"),
    ("first-published: \"*It's*\"\n", "first-published: \"*It’s*\"\n"),
    (
      "corrections:\n  - date: 2024-05-03\n    text: |\n      A\n      it's\n",
      "corrections:\n  - date: 2024-05-03\n    text: |\n      A\n      it’s\n"
    ),
  ])
  func `fields are mended on each of their lines`(old: String, new: String) async {
    #expect(await mended("Words.", old) == "\(new)---\nWords.\n")
  }

  @Test(arguments: [
    "See http://x.example/it's?q=\"a\"", "See https://x.example/'a'/b.", "See www.x.example/it's,",
    "Write to o'neill@x.example.", "Mailto:o'neill@x.example",
  ])
  func `a bare address stays as it is`(text: String) async {
    #expect(await mended(text) == nil)
    #expect(await mended("\(text) It's \"so\".") == "---\n\(text) It’s “so”.\n")
  }

  @Test(arguments: [
    ("*Madina* ?", "*Madina*\u{A0}?"), ("**Non** : *oui* !", "**Non**\u{A0}: *oui*\u{A0}!"),
    ("« *Madina* »", "«\u{A0}*Madina*\u{A0}»"),
    ("[Là](https://a.example/) ;", "[Là](https://a.example/)\u{A0};"),
    ("`a` ?", "`a`\u{A0}?"), ("*Madina ?* Et", "*Madina\u{A0}?* Et"),
  ])
  func `a space beside emphasis is one of the sentence`(old: String, new: String) async {
    let french = "language: fr\n"
    #expect(await mended(old, french) == "\(french)---\n\(new)\n")
  }

  @Test func `what the journal ignores stays`() async {
    #expect(await mended("It's", settings: "diagnostics: {straight-quotes: ignore}\n") == nil)
  }

  @Test func `a word in italics may be stressed, and another film may be meant`() async {
    #expect(await mended("He said *Madina*.") == nil)
    #expect(await mended("*Madina* in *Madina* (dir. Jane Roe, 2023).") == nil)
    #expect(await mended("*Madina* in *Madina* (1999).") == nil)
  }

  @Test func `a mark stays where a link would be lost with it`() async {
    let list = "[the \"big\" list] and [it's][].\n\n"
    let definitions = "[the \"big\" list]: https://a.example/\n[it's]: https://b.example/"
    #expect(await mended(list + definitions) == nil)
    #expect(
      await mended("It's \(list)\(definitions)") == "---\nIt’s \(list)\(definitions)\n")
    let full = "[it's][b]\n\n[b]: https://b.example/"
    #expect(await mended(full) == "---\n\(full.replacing("'", with: "’"))\n")
  }

  @Test func `French marks are mended at once`() async {
    #expect(
      await mended("A \"Non !\" b", "language: fr\n")
        == "language: fr\n---\nA «\u{A0}Non\u{A0}!\u{A0}» b\n")
  }

  @Test(arguments: [
    "[gallery ids=\"1\"]", "[contact-form-7 id=\"3\" title='a']", "{{< figure src=\"a.jpg\" >}}",
    "{% include a.html b=\"c\" %}", "{{ youtube \"abc\" }}", "[caption id=\"a\"\nalign=\"b\"]",
  ])
  func `a shortcode stays as it is, and what stands behind it does not`(shortcode: String) async {
    #expect(await mended(shortcode) == nil)
    #expect(await mended("\(shortcode) It's.") == "---\n\(shortcode) It’s.\n")
  }

  @Test(arguments: [
    "![A harbour](still.jpg \"A caption with \"quotes\" inside | Klassiki\")",
    "It's ![A harbour] (still.jpg \"A caption\")", "See [it](film: a \"b\").",
  ])
  func `a picture or a link that broke keeps the marks it was typed with`(text: String) async {
    #expect(await mended(text) == nil)
    #expect(await mended("\(text)\n\nIt's.") == "---\n\(text)\n\nIt’s.\n")
  }

  @Test func `nor do spaces of its address become others`() async {
    let broken = "![Мост](мост — 2.jpg)"
    #expect(
      await mended("\(broken)\n\nДа — нет", "language: ru\n")
        == "language: ru\n---\n\(broken)\n\nДа\u{A0}— нет\n")
  }
}
