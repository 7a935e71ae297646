import Importing
import JournalSite
import Testing

/// Files that are no XML, or XML that means no good.
struct XMLTests {
  private func message(_ text: String, size: Int = 65_536) -> String {
    do throws(ImportError) {
      _ = try ImportedJournal(wordPress: ByteChunks(text, name: "a.xml", size: size))
      return ""
    } catch {
      return error.message
    }
  }

  @Test(arguments: [
    (
      "<rss>\n<channel>\n  <title>x</titel>",
      "a.xml:3:11: “</titel>” stands where “</title>” would close what line 3 opened\nhelp: make the export again; if that does not help, look at this line in a text editor"
    ),
    (
      "<rss><channel>\n<title>x",
      "a.xml:2:9: the file ends within <title>\nhelp: the export broke off: make it again; if it breaks off again, export a year at a time"
    ),
    (
      "<rss><channel><item><x><![CDATA[abc",
      "a.xml:1:24: the file ends within <x>\nhelp: the export broke off: make it again; if it breaks off again, export a year at a time"
    ),
    (
      "</rss>",
      "a.xml:1:1: “</rss>” closes what nothing opened\nhelp: make the export again; if that does not help, look at this line in a text editor"
    ),
    (
      "<rss><a <b></rss>",
      "a.xml:1:6: this “<” begins no tag that is one\nhelp: make the export again; if that does not help, look at this line in a text editor"
    ),
    (
      "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><rss/>",
      "a.xml:1:1: the file is written in shift_jis\nhelp: save it as UTF-8 in a text editor, and import that"
    ),
    (
      "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss>&b;</rss>",
      "a.xml:1:1: the file declares entities of its own\nhelp: no export of WordPress does that: make it again, and do not import files of strangers"
    ),
    (
      "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss>&a;</rss>",
      "a.xml:1:1: the file declares entities of its own\nhelp: no export of WordPress does that: make it again, and do not import files of strangers"
    ),
    (
      "<html><body/></html>",
      "a.xml is XML of another kind, <html>\nhelp: in WordPress, Tools → Export → All content downloads the file, which ends in .xml"
    ),
    (
      "<rss><channel><title>Feed</title></channel></rss>",
      "a.xml is a feed, and no export of WordPress\nhelp: in WordPress, Tools → Export → All content downloads the file, which ends in .xml"
    ),
    (
      "",
      "a.xml is empty\nhelp: in WordPress, Tools → Export → All content downloads the file, which ends in .xml"
    ),
  ])
  func `what cannot be read is told with line, column and what to do`(
    text: String, expected: String
  ) {
    #expect(message(text) == expected)
    // In pieces of any size, the same.
    #expect(message(text, size: 1) == expected)
  }

  @Test func `elements in one another are counted before they take all memory`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(message("<rss>" + deep).contains("more than 200 elements stand in one another"))
  }

  @Test func `UTF-16 is refused`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x3C, 0x00]
    #expect(throws: ImportError.self) {
      _ = try ImportedJournal(wordPress: ByteChunks(bytes, name: "a.xml"))
    }
  }

  @Test func `an export is the same in pieces of any size`() throws {
    let text = Export(post("One &amp; <em>two</em>]]]]><![CDATA[> three")).text
    let whole = try ImportedJournal(wordPress: ByteChunks(text, name: "a.xml")).files
    for size in [1, 2, 3, 7, 100] {
      let pieces = ByteChunks(text, name: "a.xml", size: size)
      #expect(try ImportedJournal(wordPress: pieces).files == whole)
    }
  }

  @Test func `control characters that XML forbids are passed over and counted`() throws {
    let journal = try Export(post("One\u{0}\u{8} two\u{B}.")).journal()
    #expect(journal.body("content/articles/winter.md") == "One two.\n")
    #expect(
      journal.report.changed.contains(
        "3 control characters are left out, which XML does not allow"))
  }

  @Test func `bytes that are no UTF-8 do not stop an import`() throws {
    var bytes = Array(Export(post("Fire X Water")).text.utf8)
    bytes[try #require(bytes.firstIndex(of: UInt8(ascii: "X")))] = 0xE9
    let journal = try ImportedJournal(wordPress: ByteChunks(bytes, name: "a.xml"))
    #expect(journal.body("content/articles/winter.md") == "Fire \u{FFFD} Water\n")
  }

  @Test func `an export in Windows-1252 is read in it`() throws {
    let text = Export(post("Fire X Water")).text.split(separator: "UTF-8").joined(
      separator: "windows-1252")
    var bytes = Array(text.utf8)
    bytes[try #require(bytes.firstIndex(of: UInt8(ascii: "X")))] = 0x93
    let journal = try ImportedJournal(wordPress: ByteChunks(bytes, name: "a.xml"))
    #expect(journal.body("content/articles/winter.md") == "Fire “ Water\n")
  }

  @Test func `a million lines are read a piece at a time`() throws {
    // Revisions, which are left out, so that nothing of them is kept.
    let revision = Array(
      post(
        String(repeating: "A line of text.\n", count: 37), title: "Old", name: "old",
        ["wp:post_type": "revision"]
      ).utf8)
    let lines = revision.count { $0 == 0x0A } + 1
    let whole = Export("SPLIT", post("The last.")).text
    let parts = whole.split(separator: "SPLIT", maxSplits: 1).map { Array($0.utf8) }
    var piece = 0
    let count = 1_000_000 / lines + 1
    let chunks = ByteChunks(name: "large.xml") { () throws(DiskError) -> [UInt8] in
      defer { piece += 1 }
      if piece == 0 { return parts[0] }
      if piece <= count { return revision + [0x0A] }
      return piece == count + 1 ? parts[1] : []
    }
    let journal = try ImportedJournal(wordPress: chunks)
    #expect(
      journal.files.map(\.path) == [
        "content/journal.yaml", "content/articles/winter.md", "content/people/jane.md",
      ])
    #expect(journal.report.changed == ["\(count) things of type “revision” are left out"])
  }
}
