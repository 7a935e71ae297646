extension ImportedSettings {
  /// `journal.yaml`, with comments that teach, as `init` writes them. It is YAML: texts stand between
  /// quotation marks.
  var text: String {
    var text = FrontMatterText()
    text.add(
      line: "# The settings of the journal. Lines that begin with # are comments: change them, "
        + "delete them.")
    text.explain("The version of the format. Leave it as it is.")
    text.add("intertitle", plain: "1")
    text.explain(
      "In this file, a text with a colon or quotation marks in it needs quotation marks around it.")
    text.add("title", plain: FrontMatterText.quoted(title))
    text.explain(
      "The address under which the journal will be published. Feeds and search engines need it.")
    text.add("base-url", plain: FrontMatterText.quoted(baseURL))
    if !language.isEmpty {
      text.explain("A code of a language: en, kk, ka, ru.")
      text.add("language", plain: language)
    }
    text.explain("In whose time zone a new day begins: UTC, or Asia/Almaty.")
    text.add("timezone", plain: "UTC")
    if !description.isEmpty {
      text.explain("One sentence, for search engines.")
      text.add("description", plain: FrontMatterText.quoted(description))
    }
    text.explain("What articles can be. An article says which it is in its field “kind”.")
    text.add("kinds", list: kinds)
    if !navigation.isEmpty {
      text.explain("The menu: indexes, and pages of the folder pages/.")
      text.add("navigation", list: navigation)
    }
    text.explain("The marks that reviews can give.")
    text.add(line: "# rating-scale: {worst: 0, best: 5, step: 0.5}")
    if !features.isEmpty {
      text.explain("The articles at the head of the home page.")
      text.add(line: "home:")
      text.add("features", list: features, indent: "  ")
    }
    addDiagnostics(to: &text)
    return text.text
  }

  private func addDiagnostics(to text: inout FrontMatterText) {
    if warnings.isEmpty { return }
    text.explain(
      "Old links that lead nowhere, and pictures that are still to be copied, are listed in")
    text.add(
      line: "# import-report.md. Take this line out when they are mended, so that a new one is")
    text.add(line: "# an error.")
    let severities = warnings.map { "\($0): warning" }.joined(separator: ", ")
    text.add(line: "diagnostics: {\(severities)}")
  }
}

extension FrontMatterText {
  /// A comment over what follows, behind an empty line.
  fileprivate mutating func explain(_ words: String) {
    add(line: "")
    add(line: "# \(words)")
  }
}
