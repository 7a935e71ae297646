extension PictureHeader {
  /// SVG 2, 8.2: `width` and `height` in pixels, else what `viewBox` says of the missing ones.
  static func svgSize(_ bytes: [UInt8]) -> Result<PixelSize, PictureFault> {
    guard let start = svgElement(in: bytes) else { return .failure(.malformed(.svg)) }
    guard let attributes = svgAttributes(in: bytes, from: start) else {
      return .failure(.truncated(.svg))
    }
    let width = attributes["width"].flatMap(pixels)
    let height = attributes["height"].flatMap(pixels)
    if let width, let height { return size(width, height) }
    let numbers = (attributes["viewBox"] ?? "")
      .split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
    guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { return .failure(.noSize) }
    if let width { return size(width, width * numbers[3] / numbers[2]) }
    if let height { return size(height * numbers[2] / numbers[3], height) }
    return size(numbers[2], numbers[3])
  }

  /// Rounded to whole pixels; what is no size for a picture is malformed.
  private static func size(_ width: Double, _ height: Double) -> Result<PixelSize, PictureFault> {
    let allowed = 0.5..<1e9
    guard allowed.contains(width), allowed.contains(height) else {
      return .failure(.malformed(.svg))
    }
    return .success(PixelSize(width: Int(width.rounded()), height: Int(height.rounded())))
  }

  /// Nil for other units, and for percentages above all.
  private static func pixels(_ text: String) -> Double? {
    var number = text[...]
    while number.first?.isWhitespace == true { number.removeFirst() }
    while number.last?.isWhitespace == true { number.removeLast() }
    if number.hasSuffix("px") { number.removeLast(2) }
    guard let value = Double(number), value.isFinite, value > 0 else { return nil }
    return value
  }
}

/// Where the attributes of a file's outermost element begin, if that is an `svg` element.
func svgElement(in bytes: [UInt8]) -> Int? {
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  while index < bytes.count {
    let rest = bytes[index...]
    if rest.starts(with: "<!--".utf8) {
      guard let end = end(of: "-->", in: rest) else { return nil }
      index = end
    } else if rest.starts(with: "<?".utf8) {
      guard let end = end(of: "?>", in: rest) else { return nil }
      index = end
    } else if rest.starts(with: "<!".utf8) {
      // A document type may hold declarations in square brackets.
      let close = rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
      guard let close else { return nil }
      guard
        let end = bytes[close] == UInt8(ascii: ">") ? close + 1 : end(of: "]", in: bytes[close...])
      else { return nil }
      index = end
      if bytes[close] == UInt8(ascii: "["),
        let last = bytes[end...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = last + 1
      }
    } else if bytes[index] == UInt8(ascii: "<") {
      let after = index + 4
      guard rest.starts(with: "<svg".utf8), after < bytes.count else { return nil }
      return isXMLSpace(bytes[after]) || bytes[after] == UInt8(ascii: ">") ? after : nil
    } else if isXMLSpace(bytes[index]) {
      index += 1
    } else {
      return nil
    }
  }
  return nil
}

/// The attributes from `start` to the end of the tag; nil where the file ends before.
private func svgAttributes(in bytes: [UInt8], from start: Int) -> [String: String]? {
  var found: [String: String] = [:]
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: ">") { return found }
    if isXMLSpace(byte) || byte == UInt8(ascii: "/") {
      index += 1
      continue
    }
    guard let equals = bytes[index...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = bytes[index..<equals].filter { !isXMLSpace($0) }
    guard
      let open = bytes[equals...].firstIndex(where: {
        $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
      }),
      let close = bytes[(open + 1)...].firstIndex(of: bytes[open])
    else { return nil }
    let key = String(decoding: name, as: UTF8.self)
    found[key] = String(decoding: bytes[open + 1..<close], as: UTF8.self)
    index = close + 1
  }
  return nil
}

private func isXMLSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// The index after the first `mark` in `bytes`.
private func end(of mark: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
  let count = mark.utf8CodeUnitCount
  return mark.withUTF8Buffer { wanted in
    var index = bytes.startIndex
    while index + count <= bytes.endIndex {
      if bytes[index] == wanted[0], bytes[index..<index + count].elementsEqual(wanted) {
        return index + count
      }
      index += 1
    }
    return nil
  }
}
