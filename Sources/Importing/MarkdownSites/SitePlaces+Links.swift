import JournalSite

// Where the links and pictures of a text lead.
extension SitePlaces {
  /// A link as it stands in the journal; nil for one that is dropped.
  func target(
    of typed: String, in text: OldText, id: String, path: String, _ converted: inout ConvertedText
  ) -> String? {
    let home = site.baseURL?.text ?? ""
    // Template code has said where it leads already.
    if typed.hasPrefix("article:") || typed.hasPrefix("page:") {
      guard let mark = typed.firstIndex(of: "#") else { return typed }
      converted.report.note(.pageLink, "`\(typed.prefix(200))`", in: path)
      return String(typed[..<mark])
    }
    if typed.hasPrefix(OldSite.missing) {
      converted.report.note(.link, "`\(typed.dropFirst(OldSite.missing.count))`", in: path)
      return nil
    }
    let source = HTMLSource(bytes: [], address: home + (text.addresses.first ?? "/"), path: path)
    var writer = MarkdownWriter(source, of: site)
    defer { converted.report.add(writer.report) }
    switch nearby(typed, in: text, id: id) {
    case .place(let place):
      writer.noteFragment(of: typed)
      return place
    case .file(let file): return take(file, from: path, &converted)
    case nil: break
    }
    guard let whole = writer.wholeAddress(of: typed) else {
      converted.report.note(.unsafeLink, "`\(typed.prefix(100))`", in: path)
      return nil
    }
    if let place = site.place(at: whole) {
      writer.noteFragment(of: whole)
      return place
    }
    guard let own = site.exactPath(of: whole) else { return markdownAddress(whole) }
    if own.isEmpty {
      if OldSite.asks(whole) {
        writer.note(.link, shown(address: whole))
        return markdownAddress(whole)
      }
      writer.noteFragment(of: whole)
      return "/"
    }
    if let file = file(own, in: text, id: id) { return take(file, from: path, &converted) }
    converted.report.note(.link, shown(address: whole), in: path)
    let address = markdownAddress(whole)
    converted.deadAddresses.insert(address)
    return address
  }

  /// A picture's address as it stands in the journal; nil, with a note, for one without.
  func picture(
    at typed: String, in text: OldText, id: String, path: String, _ converted: inout ConvertedText
  ) -> String? {
    var writer = MarkdownWriter(HTMLSource(bytes: [], address: "", path: path), of: site)
    let isRemote = OldSite.host(of: typed) != nil && site.exactPath(of: typed) == nil
    if !isRemote, let file = file(site.exactPath(of: typed) ?? typed, in: text, id: id) {
      return take(file, from: path, &converted)
    }
    guard let whole = writer.wholeAddress(of: typed) else {
      converted.report.note(.picture, "`\(typed.prefix(100))`", in: path)
      return nil
    }
    if ["youtube.com", "vimeo.com"].contains(where: {
      OldSite.host(of: whole)?.hasSuffix($0) ?? false
    }) {
      return markdownAddress(whole)
    }
    if !isRemote, let own = site.exactPath(of: whole) {
      let address = writer.ownFile(at: own, address: whole)
      converted.files += writer.files
      converted.report.add(writer.report)
      converted.hasMissingFiles = converted.hasMissingFiles || writer.hasMissingFiles
      converted.deadAddresses.formUnion(writer.deadAddresses)
      return address
    }
    converted.report.note(.remotePicture, shown(address: whole), in: path)
    return markdownAddress(whole)
  }

  /// What a relative address leads to; nil for all others, and for nothing.
  func nearby(_ typed: String, in text: OldText, id: String) -> Nearby? {
    guard OldSite.host(of: typed) == nil, !typed.hasPrefix("/"), !typed.contains(":") else {
      return nil
    }
    if let place = relativePlace(typed, in: text) { return .place(place) }
    return file(typed, in: text, id: id).map { .file($0) }
  }

  /// `../spring.md`, `spring/index.md`: a text beside this one.
  private func relativePlace(_ typed: String, in text: OldText) -> String? {
    let name = typed.prefix { $0 != "#" && $0 != "?" }
    var parts = text.path.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return place(parts.joined(separator: "/"))
  }

  /// A file of the old site, by its address or by its name beside the text.
  private func file(_ typed: String, in text: OldText, id: String) -> CopiedFile? {
    let name = percentDecoded(typed.prefix { $0 != "#" && $0 != "?" })
    let parts = name.split(separator: "/").filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains(".."), let last = parts.last, last.contains("."),
      !last.hasSuffix(".md"), !last.hasSuffix(".html"), !last.hasSuffix(".yml"),
      !last.hasSuffix(".yaml")
    else { return nil }
    let relative = parts.joined(separator: "/")
    if !name.hasPrefix("/") {
      let beside = text.path.split(separator: "/").dropLast().joined(separator: "/")
      let target = "content/articles/\(id)-files/\(relative)"
      if let file = folder.copy(beside.isEmpty ? relative : "\(beside)/\(relative)", to: target) {
        return file
      }
    }
    return site.published?.file(at: "/" + relative)
  }

  /// Notes that a file is copied; gives the path that leads to it from the text.
  private func take(
    _ file: CopiedFile, from path: String, _ converted: inout ConvertedText
  ) -> String {
    var writer = MarkdownWriter(HTMLSource(bytes: [], path: path), of: site)
    let address = writer.take(file)
    converted.files += writer.files
    return address
  }
}
