import Markup

extension FilterDeclaration {
  /// Every filter there is, in alphabetical order.
  static let all: [FilterDeclaration] = (textFilters + listFilters + otherFilters)
    .sorted { $0.name < $1.name }

  private static let textFilters: [FilterDeclaration] = [
    FilterDeclaration(
      "upper", "The text in capitals.", accepts: "a text", makes: "text",
      action: .plain { input, _ in .text(input.plainText.uppercased()) },
      result: onlyText),
    FilterDeclaration(
      "lower", "The text in small letters.", accepts: "a text", makes: "text",
      action: .plain { input, _ in .text(input.plainText.lowercased()) },
      result: onlyText),
    FilterDeclaration(
      "capitalise", "The text with its first letter as a capital.", accepts: "a text",
      makes: "text",
      action: .plain { input, _ in
        let text = input.plainText
        // By the title case of Unicode: Georgian has capitals that begin no word.
        guard let first = text.unicodeScalars.first else { return .text(text) }
        let rest = String(Substring(text.unicodeScalars.dropFirst()))
        return .text(first.properties.titlecaseMapping + rest)
      },
      result: onlyText),
    FilterDeclaration(
      "truncate-words: 30", "At most so many words of the text, with “…” if some are left out.",
      accepts: "a text", makes: "text", argument: .number,
      action: .plain { input, count in .text(truncate(input.plainText, to: count.integer)) },
      result: onlyText),
    FilterDeclaration(
      "strip-tags", "The text of some HTML, without tags.", accepts: "HTML", makes: "text",
      action: .plain { input, _ in
        guard case .html(let html) = input else { return input }
        return .text(html.plainText)
      },
      result: { $0 == .html ? .text : nil }),
    FilterDeclaration(
      "url-encode", "The text as a part of an address, after a “?q=” for instance.",
      accepts: "a text, a number or an address", makes: "text",
      action: .plain { input, _ in .text(percentEncode(input.plainText)) },
      result: { [.text, .number, .address].contains($0) ? .text : nil }),
  ]

  private static let listFilters: [FilterDeclaration] = [
    FilterDeclaration(
      "length", "How many elements a list has, or characters a text.",
      accepts: "a list or a text", makes: "number",
      action: .plain { input, _ in
        if case .list(let list) = input {
          .number(list.count)
        } else {
          .number(input.plainText.count)
        }
      },
      result: { if case .list = $0 { .number } else { $0 == .text ? .number : nil } }),
    FilterDeclaration(
      "first", "The first element; an empty list has none.", accepts: "a list",
      makes: "what the list holds, which may be missing",
      action: .plain { input, _ in
        if case .list(let list) = input { list.value(at: 0) } else { .none }
      },
      result: optionalElement),
    FilterDeclaration(
      "last", "The last element; an empty list has none.", accepts: "a list",
      makes: "what the list holds, which may be missing",
      action: .plain { input, _ in
        if case .list(let list) = input { list.value(at: list.count - 1) } else { .none }
      },
      result: optionalElement),
    FilterDeclaration(
      "limit: 5", "At most so many elements from the beginning of the list.", accepts: "a list",
      makes: "list", argument: .number,
      action: .plain { input, count in
        guard case .list(let list) = input else { return input }
        return .list(ListSlice(list, from: 0, count: count.integer))
      },
      result: { if case .list = $0 { $0 } else { nil } }),
    FilterDeclaration(
      "offset: 5", "The list without so many elements at its beginning.", accepts: "a list",
      makes: "list", argument: .number,
      action: .plain { input, count in
        guard case .list(let list) = input else { return input }
        return .list(ListSlice(list, from: count.integer, count: list.count))
      },
      result: { if case .list = $0 { $0 } else { nil } }),
    FilterDeclaration(
      "join: \", \"", "The elements as one text with something between them.",
      accepts: "a list of texts or HTML", makes: "text or HTML", argument: .text,
      action: .plain { input, separator in join(input, separator.plainText) },
      result: { type in
        guard case .list(let element) = type else { return nil }
        if element == .html { return .html }
        return [.text, .number, .decimal, .address].contains(element) ? .text : nil
      }),
  ]

