import Diagnostics

/// Pictures alone in their paragraph: figures, and embeds of what is no picture of the journal's.
extension TreeBuilder {
  private struct Picture {
    let image: NodeID
    /// The link around it.
    let link: NodeID?
  }

  /// Sets the pictures of a paragraph: where it holds nothing else, as a figure and as embeds.
  mutating func setPictures(of paragraph: NodeID) {
    guard survey.hasImages, document[paragraph].kind == .paragraph else { return }
    guard let pictures = picturesAlone(in: paragraph) else {
      return setPicturesInSentence(of: paragraph)
    }
    removeSpaces(in: paragraph)
    document[paragraph].kind = .figure
    var last = paragraph
    for picture in pictures {
      if let (media, number) = media(of: picture) {
        let embed = makeEmbed(of: picture, media, link: number)
        document.insert(embed, after: last)
        last = embed
        addCaption(of: picture, to: embed)
      } else {
        addCaption(of: picture, to: paragraph)
      }
    }
    if document[paragraph].firstChild == nil { document.remove(paragraph) }
  }

  /// The pictures of a block where nothing else is in it but white space and links around pictures.
  private func picturesAlone(in paragraph: NodeID) -> [Picture]? {
    var pictures: [Picture] = []
    for child in document.children(of: paragraph) {
      switch document[child].kind {
      case .image: pictures.append(Picture(image: child, link: nil))
      case .link:
        let count = pictures.count
        for inner in document.children(of: child) where !isSpace(inner) {
          guard document[inner].kind == .image else { return nil }
          pictures.append(Picture(image: inner, link: child))
        }
        if pictures.count == count { return nil }
      default: if !isSpace(child) { return nil }
      }
    }
    return pictures.isEmpty ? nil : pictures
  }

  private func isSpace(_ node: NodeID) -> Bool {
    switch document[node].kind {
    case .softBreak, .lineBreak: true
    case .text: document.bytes(of: node).allSatisfy { $0 <= 0x20 }
    default: false
    }
  }

  private mutating func removeSpaces(in block: NodeID) {
    var upcoming = document[block].firstChild
    while let child = upcoming {
      upcoming = document[child].nextSibling
      if isSpace(child) {
        document.remove(child)
      } else if document[child].kind == .link {
        removeSpaces(in: child)
      }
    }
  }

  /// What is linked to in place of a picture, and by which link; nil for a picture that is shown.
  private mutating func media(
    of picture: Picture
  ) -> (media: MarkdownEmbed.Media, link: Int)? {
    let number = Int(document[picture.image].payload)
    let link = document.links[number]
    guard link.isSafe else { return nil }
    if picture.link == nil,
      let media = MarkdownEmbed.Media(address: link.destination, schemes: options.embedSchemes)
    {
      return (media, number)
    }
    guard isRemote(link) else { return nil }
    report(.remotePicture(link.destination), link.range)
    guard let outer = picture.link.map({ Int(document[$0].payload) }),
      document.links[outer].isSafe
    else { return (.picture, number) }
    let address = document.links[outer].destination
    return (MarkdownEmbed.Media(address: address, schemes: options.embedSchemes) ?? .page, outer)
  }

  /// Takes a picture out of its paragraph and into an embed that is in no tree yet.
  private mutating func makeEmbed(
    of picture: Picture, _ media: MarkdownEmbed.Media, link number: Int
  ) -> NodeID {
    let embed = document.makeNode(.embed, sourceOffset: document.links[number].range.lowerBound)
    document[embed].payload = Int32(clamping: document.embeds.count)
    document.embeds.append(MarkdownEmbed(node: embed, link: number, media: media))
    document.links[number].node = embed
    document.remove(picture.image)
    document.append(picture.image, to: embed)
    if let link = picture.link, document[link].firstChild == nil { document.remove(link) }
    return embed
  }

  /// A picture's title, or that of the link around it: caption, and credit behind its last ` | `.
  private mutating func addCaption(of picture: Picture, to block: NodeID) {
    var number = Int(document[picture.image].payload)
    if document.links[number].title.isEmpty, let outer = picture.link {
      number = Int(document[outer].payload)
    }
    let link = document.links[number]
    guard !link.title.isEmpty else { return }
    let title = Array(link.title.utf8)
    let (caption, credit) = divide(title)
    let place = place(of: title, in: link.range)
    for (kind, part) in [(NodeKind.caption, caption), (.credit, credit)] where !part.isEmpty {
      let offset = place.map { $0 + part.lowerBound } ?? link.range.lowerBound
      let node = document.makeNode(kind, sourceOffset: offset)
      document.append(node, to: block)
      pending.append(
        PendingInlines(
          node: node, bytes: Array(title[part]), source: offset, isExact: place != nil))
    }
    // Printed now: not for a second picture in the link, nor as the link's attribute.
    if link.node != picture.image { document.links[number].title = "" }
  }

  /// At the last ` | ` that stands in no code, or at a `| ` that begins the title.
  private func divide(_ title: [UInt8]) -> (caption: Range<Int>, credit: Range<Int>) {
    let tick = UInt8(ascii: "`")
    // Where the last run of so many backticks begins: behind it nothing closes a code.
    var lastRuns: [Int: Int] = [:]
    var index = 0
    while index < title.count {
      let run = title[index...].prefix { $0 == tick }.count
      if run > 0 { lastRuns[run] = index }
      index += max(run, 1)
    }
    var division: Int?
    index = 0
    while index < title.count {
      let run = title[index...].prefix { $0 == tick }.count
      if run > 0 {
        let start = index
        index += run
        guard let last = lastRuns[run], last > start else { continue }
        var length = 0
        repeat {
          index += max(length, 1)
          length = title[min(index, last)...].prefix { $0 == tick }.count
        } while length != run && index < last
        index = min(index, last) + run
        continue
      }
      if title[index] == UInt8(ascii: "|"), index == 0 || title[index - 1] == 0x20,
        index + 1 < title.count, title[index + 1] == 0x20
      {
        division = index
      }
      index += 1
    }
    guard let division else { return (trim(0..<title.count, title), title.count..<title.count) }
    return (trim(0..<division, title), trim(division + 1..<title.count, title))
  }

  private func trim(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, text[lower] <= 0x20 { lower += 1 }
    while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// Where a title stands in the file, letter by letter: right before the end of its image.
  private func place(of title: [UInt8], in range: Range<Int>) -> Int? {
    let end = min(range.upperBound, source.bytes.count)
    for distance in 2...6 {
      let start = end - distance - title.count
      guard start > range.lowerBound else { return nil }
      if source.bytes[start..<start + title.count].elementsEqual(title) { return start }
    }
    return nil
  }
}
