import JournalSite

extension ImportError {
  /// What happened, and what to do, in the words of somebody who is no programmer.
  package var message: String {
    switch self {
    case .disk(let error): error.message
    case .leadsOutside(let path):
      "nothing was written, since “\(path)” is a symbolic link that leads out of the journal or to "
        + "something hidden\nhelp: put a folder in its place"
    case .xml(let fault, let path, let line, let column):
      "\(path):\(line):\(column): \(fault.message)\nhelp: \(fault.help)"
    case .notAnExport(let format, let path, let found):
      "\(path) is \(found ?? "something else than \(format.file)")\nhelp: \(format.help)"
    case .otherFormat(let format, let path, let other):
      "\(path) is no \(format.name): it looks like \(other.file)"
        + "\nhelp: import it with “intertitle import \(other.rawValue) \(path)”"
    case .json(let path, let reason):
      "\(path) is not valid JSON: \(reason)\nhelp: make the export again, and do not open it in an editor"
    case .noTitles(let path, let columns):
      "\(path) has no column of titles, “Name” or “Title”"
        + (columns.isEmpty ? "" : "; it has \(columns.prefix(12).joined(separator: ", "))")
        + "\nhelp: \(ImportFormat.films.help)"
    }
  }
}

extension ImportFormat {
  /// What has to be given.
  fileprivate var file: String {
    switch self {
    case .wordpress: "an export of WordPress"
    case .jekyll: "a folder of Jekyll"
    case .hugo: "a folder of Hugo"
    case .ghost: "an export of Ghost"
    case .films: "a list of films"
    }
  }

  /// The same without “a” or “an”.
  fileprivate var name: String {
    file.split(separator: " ", maxSplits: 1).last.map(String.init) ?? file
  }

  fileprivate var help: String {
    switch self {
    case .wordpress:
      "in WordPress, Tools → Export → All content downloads the file, which ends in .xml"
    case .jekyll: "give the folder that holds _posts/ or _config.yml"
    case .hugo: "give the folder that holds content/"
    case .ghost:
      "in Ghost, Settings → Import/Export → Export content downloads the file, which ends in .json"
    case .films:
      "a list of films is a .csv of Letterboxd (Name, Year) or IMDb (Const, Title, Year, Directors), or a .json of the same fields"
    }
  }
}

extension XMLFault {
  fileprivate var message: String {
    switch self {
    case .endsEarly(let within): "the file ends within \(within)"
    case .wrongEnd(let found, let expected, let line):
      "“</\(found)>” stands where “</\(expected)>” would close what line \(line) opened"
    case .strayEnd(let name): "“</\(name)>” closes what nothing opened"
    case .malformedTag: "this “<” begins no tag that is one"
    case .declaresEntities: "the file declares entities of its own"
    case .encoding(let name): "the file is written in \(name)"
    case .tooDeep(let limit): "more than \(limit) elements stand in one another"
    }
  }

  fileprivate var help: String {
    switch self {
    case .endsEarly:
      "the export broke off: make it again; if it breaks off again, export a year at a time"
    case .wrongEnd, .strayEnd, .malformedTag:
      "make the export again; if that does not help, look at this line in a text editor"
    case .declaresEntities, .tooDeep:
      "no export of WordPress does that: make it again, and do not import files of strangers"
    case .encoding: "save it as UTF-8 in a text editor, and import that"
    }
  }
}
