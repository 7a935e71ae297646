extension HTMLTag {
  /// The language of code, as `<pre>` and `<code>` say it: `class="language-swift"` of HTML (section 4.5.15),
  /// `lang-swift`, and `brush: swift` of SyntaxHighlighter; empty where they do not.
  var codeLanguage: String {
    let words = (self["class"] ?? "").split { $0 == " " || $0 == ";" || $0.isNewline }
    for (index, word) in words.enumerated() {
      for mark in ["language-", "lang-", "brush:"] where word.hasPrefix(mark) {
        let rest = word.dropFirst(mark.count)
        let name = rest.isEmpty ? words.dropFirst(index + 1).first ?? "" : rest
        if Self.isLanguage(name) { return String(name) }
      }
    }
    return ""
  }

  private static func isLanguage(_ name: Substring) -> Bool {
    !name.isEmpty && name != "none" && name.utf8.count < 30
      && name.utf8.allSatisfy { isLetterOrDigit($0) || "+-#._".utf8.contains($0) }
  }
}
