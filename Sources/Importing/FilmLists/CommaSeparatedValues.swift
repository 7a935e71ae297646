/// A table as RFC 4180 has it, or with semicolons or tabs, as some spreadsheets write it.
struct CommaSeparatedValues {
  private(set) var rows: [[String]] = []

  /// A quotation mark is open at the end.
  private(set) var endsEarly = false

  init(_ bytes: [UInt8]) {
    var text = bytes[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let separator = Self.separator(of: text)
    let quote = UInt8(ascii: "\"")
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    func end() { row.append(String(decoding: cell, as: UTF8.self)); cell = [] }
    func endRow() {
      end()
      if row != [""] { rows.append(row) }
      row = []
    }
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if isQuoted {
        if byte != quote {
          cell.append(byte)
        } else if index < text.endIndex, text[index] == quote {
          cell.append(quote)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == quote, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        end()
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index < text.endIndex, text[index] == 0x0A { index += 1 }
        endRow()
      } else {
        cell.append(byte)
      }
    }
    endsEarly = isQuoted
    if !cell.isEmpty || !row.isEmpty { endRow() }
  }

  /// Whichever the first line has most of.
  private static func separator(of text: ArraySlice<UInt8>) -> UInt8 {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].map { byte in
      (byte, line.filter { $0 == byte }.count)
    }
    return counts.max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
  }
}
