/// Pictures and videos that scripts load late: something stands in for them, and what readers without
/// scripts are to see is beside it, in `<noscript>`.
struct LazyMedia {
  /// What is read stands in `<noscript>`.
  var isInNoscript = false

  /// The picture that was read last, and whether it stood in `<noscript>`.
  private var last: (key: String, isInNoscript: Bool)?
  private var lastEmbed = ""

  /// What the picture that was passed over shows.
  private var description = ""

  /// What pictures that were passed over show, and those in their places show otherwise.
  private var unused: [String] = []

  /// Where plug-ins put the address that is meant: WP Rocket, a3 Lazy Load, Jetpack, LiteSpeed, lazysizes.
  static let names = [
    "data-src", "data-lazy-src", "data-original", "data-litespeed-src", "data-lazyload",
  ]

  /// The address of a picture; nil where there is none, or the picture itself as text.
  static func address(of tag: HTMLTag) -> String? {
    let names = names + ["src", "data-orig-file"]
    let address = names.lazy.compactMap { tag[$0]?.trimmed }
      .first { !$0.isEmpty && !$0.hasPrefix("data:") }
    if let address { return address }
    // The last of the sizes is most often the largest.
    let sizes = (tag["srcset"] ?? tag["data-srcset"] ?? tag["data-lazy-srcset"])?.split(
      separator: ",")
    let largest = sizes?.last?.split(whereSeparator: \.isWhitespace).first.map(String.init)
    return largest.flatMap { $0.hasPrefix("data:") ? nil : $0 }
  }

  /// Whether a picture is there twice, or only stands in for the one in the `<noscript>` beside it; then
  /// it is passed over. Otherwise it is the last one from now on.
  mutating func isRepeated(_ tag: HTMLTag, at address: String?, in text: [UInt8]) -> Bool {
    let key = address.map(Self.key)
    if isInNoscript {
      if let last, last.key == key { return true }
    } else {
      if let other = Self.pictureOfNoscript(behind: tag.range.upperBound, in: text),
        key == nil || key == Self.key(other) || Self.isStandIn(tag)
      {
        takeDescription(instead: tag["alt"]?.trimmed ?? "")
        return true
      }
      if let last, last.isInNoscript, last.key == key { return true }
      if last?.isInNoscript == true, key == nil || Self.isStandIn(tag),
        Self.endsNoscript(before: tag.range.lowerBound, in: text)
      {
        return true
      }
    }
    last = key.map { ($0, isInNoscript) }
    return false
  }

  /// The same of what another site shows.
  mutating func isRepeated(embed address: String) -> Bool {
    if !address.isEmpty, address == lastEmbed, isInNoscript { return true }
    lastEmbed = address
    return false
  }

  /// What a picture shows, by its own words, otherwise by those of the one that was passed over.
  mutating func description(of own: String) -> String {
    if own.isEmpty {
      defer { description = "" }
      return description
    }
    if own != description { takeDescription(instead: "") }
    description = ""
    return own
  }

  /// The words of pictures that were passed over, and that stand nowhere.
  mutating func takeUnused() -> [String] {
    takeDescription(instead: "")
    defer { unused = [] }
    return unused
  }

  private mutating func takeDescription(instead next: String) {
    if !description.isEmpty, description != next { unused.append(description) }
    description = next
  }

  /// What all sizes of a picture have in common.
  private static func key(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let host = path.firstRange(ofText: "://").map { path[$0.upperBound...] } ?? path
    return withoutSize(String(host)).lowercased()
  }

  /// A picture that shows nothing yet, by what plug-ins call such.
  private static func isStandIn(_ tag: HTMLTag) -> Bool {
    let classes = tag["class"]?.lowercased().split(whereSeparator: \.isWhitespace) ?? []
    if classes.contains(where: { $0.hasPrefix("lazy") || $0.hasSuffix("lazy") }) { return true }
    let name = tag["src"]?.split(separator: "/").last?.lowercased() ?? ""
    return [
      "placeholder", "blank", "spacer", "pixel", "transparent", "loading", "lazy", "1x1",
      "grey.gif",
    ].contains(where: name.contains)
  }

  /// The address of the picture in a `<noscript>` that follows a tag, with nothing but ends of elements
  /// between them.
  private static func pictureOfNoscript(behind start: Int, in text: [UInt8]) -> String? {
    var tokens = HTMLTokenizer(Array(text[start..<min(start + 4_000, text.count)]))
    var isWithin = false
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if !isWithin, tokens.bytes[range].contains(where: { $0 > 0x20 }) { return nil }
      case .start(let tag):
        if isWithin, tag.name == "img" || tag.name == "amp-img" { return address(of: tag) }
        if !isWithin, tag.name != "noscript" { return nil }
        isWithin = true
      case .end(let name): if name == "noscript" { return nil }
      case .comment, .shortcode, .endOfShortcode: if !isWithin { return nil }
      }
    }
    return nil
  }

  private static func endsNoscript(before end: Int, in text: [UInt8]) -> Bool {
    var before = text[max(0, end - 100)..<end]
    while let last = before.last, last <= 0x20 { before.removeLast() }
    return lowercased(before.suffix("</noscript>".utf8.count)) == "</noscript>"
  }
}
