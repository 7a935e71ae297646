import Diagnostics
import Importing
import JournalSite
import Markup

private let usualSettings = """
  title: T
  base-url: https://a.example/b
  kinds: {interview: {form: interview}, essay: , list: {form: list}}
  rating-scale: {best: 5}
  extra: {article: {mood: [text], film-of-the-month: film}}

  """
private let usualFilm =
  "---\ntitle: Madina\nyear: 2023\ndirectors:\n  - Aizhan Kassymbek\n---\nA film.\n"
private let usualArticle = "---\ntitle: A\nkind: essay\ndate: 2024-05-02\n---\nText.\n"

func feedSettings(_ bytes: [UInt8]) {
  build([
    "content/journal.yaml": bytes,
    "content/films/madina-2023.md": Array(usualFilm.utf8),
    "content/articles/b.md": Array(usualArticle.utf8),
  ])
}

func feedStrings(_ bytes: [UInt8]) {
  build([
    "content/journal.yaml": Array(usualSettings.utf8),
    "content/films/madina-2023.md": Array(usualFilm.utf8),
    "content/articles/b.md": Array(usualArticle.utf8),
    "templates/strings/en.yaml": bytes,
  ])
}

/// An article, or several files behind lines of their path: `=== films/x.md`.
func feedSite(_ bytes: [UInt8]) {
  var files: [String: [UInt8]] = [
    "content/journal.yaml": Array(usualSettings.utf8),
    "content/films/madina-2023.md": Array(usualFilm.utf8),
    "content/articles/b.md": Array(usualArticle.utf8),
  ]
  for (path, text) in pieces(of: bytes, first: "articles/a.md") { files["content/\(path)"] = text }
  build(files)
}

func feedImporter(_ target: FuzzTarget, _ bytes: [UInt8]) {
  var journal: ImportedJournal?
  switch target {
  case .wordpress:
    journal = try? ImportedJournal(
      wordPress: ByteChunks(bytes, name: "a.xml", size: 64), uploads: nil)
  case .ghost: journal = try? ImportedJournal(ghost: bytes, name: "a.json", uploads: nil)
  case .films: journal = try? ImportedJournal(films: bytes, name: "a.csv", existing: [])
  default:
    var texts: [String: String] = [:]
    let first = target == .jekyll ? "_posts/2024-05-02-a.md" : "content/posts/a.md"
    for (path, text) in pieces(of: bytes, first: first) {
      texts[path] = String(decoding: text, as: UTF8.self)
    }
    let folder = SiteFolder(texts)
    journal =
      target == .jekyll ? try? ImportedJournal(jekyll: folder) : try? ImportedJournal(hugo: folder)
  }
  guard let journal else { return }
  var files: [String: [UInt8]] = [:]
  for file in journal.files { files[file.path] = Array(file.text.utf8) }
  if files["content/journal.yaml"] == nil {
    files["content/journal.yaml"] = Array(usualSettings.utf8)
  }
  build(files)
}

/// Brings a journal as far as the HTML of its pages, if nothing is wrong with it.
private func build(_ files: [String: [UInt8]]) {
  let texts = TestTheme.plain.merging(
    files.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) },
    uniquingKeysWith: { _, new in new })
  let tree = SourceTree(
    texts: texts,
    pictures: ["content/articles/s.jpg": PictureHeader(width: 1600, height: 900, format: .jpeg)])
  wait {
    let date = PublicationDate(today: CalendarDay(daysSince1970: 19_875))
    let site = await Site(tree, options: SiteOptions(date: date))
    _ = DiagnosticPrinter().print(site.diagnostics) { site.source($0) }
    for diagnostic in site.diagnostics {
      guard let source = site.source(diagnostic.path) else { continue }
      precondition(diagnostic.range.upperBound <= source.bytes.count, "a place behind the end")
    }
    if site.diagnostics.contains(where: { $0.severity == .error }) { return }
    var buffer = OutputBuffer()
    for page in site.plan.pages {
      buffer.removeAll()
      site.render(page, into: &buffer)
    }
    for file in site.plan.machineFiles {
      buffer.removeAll()
      site.render(file, into: &buffer)
    }
  }
}

private func pieces(of bytes: [UInt8], first: String) -> [(path: String, text: [UInt8])] {
  var found: [(path: String, text: [UInt8])] = [(first, [])]
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.starts(with: "=== ".utf8) {
      found.append((String(decoding: line.dropFirst(4).prefix(80), as: UTF8.self), []))
    } else {
      found[found.count - 1].text += line + [UInt8(ascii: "\n")]
    }
  }
  return found
}
