import JournalSite

extension RandomJournal {
  /// Edits one file, or a few.
  mutating func edit() {
    for _ in 0...(dice.isLucky(oneIn: 5) ? dice.roll(4) : 0) { editOnce() }
    if dice.isLucky(oneIn: 20) { passDays(dice.roll(12)) }
  }

  private mutating func editOnce() {
    switch dice.roll(46) {
    case 30...39: rewriteBody(of: dice.pick(["articles", "films", "people", "topics"]))
    case 40...42: changeLine(in: "articles", of: "title")
    case 43...45: changeCredits()
    case 0...6: rewriteBody(of: "articles")
    case 7...9: rewrite("articles") { $0.article($1) }
    case 10...12: rewrite("films") { $0.film($1) }
    case 13: rewrite("people") { $0.person($1) }
    case 14, 15: add("articles", among: Self.articleIDs) { $0.article($1) }
    case 16: add("films", among: Self.filmIDs) { $0.film($1) }
    case 17: add("people", among: Self.personIDs) { $0.person($1) }
    case 18: remove(dice.pick(["articles", "articles", "films", "people", "topics", "series"]))
    case 19: rename("articles", among: Self.articleIDs)
    case 20: rename("films", among: Self.filmIDs)
    case 21: put(settings(), at: "content/journal.yaml")
    case 22, 23: editTheme()
    case 24: breakFile()
    case 25: changeLine(in: "articles", of: "title")
    case 26: changeLine(in: "films", of: "title")
    case 27: addOther()
    case 28: editFiles()
    default: rewriteBody(of: "films")
    }
  }

  private mutating func rewriteBody(of folder: String) {
    let paths = paths(in: folder)
    guard !paths.isEmpty else { return }
    let path = dice.pick(paths)
    let parts = texts[path, default: ""].split(separator: "---\n", maxSplits: 1)
    guard let fields = parts.first else { return }
    put("---\n\(fields)---\n" + body(), at: path)
  }

  private mutating func rewrite(
    _ folder: String, with text: (inout RandomJournal, String) -> String
  ) {
    let ids = ids(in: folder)
    guard !ids.isEmpty else { return }
    let id = dice.pick(ids)
    put(text(&self, id), at: "content/\(folder)/\(id).md")
  }

  private mutating func add(
    _ folder: String, among ids: [String], with text: (inout RandomJournal, String) -> String
  ) {
    let id = dice.pick(ids)
    put(text(&self, id), at: "content/\(folder)/\(id).md")
  }

  private mutating func remove(_ folder: String) {
    let paths = paths(in: folder)
    if !paths.isEmpty { put(nil, at: dice.pick(paths)) }
  }

  private mutating func rename(_ folder: String, among ids: [String]) {
    let paths = paths(in: folder)
    guard !paths.isEmpty else { return }
    let (old, new) = (dice.pick(paths), "content/\(folder)/\(dice.pick(ids)).md")
    let text = texts[old]
    put(nil, at: old)
    put(text, at: new)
  }

  /// One line of a record, all else being as it was.
  private mutating func changeLine(in folder: String, of field: String) {
    let paths = paths(in: folder)
    guard !paths.isEmpty else { return }
    let path = dice.pick(paths)
    let value = dice.pick(["Snow", "Madina", "No: a winter", "The Long Road", "Élégie"])
    var isDone = false
    let lines = texts[path, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> String in
        guard !isDone, line.hasPrefix(field + ":") else { return String(line) }
        isDone = true
        return "\(field): \(value)"
      }
    put(lines.joined(separator: "\n"), at: path)
  }

