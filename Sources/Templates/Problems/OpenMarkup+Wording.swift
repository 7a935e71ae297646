extension OpenMarkup {
  /// What is wrong, told where it begins.
  var message: String {
    switch self {
    case .tag: "the tag that begins here does not end"
    case .attribute: "an attribute of the tag that begins here does not end"
    case .element(let name): "“<\(name)>” without “</\(name)>”"
    case .comment: "the comment that begins here does not end"
    case .declaration: "the declaration that begins here does not end"
    case .instruction: "the processing instruction that begins here does not end"
    case .characterData: "the CDATA section that begins here does not end"
    case .jsonText: "the template ends within a text of JSON"
    case .lost: "browsers find the end of what begins here in different places"
    }
  }

  var help: String {
    switch self {
    case .tag, .declaration: closing(">")
    case .attribute(let quote): closing(quote)
    case .element(let name): closing("</\(name)>")
    case .comment: closing("-->")
    case .instruction: closing("?>")
    case .characterData: closing("]]>")
    case .jsonText: "close it with \""
    case .lost:
      "write end tags without attributes, elements of HTML outside of drawings, and no “<!--” in scripts"
    }
  }

  private func closing(_ sign: String) -> String {
    "close it with \(sign), or what follows on the page is taken for a part of it"
  }
}
