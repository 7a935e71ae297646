extension JekyllSite {
  /// `{% post_url 2024-05-02-winter %}`, `{{ site.baseurl }}`; nil for what stays.
  static func said(by code: String, in places: SitePlaces) -> String? {
    let inside = code.dropFirst(2).dropLast(2).trimmedOfHyphens
    let words = inside.split(separator: " ").map(String.init)
    switch words.first {
    case "site.baseurl", "site.url", "raw", "endraw": return ""
    // What nobody saw is a comment still.
    case "comment": return "<!--"
    case "endcomment": return "-->"
    case "post_url", "link":
      guard words.count > 1 else { return nil }
      let name = words[1].split(separator: "/").last.map(String.init) ?? words[1]
      let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
      return places.place(stem) ?? places.place(words[1])
        ?? OldSite.missing + markdownAddress(words[1])
    case let word? where word.hasPrefix("\"/") || word.hasPrefix("'/"):
      // `{{ "/about/" | relative_url }}`
      guard words.last?.hasSuffix("_url") == true else { return nil }
      return String(word.dropFirst().dropLast())
    default: return nil
    }
  }
}
