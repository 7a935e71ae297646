/// What the address of a video of YouTube or Vimeo says besides which it is.
package enum VideoAddress {
  /// Where it begins, in seconds: `?t=90`, `&start=90`, `#t=1m30s`; nil for the beginning.
  package static func start(of address: String) -> Int? {
    for pair in pairs(of: address) {
      for name in ["t=", "start=", "time_continue="] where pair.hasPrefix(name) {
        return seconds(pair.dropFirst(name.utf8.count))
      }
    }
    return nil
  }

  /// The word without which an unlisted video of Vimeo does not play: `vimeo.com/123456/abcdef`,
  /// `player.vimeo.com/video/123456?h=abcdef`; nil for one that everybody may see.
  package static func key(of address: String, behind id: String) -> String? {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let word =
      path.split(separator: "/").drop { $0 != id }.dropFirst().first
      ?? pairs(of: address).first { $0.hasPrefix("h=") }?.dropFirst(2)
    guard let word, !word.isEmpty, word.utf8.allSatisfy({ isDigit($0) || isSmallLetter($0) })
    else { return nil }
    return String(word)
  }

  /// `name=value`, of what stands behind `?` and `#`.
  private static func pairs(of address: String) -> [Substring] {
    address.drop { $0 != "?" && $0 != "#" }.split { "?&#;".contains($0) }
  }

  /// `90`, `90s`, `1h2m3s`; nil for no time, and for more than a week.
  private static func seconds(_ text: Substring) -> Int? {
    var total = 0
    var number: Int?
    for byte in text.utf8 {
      if isDigit(byte) {
        let value = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        if value > 604_800 { return nil }
        number = value
        continue
      }
      let units: [UInt8: Int] = [
        UInt8(ascii: "h"): 3_600, UInt8(ascii: "m"): 60, UInt8(ascii: "s"): 1,
      ]
      guard let typed = number, let unit = units[byte] else { return nil }
      total += typed * unit
      number = nil
    }
    total += number ?? 0
    return (1...604_800).contains(total) ? total : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