  private static let otherFilters: [FilterDeclaration] = [
    FilterDeclaration(
      "default: \"—\"", "What to take for a value that is missing or a text that is empty.",
      accepts: "a value that may be missing, a text or HTML", makes: "the type of the value",
      argument: .substitute, action: .compiled,
      result: { type in
        if case .optional(let wrapped) = type { return wrapped }
        return type == .text || type == .html ? type : nil
      }),
    FilterDeclaration(
      "date: \"d MMMM yyyy\"",
      "The date in a pattern of y, yyyy, M, MM, MMM, MMMM, LLLL, d, dd and EEEE; what is not known "
        + "of it is left out.",
      accepts: "a date", makes: "text", argument: .datePattern, action: .compiled,
      result: { $0 == .date ? .text : nil }),
    FilterDeclaration(
      "iso-date", "The date as 2024-05-02, 2024-05 or 2024.", accepts: "a date", makes: "text",
      action: .plain { input, _ in .text(input.plainText) },
      result: { $0 == .date ? .text : nil }),
    FilterDeclaration(
      "iso-date-time", "The date as 2024-05-02T00:00:00Z, which feeds want.",
      accepts: "a date", makes: "text",
      action: .plain { input, _ in
        guard case .date(let date) = input else { return input }
        let day = DateValue(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
        return .text(day.isoText + "T00:00:00Z")
      },
      result: { $0 == .date ? .text : nil }),
    FilterDeclaration(
      "decimal: 1", "The number with so many digits behind the point.", accepts: "a number",
      makes: "text", argument: .digits, action: .compiled,
      result: { $0 == .number || $0 == .decimal ? .text : nil }),
    FilterDeclaration(
      "json", "The value as JSON; a missing one is null.",
      accepts: "anything but a view, or a list without views", makes: "JSON",
      action: .total { input, _ in
        var output = OutputBuffer()
        output.print(input, at: .json)
        return .json(JSON(rendered: output.bytes))
      },
      result: { isData($0) ? .json : nil }),
    FilterDeclaration(
      "string: count",
      "The theme's own words in the journal's language, by their key; further arguments fill the "
        + "placeholders: `\"page-of\" | string: number=2, total=5`.",
      accepts: "a key in quotation marks", makes: "text, or HTML if an argument is HTML",
      argument: .placeholders, action: .compiled, result: onlyText),
  ]
}

private let onlyText: @Sendable (ValueType) -> ValueType? = {
  $0 == .text || $0 == .address ? .text : nil
}

private let optionalElement: @Sendable (ValueType) -> ValueType? = { type in
  guard case .list(let element) = type else { return nil }
  if case .optional = element { return element }
  return .optional(element)
}

/// True for what JSON can hold.
private func isData(_ type: ValueType) -> Bool {
  switch type {
  case .view, .record: false
  case .list(let element), .optional(let element): isData(element)
  case .text, .html, .number, .decimal, .boolean, .date, .address, .json, .unknown: true
  }
}

private func truncate(_ text: String, to count: Int) -> String {
  let words = text.split(whereSeparator: \.isWhitespace)
  if words.count <= max(count, 0) { return text }
  return words.prefix(max(count, 0)).joined(separator: " ") + "…"
}

/// RFC 3986, § 2.3: everything but unreserved characters is encoded.
private func percentEncode(_ text: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    let lower = byte | 0x20
    let isUnreserved =
      lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "-._~".utf8.contains(byte)
    if isUnreserved {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func join(_ input: Value, _ separator: String) -> Value {
  guard case .list(let list) = input else { return input }
  var output = OutputBuffer()
  var isHTML = false
  for index in 0..<list.count {
    let element = list.value(at: index)
    if case .html = element { isHTML = true }
    let place: PrintPlace = isHTML ? .text : .plainText
    if index > 0 { output.print(.text(separator), at: place) }
    output.print(element, at: place)
  }
  if isHTML { return .html(HTML(rendered: output.bytes)) }
  return .text(String(decoding: output.bytes, as: UTF8.self))
}

extension Value {
  fileprivate var integer: Int {
    if case .number(let number) = self { number } else { 0 }
  }
}
