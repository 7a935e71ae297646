/// The journal of most tests: one article, one film, two people.
let smallJournal = [
  "content/journal.yaml": """
  title: Small
  base-url: https://small.example
  navigation: [films]
  diagnostics: {article-without-still: ignore, article-without-standfirst: ignore}

  """,
  "content/articles/snow.md": """
  ---
  title: Snow
  kind: essay
  date: 2024-05-02
  authors:
    - Jane Doe
  films:
    - madina-2023
  ---
  A harbour in *Madina*.

  """,
  "content/films/madina-2023.md": """
  ---
  title: Madina
  year: 2023
  directors:
    - Aizhan Kassymbek
  ---

  """,
]

/// The small journal with more files, or other ones.
func smallJournal(with files: [String: String]) -> [String: String] {
  smallJournal.merging(files) { _, new in new }
}

/// An article of the small journal with more fields.
func article(_ fields: String, _ body: String = "Words.") -> String {
  "---\ntitle: Title\nkind: essay\n\(fields)\n---\n\(body)\n"
}

/// The pages of `smallJournal`, in byte order.
let smallJournalPages = [
  "404.html", "archive/2024/index.html", "archive/index.html", "articles/index.html",
  "articles/snow/index.html", "contributors/index.html", "directors/index.html",
  "essays/index.html", "films/decades/2020s/index.html", "films/index.html",
  "films/madina-2023/index.html", "films/years/2023/index.html", "index.html",
  "people/aizhan-kassymbek/index.html", "people/index.html", "people/jane-doe/index.html",
  "search/index.html",
]

/// The files of its site but the theme's, in byte order.
let smallJournalFiles =
  (smallJournalPages + [
    "feed.json", "feed.xml", "robots.txt", "search/k.json", "search/keys.json", "sitemap.xml",
  ]).sorted()

/// With the theme's stylesheet, scripts and icon.
let smallJournalFileCount = smallJournalFiles.count + 4
