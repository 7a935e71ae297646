import Diagnostics

extension TreeBuilder {
  /// Whether a paragraph is the first block of a quote and begins like a callout.
  func beginsCallout(_ paragraph: NodeID) -> Bool {
    guard document[paragraph].kind == .paragraph, document[paragraph].previousSibling == nil,
      let quote = document[paragraph].parent, document[quote].kind == .blockQuote,
      let marker = document[paragraph].firstChild, document[marker].kind == .text
    else { return false }
    return document.bytes(of: marker).starts(with: "[!".utf8)
  }

  /// Makes a block quote a callout where its first line is `[!name]`; that line goes.
  mutating func convertCallout(_ quote: NodeID) {
    guard let paragraph = document[quote].firstChild, beginsCallout(paragraph) else { return }
    convertCallout(quote, markedIn: paragraph)
    if document[paragraph].firstChild == nil {
      document.remove(paragraph)
    } else {
      setPictures(of: paragraph)
    }
  }

  private mutating func convertCallout(_ quote: NodeID, markedIn paragraph: NodeID) {
    guard let marker = document[paragraph].firstChild else { return }
    var bytes = document.bytes(of: marker)
    guard bytes.count > 3 else { return }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    let name = bytes.dropFirst(2).dropLast()
    let offset = Int(document[marker].sourceOffset)
    guard offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: "[") else { return }
    guard bytes.last == UInt8(ascii: "]"), !name.isEmpty, name.allSatisfy(isNameByte) else {
      return warnOfBrokenCallout(bytes, at: offset)
    }
    let lineBreak = document[marker].nextSibling
    if let lineBreak {
      let kind = document[lineBreak].kind
      guard kind == .softBreak || kind == .lineBreak else {
        return warnOfBrokenCallout(bytes, at: offset)
      }
    }
    let callout = MarkdownCallout(
      node: quote, name: String(decoding: name, as: UTF8.self).lowercased(),
      range: offset..<offset + bytes.count)
    document[quote].kind = .callout
    document[quote].payload = Int32(clamping: document.callouts.count)
    document.callouts.append(callout)
    document.remove(marker)
    if let lineBreak { document.remove(lineBreak) }
  }

  /// Warns of `[!name]` with words behind it, or with spaces in it.
  private mutating func warnOfBrokenCallout(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    guard let close = bytes.prefix(60).firstIndex(of: UInt8(ascii: "]")) else { return }
    let name = bytes[..<close].dropFirst(2).split(separator: 0x20)
    guard let only = name.first, name.count == 1, only.allSatisfy(isNameByte) else { return }
    report(
      .brokenCallout(String(decoding: only, as: UTF8.self)),
      offset..<offset + bytes[...close].count)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
