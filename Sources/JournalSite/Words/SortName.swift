/// The form of a name that a librarian sorts by: `Kassymbek, Aizhan` for `Aizhan Kassymbek`.
///
/// The last word is the family name, with capitalised particles before it (`De Palma, Brian`).
/// Small particles stay with the given name, as in the Anglo-American rules for names of that kind:
/// `Trier, Lars von`, `Toro, Guillermo del`, `Mansour, Haifaa al-`. What follows the family name
/// comes last: `Gossett, Louis, Jr.`. A name of one word, one that holds a comma already, and one
/// whose family name comes first (`familyFirst`: Wong Kar-wai) stay as they are.
package func sortName(of name: String, familyFirst: Bool = false) -> String {
  if familyFirst { return name }
  var words = name.utf8.split { $0 == 0x20 || $0 == 0x09 }.map { String(Substring($0)) }
  var suffix: String?
  if words.count > 2, let last = words.last,
    last.hasPrefix("(") || suffixes.contains(last.lowercased())
  {
    suffix = last
    words.removeLast()
    // Some write a comma before it: Robert Downey, Jr.
    if let family = words.last, family.hasSuffix(",") {
      words[words.count - 1] = String(family.dropLast())
    }
  }
  guard words.count > 1, !words.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) else {
    return name
  }
  let start = familyStart(in: words)
  var given = words[..<start].joined(separator: " ")
  var family = words[start...].joined(separator: " ")
  if let prefix = attachedParticle(of: family) {
    family.removeFirst(prefix.count)
    given += " " + prefix
  }
  return [family, given, suffix].compactMap(\.self).joined(separator: ", ")
}

/// The family name's first word: the last one, or the first capitalised of the particles before it
/// (`Van der Vlis`, but `von Trier`).
private func familyStart(in words: [String]) -> Int {
  var start = words.count - 1
  var index = start
  while index > 1 {
    index -= 1
    if capitalParticles.contains(words[index]) {
      start = index
    } else if !smallParticles.contains(words[index]) {
      break
    }
  }
  return start
}

private let suffixes: Set<String> = [
  "jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "phd", "ph.d.", "esq.", "md", "m.d.",
]

/// Written with a capital, they begin the family name.
private let capitalParticles: Set<String> = [
  "Al", "Ap", "Ben", "Bin", "Bint", "Da", "Dal", "Dalla", "De", "De'", "Degli", "Dei", "Del",
  "Della", "Delle", "Den", "Der", "Des", "Di", "Do", "Dos", "Du", "El", "Fitz", "La", "Las", "Le",
  "Les", "Lo", "Los", "Mac", "Mc", "Saint", "San", "Santa", "St", "St.", "Ten", "Ter", "Van",
  "Vande", "Vander", "Von", "Zu",
]

private let smallParticles: Set<String> = [
  "da", "de", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "het",
  "la", "las", "le", "los", "ten", "ter", "van", "von", "y", "zu",
]

/// `al-`, `d’` and the like at the beginning of a family name; nil where there is none, or nothing
/// behind it.
private func attachedParticle(of family: String) -> String? {
  let particles = ["al-", "el-", "as-", "ad-", "an-", "ar-", "at-", "az-", "ul-", "d’", "d'"]
  return particles.first { family.hasPrefix($0) && family.count > $0.count }
}
