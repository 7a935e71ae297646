extension ImportedPicture {
  /// `![description](address "caption")`, within a link where it is one.
  func markdown(withCaption: Bool) -> String {
    var words = MarkdownText()
    words.isInLink = true
    let plain = description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words.append(Array(plain.utf8)[...], next: nil)
    var text = "![\(String(decoding: words.bytes, as: UTF8.self))](\(address)"
    guard Self.isShown(address) else { return asLink(words.bytes, withCaption: withCaption) }
    if withCaption, !caption.isEmpty { text += " \"\(Self.title(caption))\"" }
    text += ")"
    return link.map { "[\(text)](\($0))" } ?? text
  }

  /// What no page can show is a link to the file.
  private func asLink(_ words: [UInt8], withCaption: Bool) -> String {
    let name = address.split(separator: "/").last.map(String.init) ?? address
    let text =
      words.isEmpty ? Importing.markdown(ofPlainText: name) : String(decoding: words, as: UTF8.self)
    // Of two links, the one to the file is the picture.
    let other = link.map { " [\(Importing.markdown(ofPlainText: $0))](\($0))" } ?? ""
    return "[\(text)](\(address))\(other)" + (withCaption && !caption.isEmpty ? " \(caption)" : "")
  }

  /// Whether a page can show what lies at an address: anything of another site, and of the journal's
  /// files the pictures, videos and recordings that browsers know.
  static func isShown(_ address: String) -> Bool {
    isPicture(address) || OldSite.host(of: address) != nil || isRecording(address)
  }

  /// Whether a file of the journal can stand for an article.
  static func isPicture(_ address: String) -> Bool {
    has(["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"], address)
  }

  static func isRecording(_ address: String) -> Bool {
    has(
      ["mp4", "webm", "ogv", "m4v", "mov", "mp3", "ogg", "oga", "m4a", "wav", "opus", "flac"],
      address)
  }

  private static func has(_ endings: [String], _ address: String) -> Bool {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }

  /// Markdown within quotation marks: read once as a title, once as Markdown.
  private static func title(_ caption: String) -> String {
    var title = ""
    for character in caption {
      switch character {
      case "\\": title += "\\\\"
      case "\"": title += "\\\""
      // The last bar between spaces divides caption and credit; this one divides nothing.
      case "|": title += "\\\\|"
      case "\n": title += " "
      default: title.append(character)
      }
    }
    return title
  }
}

/// An address as it stands between the round brackets of a link.
func markdownAddress(_ address: String) -> String {
  var escaped = ""
  for scalar in address.unicodeScalars {
    switch scalar {
    case "<", ">", "\"", "\\", "^", "`", "{", "}", "|", "(", ")", "[", "]", "\u{0}"..." ", "\u{7F}":
      escaped += "%" + hexadecimal(UInt8(truncatingIfNeeded: scalar.value))
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = Array("0123456789ABCDEF")
  return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
}
