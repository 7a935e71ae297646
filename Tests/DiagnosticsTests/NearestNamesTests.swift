import Diagnostics
import Testing

struct NearestNamesTests {
  @Test(arguments: [
    ("madina-2024", ["fire-2021", "madina-2023", "madina-2032"], ["madina-2023", "madina-2032"]),
    ("standfrist", ["standfirst", "title"], ["standfirst"]),
    ("Title", ["title", "date"], ["title"]), ("авторы", ["автор", "дата"], ["автор"]),
    ("title", ["title"], []), ("", ["a"], []), ("x", ["y", "xy"], []),
    ("aizhan", ["aizhan-kassymbek", "aigul"], ["aizhan-kassymbek"]),
    ("aaaa", ["aaae", "aaad", "aaac", "aaab"], ["aaab", "aaac", "aaad"]),
  ])
  func `the nearest names come first`(name: String, candidates: [String], nearest: [String]) {
    #expect(nearestNames(to: name, among: candidates) == nearest)
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3)])
  func `a distance counts edits`(first: String, second: String, distance: Int) {
    #expect(
      alignmentDistance(Array(first.unicodeScalars), Array(second.unicodeScalars)) == distance)
  }
}
