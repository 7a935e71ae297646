import Markdown
import Testing

/// What an editor meant for a link and cmark does not take for one.
@Suite struct BrokenLinkTests {
  private let options = MarkdownOptions(hostSchemes: ["film", "person"])

  @Test(arguments: [
    ("See [x](film: tide-2021).", "1:5", "film: tide-2021", "an address has no spaces"),
    ("See <film: tide-2021>.", "1:5", "film: tide-2021", "an address has no spaces"),
    ("<person:ines wolf>", "1:1", "person:ines wolf", "an address has no spaces"),
    ("<Person:Ines Wolf>", "1:1", "Person:Ines Wolf", "an address has no spaces"),
    ("[Ines](person:Ines Wolf)", "1:1", "person:Ines Wolf", "an address has no spaces"),
    ("[*x*] (film:tide-2021)", "1:1", "film:tide-2021", "take away the space"),
    ("[x] (https://a.example/b)", "1:1", "https://a.example/b", "take away the space"),
    ("See [film:tide-2021].", "1:5", "film:tide-2021", "write <film:tide-2021>"),
    ("- [person:ines-wolf](", "1:3", "person:ines-wolf", "write <person:ines-wolf>"),
    ("a [x](film:tide-2021", "1:3", "film:tide-2021", "put a “)”"),
    ("a [x](film:tide-2021 and more", "1:3", "film:tide-2021", "put a “)”"),
    ("a <film:tide-2021", "1:3", "film:tide-2021", "put a “>”"),
    ("[a][film:madina-2023]", "1:1", "film:madina-2023", "put the address between round"),
    ("\\* [T](pdf x.pdf)", "1:4", "pdf x.pdf", "an address has no spaces"),
    ("[T](/films/a b/)", "1:1", "/films/a b/", "an address has no spaces"),
    ("[a [b](film:b) c](film:c)", "1:1", "film:c", "write a link as"),
    ("- > é [x](film: y)", "1:7", "film: y", "an address has no spaces"),
    ("a[^1]\n\n[^1]: [x](film: y)", "3:7", "film: y", "an address has no spaces"),
    ("| a |\n| - |\n| [x](film: y) |", "3:3", "film: y", "an address has no spaces"),
  ])
  func `an address that did not become a link is told`(
    text: String, place: String, address: String, help: String
  ) {
    let rendering = Rendering(text, options: options)
    #expect(
      rendering.problems == [
        "\(place): warning: “\(address)” did not become a link [broken-link]"
      ])
    #expect(rendering.help.first?.hasPrefix(help) == true)
  }

  @Test(arguments: [
    ("[](film:x)", "the link to “film:x” has no words"),
    ("[Tide]()", "the link “Tide” has no address"),
    ("[]()", "this link has neither words nor an address"),
  ])
  func `a link without words or address is told`(text: String, message: String) {
    #expect(
      Rendering(text, options: options).problems == ["1:1: warning: \(message) [broken-link]"])
  }

  @Test(arguments: [
    "[Serikbayeva] came.", "[2021’s [*Fire*](film:fire-2021)] came.", "[sic] (as he said)",
    "[sic] (p. 12, and/or 13.)", "[sic](as he said)", "[sic](as he said.)", "[…] [Ed.: no]",
    "[a][b]", "`[x](film: y)`", "\\[x](film:y) \\<film: y>", "    [x](film: y)", "a < b: c > d",
    "<film:tide-2021>", "[x](film:tide-2021 'a film: y')", "[x](<film:tide 2021>)", "[1] (film)",
    "Film: [a] b", "[film: a]", "[film:]",
    "\\[film:a]", "[https://a.example]", "[filmed:here]", "`[film:a]`", "[![a](b.jpg)](film:x)",
  ])
  func `an editor’s brackets are not`(text: String) {
    #expect(Rendering(text, options: options).problems == [])
  }

  @Test func `a picture with a space before its address is helped as a link is`() {
    let rendering = Rendering("![A harbour] (still.jpg)", options: options)
    #expect(rendering.help == ["take away the space between “]” and “(”"])
  }

  @Test func `a picture that broke is told once`() {
    #expect(
      Rendering("![A [harbour](film: x)](a b.jpg)", options: options).problems == [
        "1:1: warning: this “![” did not become a picture [broken-image]"
      ])
  }
}
