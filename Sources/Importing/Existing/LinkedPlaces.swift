/// Where links of imported texts lead instead of to `article:winter` or `page:about`.
struct LinkedPlaces {
  /// By what links call a text, what stands in their place.
  var targets: [String: String] = [:]

  /// Those that a text named, in their order.
  private(set) var met: [String] = []

  /// A text of Markdown with its links changed: `](article:winter)`, `<article:winter>`, `[x]: article:winter`.
  mutating func applied(to markdown: String) -> String {
    if targets.isEmpty || markdown.isEmpty { return markdown }
    let bytes = Array(markdown.utf8)
    var text: [UInt8] = []
    var index = 0
    while let colon = bytes.offset(of: UInt8(ascii: ":"), from: index) {
      guard let place = Self.place(in: bytes, at: colon, from: index),
        let target = targets[String(decoding: bytes[place], as: UTF8.self)]
      else {
        text += bytes[index...colon]
        index = colon + 1
        continue
      }
      met.append(String(decoding: bytes[place], as: UTF8.self))
      text += bytes[index..<place.lowerBound] + Array(target.utf8)
      index = place.upperBound
    }
    return text.isEmpty ? markdown : String(decoding: text + bytes[index...], as: UTF8.self)
  }

  /// What a link calls a text, around its colon; nil where none stands.
  private static func place(in bytes: [UInt8], at colon: Int, from start: Int) -> Range<Int>? {
    for name in ["article", "page"] {
      let first = colon - name.utf8.count
      guard first > start, bytes[first..<colon].elementsEqual(name.utf8) else { continue }
      let before = bytes[..<first].reversed().drop { $0 == 0x20 }
      let isLink =
        before.starts(with: "(]".utf8) || before.starts(with: ":]".utf8)
        || before.first == UInt8(ascii: "<") && before.dropFirst().first != UInt8(ascii: "\\")
      guard isLink else { return nil }
      let id = bytes[(colon + 1)...].prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      return id.isEmpty ? nil : first..<id.endIndex
    }
    return nil
  }
}

extension ImportedJournal {
  /// Changes the links of every text; gives what was met, with the file that it stands in.
  mutating func change(
    _ targets: [String: String], noting note: (String, String, inout ImportReport) -> Void
  ) {
    if targets.isEmpty { return }
    func changed(_ text: inout String, in path: String, _ report: inout ImportReport) {
      var places = LinkedPlaces(targets: targets)
      text = places.applied(to: text)
      for place in places.met { note(place, path, &report) }
    }
    for index in articles.indices {
      let path = articles[index].path
      changed(&articles[index].standfirst, in: path, &report)
      changed(&articles[index].body, in: path, &report)
    }
    for index in pages.indices { changed(&pages[index].body, in: pages[index].path, &report) }
    for index in records.indices {
      changed(&records[index].body, in: records[index].path, &report)
    }
  }
}
