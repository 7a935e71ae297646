/// True for what the IANA time zone database can call a zone: `Asia/Almaty`, `Etc/GMT+3`, `UTC`.
/// Whether it has it is known where there is a clock.
func isTimezoneName(_ text: String) -> Bool {
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard let first = parts.first, parts.count > 1 else { return singleNames.contains(text) }
  return areas.contains(String(first))
    && parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
            UInt8(ascii: "+"):
            true
          default: false
          }
        }
    }
}

private let areas: Set<String> = [
  "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada",
  "Chile", "Etc", "Europe", "Indian", "Mexico", "Pacific", "US",
]

private let singleNames: Set<String> = [
  "UTC", "GMT", "CET", "EET", "MET", "WET", "EST", "HST", "MST",
]
