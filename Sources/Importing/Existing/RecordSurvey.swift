import JournalSite

/// Looks through the files of a journal for ids and addresses, line by line: nothing is judged here.
struct RecordSurvey {
  private(set) var records: [String: [String: String]] = [:]
  private(set) var filmTitles: [String: String] = [:]
  private(set) var addresses: Set<String> = []

  mutating func read(_ bytes: [UInt8], at path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, let file = parts.last, let dot = file.lastIndex(of: ".") else { return }
    let folder = parts[1]
    if file.hasSuffix(".md") {
      let name = String(file[..<dot])
      let id = name == "index" && parts.count > 3 ? parts[parts.count - 2] : name
      records[folder, default: [:]][id] = path
      if folder == "articles" { addresses.insert("/articles/\(id.lowercased())/") }
      if folder == "pages" { addresses.insert("/\(id.lowercased())/") }
      readFields(bytes, of: id, in: folder)
    } else {
      readList(bytes, in: folder, at: path)
    }
  }

  /// The lines between two fences.
  private mutating func readFields(_ bytes: [UInt8], of id: String, in folder: String) {
    var isAliases = false
    for line in bytes.split(separator: 0x0A).dropFirst() {
      if line.starts(with: "---".utf8) { return }
      let text = String(decoding: line, as: UTF8.self)
      if let first = line.first, first > 0x20, first != UInt8(ascii: "-") {
        isAliases = text.hasPrefix("aliases:")
        if folder == "films", text.hasPrefix("title:") {
          filmTitles[id] = String(text.dropFirst("title:".count)).trimmed
        }
      }
      if isAliases { addAddresses(in: text) }
    }
  }

  private mutating func addAddresses(in line: String) {
    for word in line.split(whereSeparator: { " ,[]\"'\r\t".contains($0) }) where word.first == "/" {
      addresses.insert(word.lowercased() + (word.hasSuffix("/") ? "" : "/"))
    }
  }

  /// A list of records, each with its id.
  private mutating func readList(_ bytes: [UInt8], in folder: String, at path: String) {
    var id: String?
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self).drop { $0 == "-" || $0 == " " }
      if text.hasPrefix("id:") {
        let typed = String(text.dropFirst("id:".count)).trimmed
        records[folder, default: [:]][typed] = path
        id = typed
      } else if folder == "films", text.hasPrefix("title:"), let id, filmTitles[id] == nil {
        filmTitles[id] = String(text.dropFirst("title:".count)).trimmed
      }
    }
  }
}
