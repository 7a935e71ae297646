/// Reads a WordPress export event by event: nothing but what is kept is ever in memory.
struct WordPressReader {
  private var reader: XMLEventReader
  private let path: String
  private var export = WordPressExport()
  private var item = WordPressItem()

  /// The open elements, by the names that exports usually give them.
  private var open: [String] = []
  private var text: [UInt8] = []

  /// What the names of elements mean, whatever prefixes a file gives to the namespaces.
  private var names: [String: String] = [:]
  private var prefixes: [String: String] = [:]
  private var term = (domain: "", slug: "")
  private var key = ""
  private var login = ""
  private var described = ""
  private var hasRoot = false

  private init(_ chunks: ByteChunks) {
    reader = XMLEventReader(chunks)
    path = chunks.name
  }

  static func read(_ chunks: ByteChunks) throws(ImportError) -> WordPressExport {
    var reader = WordPressReader(chunks)
    while let event = try reader.reader.next() {
      switch event {
      case .start(let name, let attributes): try reader.start(name, attributes)
      case .text(let bytes): reader.text += bytes
      case .end: reader.end()
      }
    }
    reader.export.droppedCharacters = reader.reader.droppedCharacters
    guard !reader.export.version.isEmpty else {
      throw .notAnExport(
        of: .wordpress, path: reader.path,
        found: reader.hasRoot ? "a feed, and no export of WordPress" : "empty")
    }
    return reader.export
  }

  private mutating func start(_ name: String, _ attributes: [XMLAttribute]) throws(ImportError) {
    if open.isEmpty {
      guard name == "rss" else {
        throw .notAnExport(of: .wordpress, path: path, found: "XML of another kind, <\(name)>")
      }
      hasRoot = true
    }
    if open.count < 3 {
      for attribute in attributes where attribute.name.hasPrefix("xmlns:") {
        prefixes[String(attribute.name.dropFirst(6))] = Self.usualPrefix(of: attribute.value)
      }
    }
    let name = usualName(name)
    open.append(name)
    text = []
    switch name {
    case "item" where open.count == 3: item = WordPressItem()
    case "category" where open.count == 4:
      term = ("category", "")
      for attribute in attributes {
        if attribute.name == "domain" { term.domain = attribute.value }
        if attribute.name == "nicename" { term.slug = attribute.value }
      }
    case "wp:comment": item.comments += 1
    default: break
    }
  }

  private mutating func end() {
    guard let name = open.popLast() else { return }
    switch open.last {
    case "channel": endInChannel(name)
    case "item": endInItem(name)
    case "wp:postmeta": endInMeta(name)
    case "wp:author": endInAuthor(name)
    case "wp:category", "wp:tag", "wp:term": endInTerm(name)
    default: break
    }
    text = []
  }

  private var string: String { String(decoding: text, as: UTF8.self).trimmed }

  private mutating func endInChannel(_ name: String) {
    switch name {
    case "title": export.title = string
    case "link": export.link = string
    case "description": export.description = string
    case "language": export.language = string
    case "pubDate": export.publicationDate = string
    case "wp:wxr_version": export.version = string
    case "wp:base_blog_url": export.siteAddress = string
    case "item": endItem()
    default: break
    }
  }

  private mutating func endItem() {
    export.comments += item.comments
    switch item.type {
    case "post", "page", "attachment", "wp_block": export.items.append(item)
    case "guest-author":
      // Of the plug-in Co-Authors Plus.
      let name = item.meta["cap-display_name"] ?? item.title
      let words = [
        String(decoding: item.content, as: UTF8.self), item.meta["cap-description"] ?? "",
      ]
      .map(\.trimmed).filter { !$0.isEmpty }
      for key in [item.name, item.meta["cap-user_login"] ?? ""] where !key.isEmpty && !name.isEmpty
      {
        export.guests[key] = name
        if !words.isEmpty { export.guestTexts[key] = words.joined(separator: "\n\n") }
      }
    default:
      export.others[item.type, default: 0] += 1
      if item.content.contains(where: { $0 > 0x20 }), !Self.internalTypes.contains(item.type) {
        export.otherTexts.append((item.type, item.title, item.link))
      }
    }
    item = WordPressItem()
  }

