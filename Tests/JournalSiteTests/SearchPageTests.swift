import Diagnostics
import Foundation
import JournalSite
import Testing

/// The page of the search with its script, in a browser and under a strict content security policy.
@Suite(
  .serialized,
  .enabled(if: Browser() != nil, "chromium and python3 are not both installed"))
struct SearchPageTests {
  private static let files = [
    "journal.yaml": "title: The Steppe\nbase-url: https://journal.example/sub\n",
    "films/seven-samurai-1954.md": record(
      "Seven Samurai",
      "original-title: {ja: 七人の侍}\nyear: 1954\ndirectors: [Akira Kurosawa]\n"),
    "films/madina-2023.md": record(
      "Madina", "original-title: {kk: Мәдина}\nyear: 2023\ndirectors: [Aizhan Kassymbek]\n"),
    "people/akira-kurosawa.md": record(
      "Akira Kurosawa", "born: 1910\ndied: 1998\n", key: "name"),
    "articles/a.md": articleText(
      title: "</script><script>alert(1)</script> & \"q\"", fields: "authors: [Jane Doe]"),
    "articles/b.md": articleText(title: "Madina of the Steppe", date: "2024-05"),
  ]

  /// The page's document after it was opened with that query.
  private func document(_ query: String) async throws -> String {
    let site = await TestSite(Self.files, theme: [:])
    #expect(site.problems == "")
    let folder = try TemporaryFolder()
    for page in site.site.plan.pages {
      try folder.put(
        site.page(page.address) ?? "",
        at: "sub/" + site.site.plan.addresses.outputPath(page.address))
    }
    for file in site.site.plan.machineFiles {
      try folder.put(
        site.file(file.address) ?? "",
        at: "sub/" + site.site.plan.addresses.outputPath(file.address))
    }
    for file in site.site.files {
      guard case .bytes(let bytes) = file.content else { continue }
      try folder.put(String(decoding: bytes, as: UTF8.self), at: "sub/" + file.path)
    }
    return try await #require(Browser()).document(of: "/sub/search/" + query, in: folder)
  }

  /// What stands in the list of results.
  private func results(in document: String) throws -> String {
    let start = try #require(document.range(of: "<div id=\"search-results\""))
    let end = try #require(
      document.range(of: "<button", range: start.upperBound..<document.endIndex))
    return String(document[start.lowerBound..<end.lowerBound])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `what is found stands by kind, the person before the films`() async throws {
    let document = try await document("?q=kurosawa")
    #expect(
      try results(in: document) == """
        <div id="search-results" role="listbox" aria-label="What was found">\
        <div role="group" aria-labelledby="search-kind-1">\
        <div id="search-kind-1" class="search-kind">People</div>\
        <a role="option" id="search-option-0" tabindex="-1" aria-selected="false" \
        href="../people/akira-kurosawa/">Akira Kurosawa <span class="meta parts"> <span>1910–1998</span></span></a></div>\
        <div role="group" aria-labelledby="search-kind-0">\
        <div id="search-kind-0" class="search-kind">Films</div>\
        <a role="option" id="search-option-1" tabindex="-1" aria-selected="false" \
        href="../films/seven-samurai-1954/">Seven Samurai \
        <span class="meta parts"> <span>1954, Akira Kurosawa</span></span></a></div></div>
        """)
    #expect(document.contains("role=\"status\">Found: 2</p>"))
    #expect(document.contains("aria-expanded=\"true\""))
  }

  @Test(arguments: [
    ("madina", ["madina-2023", "articles/b/"]),
    ("M%C3%A1d%C3%ADna", ["madina-2023", "articles/b/"]),
    ("%D0%9C%D3%99%D0%B4", ["madina-2023"]), ("madina+kassym", ["madina-2023"]),
    ("%E4%B8%83%E4%BA%BA", ["seven-samurai-1954"]), ("steppe+mad", ["articles/b/"]),
    ("sam+1954", ["seven-samurai-1954"]), ("constructor", []), ("__proto__", []), ("%25", []),
  ])
  func `what a query finds, in this order`(_ query: String, _ found: [String]) async throws {
    let results = try results(in: await document("?q=\(query)"))
    #expect(results.components(separatedBy: "role=\"option\"").count - 1 == found.count)
    var rest = results[...]
    for address in found {
      let place = try #require(rest.range(of: address), "\(address)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `a hostile title is text`() async throws {
    let results = try results(in: await document("?q=alert"))
    #expect(
      results.contains(
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"q\" "
          + "<span class=\"meta parts\"> <span>Jane Doe</span> <span>2 May 2024</span></span>"))
  }

  @Test func `without a query nothing is found, and with a strange one we say so`() async throws {
    let empty = try await document("")
    #expect(empty.contains("role=\"status\"></p>"))
    #expect(try results(in: empty).hasSuffix("hidden=\"\"></div>"))
    let strange = try await document("?q=%3Cimg%20src=x%20onerror=alert(2)%3E")
    #expect(strange.contains("role=\"status\">Nothing was found.</p>"))
    #expect(!strange.contains("<img"))
  }

  @Test func `the script compares texts as the build does`() async throws {
    let script = try #require(
      ThemeFiles.builtIn["assets/search.js"].map { String(decoding: $0.bytes, as: UTF8.self) })
    let start = try #require(script.range(of: "  const fold ="))
    let end = try #require(script.range(of: ".trim();", range: start.upperBound..<script.endIndex))
    let cases = SearchTextTests.cases.map(\.0)
    let list = String(decoding: try JSONEncoder().encode(cases), as: UTF8.self)
    let folder = try TemporaryFolder()
    try folder.put(
      "\(script[start.lowerBound..<end.upperBound])\n"
        + "document.getElementById('out').textContent = \(list).map(fold).join('|');\n",
      at: "fold.js")
    try folder.put(
      "<!doctype html><meta charset=utf-8><p id=out></p><script src=fold.js></script>",
      at: "index.html")
    let document = try await #require(Browser()).document(of: "/", in: folder)
    let expected = SearchTextTests.cases.map(\.1).joined(separator: "|")
    #expect(document.contains("<p id=\"out\">\(expected)</p>"), "\(document)")
  }
}
