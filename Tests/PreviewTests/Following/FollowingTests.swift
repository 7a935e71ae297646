import Diagnostics
import Foundation
import JournalSite
import Testing

/// A site that follows another is the same as one made of the same files from nothing.
struct FollowingTests {
  /// `FOLLOWED_SITES=50` follows as many journals, for an hour's work on this.
  static let seeds = Array(
    1...(ProcessInfo.processInfo.environment["FOLLOWED_SITES"].flatMap { UInt64($0) } ?? 2))

  @Test(arguments: seeds)
  func `after any edits the pages are those of a clean build`(seed: UInt64) async {
    var journal = RandomJournal(seed: seed)
    var good = journal
    var tree = journal.tree
    var site = await Site(tree, options: options(journal, isFollowed: true))
    var comparedCount = 0
    var followedCount = 0
    var brokenCount = 0
    var lastProblems = ""
    for step in 1...25 {
      if brokenCount > 2 { journal.restore(good) } else { journal.edit() }
      let new = journal.tree
      let changed = new.paths(changedSince: tree)
      site = await Site(
        new, following: site, changed: changed, options: options(journal, isFollowed: true))
      tree = new
      followedCount += site.lacksSearch ? 1 : 0
      let clean = await Site(new, options: options(journal, isFollowed: false))
      let difference = await site.completed(jobs: 2).difference(from: clean)
      #expect(difference == nil, "seed \(seed), step \(step), changed \(changed)")
      if difference != nil { return }
      let isGood = DiagnosticCount(clean.diagnostics).errors == 0
      comparedCount += isGood ? 1 : 0
      brokenCount = isGood ? 0 : brokenCount + 1
      if isGood { good = journal } else { lastProblems = clean.problems }
    }
    // Else this is a test of nothing. A journal may begin broken and stay so: the first two do not.
    if seed > 2 { return }
    #expect(comparedCount >= 12, "\(lastProblems)")
    #expect(followedCount >= 6)
  }

  private func options(_ journal: RandomJournal, isFollowed: Bool) -> SiteOptions {
    let today = CalendarDay(daysSince1970: journal.today)
    return SiteOptions(
      date: PublicationDate(today: today, includesDrafts: true, includesFuture: true), jobs: 2,
      isFollowed: isFollowed)
  }
}

extension Site {
  /// The first thing in which this site differs from `other`; nil where they are one.
  fileprivate func difference(from other: Site) -> String? {
    let (mine, theirs) = (problems, other.problems)
    if mine != theirs { return "problems:\n\(mine)\n---\n\(theirs)" }
    if outputPaths != other.outputPaths {
      return "files: \(outputPaths.difference(from: other.outputPaths))"
    }
    if DiagnosticCount(diagnostics).errors > 0 { return nil }
    if "\(String(describing: nextChange))" != "\(String(describing: other.nextChange))" {
      return "the next change"
    }
    let theirPages = Dictionary(uniqueKeysWithValues: other.plan.pages.map { ($0.address, $0) })
    for page in plan.pages {
      guard let their = theirPages[page.address] else { return page.address }
      let difference = firstDifference(bytes(of: page), other.bytes(of: their))
      if let difference { return "\(page.address): \(difference)" }
    }
    let files = other.plan.machineFiles.map { ($0.address, $0) }
    let theirFiles = Dictionary(uniqueKeysWithValues: files)
    for file in plan.machineFiles {
      guard let their = theirFiles[file.address] else { return file.address }
      let difference = firstDifference(bytes(of: file), other.bytes(of: their))
      if let difference { return "\(file.address): \(difference)" }
    }
    let (myFiles, otherFiles) = (self.files, other.files)
    for (mine, their) in zip(myFiles, otherFiles) {
      switch (mine.content, their.content) {
      case (.bytes(let a), .bytes(let b)) where a == b && mine.path == their.path: continue
      case (.copy(let a), .copy(let b)) where a == b && mine.path == their.path: continue
      default: return mine.path
      }
    }
    return myFiles.count == otherFiles.count ? nil : "how many files there are"
  }

  fileprivate var problems: String { DiagnosticPrinter().print(diagnostics) { source($0) } }
}

/// The place around the first byte in which two texts differ, in both.
private func firstDifference(_ a: [UInt8], _ b: [UInt8]) -> String? {
  if a == b { return nil }
  let place = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
  func around(_ bytes: [UInt8]) -> String {
    String(decoding: bytes[max(place - 80, 0)..<min(place + 80, bytes.count)], as: UTF8.self)
  }
  return "\(around(a))\n---\n\(around(b))"
}
