import Authoring
import Diagnostics
import Testing

struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, newPath: String = "a.md") -> String {
    UnifiedDiff(path: "a.md", newPath: newPath, old: Array(old.utf8), new: Array(new.utf8)).text
  }

  @Test func `one changed line is shown between its neighbours`() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func `many thousand changed lines are compared at once`() {
    let old = (1...20_000).map { "line \($0)\n\n" }.joined()
    let new = "first\n" + (1...20_000).map { "LINE \($0)\n\n" }.joined()
    let text = diff(old, new)
    #expect(text.utf8.split(separator: UInt8(ascii: "\n")).count > 80_000)
    let same = diff(old, old.replacing("line", with: "LINE"))
    #expect(
      same.hasPrefix(
        """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -1,40000 +1,40000 @@
        -line 1
        +LINE 1
         
        -line 2
        +LINE 2
         

        """))
    let moved = diff("head\n" + old + "end\n", "more\nhead\n" + old.replacing("20000", with: "x"))
    #expect(
      moved == """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -1,3 +1,4 @@
        +more
         head
         line 1
         
        @@ -39997,6 +39998,5 @@
         
         line 19999
         
        -line 20000
        +line x
         
        -end

        """)
  }

  @Test func `changes far from one another are hunks of their own`() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("2\n3\n", with: "2\n2½\n3\n").replacing("19\n", with: "")
    #expect(
      diff(old, new) == """
        diff --git a/a.md b/a.md
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,6 @@
         1
         2
        +2½
         3
         4
         5
        @@ -16,5 +17,4 @@
         16
         17
         18
        -19
         20

        """)
  }

  @Test func `a moved file is shown with both names, changed or not`() {
    #expect(
      diff("1\n", "1\n", newPath: "b.md")
        == "diff --git a/a.md b/b.md\nrename from a.md\nrename to b.md\n")
    #expect(
      diff("1", "2", newPath: "b.md") == """
        diff --git a/a.md b/b.md
        rename from a.md
        rename to b.md
        --- a/a.md
        +++ b/b.md
        @@ -1 +1 @@
        -1
        \\ No newline at end of file
        +2
        \\ No newline at end of file

        """)
  }

  @Test func `nothing changes without a word`() {
    #expect(diff("1\n", "1\n") == "")
    #expect(diff("", "") == "")
  }

  @Test func `a text that was empty begins at line nought`() {
    #expect(
      diff("", "1\n")
        == "diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+1\n")
  }

  @Test func `two Unicode forms of a letter are two lines, and line ends count`() {
    #expect(diff("é\n", "e\u{301}\n").hasSuffix("@@ -1 +1 @@\n-é\n+e\u{301}\n"))
    #expect(diff("a\r\n", "a\n").hasSuffix("@@ -1 +1 @@\n-a\r\n+a\n"))
  }
}

struct SourceEditTests {
  private func apply(_ edits: (Range<Int>, String)...) -> String {
    let source = SourceText(path: "a", bytes: Array("0123456789".utf8))
    let edits = edits.map { SourceEdit(path: "a", range: $0.0, text: $0.1) }
    return String(decoding: source.applying(edits).bytes, as: UTF8.self)
  }

  @Test func `edits are made in the order of their places`() {
    #expect(apply((7..<8, "seven"), (2..<4, ""), (0..<0, "<"), (10..<10, ">")) == "<01456seven89>")
  }

  @Test func `of two that are the same or overlap, one is made`() {
    #expect(apply((2..<4, "x"), (2..<4, "x")) == "01x456789")
    #expect(apply((2..<4, "x"), (3..<5, "y")) == "01x456789")
    #expect(apply((5..<5, "x"), (5..<5, "y")) == "01234xy56789")
  }

  @Test func `places outside of the text and other files are passed over`() {
    #expect(apply((9..<12, "x")) == "0123456789")
    let source = SourceText(path: "a", bytes: Array("0".utf8))
    #expect(source.applying([SourceEdit(path: "b", range: 0..<1, text: "x")]).bytes == source.bytes)
  }
}
