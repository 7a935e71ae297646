package import Diagnostics
package import JournalSite

/// Why a command that writes into a journal did not.
package enum AuthoringFault: Error, Sendable {
  /// Files lie where new ones were to be made; in byte order.
  case alreadyThere([String], folder: String)

  /// A record of that kind has the id, in that file. `free` is one that nobody has.
  case taken(kind: EntityKind, id: String, path: String, free: String)

  /// A festival of that name is there, and what stands behind it is one of its editions; `path` is
  /// that of its record, if it has one, or where it would be.
  case edition(String, festival: String, path: String, id: String)

  /// Nothing in the title has an ASCII form.
  case noID(title: String)

  /// The text given as an id is none; `suggestion` may be empty.
  case badID(String, suggestion: String)

  /// A title or a name with line ends or other characters that cannot be seen, or an empty one.
  case badTitle(String)
  case badLanguage(String)
  case badYear(String)

  /// There is no such kind of article or thing; `known` in the order of the journal.
  case unknownKind(String, known: [String], nearest: [String])

  /// An option that says nothing of this kind of thing.
  case uselessOption(String, kind: String)

  /// What would be written would not pass a check: the diagnostics of it, and the texts they speak of.
  case wouldFail([Diagnostic], [SourceText])

  /// A file was saved after it had been read.
  case changedMeanwhile(String)

  /// Files that were to be changed may not be written, or lie where nothing may; in byte order.
  case readOnly([String])

  /// A folder of the journal is a link to somewhere else.
  case leadsOutside(String)
  case disk(DiskError)

  /// Whether the command line is to blame and not what it met.
  package var isUsage: Bool {
    switch self {
    case .noID, .badID, .badTitle, .badLanguage, .badYear, .unknownKind, .uselessOption: true
    case .alreadyThere, .taken, .edition, .wouldFail, .changedMeanwhile, .readOnly, .leadsOutside,
      .disk:
      false
    }
  }
}
