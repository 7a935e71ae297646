package import Diagnostics
package import Templates

/// The files of the theme: the built-in ones, and those of the journal's `templates/` over them.
package struct ThemeFiles: Sendable {
  package let sources: TemplateSources

  /// The words of the theme, the journal's over the built-in ones.
  package let strings: StringTable

  /// The keys of the strings files in use.
  let stringPlaces: [StringPlace]

  /// The stylesheet: the theme's, then the journal's additions.
  let stylesheet: [UInt8]

  /// What lies in `assets/` besides the stylesheets, by name; the journal's over the built-in ones.
  let assets: [(name: String, bytes: [UInt8])]

  /// What the script that plays videos and recordings is called among them.
  let playerName: String

  /// Files of `templates/assets/` that are copied: fonts, pictures.
  let copied: [OtherFile]

  package init(of tree: SourceTree, language: String, diagnostics: inout [Diagnostic]) {
    var overlay: [String: SourceText] = [:]
    for text in tree.texts where text.path.hasPrefix("templates/") {
      if let bad = text.firstInvalidByte {
        diagnostics.append(
          Diagnostic(JournalProblem.templateNotUTF8, path: text.path, range: bad..<bad + 1))
        continue
      }
      overlay[text.path.dropPrefix("templates/")] = text
    }
    let builtIn = Self.builtIn
    sources = TemplateSources(
      theme: builtIn.filter { Self.isTemplate($0.key) },
      overlay: overlay.filter { Self.isTemplate($0.key) })
    var places: [StringPlace] = []
    strings = Self.strings(
      language, builtIn, overlay, places: &places, diagnostics: &diagnostics)
    stringPlaces = places
    let main = overlay["assets/theme.css"] ?? builtIn["assets/theme.css"]
    stylesheet = StylesheetHead.joined(
      main?.bytes ?? [], overlay["assets/journal.css"]?.bytes ?? [])
    let names = Set(builtIn.keys).union(overlay.keys).filter {
      $0.hasPrefix("assets/") && $0 != "assets/theme.css" && $0 != "assets/journal.css"
    }
    let player = fingerprinted(
      "player", ".js", (overlay["assets/player.js"] ?? builtIn["assets/player.js"])?.bytes ?? [])
    playerName = player
    assets = names.sorted().map { name in
      let bytes = (overlay[name] ?? builtIn[name])?.bytes ?? []
      return (name == "assets/player.js" ? player : name.dropPrefix("assets/"), bytes)
    }
    copied = tree.others.filter { $0.path.hasPrefix("templates/assets/") }
    let files = Set(
      names.map { $0.dropPrefix("assets/") }
        + copied.map { $0.path.dropPrefix("templates/assets/") })
    for name in ["assets/theme.css", "assets/journal.css"] {
      guard let sheet = overlay[name] else { continue }
      if let fault = StylesheetCheck.fault(in: sheet) {
        diagnostics.append(fault)
      } else {
        diagnostics += StylesheetAddresses.missing(in: sheet, among: files)
        diagnostics += StylesheetHead.lateImports(
          in: sheet, isFirst: name == "assets/theme.css")
      }
    }
    diagnostics += Self.unread(overlay, language: language)
  }

  /// The built-in theme by name; a name begins like a path in `templates/`.
  package static let builtIn: [String: SourceText] = Dictionary(
    uniqueKeysWithValues: builtInTheme.map { name, text in
      (name, SourceText(path: "theme:\(name)", bytes: Array(text.utf8)))
    })

  private static func isTemplate(_ name: String) -> Bool {
    (name.hasSuffix(".html") || name.hasSuffix(".xml")) && !name.hasPrefix("assets/")
  }

  private static func strings(
    _ language: String, _ builtIn: [String: SourceText], _ overlay: [String: SourceText],
    places: inout [StringPlace], diagnostics: inout [Diagnostic]
  ) -> StringTable {
    let primary = String(language.prefix { $0 != "-" })
    let candidates = [language, primary].map { "strings/\($0).yaml" }
    let own = candidates.lazy.compactMap { overlay[$0] }.first
    let ours = candidates.lazy.compactMap { builtIn[$0] }.first
    let names = [language, primary].lazy.map { "strings/names/\($0).yaml" }
      .compactMap { overlay[$0] ?? builtIn[$0] }.first
    // Other languages are not read at all: this is done whenever the program starts.
    let words = StringTable(
      reading: [names, ours, own].compactMap(\.self), language: language, places: &places,
      diagnostics: &diagnostics)
    guard ours?.path != englishPath, let source = builtIn["strings/en.yaml"] else { return words }
    let english = StringTable(
      reading: [source], language: "en", places: &places, diagnostics: &diagnostics)
    return ours == nil && own == nil ? english : words.borrowing(from: english)
  }

  /// The languages of which the built-in theme has words, in alphabetical order.
  package static let languages: [String] = builtIn.keys
    .filter { $0.hasPrefix("strings/") && $0.split(separator: "/").count == 2 }
    .map { String($0.dropPrefix("strings/").dropLast(".yaml".count)) }.sorted()

  /// Whether the built-in theme has words of a language, or of that of which it is a variety.
  package static func speaks(_ language: String) -> Bool {
    languages.contains(language.lowercased()) || languages.contains(primary(of: language))
  }

  static func primary(of language: String) -> String {
    String(language.prefix { $0 != "-" }).lowercased()
  }

  private static let englishPath = "theme:strings/en.yaml"

  /// The names that `[!name]` may have: the files of `blocks/` that set no block of Intertitle's.
  package var callouts: [String] {
    let ours: Set<String> = ["still", "question", "film-card", "media"]
    return sources.names
      .filter { $0.hasPrefix("blocks/") && $0.hasSuffix(".html") }
      .map { String($0.dropPrefix("blocks/").dropLast(".html".count)) }
      .filter { !ours.contains($0) }
  }
}

extension ThemeFiles {
  var stylesheetName: String { fingerprinted("theme", ".css", stylesheet) }
}

/// A file's name with a fingerprint of what is in it, so that browsers may keep it for ever (FNV-1a,
/// 64 bits: nobody gains by making it collide).
private func fingerprinted(_ name: String, _ ending: String, _ bytes: [UInt8]) -> String {
  "\(name)-" + String(decoding: hexadecimal(fnv1a(bytes)), as: UTF8.self) + ending
}

extension SourceText {
  /// Where the file stops being UTF-8; nil where it is UTF-8 throughout.
  fileprivate var firstInvalidByte: Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var valid = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      if String(validating: bytes[valid..<index], as: UTF8.self) == nil { return valid }
      valid = index
    }
    return valid
  }
}
