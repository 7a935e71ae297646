import Diagnostics

/// What is said of addresses that are not printed, and of pictures without words.
extension TreeBuilder {
  func unsafeAddress(_ address: String, _ kind: NodeKind) -> MarkdownProblem {
    if isOnThisComputer(address) {
      return kind == .image ? .localPicture(address) : .unsafeAddress(address, .onThisComputer)
    }
    let scheme = String(address.prefix { $0 != ":" })
    let lowered = scheme.lowercased()
    if let known = options.hostSchemes.first(where: { $0 == lowered }) {
      return .unsafeAddress(address, .mistyped([known]))
    }
    let nearest = nearestNames(to: scheme, among: options.hostSchemes)
    return .unsafeAddress(
      address, nearest.isEmpty ? .unknown(options.hostSchemes) : .mistyped(nearest))
  }

  /// Whether an address begins like a path of Windows, `C:\`, or with `file:`.
  private func isOnThisComputer(_ address: String) -> Bool {
    let start = Array(address.utf8.prefix(5))
    if String(decoding: start, as: UTF8.self).lowercased() == "file:" { return true }
    return start.count > 2 && start[1] == UInt8(ascii: ":")
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
      && (start[2] == UInt8(ascii: "\\") || start[2] == UInt8(ascii: "/"))
  }

  /// Whether a picture of the journal’s has no words for those who cannot see it. A card, a video and
  /// what lies on another host are none.
  func lacksDescription(_ image: NodeID) -> Bool {
    guard options.extensions else { return false }
    let link = document.links[Int(document[image].payload)]
    return !link.destination.isEmpty && document.plainBytes(of: image).allSatisfy { $0 <= 0x20 }
      && !isRemote(link)
      && MarkdownEmbed.Media(address: link.destination, schemes: options.hostSchemes) == nil
  }
}
