import JournalSite
import Testing

@Suite struct SHA256Tests {
  /// NIST, “Secure Hash Standard”, examples; the last has a million letters.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `the examples of the standard`(text: String, count: Int, expected: String) {
    var hash = SHA256()
    hash.add(String(repeating: text, count: count))
    #expect(hash.hash().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
  }

  @Test func `pieces of any length give the hash of the whole`() {
    let text = String(repeating: "A harbour in snow. ", count: 20)
    var whole = SHA256()
    whole.add(text)
    let expected = whole.hash()
    for length in 1...130 {
      var hash = SHA256()
      var rest = text[...]
      while !rest.isEmpty {
        hash.add(String(rest.prefix(length)))
        rest = rest.dropFirst(length)
      }
      #expect(hash.hash() == expected)
    }
  }
}

extension SHA256 {
  fileprivate mutating func add(_ text: String) {
    Array(text.utf8).withUnsafeBytes { add($0) }
  }
}
