/// Pictures that lie on another host: a page asks no other host for anything.
extension TreeBuilder {
  /// Makes each of them in the block that was just read a link, with a warning. Embeds are none.
  mutating func convertRemotePictures() {
    guard options.extensions, !options.trustsAddresses, survey.hasImages else { return }
    for number in leaf.firstNode..<document.nodes.count
    where document.nodes[number].kind == .image {
      let image = NodeID(rawValue: Int32(truncatingIfNeeded: number))
      guard let link = document.link(of: image), link.node == image, link.isSafe,
        isRemote(link.destination)
      else { continue }
      report(.remotePicture(link.destination), link.range)
      convertToLink(image, link)
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

  /// Whether a browser would ask a host for it that the address names.
  private func isRemote(_ address: String) -> Bool {
    let start = Array(address.utf8.prefix(2))
    if start.count == 2, start.allSatisfy({ $0 == 0x2F || $0 == 0x5C }) { return true }
    guard let colon = address.firstIndex(of: ":") else { return false }
    return ["http", "https", "ftp"].contains(address[..<colon].lowercased())
  }
}
