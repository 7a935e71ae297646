import JournalSite

// Where links lead.
extension MarkdownWriter {
  mutating func startLink(_ tag: HTMLTag) {
    // A link within a link ends the outer one, as in a browser.
    endLink()
    guard let href = tag["href"]?.trimmed, !href.isEmpty else {
      // `<a name="top">` is a place, and no link.
      return
    }
    if href.hasPrefix("#") { return readFragment(String(href.dropFirst())) }
    guard let address = address(of: href) else { return }
    let isInCode = code != nil
    endCode()
    let span = Span.link(address)
    spans.append(span)
    inlines.append(.open(span))
    linkIsShown = false
    if isInCode { code = [] }
  }

  /// Ends the link that is open, if one is; code goes on.
  mutating func endLink() {
    guard case .link(let address)? = spans.last(where: \.isLink) else { return }
    let isInCode = code != nil
    endCode()
    // Nobody can click on it: it is what is left of one that was deleted.
    if !linkIsShown, !showsLink { note(.element, "a link without words, `\(address)`") }
    endSpan(where: \.isLink)
    if isInCode { code = [] }
  }

  /// Whether something stands in the link that is open, of this paragraph.
  var showsLink: Bool {
    guard let start = inlines.lastIndex(where: \.isLink) else { return false }
    return inlines[start...].contains(where: \.isContent)
  }

  /// The address as it stands in Markdown; nil, with a note, for one that is not printed.
  mutating func address(of href: String) -> String? {
    // Template code has said where it leads already.
    let place = href.prefix { $0 != "#" }
    if site.isPlace(String(place)) {
      if place.endIndex < href.endIndex { note(.pageLink, "`\(href.prefix(200))`") }
      return String(place)
    }
    if href.hasPrefix(OldSite.missing) {
      note(.link, "`\(href.dropFirst(OldSite.missing.count))`")
      return nil
    }
    switch source.nearby?(href) {
    case .place(let name):
      noteFragment(of: href)
      return name
    case .file(let file): return take(file)
    case nil: break
    }
    guard let whole = wholeAddress(of: href) else {
      note(.unsafeLink, "`\(href.prefix(100))`")
      return nil
    }
    if let place = site.place(at: whole) {
      noteFragment(of: whole)
      return place
    }
    guard let path = site.exactPath(of: whole) else { return markdownAddress(whole) }
    if path.isEmpty {
      if OldSite.asks(whole) {
        note(.link, shown(address: whole))
        return markdownAddress(whole)
      }
      noteFragment(of: whole)
      return "/"
    }
    if let file = site.file(at: path) { return take(file) }
    // Most links to pictures stand around them, and are not kept.
    if !isPicture(path) { note(.link, shown(address: whole)) }
    return dead(whole)
  }

  /// Names a place on another page, which a link to that page loses.
  mutating func noteFragment(of address: String) {
    guard let mark = address.firstIndex(of: "#"), !address.hasSuffix("#") else { return }
    // WordPress puts it behind what it cuts a text at, and nobody sees it.
    if address[mark...].hasPrefix("#more-") { return }
    note(.pageLink, shown(address: address))
  }

  /// Whether a path ends like that of a picture.
  func isPicture(_ path: some StringProtocol) -> Bool {
    let name = path.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"].contains(where: name.hasSuffix)
  }

  /// A file of the uploads is copied; gives the path that leads to it from the text.
  mutating func take(_ file: CopiedFile) -> String {
    files.append(file)
    return relativeAddress(of: file.target)
  }

  /// The address of a picture or a recording of the old site. Where nobody says at which address the
  /// site was, it is the place of the journal that the file belongs in.
  mutating func ownFile(at path: String, address: String) -> String {
    if let file = site.file(at: path) { return take(file) }
    if site.uploads?.leadsOut(path) == true { note(.outside, shown(address: address)) }
    if OldSite.host(of: address) == nil, let target = PublishedFiles.target(of: path) {
      note(.missingFile, "`\(target)`")
      hasMissingFiles = true
      return relativeAddress(of: target)
    }
    note(site.hasFiles ? .missingUpload : .remotePicture, shown(address: address))
    // Within a sentence, a picture of the site's own address is a link to a page that is none.
    return dead(address)
  }

  /// An address that leads to nothing of the journal, as it stands in Markdown.
  private mutating func dead(_ address: String) -> String {
    let address = markdownAddress(address)
    deadAddresses.insert(address)
    return address
  }

  /// The path that leads from the text to a file of the journal.
  private func relativeAddress(of target: String) -> String {
    let folder =
      source.path.prefix(upTo: source.path.lastIndex(of: "/") ?? source.path.startIndex) + "/"
    let isBeside = target.hasPrefix(folder) && folder != "/"
    let path =
      isBeside ? target.dropFirst(folder.count) : "../" + target.dropFirst("content/".count)
    var escaped = ""
    for character in path {
      switch character {
      case "%": escaped += "%25"
      case "#": escaped += "%23"
      case "?": escaped += "%3F"
      default: escaped.append(character)
      }
    }
    return markdownAddress(escaped)
  }

  /// With scheme and host, where the site's are known; nil for a scheme that is not printed.
  func wholeAddress(of href: String) -> String? {
    if let scheme = scheme(of: href) {
      switch scheme {
      case "http", "https", "mailto", "tel": return href
      default: return nil
      }
    }
    if href.hasPrefix("//") { return "https:" + href }
    if href.lowercased().hasPrefix("www.") { return "https://" + href }
    let origin = site.baseURL?.origin ?? ""
    if href.hasPrefix("/") { return origin + href }
    var folder = source.address.prefix { $0 != "?" && $0 != "#" }
    if OldSite.host(of: String(folder)) == nil, !folder.hasPrefix("/") {
      return origin + "/" + href
    }
    while let last = folder.last, last != "/" { folder.removeLast() }
    return String(folder) + String(resolved(href))
  }

  /// `../` at the beginning of an address leads nowhere that we know; without it, it reads.
  private func resolved(_ href: String) -> Substring {
    var rest = href[...]
    while rest.hasPrefix("../") || rest.hasPrefix("./") {
      rest = rest.dropFirst(rest.hasPrefix("../") ? 3 : 2)
    }
    return rest
  }

  /// In small letters; nil for an address without one (RFC 3986, § 3.1).
  private func scheme(of href: String) -> String? {
    guard let colon = href.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = href[..<colon]
    guard let first = scheme.utf8.first, isLetterOrDigit(first), !isDigit(first),
      scheme.utf8.allSatisfy({ isLetterOrDigit($0) || "+-.".utf8.contains($0) })
    else {
      // Browsers pass over white space and control characters within `java script:`.
      let bare = scheme.utf8.filter { $0 > 0x20 }
      return bare.count < scheme.utf8.count && !href.hasPrefix("/") ? "" : nil
    }
    return scheme.lowercased()
  }
}

/// An address as the report shows it: one without a host would be no link.
func shown(address: String) -> String {
  OldSite.host(of: address) == nil
    ? "`\(markdownAddress(address))`" : "<\(markdownAddress(address))>"
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var text = self[...].unicodeScalars
    while let first = text.first, first.properties.isWhitespace { text.removeFirst() }
    while let last = text.last, last.properties.isWhitespace { text.removeLast() }
    return String(text)
  }
}
