/// The notes of a text that are made of links to and fro: of Word, of Markdown converters.
struct LinkedNotes: Sendable {
  /// The numbers that a link leads to and another back from.
  private let numbers: Set<String>

  /// Where a link within the page leads: to a note, or back from one.
  enum Target: Equatable {
    case note(String)
    case mark(String)
  }

  init(in bytes: [UInt8]) {
    var notes: Set<String> = []
    var marks: Set<String> = []
    var offset = 0
    while let found = bytes.offset(of: UInt8(ascii: "#"), from: offset) {
      offset = found + 1
      guard found > 0, bytes[found - 1] == 0x22 || bytes[found - 1] == 0x27 else { continue }
      let name = bytes[offset...].prefix(60).prefix { $0 != 0x22 && $0 != 0x27 && $0 > 0x20 }
      switch Self.shape(of: String(decoding: name, as: UTF8.self)) {
      case .note(let number)?: notes.insert(number)
      case .mark(let number)?: marks.insert(number)
      case nil: break
      }
    }
    numbers = notes.intersection(marks)
  }

  func target(of fragment: String) -> Target? {
    switch Self.shape(of: fragment) {
    case .note(let number)?: numbers.contains(number) ? .note(number) : nil
    case .mark(let number)?: numbers.contains(number) ? .mark(number) : nil
    case nil: nil
    }
  }

  /// `_ftn1`, `fn-1`, `footnote-1`; `_ftnref1`, `fnref:1`, `footnote-ref-1`.
  private static func shape(of fragment: String) -> Target? {
    let name = fragment.lowercased()
    let digits = name.reversed().prefix(while: \.isNumber).reversed()
    guard !digits.isEmpty, digits.count < 5,
      ["_ftn", "_edn", "fn", "footnote", "easy-footnote", "note", "endnote"]
        .contains(where: name.hasPrefix)
    else { return nil }
    let number = String(digits)
    return name.contains("ref") || name.contains("back") ? .mark(number) : .note(number)
  }
}
