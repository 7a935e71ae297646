import Diagnostics
import JournalSite

extension AuthoringFault {
  /// What happened, and where it helps what to do; lower case and without a full stop. May be of
  /// several lines.
  package var message: String {
    switch self {
    case .alreadyThere(let paths, let folder):
      "nothing was written, since these files are there already in “\(folder)”:\n"
        + paths.map { "  \($0)" }.joined(separator: "\n")
    case .taken(let kind, let id, let path, let free):
      "there is \(kind.withArticle) “\(id)” already, in \(path); for another one, add --id \(free)"
    case .edition(let name, let festival, let path, let id):
      "“\(name)” is an edition of “\(festival)”, which is there already: name it under “editions:” in "
        + "\(path), or write “festivals: [\(name)]” in an article or a film; for a festival of its own, "
        + "add --id \(id)"
    case .noID(let title):
      "“\(title)” has no letters that an id could be made of; add one, such as --id my-id"
    case .badID(let id, _) where isIdentifierShaped(id):
      "an id of \(id.utf8.count) characters is too long for the name of a file; "
        + "add a shorter one, such as --id \(shortened(id))"
    case .badID(let id, let suggestion):
      "“\(id)” is no id: it takes the letters a to z, digits and hyphens"
        + (suggestion.isEmpty ? "" : ", such as \(suggestion)")
    case .badTitle(let title):
      title.allSatisfy(\.isWhitespace)
        ? "a title or a name cannot be empty"
        : "a title or a name is one line, without tabs or other characters that cannot be seen"
    case .badLanguage(let code):
      "“\(code)” is no code of a language, such as en or kk"
    case .badYear(let year):
      "“\(year)” is no year: it takes 2023, “c. 1930”, 1926–1928, unfinished or unknown"
    case .unknownKind(let kind, let known, []):
      "there is no kind “\(kind)”: this journal has \(known.joined(separator: ", "))"
    case .unknownKind(let kind, let known, let nearest):
      "there is no kind “\(kind)”: did you mean \(nearest.joined(separator: " or "))? This journal has "
        + known.joined(separator: ", ")
    case .uselessOption(let option, let kind):
      "\(option) says nothing of this kind of thing: \(kind)"
    case .wouldFail:
      "nothing was written, since the journal would not be as it should"
    case .changedMeanwhile(let path):
      "\(path) was changed after it had been read; run the command again, to change what is there now"
    case .readOnly(let paths):
      "these files are read-only; make them writable, and run the command again:\n"
        + paths.map { "  \($0)" }.joined(separator: "\n")
    case .leadsOutside(let path):
      "nothing was written, since “\(path)” is a symbolic link that leads out of the journal or to "
        + "something hidden; put a folder in its place"
    case .disk(let error): error.message
    }
  }
}

/// Its first words.
private func shortened(_ id: String) -> String {
  var words = String(id.prefix(32)).split(separator: "-").map(String.init)
  if words.count > 1 { words.removeLast() }
  return words.joined(separator: "-")
}

extension EntityKind {
  /// `an article`, `a film`
  package var withArticle: String {
    switch self {
    case .article, .issue: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }
}
