/// Why a contest cannot be held: who does not do the same.
struct UnequalOutput: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// By bytes: two strings are equal to Swift in whatever form their accents are.
func checkEqual(_ ours: String, _ theirs: String, _ who: String) throws {
  guard !ours.utf8.elementsEqual(theirs.utf8) else { return }
  let start = zip(ours.utf8, theirs.utf8).prefix { $0 == $1 }.count
  func around(_ text: String) -> String {
    String(decoding: text.utf8.dropFirst(max(0, start - 40)).prefix(120), as: UTF8.self)
  }
  throw UnequalOutput("\(who) differs at byte \(start):\n\(around(ours))\n---\n\(around(theirs))")
}
