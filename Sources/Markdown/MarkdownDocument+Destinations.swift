import Diagnostics

extension MarkdownDocument {
  /// Where in the file a link's destination is typed, without angle brackets. Empty where that is not in
  /// the link: then it refers to a definition, or the place is not to be found.
  package func destinationPlaces(of link: MarkdownLink, in source: [UInt8]) -> [Range<Int>] {
    let typed = contents[0].typed
    let search = DestinationSearch(bytes: typed?.bytes ?? source, wanted: link.destination)
    var range = link.range
    if let places = typed?.places {
      let start = places.textOffset(of: range.lowerBound)
      range = start..<max(start, places.textOffset(of: range.upperBound))
    }
    return search.places(in: range, isAutolink: link.isAutolink)
      .map { typed?.places.range(of: $0) ?? $0 }
  }

  /// Where definitions that links refer to lead to `destination`.
  package func definitionPlaces(of destination: String, in source: [UInt8]) -> [Range<Int>] {
    let typed = contents[0].typed
    return DestinationSearch(bytes: typed?.bytes ?? source, wanted: destination).definitions
      .map { typed?.places.range(of: $0) ?? $0 }
  }
}

/// Looks for a destination in what was typed.
private struct DestinationSearch {
  let bytes: [UInt8]
  let wanted: String

  func places(in range: Range<Int>, isAutolink: Bool) -> [Range<Int>] {
    let range = range.clamped(to: 0..<bytes.count)
    if isAutolink {
      guard range.count > 2 else { return [] }
      let place = range.lowerBound + 1..<range.upperBound - 1
      return isMeant(place) ? [place] : []
    }
    // A picture in a link, a link in a caption: all that lead there are to be changed.
    return places(behind: Array("](".utf8), in: range)
  }

  var definitions: [Range<Int>] { places(behind: Array("]:".utf8), in: 0..<bytes.count) }

  private func places(behind opening: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index + opening.count < range.upperBound {
      if bytes[index] == opening[0], bytes[index + 1] == opening[1],
        let place = destination(from: index + 2, until: range.upperBound), isMeant(place)
      {
        found.append(place)
      }
      index += 1
    }
    return found
  }

  /// What stands there: in angle brackets, or up to white space or a bracket that was not opened.
  private func destination(from start: Int, until end: Int) -> Range<Int>? {
    var index = start
    var isAtLineStart = false
    while index < end {
      let byte = bytes[index]
      // A line that goes on in a block quote.
      guard byte <= 0x20 || isAtLineStart && byte == UInt8(ascii: ">") else { break }
      if byte == 0x0A || byte == 0x0D { isAtLineStart = true }
      index += 1
    }
    guard index < end else { return nil }
    let isInBrackets = bytes[index] == UInt8(ascii: "<")
    let first = isInBrackets ? index + 1 : index
    var depth = 0
    index = first
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1] > 0x20 {
        index += 2
        continue
      }
      if isInBrackets {
        if byte == UInt8(ascii: ">") { return first..<index }
        if byte == 0x0A || byte == 0x0D { return nil }
      } else {
        if byte <= 0x20 { break }
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
      }
      index += 1
    }
    return isInBrackets || index > end ? nil : first..<index
  }

  /// Whether what stands there is read as the destination.
  private func isMeant(_ place: Range<Int>) -> Bool {
    if bytes[place].elementsEqual(wanted.utf8) { return true }
    guard bytes[place].contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") })
    else { return false }
    // Nobody knows escapes and references of characters better than who reads them.
    let link = SourceText(
      path: "", bytes: Array("[x](<".utf8) + bytes[place] + Array(">)".utf8))
    var unheard: [Diagnostic] = []
    let document = MarkdownDocument(
      parsingInline: link, range: 0..<link.bytes.count, options: MarkdownOptions(),
      diagnostics: &unheard)
    return document.links.first?.destination.utf8.elementsEqual(wanted.utf8) ?? false
  }
}
