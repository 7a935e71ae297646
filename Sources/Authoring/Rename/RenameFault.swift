package import Diagnostics
package import JournalSite

/// Why nothing is renamed.
package enum RenameFault: Error, Sendable {
  /// Nothing has that id; `nearest` as it has to be typed.
  case unknown(String, nearest: [String])

  /// Several things have it; as they have to be typed.
  case several(String, [String])

  /// Something has the new id, in that file.
  case taken(kind: EntityKind, id: String, path: String)
  case badID(String, suggestion: String)
  case badName(String)

  /// Neither a new id nor a new name, or the ones that it has.
  case nothingToDo

  /// It has no file, only a name in those of others: its id is the slug of that.
  case hasNoFile(kind: EntityKind, id: String)

  /// Something lies where its file would have to go.
  case fileInTheWay(String)

  /// Links that have to be changed by hand first.
  case cannotChange([UnfoundLink])

  /// An old name or address has no place in that field, however it is written.
  case cannotAdd(String, field: String, path: String)

  /// A reference would come to mean something else: what would be new, and what would be gone.
  case wouldMix(gone: [String], new: [String])

  /// The new name would not be read as it is meant in these files, as they would be called.
  case wouldMisread([String])

  /// Files in which nobody can look for references; in byte order.
  case cannotRead([String])

  /// What would be written would not pass a check: new errors, and the texts as they would be.
  case wouldFail([Diagnostic], [SourceText])

  /// Whether the command line is to blame and not what it met.
  package var isUsage: Bool {
    switch self {
    case .badID, .badName, .nothingToDo: true
    default: false
    }
  }
}

extension RenameFault {
  /// What happened; lower case and without a full stop.
  package var message: String {
    switch self {
    case .unknown(let id, let nearest):
      "nothing has the id “\(id)”"
        + (nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?")
    case .several(let id, let ids):
      "several things have the id “\(id)”; say which: \(ids.joined(separator: ", "))"
    case .taken(let kind, let id, let path):
      "there is \(kind.withArticle) “\(id)” already, in \(path)"
    case .badID(let id, let suggestion):
      AuthoringFault.badID(id, suggestion: suggestion).message
    case .badName(let name): AuthoringFault.badTitle(name).message
    case .nothingToDo: "there is nothing to change: give a new id, a new name with --name, or both"
    case .hasNoFile(let kind, let id):
      "“\(id)” has no file of its own, so its id is made of its name; give a new name with --name, "
        + "or begin a file with: intertitle new \(kind.rawValue)"
    case .fileInTheWay(let path): "cannot rename: something lies at \(path)"
    case .cannotChange(let links):
      "nothing was changed, since the addresses of these links are typed in a way that only an editor "
        + "can change; type them anew, just as they stand here, and rename then:\n"
        + links.map {
          "  \($0.path):\($0.position.line):\($0.position.column): \($0.destination)"
        }.joined(separator: "\n")
    case .cannotAdd(let text, let field, let path):
      "nothing was changed, since “\(text)” cannot be added to “\(field):” in \(path); write that field as "
        + "a list, a line each, and rename then"
    case .wouldMix(let gone, let new):
      "nothing was changed, since references would come to mean something else: "
        + (gone.map { "\($0) would be gone" } + new.map { "\($0) would be new" }).joined(
          separator: ", ")
    case .wouldMisread(let paths):
      "nothing was changed, since the new name would be read as something else in these files; name it "
        + "there by its id first, or take another name:\n"
        + paths.map { "  \($0)" }.joined(separator: "\n")
    case .cannotRead(let paths):
      "nothing was changed, since these files cannot be looked through for references, and those in "
        + "them would be left behind; “intertitle check” says what is wrong with them:\n"
        + paths.map { "  \($0)" }.joined(separator: "\n")
    case .wouldFail: "nothing was changed, since the journal would not be as it should"
    }
  }
}
