import FrontMatter
package import JournalSite

/// The files of a new journal: settings, a first article with a drawing, a film, a person, a page,
/// each with comments that teach.
package struct StarterJournal: Sendable {
  /// None of them is longer than a screen or two.
  package let files: [NewFile]

  /// `title` nil: a plain one in the journal's language.
  package init(
    title: String?, language: String, baseURL: BaseURL?, today: CalendarDay
  ) throws(AuthoringFault) {
    guard isLanguageTag(language) else { throw .badLanguage(language) }
    let texts = StarterTexts(language: language)
    let title = title ?? texts.title
    let isPrintable = title.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard isPrintable, !title.allSatisfy(\.isWhitespace) else { throw .badTitle(title) }
    let values = [
      "title": title, "yaml-title": yamlText(title), "language": language,
      "base-url": baseURL?.text ?? "https://journal.example", "date": today.text,
    ]
    files = texts.files.map { file in
      NewFile(path: file.path, text: fill(file.text, with: values))
    }
  }
}

/// Puts the values where their names stand in `⟨…⟩`. A value may hold such brackets itself.
private func fill(_ text: String, with values: [String: String]) -> String {
  var filled = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "⟨"), let close = rest[open...].firstIndex(of: "⟩") {
    filled += rest[..<open]
    filled += values[String(rest[rest.index(after: open)..<close])] ?? ""
    rest = rest[rest.index(after: close)...]
  }
  return filled + rest
}

/// A text for `journal.yaml`, which is YAML: in quotation marks unless it is letters and spaces
/// alone, and no word that YAML takes for something else.
private func yamlText(_ text: String) -> String {
  let isPlain =
    text.first?.isLetter == true && text.last != " "
    && text.allSatisfy { $0.isLetter || $0 == " " || $0 == "," || $0 == "’" }
    && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
  if isPlain { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