  /// Another name, or another part, in one line of a cast.
  private mutating func changeCredits() {
    let paths = paths(in: "films")
    guard !paths.isEmpty else { return }
    let path = dice.pick(paths)
    // Some whom nothing else names: a credit makes them.
    let strangers = [
      "Anna Bravo", "Boris Quillfeather", "Clara Echo Mulholland", "Dmitri Vexillar",
    ]
    let other = dice.pick(dice.isLucky(oneIn: 2) ? strangers : Self.names)
    let part = dice.pick(["Madina", "the stranger", "Zoya"])
    let keepsName = dice.isLucky(oneIn: 2)
    var isDone = false
    let lines = texts[path, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> String in
        guard !isDone, line.hasPrefix("  - "), let colon = line.firstIndex(of: ":") else {
          return String(line)
        }
        isDone = true
        return keepsName ? "\(line[..<colon]): \(part)" : "  - \(other): \(part)"
      }
    put(lines.joined(separator: "\n"), at: path)
  }

  private mutating func addOther() {
    switch dice.roll(6) {
    case 0:
      put(
        "---\ntitle: \(dice.pick(["Aktau", "Aqtau"]))\n---\n" + body(),
        at: "content/topics/aktau.md")
    case 1: put("---\ntitle: Winters\n---\n" + body(), at: "content/series/winters.md")
    case 2:
      let articles = dice.some(3, of: ids(in: "articles")).joined(separator: ", ")
      put(
        "---\ntitle: Issue 1\nnumber: 1\ndate: 2024-05\nsections:\n"
          + "  - {title: Features, articles: [\(articles)]}\n---\nWelcome.\n",
        at: "content/issues/1.md")
    case 3:
      put(
        "---\nname: goEast\nplace: Wiesbaden\neditions:\n  - {edition: 2024, from: 2024-04-24}\n---\n",
        at: "content/festivals/goeast.md")
    case 4:
      put(
        "- id: one-2001\n  title: One\n  year: 2001\n  directors: [Jane Doe]\n"
          + "- id: two-2002\n  title: \(dice.pick(["Two", "One"]))\n  year: 2002\n",
        at: "content/films/more.yaml")
    default: put(nil, at: dice.pick(["content/films/more.yaml", "content/issues/1.md"]))
    }
  }

  /// Files that are neither texts nor templates.
  private mutating func editFiles() {
    switch dice.roll(3) {
    case 0: putPicture(dice.isLucky(oneIn: 2), at: "content/articles/harbour.jpg")
    case 1: putPicture(dice.isLucky(oneIn: 2), at: "content/films/still.jpg")
    default: putOther(dice.isLucky(oneIn: 2) ? dice.roll(9) : nil, at: "content/files/notes.pdf")
    }
  }

  private mutating func editTheme() {
    let path = dice.pick(Self.templates)
    if dice.isLucky(oneIn: 3) { return put(nil, at: path) }
    let number = dice.roll(1_000)
    switch path {
    case "templates/article.html":
      put(
        "{% extends \"theme:article.html\" %}\n{% block head %}<!-- \(number) -->{% endblock %}\n",
        at: path)
    case "templates/partials/article-line.html":
      put("<p>\(number): <a href=\"{{ article.address }}\">{{ article.title }}</a></p>\n", at: path)
    case "templates/strings/en.yaml": put("nav-films: Films \(number)\n", at: path)
    case "templates/film.html":
      put(
        "<p>{{ film.title }} {% for a in film.articles %}{{ a.title }}{% endfor %}</p>\n", at: path)
    case "templates/blocks/aside.html": put("<aside>{{ block.body }}</aside>\n", at: path)
    default: put("/* \(number) */\n", at: path)
    }
  }

  /// As a file is while somebody types.
  private mutating func breakFile() {
    let path = dice.pick(texts.keys.sorted())
    let text = texts[path, default: ""]
    switch dice.roll(4) {
    case 0: put("", at: path)
    case 1: put(String(text.prefix(text.count / 2)), at: path)
    case 2: put("---\ntitle: [\n---\n" + text, at: path)
    default: put(text + "\n{{ nobody }} {% if %} [x](film:nobody-1)\n", at: path)
    }
  }
}
