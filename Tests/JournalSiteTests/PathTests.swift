import JournalSite
import Testing

/// Names that lead nowhere else: whatever would become a path is refused unless it is a plain name.
@Suite struct PathTests {
  static let hostile = [
    "..", ".", "../x", "x/../../y", "/etc/passwd", "/", "x/y", "..\\x", "C:\\x", "C:", "x:y",
    "%2e%2e%2fx", "..%2fx", "%00", "x\u{1}y", "x y", "~", "~/x", "$HOME", "`x`", "-", "-x", "x-",
    "CON",
    "NUL", "x.", "x.html", ".git", ".htaccess", "x\u{202E}y", "\u{E9}", "e\u{301}",
    "\u{FF0E}\u{FF0E}/",
    String(repeating: "x", count: 256), String(repeating: "x/", count: 2_500),
  ]

  @Test(arguments: hostile)
  func `what is no part of an address is no slug`(_ slug: String) async {
    let site = await TestSite.article("Text.", fields: "slug: '\(slug)'")
    #expect(site.problemIDs == ["bad-slug"], "\(site.problems)")
    #expect(site.addresses.contains("/articles/a/"))
  }

  @Test(arguments: hostile.filter { $0 != "-x" && $0 != "x-" && $0 != "-" })
  func `what is no plain name is no id`(_ id: String) async {
    let site = await TestSite(["films/list.yaml": "- id: '\(id)'\n  title: X\n"])
    #expect(Set(site.problemIDs).isSubset(of: ["bad-id", "missing-field", "wrong-type"]))
    #expect(!site.problemIDs.isEmpty)
    #expect(site.addresses.allSatisfy { !$0.contains("..") && !$0.contains("//") })
  }

  @Test(arguments: [
    "/../x/", "/x/../../y/", "/./x/", "/x/..", "/x/.", "/%2e%2e/x/", "/%2E./x/", "/..%2fx/",
    "/x%2f..%2fy/", "/x%5c..%5cy/", "/..\\x/", "/x\\..\\y/", "/x%00.html", "/x%0ay/", "/%ff%fe/",
    "/%c0%ae%c0%ae/", "//x/", "///", "x/", "../x", "https://x.example/", "javascript:x",
    "/" + String(repeating: "x", count: 256), "/" + String(repeating: "\u{E9}", count: 101),
    "/x?y", "/x#y", "/x%3Cy/", "/\u{1}/",
  ])
  func `what leads elsewhere is no old address`(_ alias: String) async {
    let site = await TestSite.article("Text.", fields: "aliases:\n  - '\(alias)'")
    #expect(!site.problemIDs.isEmpty)
    #expect(Set(site.problemIDs).isSubset(of: ["bad-alias", "bad-address"]), "\(site.problems)")
  }

  /// They are names like others to a disk, and lead nowhere.
  @Test(arguments: ["/..;/x/", "/.../x/", "/%252e%252e/x/", "/x..y/", "/~x/", "/a:b/", "/con/"])
  func `what only looks dangerous stays within the site`(_ alias: String) async {
    let site = await TestSite.article("Text.", fields: "aliases:\n  - '\(alias)'")
    if site.problems.isEmpty {
      #expect(
        site.site.outputPaths.allSatisfy { path in
          !path.hasPrefix("/") && path.split(separator: "/").allSatisfy { $0 != ".." && $0 != "." }
        })
    } else {
      #expect(site.problemIDs == ["reserved-address"], "\(site.problems)")
    }
  }

  @Test func `an address may not be longer than a path may`() async {
    let part = String(repeating: "x", count: 190) + "/"
    for (count, ids) in [(4, []), (5, ["long-address"]), (30, ["long-address"])] {
      let alias = "/" + String(repeating: part, count: count)
      let site = await TestSite.article("Text.", fields: "aliases:\n  - \(alias)")
      #expect(site.problemIDs == ids, "\(count)")
    }
  }

  @Test(arguments: [
    "../secret.html", "../../content/journal.yaml", "/etc/passwd", "./base.html",
    "partials/../base.html",
    "theme:../secret.html", "theme:/etc/passwd", "BASE.html", "base.html\u{0}",
    "%2e%2e/secret.html",
    "strings/en.yaml", "assets/theme.css",
  ])
  func `no name of a template leads out of the theme`(_ name: String) async {
    for tag in ["include", "extends"] {
      let site = await TestSite(["templates/404.html": "{% \(tag) \"\(name)\" %}"])
      #expect(site.problemIDs.contains { $0.hasPrefix("template-") }, "\(tag) \(name)")
    }
  }
}
