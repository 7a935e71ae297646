// What an export holds besides posts.
extension GhostImporter {
  /// Tells what was not taken over.
  mutating func reportRest() {
    reportUnused()
    let copied = Set(journal.copies.map(\.source))
    for (path, source) in site.uploads?.files ?? [] where !copied.contains(source) {
      journal.report.note(.unusedFile, "`\(path)`")
    }
    for post in posts { reportFields(of: post) }
    let others = [
      (content.members, "member"), (content.comments, "comment of readers"),
      (content.snippets, "snippet"),
    ]
    for (list, name) in others {
      guard let count = list?.count, count > 0 else { continue }
      let many = name == "comment of readers" ? "comments of readers" : name + "s"
      journal.report.change("\(counted(count, name, many)) \(count == 1 ? "is" : "are") left out")
    }
    for name in ["navigation", "secondary_navigation"] {
      guard let value = content.settings?.first(where: { $0.key == name })?.value?.text,
        value.contains("label")
      else { continue }
      journal.report.change("The menu `\(name)` is left out: \(value.prefix(1_000))")
    }
  }

  /// Authors and tags without a text, and what else the export says of authors.
  private mutating func reportUnused() {
    let users = Set(usersByPost.values.joined().map(\.id.text))
    for user in content.users ?? [] {
      let name = "“\(user.name?.text ?? user.id.text)”"
      let fields = [user.website, user.location, user.picture].compactMap { $0?.text }
        .filter { !$0.isEmpty }.map { "`\($0)`" }
      if !users.contains(user.id.text) {
        let bio = (user.bio?.text).map { $0.isEmpty ? "" : ": “\($0)”" } ?? ""
        journal.report.note(.author, "\(name), who wrote no text\(bio)")
      } else if !fields.isEmpty {
        journal.report.note(.author, "\(name) had \(fields.joined(separator: ", "))")
      }
    }
    let tags = Set(tagsByPost.values.joined().map(\.id.text))
    for tag in content.tags ?? [] {
      let name = "“\(tag.name?.text ?? "")”"
      let words = (tag.description?.text).map { $0.isEmpty ? "" : ": “\($0)”" } ?? ""
      if !tags.contains(tag.id.text) {
        journal.report.note(.topic, "\(name), which no text has\(words)")
      } else if let kind = kindsByTag[tag.id.text], !words.isEmpty {
        journal.report.note(.topic, "\(name), which is the kind `\(kind)` now\(words)")
      }
    }
  }

  /// What search engines and other sites were told of a post.
  private mutating func reportFields(of post: GhostExport.Post) {
    let excerpt = post.customExcerpt?.text ?? ""
    let description = said(\.description, of: post)
    // It is the standfirst where there is no excerpt; pages have none.
    let isTaken = excerpt.isEmpty && !isPage(post)
    let fields = [
      ("meta_title", said(\.title, of: post)), ("meta_description", isTaken ? "" : description),
      ("og_title", said(\.shownTitle, of: post)),
      ("og_description", said(\.shownDescription, of: post)),
      ("twitter_title", said(\.cardTitle, of: post)),
      ("twitter_description", said(\.cardDescription, of: post)),
    ]
    var told: Set<String> = [post.title?.text ?? "", excerpt, isTaken ? description : ""]
    for (name, text) in fields where !text.isEmpty && told.insert(text).inserted {
      journal.report.note(.front, "`\(name)`: “\(text)”, of “\(post.title?.text ?? "")”")
    }
  }
}
