import Testing

/// The promise that a build either writes a site or leaves the one that is there alone: for every
/// diagnostic there is.
struct UntouchedOutputTests {
  @Test func `no error touches the output folder or the notes`() async throws {
    let journal = try await BuiltJournal()
    for slip in try slips(.error) {
      let run = try await journal.build(slip)
      #expect(run.status == 1, "\(slip.id)")
      #expect(run.messages.contains("  [\(slip.id)]\n"), "\(run.messages)")
      #expect(
        run.messages.hasSuffix("\n1 error, 0 warnings; nothing was written\n"), "\(run.messages)")
      journal.expectUntouched(slip)
    }
  }

  @Test func `a warning forbids to write if the build is strict, and otherwise does not`()
    async throws
  {
    let journal = try await BuiltJournal()
    let other = try await BuiltJournal()
    for slip in try slips(.warning) {
      let strict = try await journal.build(slip, ["--strict"])
      #expect(strict.status == 1, "\(slip.id)")
      #expect(strict.messages.contains("  [\(slip.id)]\n"), "\(strict.messages)")
      #expect(
        strict.messages.hasSuffix("\n0 errors, 1 warning; nothing was written\n"),
        "\(strict.messages)")
      journal.expectUntouched(slip)
      let usual = try await other.build(slip)
      #expect(usual.status == 0, "\(slip.id)")
      #expect(usual.messages.contains(" 0 errors, 1 warning, "), "\(usual.messages)")
    }
  }

  private enum Severity: String {
    case error, warning
  }

  /// The slips of a severity, as the snapshots of their messages tell it.
  private func slips(_ severity: Severity) throws -> [Slip] {
    let messages = try Snapshot("diagnostics").recorded()
    let slips = DiagnosticTableTests.slips.filter {
      messages["\($0.id).txt"]?.contains(": \(severity.rawValue): ") ?? false
    }
    #expect(slips.count > 10)
    return slips
  }
}

/// A journal that was in order once, with the site that was built then.
private struct BuiltJournal {
  private let folder: TemporaryFolder
  private let program: BuiltProgram
  private let site: [String: TemporaryFolder.Entry]

  init() async throws {
    folder = try TemporaryFolder()
    program = try BuiltProgram()
    let whole = Slip(
      id: "", files: ["articles/winter.md": articleText("Snow."), "films/madina-2023.md": madina])
    try whole.put(into: folder)
    let (status, messages) = try await program.run(["build"], in: folder)
    #expect(status == 0, "\(messages)")
    site = folder.entries(of: Self.places)
    #expect(site.count > 10)
  }

  private static let places = ["output", ".intertitle"]

  /// Builds again with what a slip has in place of all that the journal had.
  func build(_ slip: Slip, _ options: [String] = []) async throws -> (
    status: Int32, messages: String
  ) {
    for place in ["content", "templates"] where !folder.listing(of: place).isEmpty {
      try folder.remove(place)
    }
    try slip.put(into: folder)
    return try await program.run(["build"] + options, in: folder)
  }

  /// The site and the notes on it are what they were, with the times at which they were written.
  func expectUntouched(_ slip: Slip) {
    let now = folder.entries(of: Self.places)
    #expect(now == site, "\(slip.id) touched the output folder")
  }
}
