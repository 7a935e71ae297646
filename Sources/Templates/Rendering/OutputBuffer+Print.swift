import Markup

extension OutputBuffer {
  /// Prints a value so that it stays what it is where it stands.
  ///
  /// The compiler lets only printable types through; a view or a list prints nothing outside JSON.
  mutating func print(_ value: Value, at place: PrintPlace) {
    switch value {
    case .text(let text), .address(let text): print(text, at: place)
    case .html(let html): print(html, at: place)
    case .number(let number): append(number)
    case .decimal(let decimal): append(decimalText(decimal))
    case .boolean(let boolean): append(boolean ? "true" : "false")
    case .json(let json): print(json, at: place)
    case .date(let date):
      if place == .json { appendJSONString(date.isoText) } else { print(date.isoText, at: place) }
    case .list(let list) where place == .json: appendJSON(list)
    case .none where place == .json: append("null")
    case .none, .list, .view, .record: break
    }
  }

  private mutating func print(_ text: String, at place: PrintPlace) {
    switch place {
    case .text, .xmlText, .plainElement: appendEscapedText(text)
    case .attribute: appendEscapedAttribute(text)
    case .addressStart: appendEscapedAddress(text)
    case .addressRest: appendEscapedAddressRest(text)
    case .addressListStart: appendEscapedListAddress(text)
    case .addressListRest: appendEscapedListAddressRest(text)
    case .characterData: appendCharacterData(text)
    case .json: appendJSONString(text)
    case .jsonString: appendJSONStringContent(text)
    case .plainText: append(text)
    case .tagName, .attributeName, .unquotedAttribute, .eventAttribute, .styleAttribute,
      .documentAttribute, .animationAttribute, .scriptSource, .earlyContent, .refreshAttribute,
      .scriptAddress, .unknownAttribute, .style, .script, .rawElement, .comment, .declaration,
      .lost:
      // The compiler refuses to print here.
      break
    }
  }

  private mutating func print(_ html: HTML, at place: PrintPlace) {
    if place == .text {
      append(html)
    } else {
      // In XML and JSON, markup is text that a reader of feeds takes apart again.
      print(String(decoding: html.bytes, as: UTF8.self), at: place)
    }
  }

  private mutating func print(_ json: JSON, at place: PrintPlace) {
    if place == .json {
      append(json.bytes)
    } else {
      print(String(decoding: json.bytes, as: UTF8.self), at: place)
    }
  }

  private mutating func appendJSON(_ list: any ListReading) {
    append(UInt8(ascii: "["))
    for index in 0..<list.count {
      if index > 0 { append(UInt8(ascii: ",")) }
      print(list.value(at: index), at: .json)
    }
    append(UInt8(ascii: "]"))
  }
}
