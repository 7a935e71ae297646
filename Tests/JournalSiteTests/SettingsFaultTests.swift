import JournalSite
import Testing

/// What makes `journal.yaml`, or a file of strings, unreadable as a whole.
@Suite struct SettingsFaultTests {
  @Test func `an alias of aliases as a key costs no time`() async {
    var lines = "z: &z [1]\n"
    for level in 0..<40 {
      let before = level == 0 ? "z" : "z\(level - 1)"
      lines += "z\(level): &z\(level) [*\(before), *\(before)]\n"
    }
    let site = await TestSite(settings: lines + "? *z39\n: 1\n")
    #expect(
      site.problems == """
        content/journal.yaml:3:4: error: the settings cannot be read: anchors (“&…”) are not part of it
            3 | z: &z [1]
              |    ^^
           help: write the value out, or put it in quotation marks if it is text  [invalid-settings]

        """)
  }

  @Test(arguments: [
    ("description: *a", "3:14", "aliases (“*…”) are not part of it"),
    ("navigation: [films, &a x]", "3:21", "anchors (“&…”) are not part of it"),
    ("navigation:\n  - !!str &a x", "4:11", "anchors (“&…”) are not part of it"),
    ("&a description: x", "3:1", "anchors (“&…”) are not part of it"),
    ("? *a\n: 1", "3:3", "aliases (“*…”) are not part of it"),
    ("home: {lead: *a}", "3:14", "aliases (“*…”) are not part of it"),
    ("# x\u{2028}z: &a [1]", "3:8", "anchors (“&…”) are not part of it"),
    ("description: |\n x\n&a y: 1", "5:1", "anchors (“&…”) are not part of it"),
    ("---\nlanguage: en", "3:1", "a second “---” stands here"),
    ("...\nlanguage: en", "4:1", "a second “---” stands here"),
    ("home: " + String(repeating: "[", count: 40), "3:30", "there are too many levels here"),
    ("navigation: [films", "4:1", "a bracket is not closed"),
    ("description: \"x", "4:1", "a quotation mark is not closed"),
    ("description: @x", "3:14", "no text without quotation marks begins with this character"),
    ("home:\n\tlead: a", "4:1", "the line starts with a tab"),
    ("description: \"\\q\"", "3:15", "what stands behind the backslash means nothing"),
    ("lost", "4:1", "this line does not go with the lines above it"),
  ])
  func `what the settings cannot hold`(_ line: String, place: String, words: String) async {
    let site = await TestSite(settings: line + "\n")
    #expect(site.problemIDs == ["invalid-settings"])
    let expected = "content/journal.yaml:\(place): error: the settings cannot be read: \(words)\n"
    #expect(site.problems.hasPrefix(expected), "\(site.problems)")
  }

  @Test(arguments: [
    "\"*batteries not included\"", "'&c.'", "R&D * 2", "|\n  *Films* of\n\n  &c.",
    ">-\n  *Films*", "Films of\n  *Central* Asia", "x # *a &b", "[\n a\n *b ]",
  ])
  func `stars and ampersands in texts are no aliases`(_ text: String) async {
    let isList = text.hasPrefix("[")
    let site = await TestSite(settings: isList ? "x: \(text)\n" : "description: \(text)\n")
    #expect(site.problemIDs == (isList ? ["unknown-setting"] : []))
  }

  @Test func `a key is duplicate where it stands the second time`() async {
    let site = await TestSite(
      settings: "home: {lead: a, \"lead\": b}\nlanguage: en\nlanguage: kk\n")
    #expect(
      site.problems == """
        content/journal.yaml:3:17: error: “lead” is set twice
            3 | home: {lead: a, "lead": b}
              |                 ^^^^^^
           help: remove one of the two  [duplicate-setting]
        content/journal.yaml:5:1: error: “language” is set twice
            5 | language: kk
              | ^^^^^^^^
           help: remove one of the two  [duplicate-setting]

        """)
  }

  @Test func `a file of settings is small`() async {
    let site = await TestSite(settings: String(repeating: "# padding\n", count: 110_000))
    #expect(site.problemIDs == ["invalid-settings"])
    #expect(site.problems.contains("the file is larger than 1024 kB"))
  }

  @Test func `a file of strings is called by its name`() async {
    let site = await TestSite(["templates/strings/en.yaml": "a: &a [b]\n"])
    #expect(
      site.problems.hasPrefix(
        "templates/strings/en.yaml:1:4: error: the strings file cannot be read: anchors"))
  }

  @Test func `without settings there are the standard kinds`() async {
    var files: [String: String] = [:]
    for kind in ["review", "interview", "news"] {
      files["articles/\(kind).md"] = articleText("**Q?**\n\nA.\n\n**R?**\n\nB.", kind: kind)
    }
    files["journal.yaml"] = "title: \"x\n"
    #expect(await TestSite(files).problemIDs == ["invalid-settings"])
  }
}
