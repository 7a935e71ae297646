/// What changes in a file, as `diff -u` and `git diff` print it, so that `git apply` takes it.
package struct UnifiedDiff: Sendable {
  /// With its line feeds; empty where nothing changes.
  package let text: String

  /// How many lines are shown around a change.
  private static let context = 3

  /// `newPath` is another one for a file that is moved.
  package init(path: String, newPath: String, old: [UInt8], new: [UInt8]) {
    let isMoved = path != newPath
    if !isMoved, old == new {
      text = ""
      return
    }
    var text = "diff --git a/\(path) b/\(newPath)\n"
    if isMoved { text += "rename from \(path)\nrename to \(newPath)\n" }
    if old != new {
      text += "--- a/\(path)\n+++ b/\(newPath)\n"
      text += Self.hunks(of: LineDifference(from: Self.lines(old), to: Self.lines(new)))
    }
    self.text = text
  }

  /// With their line feeds.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func hunks(of difference: LineDifference) -> String {
    let lines = difference.lines
    var text = ""
    var next = 0
    var place = HunkPlace()
    while let change = lines[next...].firstIndex(where: { $0.mark != .same }) {
      let start = max(next, change - context)
      var end = change
      var last = change
      while end < lines.count, end - last <= 2 * context {
        if lines[end].mark != .same { last = end }
        end += 1
      }
      end = min(last + context + 1, lines.count)
      place.pass(lines[next..<start])
      text += hunk(lines[start..<end], at: place)
      place.pass(lines[start..<end])
      next = end
    }
    return text
  }

  private static func hunk(
    _ lines: ArraySlice<LineDifference.Line>, at begin: HunkPlace
  ) -> String {
    let oldCount = lines.count { $0.mark != .added }
    let newCount = lines.count { $0.mark != .removed }
    // A hunk without lines of one side is numbered by the line before it.
    let oldStart = begin.old + (oldCount == 0 ? 0 : 1)
    let newStart = begin.new + (newCount == 0 ? 0 : 1)
    var text = "@@ -\(place(oldStart, oldCount)) +\(place(newStart, newCount)) @@\n"
    for line in lines {
      text += line.mark.rawValue + String(decoding: line.bytes, as: UTF8.self)
      if line.bytes.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
    }
    return text
  }

  private static func place(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start)" : "\(start),\(count)"
  }
}

/// How many lines of either text have been passed.
private struct HunkPlace {
  var old = 0
  var new = 0

  mutating func pass(_ lines: ArraySlice<LineDifference.Line>) {
    for line in lines {
      if line.mark != .added { old += 1 }
      if line.mark != .removed { new += 1 }
    }
  }
}
