import Diagnostics
import JournalSite
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The repository's own journal and theme, read from the disk.
@Suite struct SampleJournalTests {
  /// The repository: three folders above this file.
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  private func site(in root: String, jobs: Int, keeping limit: Int = .max) async throws -> Site {
    // 1 December 2026.
    let date = PublicationDate(today: CalendarDay(daysSince1970: 20_788))
    return await Site(
      try SourceTree(reading: root, jobs: jobs, keeping: limit),
      options: SiteOptions(date: date, jobs: jobs))
  }

  @Test func `the sample journal has nothing wrong`() async throws {
    var site = try await site(in: Self.root, jobs: 2)
    await site.addLints(jobs: 2)
    #expect(site.diagnostics.map { "\($0.path): \($0.problem.message)" } == [])
    #expect(site.journal.articles.count > 10)
  }

  @Test func `the same bytes on one job and on two, twice`() async throws {
    let folder = try TemporaryFolder()
    for name in ["content", "templates"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.root)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    var outputs: [[String: Data]] = []
    for (number, jobs) in [1, 2, 1, 2].enumerated() {
      // The last two read their texts only when they are asked for.
      let site = try await site(in: folder.path, jobs: jobs, keeping: number > 1 ? 0 : .max)
      let output = "output-\(number)"
      let writer = try SiteWriter(root: folder.path, output: "\(folder.path)/\(output)")
      let summary = try await site.write(with: writer, jobs: jobs)
      #expect(summary.pages == site.plan.pages.count)
      var files: [String: Data] = [:]
      for path in folder.listing(of: output) where !path.hasSuffix("/") {
        files[path] = FileManager.default.contents(atPath: "\(folder.path)/\(output)/\(path)")
      }
      #expect(files.keys.sorted() == site.outputPaths.sorted())
      outputs.append(files)
    }
    #expect(outputs[0].count > 50)
    for output in outputs.dropFirst() {
      #expect(outputs[0].filter { output[$0.key] != $0.value }.keys.sorted() == [])
      #expect(output.count == outputs[0].count)
    }
  }

  @Test func `the theme in the binary is the one in templates`() throws {
    let endings = [".html", ".xml", ".yaml", ".css", ".js", ".svg", ".txt"]
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(Self.root)/templates")
      .filter { name in endings.contains { name.hasSuffix($0) } }
    #expect(names.sorted() == ThemeFiles.builtIn.keys.sorted())
    for name in names.sorted() {
      let file = FileManager.default.contents(atPath: "\(Self.root)/templates/\(name)") ?? Data()
      let isSame = ThemeFiles.builtIn[name]?.bytes == Array(file)
      #expect(isSame, "\(name): run “make theme”")
    }
  }
}
