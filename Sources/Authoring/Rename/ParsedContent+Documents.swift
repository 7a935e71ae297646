import Diagnostics
import JournalSite
import Markdown

extension ParsedContent {
  /// Every Markdown text of the journal but those of its own fields, with its file.
  var documents: [(document: MarkdownDocument, source: SourceText)] {
    var all: [(MarkdownDocument, SourceText)] = []
    for article in articles {
      let prose = article.prose
      let fields = [
        prose.standfirst, prose.note, prose.contentWarning, prose.firstPublished, prose.still,
      ]
      let texts = fields.compactMap(\.self) + prose.corrections.map(\.text) + [prose.body]
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
