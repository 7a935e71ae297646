import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The front matter of a text of Jekyll or Hugo: YAML, TOML or JSON.
struct OldFrontMatter {
  private(set) var fields: [FrontField] = []

  /// The text below it.
  private(set) var body: [UInt8]

  /// Whether there are its fences, be there nothing between them.
  private(set) var isThere = false

  /// Why it could not be read, or what of it.
  private(set) var faults: [String] = []

  /// Front matter is no longer; what is could be made to take for ever.
  private static let longest = 100_000

  init(_ bytes: [UInt8]) {
    var text = bytes.filter { $0 != 0x0D }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    body = text
    if text.starts(with: "---".utf8) || text.starts(with: "+++".utf8) {
      let isTOML = text[0] == UInt8(ascii: "+")
      guard let (inside, rest) = Self.split(text, at: isTOML ? "+++" : "---") else { return }
      body = Array(text[rest...])
      isThere = true
      let source = String(decoding: text[inside], as: UTF8.self)
      if isTOML {
        let toml = OldTOML(source)
        fields = toml.fields
        faults = toml.faults
      } else {
        readYAML(source)
      }
    } else if text.first == UInt8(ascii: "{"), let end = Self.endOfJSON(text) {
      readJSON(Array(text[..<end]))
      isThere = !fields.isEmpty
      if isThere { body = Array(text[end...]) }
    }
    if body.first == 0x0A { body = Array(body.drop { $0 == 0x0A }) }
  }

  /// A settings file of YAML, TOML or JSON, by its name.
  init(settings bytes: [UInt8], name: String) {
    body = []
    let text = String(decoding: bytes, as: UTF8.self)
    if name.hasSuffix(".toml") {
      fields = OldTOML(text).fields
    } else if name.hasSuffix(".json") {
      readJSON(bytes)
    } else {
      readYAML(text)
    }
  }

  subscript(names: String...) -> FrontValue? {
    for name in names {
      if let field = fields.first(where: { $0.name == name }) { return field.value }
    }
    return nil
  }

  /// Makes lists of the words of a text, or of its parts between commas where it has such.
  mutating func divide(_ names: String...) {
    for (index, field) in fields.enumerated() where names.contains(field.name) {
      guard case .text(let text) = field.value else { continue }
      let parts = text.contains(",") ? text.split(separator: ",") : text.split { $0.isWhitespace }
      let words = parts.map { String($0).trimmed }.filter { !$0.isEmpty }
      fields[index] = FrontField(field.typed, .list(words.map { .text($0) }))
    }
  }

  /// What stands between two fences, and where the text goes on.
  private static func split(_ text: [UInt8], at fence: String) -> (Range<Int>, Int)? {
    guard let first = text.offset(of: 0x0A, from: 0) else { return nil }
    var start = first + 1
    while start < text.count {
      let end = text.offset(of: 0x0A, from: start) ?? text.count
      var line = text[start..<end]
      while let last = line.last, last <= 0x20 { line.removeLast() }
      if line.elementsEqual(fence.utf8) || (fence == "---" && line.elementsEqual("...".utf8)) {
        return (first + 1..<start, min(end + 1, text.count))
      }
      start = end + 1
    }
    return nil
  }

  private static func endOfJSON(_ text: [UInt8]) -> Int? {
    var depth = 0
    var isQuoted = false
    var index = 0
    while index < min(text.count, longest) {
      switch text[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted: depth += 1
      case UInt8(ascii: "}") where !isQuoted:
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func readJSON(_ bytes: [UInt8]) {
    guard !isTooDeep(bytes),
      case .map(let map)? = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    else { return faults.append("the JSON cannot be read") }
    fields = map.sorted { $0.key < $1.key }.map { FrontField($0.key, Self.value($0.value)) }
  }

  private static func value(_ json: JSONValue) -> FrontValue {
    switch json {
    case .text(let text): .text(text)
    case .list(let values): .list(values.map(value))
    case .map(let map):
      .map(map.sorted { $0.key < $1.key }.map { FrontField($0.key, value($0.value)) })
    case .nothing: .text("")
    }
  }

  private mutating func readYAML(_ text: String) {
    guard text.utf8.count < Self.longest, !isTooDeep(Array(text.utf8)) else {
      return faults.append("it is too long to be read")
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      guard case .mapping(let mapping) = root else { return faults.append("it holds no fields") }
      var budget = 20_000
      for (key, value) in mapping {
        fields.append(FrontField(key.string ?? "", Self.value(value, &budget)))
      }
      if budget <= 0 { faults.append("aliases make it too large") }
    } catch {
      let line = "\(error)".split(separator: "\n").first.map(String.init) ?? ""
      faults.append("the YAML cannot be read: \(line.prefix(120))")
    }
  }

  /// Aliases can make a tree of a few lines endless; nothing is read beyond the budget.
  private static func value(_ node: Node, _ budget: inout Int) -> FrontValue {
    budget -= 1
    if budget <= 0 { return .text("") }
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
      return .text(isNull ? "" : scalar.string)
    case .sequence(let sequence):
      var values: [FrontValue] = []
      for node in sequence where budget > 0 { values.append(value(node, &budget)) }
      return .list(values)
    case .mapping(let mapping):
      var fields: [FrontField] = []
      for (key, node) in mapping where budget > 0 {
        fields.append(FrontField(key.string ?? "", value(node, &budget)))
      }
      return .map(fields)
    default: return .text("")
    }
  }
}

/// Whether brackets stand in one another as nobody types them.
private func isTooDeep(_ bytes: [UInt8]) -> Bool {
  var depth = 0
  var line = 0
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: "-"): line += 1
    case 0x0A: line = 0
    default: break
    }
    if depth > 40 || line > 400 { return true }
  }
  return false
}
