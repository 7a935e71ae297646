package import Diagnostics
import FrontMatter
import Yams

extension JournalConfiguration {
  /// The file that makes a folder a journal.
  package static let path = "content/journal.yaml"

  /// Reads `content/journal.yaml`. What cannot be read keeps its default, with a diagnostic; a
  /// missing file is one, too.
  package init(
    reading source: SourceText?, knownDiagnostics: [String],
    fixedDiagnostics: Set<String> = [], diagnostics: inout [Diagnostic]
  ) {
    self.init()
    defer { if kinds.isEmpty { kinds = Self.standardKinds.map { ArticleKind(name: $0) } } }
    guard let source else {
      diagnostics.append(
        Diagnostic(JournalProblem.noJournalFile(above: nil), path: Self.path, range: 0..<0))
      return
    }
    var reader = ConfigurationReader(source)
    if let root = reader.root() {
      read(root, knownDiagnostics: knownDiagnostics, with: &reader)
    } else if reader.diagnostics.isEmpty {
      reportMissing(in: [], with: &reader)
    }
    diagnostics += reader.diagnostics
    for key in self.diagnostics.severities.keys.sorted() where fixedDiagnostics.contains(key) {
      diagnostics.append(
        Diagnostic(JournalProblem.fixedSeverity(id: key), path: source.path, range: 0..<0))
    }
  }

  private static let standardKinds = [
    "interview", "review", "essay", "report", "list", "obituary", "profile", "news",
  ]

  private static let settingNames = settings.map(\.name)

  private mutating func read(
    _ root: Node, knownDiagnostics: [String], with reader: inout ConfigurationReader
  ) {
    var seen: Set<String> = []
    for (name, key, value) in reader.entries(root, of: "journal.yaml") {
      seen.insert(name)
      let problems = reader.diagnostics.count
      defer { if reader.diagnostics.count > problems { doubtfulSettings.insert(name) } }
      switch name {
      case "intertitle": readVersion(value, with: &reader)
      case "title":
        title = reader.text(value, of: name) ?? ""
        if isNothing(value) { seen.remove(name) }
      case "base-url":
        if isNothing(value) { seen.remove(name) } else { readBaseURL(value, with: &reader) }
      case "language": readLanguage(value, with: &reader)
      case "timezone": readTimezone(value, with: &reader)
      case "description": description = reader.text(value, of: name)
      case "issn": readISSN(value, with: &reader)
      case "kinds": readKinds(value, with: &reader)
      case "rating-scale": readRatingScale(value, with: &reader)
      case "citation": readCitation(value, with: &reader)
      case "navigation": navigation = reader.fieldTexts(value, of: name)
      case "home": readHome(value, with: &reader)
      case "extra": readExtra(value, with: &reader)
      case "diagnostics": readSeverities(value, known: knownDiagnostics, with: &reader)
      case "raw-html": allowsRawHTML = reader.boolean(value, of: name) ?? false
      case "addresses": readAddresses(value, with: &reader)
      default:
        reader.reportUnknown(name, at: key, known: Self.settingNames)
        doubtfulSettings.formUnion(nearestNames(to: name, among: Self.settingNames))
      }
    }
    if case .mapping = root { reportMissing(in: seen, with: &reader) }
  }

  private func reportMissing(in seen: Set<String>, with reader: inout ConfigurationReader) {
    for required in ["title", "base-url"] where !seen.contains(required) {
      reader.report(.missingSetting(name: required), at: 0..<0)
    }
  }

  /// A setting with nothing behind it is as one that is not there.
  private func isNothing(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain
      ? ["", "~", "null"].contains(scalar.string) : scalar.string.allSatisfy(\.isWhitespace)
  }

  private func readVersion(_ node: Node, with reader: inout ConfigurationReader) {
    guard let number = reader.number(node, of: "intertitle") else { return }
    if number == 1 { return }
    if number > 1, number == number.rounded() {
      reader.report(.unsupportedVersion(node.string ?? ""), at: node)
    } else {
      reader.report(
        .wrongSettingType(name: "intertitle", expected: "1, the only format that there is"),
        at: node)
    }
  }

