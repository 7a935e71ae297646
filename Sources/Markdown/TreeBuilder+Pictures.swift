import Diagnostics

extension TreeBuilder {
  /// Makes a paragraph an embed where all it holds is an image that is no picture.
  mutating func convertEmbed(_ paragraph: NodeID) -> Bool {
    guard document[paragraph].kind == .paragraph, let images = images(of: paragraph),
      images.count == 1, document[images[0]].parent == paragraph
    else { return false }
    return convertEmbed(images[0], in: paragraph)
  }

  /// Makes a paragraph of nothing but images a figure.
  mutating func convertPictures(_ paragraph: NodeID) {
    guard document[paragraph].kind == .paragraph, let images = images(of: paragraph) else { return }
    var upcoming = document[paragraph].firstChild
    while let child = upcoming {
      upcoming = document[child].nextSibling
      let kind = document[child].kind
      if kind != .image, kind != .link { document.remove(child) }
    }
    document[paragraph].kind = .figure
    for image in images { addCaption(of: image, to: paragraph) }
  }

  /// The images of a block where nothing else is in it but white space and links around images.
  private func images(of paragraph: NodeID) -> [NodeID]? {
    guard let first = document[paragraph].firstChild else { return nil }
    guard document[first].kind == .image || document[first].kind == .link else { return nil }
    var images: [NodeID] = []
    for child in document.children(of: paragraph) {
      switch document[child].kind {
      case .image: images.append(child)
      case .link:
        guard let image = document[child].firstChild, document[image].kind == .image,
          document[image].nextSibling == nil
        else { return nil }
        images.append(image)
      case .softBreak, .lineBreak: break
      case .text:
        guard document.bytes(of: child).allSatisfy({ $0 <= 0x20 }) else { return nil }
      default: return nil
      }
    }
    return images.isEmpty ? nil : images
  }

  private mutating func convertEmbed(_ image: NodeID, in paragraph: NodeID) -> Bool {
    let number = Int(document[image].payload)
    let link = document.links[number]
    guard link.isSafe,
      let media = MarkdownEmbed.Media(address: link.destination, schemes: options.embedSchemes)
    else { return false }
    while let child = document[paragraph].firstChild { document.remove(child) }
    while let child = document[image].firstChild {
      document.remove(child)
      document.append(child, to: paragraph)
    }
    document[paragraph].kind = .embed
    document[paragraph].payload = Int32(clamping: number)
    document.links[number].node = paragraph
    document.embeds.append(MarkdownEmbed(node: paragraph, link: number, media: media))
    return true
  }

  /// An image's title: caption, and credit behind its last ` | `.
  private mutating func addCaption(of image: NodeID, to figure: NodeID) {
    let link = document.links[Int(document[image].payload)]
    guard !link.title.isEmpty else { return }
    let title = Array(link.title.utf8)
    let (caption, credit) = divide(title)
    let place = place(of: title, in: link.range)
    for (kind, part) in [(NodeKind.caption, caption), (.credit, credit)] where !part.isEmpty {
      let offset = place.map { $0 + part.lowerBound } ?? link.range.lowerBound
      let node = document.makeNode(kind, sourceOffset: offset)
      document.append(node, to: figure)
      pending.append(
        PendingInlines(
          node: node, bytes: Array(title[part]), source: offset, isExact: place != nil))
    }
  }

  private func divide(_ title: [UInt8]) -> (caption: Range<Int>, credit: Range<Int>) {
    var index = title.count - 2
    while index >= 1 {
      if title[index] == UInt8(ascii: "|"), title[index - 1] == 0x20, title[index + 1] == 0x20 {
        return (trim(0..<index, title), trim(index + 1..<title.count, title))
      }
      index -= 1
    }
    return (trim(0..<title.count, title), title.count..<title.count)
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
