import Testing

/// Which articles are published depends on the day: that of `--date`, else of `SOURCE_DATE_EPOCH`.
struct DateTests {
  private static let files = smallJournal(with: [
    "content/articles/tomorrow.md": article("date: 2024-06-02"),
    "content/articles/over.md": article("date: 2024-01-01\nexpires: 2024-05-31"),
    "content/articles/draft.md": article("date: 2024-01-01\ndraft: true"),
  ])

  private func published(
    _ options: String..., environment: [String: String] = [:]
  ) async throws -> [String] {
    let scratch = try Scratch(Self.files)
    let run = try await intertitle(
      list: ["build"] + options, in: scratch.path, environment: environment)
    #expect(run.status == 0)
    return try scratch.files(in: "output").compactMap { path in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[0] == "articles" ? String(parts[1]) : nil
    }
  }

  @Test func `SOURCE_DATE_EPOCH is the day`() async throws {
    #expect(try await published() == ["snow"])
    let tomorrow = ["SOURCE_DATE_EPOCH": "1717286400"]
    #expect(try await published(environment: tomorrow) == ["snow", "tomorrow"])
    let before = ["SOURCE_DATE_EPOCH": "1717199999"]
    #expect(try await published(environment: before) == ["over", "snow"])
  }

  @Test func `--date is the day, whatever SOURCE_DATE_EPOCH says`() async throws {
    #expect(try await published("--date", "2024-06-02") == ["snow", "tomorrow"])
    #expect(try await published("--date", "2024-05-31") == ["over", "snow"])
    let nonsense = ["SOURCE_DATE_EPOCH": "nonsense"]
    #expect(try await published("--date", "2024-06-01", environment: nonsense) == ["snow"])
  }

  @Test func `--future and --drafts publish what would wait`() async throws {
    #expect(try await published("--future") == ["snow", "tomorrow"])
    #expect(try await published("--drafts") == ["draft", "snow"])
    #expect(try await published("--drafts", "--future") == ["draft", "snow", "tomorrow"])
  }

  @Test func `the day begins in the journal’s time zone`() async throws {
    var files = Self.files
    files["content/journal.yaml"]? += "timezone: Asia/Almaty\n"
    let scratch = try Scratch(files)
    // 20:00 in Greenwich is the next day in Almaty, five hours ahead.
    let evening = ["SOURCE_DATE_EPOCH": "1717272000"]
    _ = try await intertitle("build", in: scratch.path, environment: evening)
    #expect(try scratch.files(in: "output/articles").contains("tomorrow/index.html"))
  }

  @Test func `a time zone that there is not is spoken of, and the day is that of UTC`() async throws
  {
    var files = smallJournal
    files["content/journal.yaml"]? += "timezone: Europe/Olympus\n"
    let scratch = try Scratch(files)
    let run = try await intertitle("check", in: scratch.path)
    #expect(
      run
        == ProgramRun(
          status: 0,
          errors: """
            warning: there is no time zone “Europe/Olympus”, so the day is that of UTC
            \(smallJournalPages.count) pages, 0 errors, 0 warnings

            """))
    #expect(try await intertitle("check", "-q", "--date", "2024-06-01", scratch.path).errors == "")
  }

  @Test func `the last line says when the site changes by itself`() async throws {
    let scratch = try Scratch(Self.files)
    let run = try await intertitle("build", in: scratch.path)
    #expect(
      run.errors
        == "\(smallJournalPages.count) pages, \(smallJournalFileCount) written, 0 removed, 0 errors, 0 warnings; "
        + "changes by itself on 2 June 2024 (“Title” appears)\n")
  }

  @Test func `a link to what is not published is a warning and prints its text`() async throws {
    let scratch = try Scratch(
      Self.files.merging([
        "content/articles/snow.md": article("date: 2024-05-02", "[Soon](article:tomorrow), then.")
      ]) { _, new in new })
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("warning: the article “tomorrow” is not published"))
    #expect(try scratch.text("output/articles/snow/index.html").contains("<p>Soon, then.</p>"))
  }
}
