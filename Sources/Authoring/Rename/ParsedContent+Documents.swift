import Diagnostics
import FrontMatter
import JournalSite
import Markdown

extension ParsedContent {
  /// Every Markdown text of the journal, with its file.
  func allDocuments(
    _ configuration: JournalConfiguration
  ) -> [(document: MarkdownDocument, source: SourceText)] {
    documents + EntityKind.allCases.flatMap { ownDocuments(of: $0, configuration) }
  }

  /// Those of the journal's own fields.
  private func ownDocuments(
    of kind: EntityKind, _ configuration: JournalConfiguration
  ) -> [(document: MarkdownDocument, source: SourceText)] {
    let fields = (configuration.extra[kind] ?? []).filter {
      $0.type == .markdown || $0.type == .list(.markdown)
    }
    if fields.isEmpty { return [] }
    let options = MarkdownOptions(
      smartPunctuation: configuration.language, allowsRawHTML: configuration.allowsRawHTML,
      hostSchemes: EntityKind.allCases.map(\.rawValue))
    var unheard: [Diagnostic] = []
    return files(of: kind).flatMap { file in
      fields.flatMap { file.extra?.texts($0.name) ?? [] }.map { text in
        let document = MarkdownDocument(
          parsingInline: text, of: file.source, options: options, diagnostics: &unheard)
        return (document, file.source)
      }
    }
  }

  /// Those of the fields that every journal has, and of the bodies.
  private var documents: [(document: MarkdownDocument, source: SourceText)] {
    var all: [(MarkdownDocument, SourceText)] = []
    for article in articles {
      let texts = article.prose.texts + [article.prose.still].compactMap(\.self)
      all += texts.map { ($0, article.file.source) }
    }
    for film in films {
      let texts = film.stills + [film.dedication].compactMap(\.self) + [film.body]
      all += texts.map { ($0, film.file.source) }
    }
    for person in people {
      all += ([person.portrait].compactMap(\.self) + [person.body]).map { ($0, person.file.source) }
    }
    for festival in festivals { all.append((festival.body, festival.file.source)) }
    for record in topics + series + pages { all.append((record.body, record.file.source)) }
    for issue in issues {
      all += ([issue.still].compactMap(\.self) + [issue.body]).map { ($0, issue.file.source) }
    }
    return all
  }
}
