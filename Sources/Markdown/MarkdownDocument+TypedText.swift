import Diagnostics

/// The way back from a text to what was typed. Only for documents that were read without smart
/// punctuation: others have other characters.
extension MarkdownDocument {
  /// Where in the file each byte of a text stands; as many as could be found, from the first.
  package func places(of node: NodeID, in source: [UInt8]) -> [Range<Int>] {
    let typed = contents[0].typed
    return typedOffsets(of: node, in: typed?.bytes ?? source).map { place(ofTyped: $0) }
  }

  /// Makes positions in what was typed those of the file.
  mutating func move(to typed: TypedText) {
    let places = typed.places
    for number in nodes.indices {
      let offset = Int(nodes[number].sourceOffset)
      nodes[number].sourceOffset = UInt32(
        clamping: places.range(of: offset..<offset + 1).lowerBound)
    }
    for number in links.indices { links[number].range = places.range(of: links[number].range) }
    callouts = callouts.map {
      MarkdownCallout(node: $0.node, name: $0.name, range: places.range(of: $0.range))
    }
    footnotes = footnotes.map {
      MarkdownFootnote(
        label: $0.label, number: $0.number, definition: $0.definition, references: $0.references,
        range: places.range(of: $0.range))
    }
    contents[0].typed = typed
  }

  /// The place in the file of a byte of what was typed.
  private func place(ofTyped offset: Int) -> Range<Int> {
    let range = offset..<offset + 1
    return contents[0].typed?.places.range(of: range) ?? range
  }

  /// Offsets into what was typed, for each byte of a text; as many as could be found.
  private func typedOffsets(of node: NodeID, in source: [UInt8]) -> [Int] {
    var offsets: [Int] = []
    var place = Int(self[node].sourceOffset)
    if let typed = contents[0].typed { place = typed.places.textOffset(of: place) }
    for byte in bytes(of: node) {
      if place + 1 < source.count, source[place] == UInt8(ascii: "\\"), byte == source[place + 1],
        isASCIIPunctuation(byte)
      {
        place += 1
      }
      // Behind a character reference nobody knows.
      guard place < source.count, source[place] == byte || byte == 0x20 && source[place] < 0x20
      else { break }
      offsets.append(place)
      place += 1
    }
    return offsets
  }

  /// The straight marks of all texts, with what the language prints for each; not those behind a
  /// backslash, in code or in addresses. In the order of the nodes.
  package func straightMarks(in source: [UInt8], language: String) -> [StraightMark] {
    var marks: [TypedMark] = []
    let typed = contents[0].typed?.bytes ?? source
    for node in shownNodes
    where self[node].kind.holdsInlines && hasStraightMarks(node) && !hasBrokenAddress(node) {
      findStraightMarks(in: node, of: typed, language: language, into: &marks)
    }
    return marks.map { StraightMark(range: place(ofTyped: $0.offset), printed: $0.printed) }
  }

  /// The nodes of the text and of its notes, without those that were taken out.
  package var shownNodes: [NodeID] {
    ([.document] + footnotes.map(\.definition)).flatMap { Array(descendants(of: $0)) }
  }

  /// Whether a block of inlines has a picture or a link that stayed text: what is an address or a
  /// caption there nobody knows, and nothing of it is to be typed anew.
  package func hasBrokenAddress(_ block: NodeID) -> Bool {
    for case .enter(let node) in events(in: block) where self[node].kind == .text {
      let text = bytes(of: node)
      var before: UInt8 = 0
      for byte in text {
        let isSign =
          before == UInt8(ascii: "]") && byte == UInt8(ascii: "(")
          || before == UInt8(ascii: "!") && byte == UInt8(ascii: "[")
        if isSign { return true }
        before = byte
      }
    }
    return false
  }

  private func hasStraightMarks(_ block: NodeID) -> Bool {
    for case .enter(let node) in events(in: block) where self[node].kind == .text {
      if bytes(of: node).contains(where: isStraightMark) { return true }
    }
    return false
  }

