extension ImportedPicture {
  /// `![description](address "caption")`, within a link where it is one.
  func markdown(withCaption: Bool) -> String {
    var words = MarkdownText()
    words.isInLink = true
    let plain = description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    words.append(Array(plain.utf8)[...], next: nil)
    var text = "![\(String(decoding: words.bytes, as: UTF8.self))](\(address)"
    if withCaption, !caption.isEmpty { text += " \"\(Self.title(caption))\"" }
    text += ")"
    return link.map { "[\(text)](\($0))" } ?? text
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
