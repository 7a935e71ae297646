import JournalSite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension ImportedJournal {
  /// Reads a list of films, a table or JSON, with the columns of Letterboxd or IMDb. Films whose ids
  /// are among `existing` are left out; nil where there is no journal yet, so that one is made.
  package init(
    films bytes: [UInt8], name: String, existing: KnownFilms?
  ) throws(ImportError) {
    if bytes.beginsXML { throw .otherFormat(.films, path: name, looksLike: .wordpress) }
    self.init(source: name)
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let stem = slug(of: file.split(separator: ".").first.map(String.init) ?? "")
    filmsPath = "content/films/\(stem.isEmpty ? "imported" : stem).yaml"
    let usual = filmsPath
    moveFilms { existing?.paths.contains($0) ?? false }
    var list = FilmList(existing: existing ?? [], path: filmsPath)
    for row in try Self.rows(bytes, name: name, report: &report) { list.add(row) }
    films = list.films
    report.add(list.report)
    report.make("\(counted(films.count, "film"))\(films.isEmpty ? "" : ", in `\(filmsPath)`")")
    if filmsPath != usual, !films.isEmpty { reportMove(from: usual) }
    if existing == nil { makeSettings() }
    if list.existingCount > 0 {
      report.change(
        "\(counted(list.existingCount, "film")) of the list \(list.existingCount == 1 ? "has" : "have") "
          + "a record already")
    }
    if list.withShortAddress > 0 {
      report.change(
        "\(counted(list.withShortAddress, "film")) of the list \(list.withShortAddress == 1 ? "has" : "have") "
          + "a short address, https://boxd.it/…: `boxd:` under `ids` keeps it. Only Letterboxd knows "
          + "which `letterboxd:` it stands for")
    }
    if !list.otherColumns.isEmpty {
      report.change("These columns are left out: \(list.otherColumns.joined(separator: ", "))")
    }
  }

  /// The settings of a journal that has nothing but films yet, as `init` has them.
  private mutating func makeSettings() {
    settings.title = "My Film Journal"
    settings.language = "en"
    settings.kinds = ["interview", "review", "essay", "report", "list", "news"]
    settings.navigation = ImportedSettings.navigation(pages: [])
    report.make("A journal, with its settings in `content/journal.yaml`")
    report.note(
      .front,
      "A list does not say what the journal is called and where it is: mend `title` and "
        + "`base-url` in content/journal.yaml")
  }

  /// Cells by the names of their columns.
  private static func rows(
    _ bytes: [UInt8], name: String, report: inout ImportReport
  ) throws(ImportError) -> [[(String, String)]] {
    let bytes =
      String(validating: bytes, as: UTF8.self) == nil ? utf8(fromWindows1252: bytes) : bytes
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      return try jsonRows(bytes, name: name)
    }
    let table = CommaSeparatedValues(bytes)
    if table.endsEarly {
      report.note(.front, "a quotation mark is never closed: look at the last film")
    }
    let films = table.rows[rowsOfList(table.rows, &report)...]
    let titles: Set<String> = ["name", "title"]
    guard
      let header = films.firstIndex(where: { row in
        row.contains { titles.contains($0.trimmed.lowercased()) } && row.count > 1
      }) ?? films.firstIndex(where: { $0.map { $0.trimmed.lowercased() } == ["title"] })
    else { throw .noTitles(path: name, columns: films.first ?? []) }
    let names = table.rows[header].map(\.trimmed)
    return table.rows[(header + 1)...].map { Array(zip(names, $0)) }
  }

  /// What Letterboxd says of a list before its films, `Letterboxd list export v7`: its name, its
  /// description and the like, in two lines. Gives how many rows that takes.
  private static func rowsOfList(_ rows: [[String]], _ report: inout ImportReport) -> Int {
    guard rows.count > 3, let first = rows.first?.first,
      first.trimmed.lowercased().hasPrefix("letterboxd list export")
    else { return 0 }
    var said: [String] = []
    for (name, value) in zip(rows[1], rows[2]) where !value.trimmed.isEmpty {
      let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      said.append("\(name.trimmed.lowercased()) “\(words)”")
    }
    if !said.isEmpty {
      report.change("What is said of the list is not taken over: \(said.joined(separator: ", "))")
    }
    return 3
  }

  private static func jsonRows(
    _ bytes: [UInt8], name: String
  ) throws(ImportError) -> [[(String, String)]] {
    let value: JSONValue
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch {
      throw .json(path: name, reason: "it breaks off, or a comma or a quotation mark is missing")
    }
    var values: [JSONValue] = []
    switch value {
    case .list(let list): values = list
    case .map(let map):
      let list = map.sorted { $0.key < $1.key }.lazy.compactMap { entry -> [JSONValue]? in
        if case .list(let list) = entry.value { list } else { nil }
      }.first
      values = list ?? []
    case .text, .nothing: break
    }
    let rows = values.compactMap { value -> [(String, String)]? in
      guard case .map(let fields) = value else { return nil }
      return fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.text) }
    }
    let hasTitles = rows.contains { row in
      row.contains { ["name", "title"].contains($0.0.lowercased()) }
    }
    if !hasTitles { throw .noTitles(path: name, columns: rows.first?.map(\.0) ?? []) }
    return rows
  }
}