  private func findStraightMarks(
    in block: NodeID, of source: [UInt8], language: String, into marks: inout [TypedMark]
  ) {
    var punctuation = SmartPunctuation(QuotationMarks.marks(of: language))
    let quotes = QuotationMarks.marks(of: language)
    for case .enter(let node) in events(in: block) {
      switch self[node].kind {
      case .softBreak, .lineBreak: punctuation.passSpace()
      case .text where !isAutolinkText(node):
        let piece = markedText(of: node, in: source)
        var printed: [UInt8] = []
        punctuation.write(
          piece.text[...], isBeforeSpace: isFollowedBySpace(node), to: &printed)
        marks += quotes.straightMarks(typed: piece.text, at: piece.offsets, printed: printed)
      default: if !bytes(of: node).isEmpty { punctuation.passWord() }
      }
    }
  }

  /// A text with the marks of literal characters that reading has taken out, and where each byte
  /// stands; -1 for what is not known and for these marks.
  private func markedText(of node: NodeID, in source: [UInt8]) -> (text: [UInt8], offsets: [Int]) {
    let typed = typedOffsets(of: node, in: source)
    var text: [UInt8] = []
    var offsets: [Int] = []
    for (number, byte) in bytes(of: node).enumerated() {
      let offset = number < typed.count ? typed[number] : -1
      let isLiteral =
        offset > 0 && (number == 0 || typed[number - 1] != offset - 1)
        && source[offset - 1] == UInt8(ascii: "\\")
      if isLiteral {
        text.append(TreeBuilder.literalMarker)
        offsets.append(-1)
      }
      text.append(byte)
      offsets.append(isLiteral ? -1 : offset)
    }
    return (text, offsets)
  }

  private func isAutolinkText(_ node: NodeID) -> Bool {
    self[node].parent.map { self[$0].flags.contains(.autolink) } ?? false
  }

  private func isFollowedBySpace(_ node: NodeID) -> Bool {
    var node = node
    while self[node].nextSibling == nil {
      guard let parent = self[node].parent, self[parent].kind.isInline else { return true }
      node = parent
    }
    guard let next = self[node].nextSibling else { return true }
    return self[next].kind == .softBreak || self[next].kind == .lineBreak
  }
}

/// A straight mark by its offset into what was typed.
private struct TypedMark {
  let offset: Int
  let printed: [UInt8]
}

private func isStraightMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
}

private func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  byte > 0x20 && byte < 0x7F && !isWordByte(byte)
}

extension QuotationMarks {
  /// Compares a text with what is printed of it, mark by mark.
  fileprivate func straightMarks(
    typed: [UInt8], at offsets: [Int], printed: [UInt8]
  ) -> [TypedMark] {
    var marks: [TypedMark] = []
    var (index, place) = (0, 0)
    while index < typed.count, place < printed.count {
      switch typed[index] {
      case TreeBuilder.literalMarker:
        index += 2
        place += 1
      case let byte where isStraightMark(byte):
        if printed[place] == byte {
          // In an address.
          index += 1
          place += 1
          continue
        }
        guard let mark = mark(in: printed[place...]) else { return marks }
        if offsets[index] >= 0 { marks.append(TypedMark(offset: offsets[index], printed: mark)) }
        index += 1
        place += mark.count
      case UInt8(ascii: "-"), UInt8(ascii: "."):
        let byte = typed[index]
        let run = typed[index...].prefix { $0 == byte }.count
        if printed[place] == byte {
          place += run
        } else {
          // A dash for all of them, an ellipsis for the first three.
          place += byte == UInt8(ascii: ".") ? 3 + run - 3 : 3
        }
        index += run
      default:
        index += 1
        place += 1
      }
    }
    return marks
  }

  private func mark(in printed: ArraySlice<UInt8>) -> [UInt8]? {
    let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]
    return [outer.open, outer.close, inner.open, inner.close, apostrophe]
      .filter { printed.starts(with: $0) }.max { $0.count < $1.count }
  }
}
