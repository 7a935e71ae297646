import JournalSite
import Testing

/// One director, typed in several ways: one page, and nothing that hangs on chance.
@Suite struct SpellingTests {
  private static func site(_ names: [String]) async -> TestSite {
    var files: [String: String] = [:]
    for (number, name) in names.enumerated() {
      files["films/film-\(number)-199\(number).md"] = record(
        "Film \(number)", "year: 199\(number)\ndirectors:\n  - \(name)\n")
    }
    return await TestSite(files)
  }

  @Test(arguments: [
    (["Agnès Varda", "AGNÈS VARDA", "agnès varda"], "AGNÈS VARDA"),
    (["agnès varda", "Agnès Varda", "AGNÈS VARDA"], "AGNÈS VARDA"),
    (["AGNÈS VARDA", "agnès varda", "Agnès Varda", "Agnès Varda"], "Agnès Varda"),
    (["agnès varda", "agnès varda", "AGNÈS VARDA", "Agnès Varda"], "agnès varda"),
    (["Agnes Varda", "Agne\u{300}s Varda", "Agnès Varda"], "Agnès Varda"),
  ])
  func `three capitalisations make one page, named as most have it`(
    names: [String], shown: String
  ) async {
    let site = await Self.site(names)
    #expect(site.journal.people.map(\.id) == ["agnes-varda"])
    #expect(site.journal.people.map(\.record.name) == [shown])
    #expect(
      site.addresses.filter { $0.hasPrefix("/people/") } == ["/people/", "/people/agnes-varda/"])
  }

  @Test func `the same site however often it is made`() async {
    let names = ["Agnès Varda", "AGNÈS VARDA", "agnès varda", "Agnes Varda", "AGNES VARDA"]
    let first = await Self.site(names)
    for _ in 0..<5 {
      let again = await Self.site(names)
      #expect(again.problems == first.problems)
      #expect(again.addresses == first.addresses)
      for address in first.addresses { #expect(again.page(address) == first.page(address)) }
    }
  }
}
