import FrontMatter
import Testing

struct ValueTests {
  @Test(
    arguments: [
      (.integer, "90 # minutes", "90"), (.integer, "-3", "-3"), (.integer, "\"7\"", "7"),
      (.decimal, "3.5", "3.5"), (.decimal, "4", "4.0"), (.decimal, "1e3", "1000.0"),
      (.boolean, "true", "true"), (.boolean, "No", "false"), (.boolean, "on # yes", "true"),
      (.date, "2024-05-02", "2024-05-02"), (.date, "'2024-05'", "2024-05"), (.date, "1087", "1087"),
      (.url, "https://example.org/a#b # c", "“https://example.org/a#b”"), (.url, "/a/", "“/a/”"),
      (.identifier, "madina-2023", "“madina-2023”"), (.choice(["review"]), "review", "“review”"),
      (.list(.text), "[kk, ru]", "[“kk”, “ru”]"), (.list(.text), "Jane Doe", "[“Jane Doe”]"),
      (.list(.text), "[\"a, b\", 'c', L'Avventura,]", "[“a, b”, “c”, “L'Avventura”]"),
      (.list(.text), "['71, '72]", "[“'71”, “'72”]"),
      (.list(.text), "[Screen Test #2, #Alive]", "[“Screen Test #2”, “#Alive”]"),
      (.list(.text), "[\n  a, # first\n  b\n]", "[“a”, “b”]"),
      (.list(.text), "\n- a\n- b", "[“a”, “b”]"),
      (.list(.text), "\n    - a\n\n    - b", "[“a”, “b”]"),
      (.list(.list(.integer)), "\n  - - 1\n    - 2\n  - [3]", "[[1, 2], [3]]"),
      (.list(.date), "[2024, 2024-05]", "[2024, 2024-05]"),
      (.dictionary(.text), "{kk: Мәдина, ru: Мадина}", "{kk: “Мәдина”, ru: “Мадина”}"),
      (.dictionary(.text), "\n  kk: a: b\n  \"r u\": c", "{kk: “a: b”, r u: “c”}"),
      (.dictionary(.list(.text)), "{a: [b, c], \"d\":e}", "{a: [“b”, “c”], d: [“e”]}"),
      (.oneOf(.text, .dictionary(.text)), "{kk: Мәдина}", "{kk: “Мәдина”}"),
      (.oneOf(.text, .dictionary(.text)), "{Proof}", "“{Proof}”"),
      (.oneOf(.text, .dictionary(.text)), "\n  kk: a\n  ru: b", "{kk: “a”, ru: “b”}"),
      (.oneOf(.text, .dictionary(.text)), "Madina: a winter", "“Madina: a winter”"),
      (.oneOf(.text, .boolean), "false", "false"),
      (.oneOf(.text, .boolean), "\"false\"", "“false”"),
      (.oneOf(.integer, .text), "c. 1930", "“c. 1930”"), (.oneOf(.integer, .text), "1930", "1930"),
      (.oneOf(.text, .list(.text)), "[REC]", "“[REC]”"),
    ] as [(FieldType, String, String)])
  func `a value is read as its field says`(type: FieldType, typed: String, value: String) {
    let reading = Reading("f: \(typed)", f: type)
    #expect(reading.fields == "f = \(value)")
    #expect(reading.diagnostics == "")
  }

  @Test(arguments: [
    ("\n  - Madina Akylbek: Madina\n  - Jane Doe", "(Madina Akylbek | Madina; Jane Doe)"),
    ("\n  - \"A: B\": C: D", "(A: B | C: D)"), ("\n  - A: \"B: C\"", "(A | B: C)"),
    ("\n  - \"A: B\"", "(A: B)"), ("\n  - 2:37: X", "(2:37 | X)"),
    ("\n- Screenplay:\n  - A\n  - B\n- Music: C", "(Screenplay | A | B; Music | C)"),
    ("\n  - Screenplay:\n      - A\n      - B", "(Screenplay | A | B)"),
    ("\n  - Screenplay: [A, B]", "(Screenplay | A | B)"), ("\n  - A: [REC]", "(A | [REC])"),
    ("\n  - A: B\n    C: D", "(A | B; C | D)"), ("\n  - A: B\n      and C", "(A | B and C)"),
    ("\n  A: B\n  C: D", "(A | B; C | D)"), ("[A: B, C]", "(A | B; C)"),
    ("{A: B, C: [D, E]}", "(A | B; C | D | E)"), ("Jane Doe", "(Jane Doe)"),
    ("\n  - Screenplay:", "(Screenplay)"),
    ("\n  - {A: B, C: D}\n  - {Proof}", "(A | B; C | D; {Proof})"),
    ("\n  - {Proof}: B", "({Proof} | B)"),
    ("\n  Screenplay:\n    - A\n    - B\n  Music: C", "(Screenplay | A | B; Music | C)"),
  ])
  func `credits are divided by the first colon and space`(typed: String, credits: String) {
    let reading = Reading("f: \(typed)", f: .credits)
    #expect(reading.fields == "f = \(credits)")
    #expect(reading.diagnostics == "")
  }

  @Test(arguments: [
    "\n  - {at: Klassiki, url: \"https://example.org\", from: 2024-04-25}",
    "\n  - at: Klassiki\n    url: https://example.org\n    from: 2024-04-25",
    "\n-   at: Klassiki\n    # where\n    url: https://example.org\n\n    from: 2024-04-25 # day",
    "\n  at: Klassiki\n  url: https://example.org\n  from: 2024-04-25",
    "[{at: Klassiki,\n    url: https://example.org, from: 2024-04-25}]",
  ])
  func `a list of maps can be written in several ways`(typed: String) {
    let fields = [Field("at", .text), Field("url", .url), Field("from", .date)]
    let reading = Reading("f: \(typed)", f: .list(.map(fields)))
    #expect(
      reading.fields == "f = [{at: “Klassiki”, url: “https://example.org”, from: 2024-04-25}]")
    #expect(reading.diagnostics == "")
  }

  @Test(arguments: ["f:", "f: ", "f:\n", "f: # later", "f: ~", "f: null", "f: []", "f: \"\""])
  func `a field without a value is absent`(fields: String) {
    let reading = Reading(fields, f: .list(.integer))
    #expect(reading.fields == "")
    #expect(reading.diagnostics == "")
  }

  @Test func `every value knows its bytes without quotes`() {
    let reading = Reading(
      "f:\n  - \"a, b\"\n  - c", as: Schema("page", fields: [Field("f", .list(.text))]))
    #expect(reading.record.texts("f").map { reading.bytes($0.range) } == ["a, b", "c"])
    #expect(reading.bytes(reading.record.keyRange(of: "f")) == "f")
    #expect(reading.bytes(reading.record["f"]?.range) == "- \"a, b\"\n  - c")
  }
}
