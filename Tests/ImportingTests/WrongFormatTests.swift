import Importing
import Testing

/// An archive under the name of another program.
struct WrongFormatTests {
  @Test(arguments: ["{\"db\": []}", " \n[1]", "\u{FEFF}{"])
  func `JSON is no export of WordPress`(text: String) {
    #expect(
      message { try ImportedJournal(wordPress: ByteChunks(text, name: "g.json")) } == """
        g.json is no export of WordPress: it looks like an export of Ghost
        help: import it with “intertitle import ghost g.json”
        """)
  }

  @Test(arguments: ["<?xml version=\"1.0\"?>", "\n<rss>"])
  func `XML is no export of Ghost, and no list of films`(text: String) {
    let bytes = Array(text.utf8)
    #expect(
      message { try ImportedJournal(ghost: bytes, name: "s.xml") } == """
        s.xml is no export of Ghost: it looks like an export of WordPress
        help: import it with “intertitle import wordpress s.xml”
        """)
    #expect(
      message { try ImportedJournal(films: bytes, name: "s.xml", existing: []) } == """
        s.xml is no list of films: it looks like an export of WordPress
        help: import it with “intertitle import wordpress s.xml”
        """)
  }

  private func message(_ read: () throws -> ImportedJournal) -> String? {
    do {
      _ = try read()
      return nil
    } catch {
      return (error as? ImportError)?.message
    }
  }
}
