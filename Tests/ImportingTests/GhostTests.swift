import Importing
import Testing

/// What an export of Ghost holds besides HTML.
struct GhostTests {
  private let path = "content/articles/a.md"

  private func journal(
    _ fields: String, meta: String = "", uploads: UploadsFolder? = nil
  ) throws -> ImportedJournal {
    let json =
      #"{"db":[{"data":{"posts":[{"id":"1","title":"A","slug":"a","status":"published","published_at":"2024-05-02",\#(fields)}],"posts_meta":[\#(meta)]}}]}"#
    return try ImportedJournal(ghost: Array(json.utf8), name: "g.json", uploads: uploads)
  }

  private static let lexical = #"""
    {"root":{"type":"root","children":[
    {"type":"paragraph","children":[{"type":"extended-text","text":"One & "},{"type":"text","text":"two","format":3},{"type":"linebreak"},{"type":"link","url":"https://x.example/","children":[{"type":"text","text":"three"}]}]},
    {"type":"extended-heading","tag":"h2","children":[{"type":"text","text":"Four"}]},
    {"type":"list","listType":"number","start":3,"children":[{"type":"listitem","children":[{"type":"text","text":"five"}]}]},
    {"type":"extended-quote","children":[{"type":"text","text":"six"}]},
    {"type":"horizontalrule"},
    {"type":"image","src":"https://x.example/a.jpg","alt":"seven","caption":"<b>eight</b>"},
    {"type":"codeblock","language":"js","code":"a < b"},
    {"type":"html","html":"<p>nine</p>"},
    {"type":"bookmark","url":"https://y.example/","metadata":{"title":"ten","description":"eleven","icon":"https://y.example/i.png"}},
    {"type":"product","productTitle":"twelve"}]}}
    """#

  @Test func `a text that only Ghost's editor has is read`() throws {
    let text = Self.lexical.split(separator: "\n").joined()
    let journal = try journal(#""html":null,"lexical":\#(Self.quoted(text))"#)
    #expect(
      journal.body(path) == """
        One & ***two***\\
        [three](https://x.example/)

        ## Four

        3. five

        > six

        ---

        ![seven](https://x.example/a.jpg "**eight**")

        ```js
        a < b
        ```

        nine

        [ten](https://y.example/)

        eleven

        """)
    #expect(journal.report.examples(.block) == ["`product`: “twelve”, “product”, in \(path)"])
    #expect(
      journal.report.examples(.attribute) == [
        "the picture `https://y.example/i.png` beside a link, in \(path)"
      ])
    #expect(journal.report.count(.draft) == 0)
  }

  @Test func `so is one of its older editor`() throws {
    let text = #"""
      {"version":"0.3.1","atoms":[["soft-return","",{}]],"cards":[["image",{"src":"https://x.example/a.jpg","alt":"A"}],["paywall",{}]],"markups":[["em"],["a",["href","https://x.example/"]]],"sections":[[1,"p",[[0,[],0,"One "],[0,[0],1,"two"],[1,[],0,0],[0,[1],1,"three"]]],[1,"h3",[[0,[],0,"Four"]]],[3,"ul",[[[0,[],0,"five"]]]],[10,0],[10,1],[10,7]]}
      """#
    let journal = try journal(#""html":"","mobiledoc":\#(Self.quoted(text))"#)
    #expect(
      journal.body(path) == """
        One *two*\\
        [three](https://x.example/)

        ## Four

        - five

        ![A](https://x.example/a.jpg)

        """)
    #expect(journal.report.examples(.block) == ["`paywall`, in \(path)"])
  }

  @Test(arguments: [
    #""html":null"#, #""html":null,"lexical":"{}""#, #""html":null,"lexical":"{","mobiledoc":"[]""#,
    #""html":null,"mobiledoc":"{\"sections\":[[1],[10,-1],[3,\"ul\",[[[0,[9],9,\"\"]]]]]}""#,
  ])
  func `a post without a text is a draft, and told`(fields: String) throws {
    let journal = try journal(fields)
    #expect(journal.text(path)?.contains("draft: true\n") == true)
    #expect(
      journal.report.examples(.format) == ["`\(path)`: the export has no text of this post"])
  }

  @Test func `a document of any depth is read`() throws {
    let depth = 150
    let text =
      #"{"root":{"type":"root","children":["#
      + String(repeating: #"{"type":"quote","children":["#, count: depth)
      + String(repeating: "]}", count: depth) + "]}}"
    let journal = try journal(#""html":null,"lexical":\#(Self.quoted(text))"#)
    #expect(journal.report.count(.format) == 1)
  }

  @Test func `what search engines were told of a post is the standfirst or in the report`() throws {
    let own = #""meta_title":"T","meta_description":"D","og_title":"A","twitter_title":"W""#
    let first = try journal(#""html":"x","custom_excerpt":"E",\#(own)"#)
    #expect(first.text(path)?.contains("standfirst: E\n") == true)
    #expect(
      first.report.examples(.front).dropLast() == [
        "`meta_title`: “T”, of “A”", "`meta_description`: “D”, of “A”",
        "`twitter_title`: “W”, of “A”",
      ])
    let second = try journal(
      #""html":"x","meta_description":"Own""#, meta: #"{"post_id":"1","meta_description":"D"}"#)
    #expect(second.text(path)?.contains("standfirst: D\n") == true)
    let page = try journal(#""html":"x","type":"page",\#(own)"#)
    #expect(page.report.examples(.front).contains("`meta_description`: “D”, of “A”"))
  }

  @Test func `a link in a box is one link`() throws {
    let html =
      #"<figure class=\"kg-card kg-bookmark-card\"><a class=\"kg-bookmark-container\" href=\"https://b.example/\"><div class=\"kg-bookmark-content\"><div class=\"kg-bookmark-title\">One</div><div class=\"kg-bookmark-description\">Two</div><div class=\"kg-bookmark-metadata\"><img class=\"kg-bookmark-icon\" src=\"https://b.example/i.png\"><span class=\"kg-bookmark-author\">Three</span></div></div></a><figcaption>Four</figcaption></figure><p>Five</p>"#
    let journal = try journal(#""html":"\#(html)""#)
    #expect(journal.body(path) == "[One](https://b.example/)\n\nTwo\n\nFour\n\nFive\n")
    #expect(
      journal.report.examples(.attribute) == [
        "the picture `https://b.example/i.png` beside a link, in \(path)",
        "“Three”, the author of what a link leads to, in \(path)",
      ])
    #expect(journal.report.count(.remotePicture) == 0)
  }

  @Test func `pictures that no text shows are told`() throws {
    let files = ["2024/a.jpg", "2024/a_o.jpg", "2024/b.jpg", "size/w600/2024/a.jpg", ".x"]
    let uploads = UploadsFolder("/i", prefix: UploadsFolder.ghost, files: files) {
      files.map { "/i/\($0)" }.contains($0)
    }
    let journal = try journal(
      #""html":"<img src=\"__GHOST_URL__/content/images/2024/a.jpg\">""#, uploads: uploads)
    #expect(journal.report.examples(.unusedFile) == ["`/content/images/2024/b.jpg`"])
  }

  /// As text within JSON.
  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}
