/// Pictures that stand among words.
extension TreeBuilder {
  /// Makes a link, with a warning, of each picture that lies on another host: a page asks no other
  /// host for anything. A caption is printed nowhere, which is said.
  mutating func setPicturesInSentence(of block: NodeID) {
    guard options.extensions, survey.hasImages else { return }
    for image in Array(document.descendants(of: block)) where document[image].kind == .image {
      let number = Int(document[image].payload)
      guard document.links.indices.contains(number), document.links[number].isSafe else { continue }
      // Beside a picture that broke, this is a consequence, which goes with it.
      if !document.links[number].title.isEmpty, leaf.brokenImages.isEmpty {
        report(.captionInSentence, document.links[number].range)
      }
      guard isRemote(document.links[number]) else { continue }
      let link = document.links[number]
      let media = MarkdownEmbed.Media(address: link.destination, schemes: options.embedSchemes)
      report(
        media == nil ? .remotePicture(link.destination) : .mediaInSentence(link.destination),
        link.range)
      document.links[number].title = ""
      convertToLink(image, document.links[number])
    }
  }

  /// A link cannot stand in a link: there the text alone is left.
  private mutating func convertToLink(_ image: NodeID, _ link: MarkdownLink) {
    let isInLink = document.ancestors(of: image).contains { document[$0].kind == .link }
    let alternative = document.plainText(of: image)
    while let child = document[image].firstChild { document.remove(child) }
    let text = document.makeNode(
      .text, text: Array((alternative.isEmpty ? link.destination : alternative).utf8),
      sourceOffset: link.range.lowerBound)
    document.append(text, to: image)
    document[image].kind = .link
    if isInLink { document.unwrap(image) }
  }

  /// Whether a browser would ask a host for a picture that its address names.
  func isRemote(_ link: MarkdownLink) -> Bool {
    if options.trustsAddresses { return false }
    let address = link.destination
    let start = Array(address.utf8.prefix(2))
    if start.count == 2, start.allSatisfy({ $0 == 0x2F || $0 == 0x5C }) { return true }
    guard let colon = address.firstIndex(of: ":") else { return false }
    return ["http", "https", "ftp"].contains(address[..<colon].lowercased())
  }
}
