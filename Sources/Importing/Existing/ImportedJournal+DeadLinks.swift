import Diagnostics
import JournalSite

// Links that lead nowhere, in a journal that is there already.
extension ImportedJournal {
  /// A journal's own links that lead nowhere stay errors, whatever is imported into it. Where the old site
  /// had another address, its links lead there; where it had the same, their words stay.
  mutating func leaveOutDeadLinks(of configuration: JournalConfiguration) {
    guard settings.hasDeadLinks else { return }
    // Where they are no errors, they are kept: the text that they lead to may be imported yet.
    if [.warning, .ignore].contains(configuration.diagnostics.severity(of: "unknown-address")) {
      return
    }
    settings.hasDeadLinks = false
    let isSame =
      settings.baseURL == ImportedSettings.inventedBaseURL
      || OldSite.host(of: settings.baseURL) == OldSite.host(of: configuration.baseURL.text)
    guard isSame else { return }
    for index in articles.indices {
      articles[index].body = withoutDeadLinks(articles[index].body)
      articles[index].standfirst = withoutDeadLinks(articles[index].standfirst)
    }
    for index in pages.indices { pages[index].body = withoutDeadLinks(pages[index].body) }
    for index in records.indices { records[index].body = withoutDeadLinks(records[index].body) }
    report.change(
      "Links to places that the journal does not have are plain text: the journal has the old site’s "
        + "address, and they would be errors")
  }

  /// A text of which every link to a dead address has become its words.
  private func withoutDeadLinks(_ text: String) -> String {
    if text.isEmpty { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var brackets: [Int] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        result += bytes[index..<min(index + 2, bytes.count)]
        index += 2
        continue
      }
      if byte == UInt8(ascii: "[") { brackets.append(result.count) }
      if byte == UInt8(ascii: "]"), let open = brackets.popLast(),
        let end = endOfDeadAddress(bytes, behind: index)
      {
        if open == 0 || result[open - 1] != UInt8(ascii: "!") {
          result.remove(at: open)
          index = end
          continue
        }
        // A picture of a paragraph of its own needs no page; within a sentence, it is a link.
        let isAlone =
          (open == 1 || result[open - 2] == 0x0A) && (end == bytes.count || bytes[end] == 0x0A)
        if !isAlone {
          result.removeSubrange(open - 1...open)
          index = end
          continue
        }
      }
      result.append(byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The offset behind `(address)`, where the address is a dead one.
  private func endOfDeadAddress(_ bytes: [UInt8], behind bracket: Int) -> Int? {
    let start = bracket + 2
    guard start < bytes.count, bytes[bracket + 1] == UInt8(ascii: "(") else { return nil }
    let address = bytes[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
    guard address.endIndex < bytes.count, bytes[address.endIndex] == UInt8(ascii: ")"),
      deadAddresses.contains(String(decoding: address, as: UTF8.self))
    else { return nil }
    return address.endIndex + 1
  }
}