  private mutating func readBaseURL(_ node: Node, with reader: inout ConfigurationReader) {
    guard let text = reader.text(node, of: "base-url") else { return }
    if let url = BaseURL(text) {
      baseURL = url
    } else {
      reader.report(
        .wrongSettingType(name: "base-url", expected: "an address such as https://journal.example"),
        at: node)
    }
  }

  private mutating func readLanguage(_ node: Node, with reader: inout ConfigurationReader) {
    guard let text = reader.text(node, of: "language") else { return }
    if isLanguageTag(text) {
      language = text
    } else {
      reader.report(
        .wrongSettingType(name: "language", expected: "a language code such as en or kk"), at: node)
    }
  }

  private mutating func readTimezone(_ node: Node, with reader: inout ConfigurationReader) {
    guard let text = reader.text(node, of: "timezone") else { return }
    if isTimezoneName(text) {
      timezone = text
    } else {
      reader.report(
        .wrongSettingType(
          name: "timezone", expected: "a region and a city, such as Europe/Berlin, or UTC"),
        at: node)
    }
  }

  private mutating func readISSN(_ node: Node, with reader: inout ConfigurationReader) {
    guard let text = reader.text(node, of: "issn") else { return }
    let digits = text.filter { $0 != "-" }
    if digits.count == 8, digits.dropLast().allSatisfy(\.isNumber) {
      issn = text
    } else {
      reader.report(.wrongSettingType(name: "issn", expected: "eight digits: 2050-1234"), at: node)
    }
  }

  private mutating func readCitation(_ node: Node, with reader: inout ConfigurationReader) {
    guard let text = reader.text(node, of: "citation") else { return }
    do throws(CitationFormat.UnknownPlaceholder) {
      citation = try CitationFormat(text)
    } catch {
      let known = CitationFormat.placeholders.keys.sorted().map { "{\($0)}" }
      reader.report(
        .wrongSettingType(
          name: "citation", expected: "a text with " + known.joined(separator: ", ")), at: node)
    }
  }

  private mutating func readHome(_ node: Node, with reader: inout ConfigurationReader) {
    let example = "{lead: an-article, features: [another]}"
    for (name, key, value) in reader.entries(node, of: "home", example: example) {
      switch name {
      case "lead": home.lead = reader.fieldText(value, of: "home.lead")
      case "features": home.features = reader.fieldTexts(value, of: "home.features")
      default: reader.reportUnknown(name, at: key, known: ["lead", "features"])
      }
    }
  }

  private mutating func readSeverities(
    _ node: Node, known: [String], with reader: inout ConfigurationReader
  ) {
    var settings: [DiagnosticSetting] = []
    let example = "{unknown-film: warning}"
    for (id, key, value) in reader.entries(node, of: "diagnostics", example: example) {
      guard let severity = reader.text(value, of: id) else { continue }
      settings.append(
        DiagnosticSetting(
          id: id, idRange: reader.range(of: key), severity: severity,
          severityRange: reader.range(of: value)))
    }
    var problems: [Diagnostic] = []
    diagnostics = DiagnosticSettings(
      settings, known: known, path: reader.source.path, diagnostics: &problems)
    reader.add(problems)
  }

  private mutating func readAddresses(_ node: Node, with reader: inout ConfigurationReader) {
    let example = "{article: \"/{year}/{slug}/\"}"
    for (name, key, value) in reader.entries(node, of: "addresses", example: example) {
      guard name == "article" else {
        reader.reportUnknown(name, at: key, known: ["article"])
        continue
      }
      guard let text = reader.text(value, of: "addresses.article") else { continue }
      if let pattern = ArticleAddressPattern(text) {
        articleAddress = pattern
      } else {
        reader.report(
          .wrongSettingType(
            name: "addresses.article",
            expected: "a path such as /{year}/{kind}/{slug}/ that holds {slug}"), at: value)
      }
    }
  }
}

/// True for something shaped like a BCP 47 tag: `en`, `kk-Cyrl`, `zh-Hant-TW`.
package func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.utf8.count),
    first.allSatisfy({ $0.isASCII && $0.isLetter })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8).contains(part.utf8.count)
      && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