  /// What WordPress keeps as if it were texts.
  private static let internalTypes: Set<String> = [
    "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache",
    "user_request", "wp_global_styles", "wp_navigation", "wp_template", "wp_template_part",
    "wp_font_family", "wp_font_face",
  ]

  private mutating func endInItem(_ name: String) {
    switch name {
    case "title": item.title = string
    case "link": item.link = string
    case "pubDate": item.publicationDate = string
    case "dc:creator": item.creator = string
    case "content:encoded": item.content = text
    case "excerpt:encoded": item.excerpt = text
    case "wp:post_id": item.number = Int(string) ?? 0
    case "wp:post_date": item.date = string
    case "wp:post_date_gmt": item.greenwichDate = string
    case "wp:post_modified": item.modified = string
    case "wp:post_modified_gmt": if item.modified.isEmpty { item.modified = string }
    case "wp:post_name": item.name = string
    case "wp:status": item.status = string
    case "wp:post_parent": item.parent = Int(string) ?? 0
    case "wp:post_type": item.type = string
    case "wp:post_password": item.password = string
    case "wp:is_sticky": item.isSticky = string == "1"
    case "wp:attachment_url": item.attachmentAddress = string
    case "category":
      let kept = WordPressItem.Term(domain: term.domain, slug: term.slug, name: string)
      // Exports of WXR 1.0 name each category twice, once without its slug.
      if !term.slug.isEmpty || !item.terms.contains(where: { $0.name == kept.name }) {
        item.terms.removeAll { $0.slug.isEmpty && $0.name == kept.name }
        item.terms.append(kept)
      }
    default: break
    }
  }

  /// Only what is looked at: plug-ins leave dozens of fields with each post.
  private static let usefulMeta: Set<String> = [
    "_thumbnail_id", "_wp_attachment_image_alt", "footnotes", "_yoast_wpseo_metadesc",
    "rank_math_description", "_aioseo_description", "_aioseop_description", "_genesis_description",
    "cap-user_login", "cap-display_name", "cap-description",
  ]

  private mutating func endInMeta(_ name: String) {
    switch name {
    case "wp:meta_key": key = string
    case "wp:meta_value" where key == "_wp_old_slug": item.oldSlugs.append(string)
    case "wp:meta_value":
      if Self.usefulMeta.contains(key) {
        item.meta[key] = string
      } else if !string.isEmpty, !Self.isInternal(key) {
        item.otherFields.append(key)
      }
    default: break
    }
  }

  /// What WordPress and its editors note for themselves.
  private static func isInternal(_ key: String) -> Bool {
    key.isEmpty
      || ["_wp_", "_edit_", "_oembed_", "_menu_item_", "_pingme", "_encloseme", "_dp_original"]
        .contains(where: key.hasPrefix)
  }

  private mutating func endInAuthor(_ name: String) {
    switch name {
    case "wp:author_login": login = string
    case "wp:author_display_name":
      if !login.isEmpty, !string.isEmpty { export.authors[login] = string }
    default: break
    }
  }

  private mutating func endInTerm(_ name: String) {
    switch name {
    case "wp:category_nicename", "wp:tag_slug", "wp:term_slug": described = string
    case "wp:category_description", "wp:tag_description", "wp:term_description":
      if !described.isEmpty, !string.isEmpty { export.descriptions[described] = string }
    default: break
    }
  }

  /// `encoded` alone says nothing: the text and the excerpt are both called so, in two namespaces.
  private mutating func usualName(_ name: String) -> String {
    if let known = names[name] { return known }
    var usual = name
    if let colon = name.firstIndex(of: ":"), let prefix = prefixes[String(name[..<colon])] {
      usual = prefix + name[colon...]
    }
    names[name] = usual
    return usual
  }

  private static func usualPrefix(of namespace: String) -> String? {
    let name = namespace.hasSuffix("/") ? String(namespace.dropLast()) : namespace
    if name.contains("wordpress.org/export/") {
      return name.hasSuffix("/excerpt") ? "excerpt" : "wp"
    }
    if name.hasSuffix("purl.org/rss/1.0/modules/content") { return "content" }
    if name.hasSuffix("purl.org/dc/elements/1.1") { return "dc" }
    return nil
  }
}
