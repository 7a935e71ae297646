/// The words of a piece of HTML, on one line: a title has no markup.
func plainText(ofHTML html: String) -> String {
  if !html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
    return html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  var tokens = HTMLTokenizer(Array(html.utf8))
  var text: [UInt8] = []
  while let token = tokens.next() {
    switch token {
    case .text(let range): text += Array(tokens.bytes[range]).withoutReferences()
    case .start(let tag) where tag.name == "br": text.append(0x20)
    default: break
    }
  }
  return String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    .joined(separator: " ")
}

/// Blocks of Markdown on one line, for a field such as the standfirst.
func oneParagraph(_ markdown: String) -> String {
  var line = ""
  for part in markdown.split(separator: "\n") {
    var words = part
    if words.last == "\\" { words.removeLast() }
    if !line.isEmpty { line += " " }
    line += words
  }
  return line.trimmed
}

/// Words that stand in a Markdown field and mean nothing but themselves.
func markdown(ofPlainText text: String) -> String {
  String(
    decoding: ParagraphWriter([.text(Array(text.utf8))], keepsLines: false).bytes, as: UTF8.self)
}
