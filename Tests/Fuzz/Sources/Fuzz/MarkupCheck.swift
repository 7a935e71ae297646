/// Whether the HTML of a text, of which the editor has no raw HTML through, is what a browser takes it
/// for: every element is closed, in its turn, and nothing in it can run.
func checkMarkup(_ bytes: [UInt8]) {
  precondition(String(validating: bytes, as: UTF8.self) != nil, "the HTML is no UTF-8")
  var open: [[UInt8]] = []
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "<") else {
      index += 1
      continue
    }
    index += 1
    let closes = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if closes { index += 1 }
    let start = index
    while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
    let name = Array(bytes[start..<index])
    precondition(!name.isEmpty, "a bracket that is not escaped")
    var isSelfClosed = false
    var quoted = false
    while index < bytes.count, quoted || bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "\"") { quoted.toggle() }
      precondition(quoted || bytes[index] != UInt8(ascii: "<"), "a bracket within a tag")
      isSelfClosed = bytes[index] == UInt8(ascii: "/")
      index += 1
    }
    precondition(index < bytes.count, "a tag that does not end")
    index += 1
    if closes {
      precondition(open.popLast() == name, "an element is closed that is not open")
    } else if !isSelfClosed, !isVoid(name) {
      open.append(name)
    }
    precondition(!name.elementsEqual("script".utf8), "a script")
  }
  precondition(open.isEmpty, "an element that is not closed")
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
  default: false
  }
}

private func isVoid(_ name: [UInt8]) -> Bool {
  ["br", "hr", "img", "source", "input", "wbr", "col"].contains { name.elementsEqual($0.utf8) }
}
