extension MarkupState {
  /// Reads literal text of the template, and tells what was met in it.
  mutating func advance(over bytes: ArraySlice<UInt8>) -> MarkupPassage {
    var passage = MarkupPassage()
    for index in bytes.indices {
      if mode == .text {
        // Most of a template: nothing happens in a text before the next tag.
        guard bytes[index] == UInt8(ascii: "<") else {
          isSelfClosing = false
          continue
        }
        passage.opening = index
      }
      let wasInIsland = !islands.isEmpty
      let sign = bytes[index]
      if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") || sign == UInt8(ascii: "<") {
        let before = mode
        advance(over: sign)
        passage.meet(sign, at: index, from: before, to: mode, in: bytes)
      } else {
        advance(over: sign)
      }
      if !wasInIsland, !islands.isEmpty {
        passage.entersIsland = true
        passage.islandOpening = passage.opening
      }
      guard hasOpenContent, passage.lateDecision == nil, sign == UInt8(ascii: "=") else { continue }
      if case .beforeAttributeValue(let name) = mode, name.isEmpty || name == "http-equiv" {
        passage.lateDecision = index
      }
    }
    return passage
  }

  private mutating func advance(over byte: UInt8) {
    defer { isSelfClosing = byte == UInt8(ascii: "/") && mode == .beforeAttributeName }
    switch mode {
    case .text: if byte == UInt8(ascii: "<") { mode = .tagOpen }
    case .tagOpen: advanceTagOpen(byte)
    case .tagName(let name): advanceTagName(name, byte)
    case .endTag(let name): advanceEndTag(name, byte)
    case .beforeAttributeName, .attributeName, .maybeAttributeName, .afterAttributeName:
      advanceAttributeName(byte)
    case .beforeAttributeValue(let name): advanceBeforeValue(name, byte)
    case .unquotedValue:
      if isSpace(byte) { mode = .beforeAttributeName }
      if byte == UInt8(ascii: ">") { endStartTag() }
    case .quotedValue(let quote, let attribute): advanceValue(quote, attribute, byte)
    case .rawText(let element, let content, let matched):
      advanceRawText(element, content, matched, byte)
    case .declaration(let seen): advanceDeclaration(seen, byte)
    case .instruction(let isEnding):
      if isEnding, byte == UInt8(ascii: ">") {
        mode = .text
      } else {
        mode = .instruction(isEnding: byte == UInt8(ascii: "?"))
      }
    case .comment(let dashes): advanceComment(dashes, byte)
    case .characterData(let brackets):
      if brackets >= 2, byte == UInt8(ascii: ">") {
        mode = content
      } else {
        mode = .characterData(brackets: byte == UInt8(ascii: "]") ? min(brackets + 1, 2) : 0)
      }
    case .json(let position): mode = .json(advanceJSON(position, byte))
    case .plain, .lost: break
    }
  }

  /// Where a comment or a declaration leads back to.
  private var content: Mode {
    foreignText.isEmpty ? .text : .rawText(element: foreignText, .opaque, matched: [])
  }

  private mutating func advanceTagOpen(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): mode = .endTag("")
    case UInt8(ascii: "?") where format == .xml: mode = .instruction(isEnding: false)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): mode = .declaration(seen: [byte])
    case UInt8(ascii: "<"): break
    case _ where isLetter(byte): mode = .tagName(lowercase(byte))
    // A sign that stands for itself, as in `a < b`.
    default: mode = .text
    }
  }

  private mutating func advanceTagName(_ name: String, _ byte: UInt8) {
    if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte) {
      beginAttributes(of: name)
      mode = .beforeAttributeName
      if byte == UInt8(ascii: ">") { endStartTag() }
    } else {
      mode = .tagName(longer(name, byte))
    }
  }

  mutating func beginAttributes(of name: String) {
    element = name
    scriptType = .absent
    pragma = .absent
    hasOpenContent = false
  }

  /// `name` is nil once it is complete.
  private mutating func advanceEndTag(_ name: String?, _ byte: UInt8) {
    if let name {
      if byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/"), !isSpace(byte) {
        mode = .endTag(longer(name, byte))
        return
      }
      foreignText = ""
      guard leaveIsland(through: name) else {
        mode = .lost
        return
      }
    }
    switch byte {
    case UInt8(ascii: ">"): mode = .text
    // Browsers read attributes here, and a `>` in one does not end the tag.
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mode = .lost
    default: mode = .endTag(nil)
    }
  }

  private mutating func advanceDeclaration(_ seen: [UInt8], _ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      mode = content
      return
    }
    let longer = seen + [byte]
    if longer == Array("!--".utf8) {
      // In HTML `<!-->` is a whole comment: two dashes count towards the end.
      mode = .comment(dashes: format == .xml ? 0 : 2)
    } else if longer == Array("![CDATA[".utf8), format == .xml || isForeign {
      mode = .characterData(brackets: 0)
    } else {
      mode = .declaration(seen: seen.count < 8 ? longer : seen)
    }
  }

  /// `dashes` is 3 behind `--!`, which ends a comment of HTML as `--` does.
  private mutating func advanceComment(_ dashes: Int, _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">") where dashes >= 2: mode = content
    case UInt8(ascii: "-"): mode = .comment(dashes: dashes == 3 ? 1 : min(dashes + 1, 2))
    case UInt8(ascii: "!") where dashes == 2 && format == .html: mode = .comment(dashes: 3)
    default: mode = .comment(dashes: 0)
    }
  }

  func advanceJSON(_ position: JSONPosition, _ byte: UInt8) -> JSONPosition {
    switch position {
    case .value: byte == UInt8(ascii: "\"") ? .string : .value
    case .escape: .string
    case .string:
      switch byte {
      case UInt8(ascii: "\""): .value
      case UInt8(ascii: "\\"): .escape
      default: .string
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || format == .xml && (byte == UInt8(ascii: "_") || byte >= 0x80)
  }

  /// A name with one more letter. What is longer than all names that matter stays as it is: it must
  /// not be copied for each of a million letters.
  func longer(_ name: String, _ byte: UInt8) -> String {
    name.utf8.count < 64 ? name + lowercase(byte) : name
  }

  func lowercase(_ byte: UInt8) -> String {
    String(decoding: [lowercased(byte)], as: UTF8.self)
  }
}

/// An ASCII letter as a small one, any other byte as it is.
func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}
