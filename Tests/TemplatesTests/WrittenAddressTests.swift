import Templates
import Testing

/// The addresses that a template writes out.
struct WrittenAddressTests {
  @Test(arguments: [
    ("<a href=\"/films/\">", ["/films/"]), ("<a href='/films/'>", ["/films/"]),
    ("<a href=\" /films/ \">", ["/films/"]),
    ("<a href=\"https://a.example\">", ["https://a.example"]),
    ("<a href=\"\">", []), ("<a href>", []), ("<a href=\"films/\">", []), ("<a href=\"#a\">", []),
    ("<img src=\"/a.png\" srcset=\"/b.png 1x,/c.png 2x\">", ["/a.png", "/b.png", "/c.png"]),
    ("<script src=\"/a.js\"></script>", ["/a.js"]), ("<base href=\"/\">", []),
    ("<button formaction=\"/a\"><video poster=\"/b\">", ["/a", "/b"]),
    ("<a href=\"{{ film.title }}\">", []), ("<a href=\"{{ film.title }}/x/\">", ["film.title+/x/"]),
    ("<a href=\"/{{ film.title }}/x/\">", []), ("<a href=\"{{ film.title }}{{ 1 }}/x/\">", []),
    ("<a href=\"{{ film.title }}/{% if film.year %}x{% endif %}/\">", []),
    ("<a href=\"{% if film.year %}/x/{% endif %}\">", []),
    ("<a href=\"/x/{% if film.year %}y{% endif %}\">", []),
    ("{% if film.year %}<a href=\"/x/\">{% else %}<a href=\"/y/\">{% endif %}", ["/x/", "/y/"]),
    ("<p title=\"/x/\" data-src=\"/y/\" cite=\"/z/\">", []),
    ("<svg><use xlink:href=\"/x\"/><a href=\"/y\"></a></svg>", ["/y"]),
  ])
  func `an address is known as far as it is written out`(template: String, addresses: [String]) {
    #expect(found(in: ["page.html": template]) == addresses)
  }

  @Test func `what is included many times is there once`() {
    let page = "{% include 'x.html' %}{% include 'x.html' %}"
    #expect(found(in: ["page.html": page, "x.html": "<a href=\"/x/\">"]) == ["/x/"])
  }

  @Test func `files for programs are left alone`() {
    #expect(found(in: ["page.xml": "<link href=\"/x/\"/>"], named: "page.xml") == [])
  }

  private func found(in files: [String: String], named name: String = "page.html") -> [String] {
    let compiled = library(theme: files).compile(name, for: FilmPageSample.self)
    let addresses = compiled.template?.references.addresses ?? []
    return addresses.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { ($0.base.map { $0 + "+" } ?? "") + $0.text }
  }
}
