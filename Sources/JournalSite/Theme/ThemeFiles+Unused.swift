import Diagnostics
import Markdown
import Templates

extension ThemeFiles {
  /// Files and words of the journal's own that nothing asks for: probably misspelt. Those that lie
  /// over built-in ones of the same name are never among them.
  func unused(_ references: TemplateReferences) -> [Diagnostic] {
    unusedTemplates(references.templates) + unusedStrings(references.strings)
  }

  private func unusedTemplates(_ used: Set<String>) -> [Diagnostic] {
    let known = used.union(sources.theme.keys)
    return sources.overlay.sorted { $0.key < $1.key }.compactMap { name, source in
      if known.contains(name) { return nil }
      let nearest = nearestNames(to: name, among: known.sorted())
      return Diagnostic(
        JournalProblem.unusedTemplate(name, nearest: nearest), path: source.path, range: 0..<0)
    }
  }

  /// Blocks of the journal's own whose `[!name]` stands in no text.
  func unusedCallouts(in content: ParsedContent) -> [Diagnostic] {
    let own = callouts.filter { sources.theme["blocks/\($0).html"] == nil }
    if own.isEmpty { return [] }
    var used: Set<String> = []
    for document in content.bodies {
      for callout in document.callouts { used.insert(callout.name) }
    }
    return own.filter { !used.contains($0) }.sorted().compactMap { name in
      sources.overlay["blocks/\(name).html"].map { source in
        Diagnostic(JournalProblem.unusedBlock(name), path: source.path, range: 0..<0)
      }
    }
  }

  /// Where the journal's own strings stand, by key.
  var ownStrings: [String: StringOrigin] {
    Dictionary(
      stringPlaces.filter { !$0.path.hasPrefix("theme:") }
        .map { ($0.key, StringOrigin(path: $0.path, range: $0.range)) },
      uniquingKeysWith: { $1 })
  }

  private func unusedStrings(_ used: Set<String>) -> [Diagnostic] {
    let builtIn = Set(stringPlaces.filter { $0.path.hasPrefix("theme:") }.map(\.key))
    let known = used.union(builtIn)
    return stringPlaces.compactMap { place in
      if known.contains(place.key) || place.isAskedForByData { return nil }
      let nearest = nearestNames(to: place.key, among: known.sorted())
      return Diagnostic(
        JournalProblem.unusedString(place.key, nearest: nearest), path: place.path,
        range: place.range)
    }
  }
}

extension StringPlace {
  /// Names of countries, languages, roles and kinds are looked up as records name them.
  fileprivate var isAskedForByData: Bool {
    ["country-", "language-", "role-", "nav-", "kind-", "kinds-"].contains(where: key.hasPrefix)
  }
}

extension ParsedContent {
  /// Every text that may hold blocks.
  fileprivate var bodies: [MarkdownDocument] {
    articles.map(\.prose.body) + films.map(\.body) + people.map(\.body) + festivals.map(\.body)
      + topics.map(\.body) + series.map(\.body) + issues.map(\.body) + pages.map(\.body)
  }
}
