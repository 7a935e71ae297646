import FrontMatter
import Testing
import Yams

/// Where a value is no trap, the reader agrees with YAML.
struct YamsTests {
  @Test(
    arguments: [
      (.text, "f: Madina"), (.text, "f: 'It''s'"), (.text, #"f: "a\tb \u00e9 \"c\"""#),
      (.text, "f: one\n  two\n   three"), (.text, "f:\n  one\n\n\n  two"), (.text, "f: a:b"),
      (.text, "f: https://example.org/#a"), (.text, "f: a#b"), (.text, "f: \"a\n  b\n\n  c\""),
      (.text, "f: \"a\\\n  b\""), (.text, "f: 'a\n  # b'"), (.text, "f: -a"), (.text, "f: a  b"),
      (.text, "f: |\n  a\n   b\n\n  c\n"), (.text, "f: |-\n    a\n    b"),
      (.text, "f: |2\n   a\n  b"),
      (.text, "f: >\n  a\n  b\n\n  c\n\n\n  d"), (.text, "f: >\n  a\n   b\n  c"),
      (.text, "f: >\n\n  a\n\n   b\n\n  c"), (.text, "f: |\n  a  \n  b\t"), (.text, "f : a"),
      (.text, "\"f\": a"), (.text, "  f: a"), (.text, "f: a\n\n# b\n\n"), (.text, "f:   a   "),
      (.integer, "f: 90"), (.integer, "f: -12 # c"), (.integer, "f: 0"), (.decimal, "f: 3.5"),
      (.decimal, "f: 1e3"), (.decimal, "f: -.5"), (.boolean, "f: true"), (.boolean, "f: No"),
      (.boolean, "f: ON"), (.boolean, "f: yes # c"), (.identifier, "f: madina-2023 # c"),
      (.list(.text), "f: [kk, ru]"), (.list(.text), "f: [ 'a, b', \"c]\", d e ]"),
      (.list(.text), "f: [a,\n    b,\n  c d\n    e]"), (.list(.text), "f:\n- a\n- b"),
      (.list(.text), "f:\n  - a\n  - b\n    c"),
      (.list(.text), "f:\n    - |\n      a\n      b\n    - c"),
      (.list(.text), "f:\n  - \"a: b\"\n  # c\n  - 'd'"), (.list(.text), "f: [it's, a\"b, c#d]"),
      (.list(.integer), "f: [1, 2,]"), (.list(.integer), "f:\n  -   1\n  -\n    2"),
      (.list(.list(.integer)), "f: [[1], [2, 3]]"),
      (.list(.list(.integer)), "f:\n- - 1\n  - 2\n- - 3"),
      (.dictionary(.text), "f: {a: b, 'c d': e, \"g\":h}"),
      (.dictionary(.text), "f:\n  a: b\n  c: d\n   e"),
      (.dictionary(.list(.integer)), "f:\n  a:\n  - 1\n  b: [2]"),
      (.dictionary(.integer), "f: {a: 1,\n  b: 2\n  }"),
      (.dictionary(.dictionary(.text)), "f:\n  a:\n    b: c\n  d: {e: f}"),
      (.list(.dictionary(.text)), "f:\n  - a: b\n    c: d\n  - {a: e}\n  -\n    a: g"),
      (.list(.dictionary(.text)), "f: [{a: b}, {c: d}]"),
    ] as [(FieldType, String)])
  func `a value is what Yams makes of it`(type: FieldType, fields: String) throws {
    let root = try #require(try Yams.compose(yaml: fields))
    let reading = Reading(fields, f: type)
    let value = try #require(root.mapping?["f"])
    #expect(reading.diagnostics == "")
    #expect(reading.fields == "f = " + dump(value, as: type))
  }
}

/// As `dump(_:)` writes a value of ours. Blocks of ours lose their last line feed.
private func dump(_ node: Node, as type: FieldType) -> String {
  switch type {
  case .list(let element):
    "[" + (node.sequence ?? []).map { dump($0, as: element) }.joined(separator: ", ") + "]"
  case .dictionary(let value):
    "{"
      + (node.mapping ?? [:]).map { "\($0.key.string ?? "?"): \(dump($0.value, as: value))" }
      .joined(separator: ", ") + "}"
  case .integer: node.int.map(String.init) ?? "?"
  case .decimal: node.float.map { String($0) } ?? "?"
  case .boolean: node.bool.map { String($0) } ?? "?"
  default: "“\(withoutLastLineFeed(node.string ?? "?"))”"
  }
}

private func withoutLastLineFeed(_ text: String) -> String {
  text.hasSuffix("\n") ? String(text.dropLast()) : text
}
