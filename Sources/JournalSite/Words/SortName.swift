/// The form of a name that a librarian sorts by: `Kassymbek, Aizhan` for `Aizhan Kassymbek`.
///
/// The last word is the family name, with capitalised particles before it (`De Palma, Brian`).
/// Small particles stay with the given name, as in the Anglo-American rules for names of that kind:
/// `Trier, Lars von`, `Toro, Guillermo del`, `Mansour, Haifaa al-`. What follows the family name
/// comes last: `Gossett, Louis, Jr.`. A name of one word, one that holds a comma already, and one
/// whose family name comes first (`familyFirst`: Wong Kar-wai) stay as they are.
package func sortName(of name: String, familyFirst: Bool = false) -> String {
  if familyFirst { return name }
  var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
  var suffix: String?
  if words.count > 2, let last = words.last, suffixes.contains(last.lowercased()) {
    suffix = last
    words.removeLast()
    // Some write a comma before it: Robert Downey, Jr.
    if let family = words.last, family.hasSuffix(",") {
      words[words.count - 1] = String(family.dropLast())
    }
  }
  guard words.count > 1, !words.contains(where: { $0.contains(",") }) else { return name }
  var start = words.count - 1
  while start > 1, capitalParticles.contains(words[start - 1]) { start -= 1 }
  var given = words[..<start].joined(separator: " ")
  var family = words[start...].joined(separator: " ")
  if let prefix = attachedParticle(of: family) {
    family.removeFirst(prefix.count)
    given += " " + prefix
  }
  return [family, given, suffix].compactMap(\.self).joined(separator: ", ")
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

/// `al-`, `d’` and the like at the beginning of a family name; nil where there is none, or nothing
/// behind it.
private func attachedParticle(of family: String) -> String? {
  let particles = ["al-", "el-", "as-", "ad-", "an-", "ar-", "at-", "az-", "ul-", "d’", "d'"]
  return particles.first { family.hasPrefix($0) && family.count > $0.count }
}
