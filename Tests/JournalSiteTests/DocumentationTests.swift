import FoundationEssentials
import JournalSite
import Testing

struct DocumentationTests {
  @Test func `docs/diagnostics.md has a heading for every diagnostic and none besides`() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let path = folder.joined(separator: "/") + "/docs/diagnostics.md"
    let data = try #require(FileManager.default.contents(atPath: path))
    let headings = String(decoding: data, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4)) }
    #expect(headings.sorted() == (Site.diagnosticIDs + Site.lintIDs).sorted())
  }

  @Test func `every diagnostic has an id of its own`() {
    #expect(Set(Site.diagnosticIDs).count == Site.diagnosticIDs.count)
  }
}
