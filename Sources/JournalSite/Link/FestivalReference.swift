/// `goEast 2024: Competition`: a festival, its edition and the section.
struct FestivalReference {
  let name: String
  let edition: String?
  let section: String?

  /// What stands behind a festival's name is an edition if the festival's record declares it, or if
  /// it is one word with a number in it, unless there is a festival of the whole name.
  ///
  /// `editions` are those that the records declare, by the festivals' places.
  init(_ text: String, among festivals: NameTable<Festival>, declared editions: [[String]]) {
    var name = text[...]
    var section: String?
    if let colon = name.firstIndex(of: ":"), name[name.index(after: colon)...].hasPrefix(" ") {
      section = String(name[name.index(colon, offsetBy: 2)...])
      name = name[..<colon]
    }
    var edition: String?
    if case .none = festivals.match(String(name)) {
      if let found = Self.declaredEdition(in: name, among: festivals, editions) {
        (name, edition) = found
      } else if let space = name.lastIndex(of: " ") {
        let last = name[name.index(after: space)...]
        if last.contains(where: \.isNumber) {
          edition = String(last)
          name = name[..<space]
        }
      }
    }
    // `goEast, 2024` is the same festival as `goEast 2024`.
    if edition != nil {
      while name.count > 1, let last = name.last, last == "," || last == " " { name.removeLast() }
    }
    self.name = String(name)
    self.edition = edition
    self.section = section
  }

  /// The longest name of a festival before a space behind which one of its editions stands, as the
  /// record spells it.
  private static func declaredEdition(
    in text: Substring, among festivals: NameTable<Festival>, _ editions: [[String]]
  ) -> (name: Substring, edition: String)? {
    if editions.allSatisfy(\.isEmpty) { return nil }
    var end = text.endIndex
    while let space = text[..<end].lastIndex(of: " ") {
      end = space
      let rest = text[text.index(after: space)...]
      let found: [ID<Festival>] =
        switch festivals.match(String(text[..<space])) {
        case .one(let festival): [festival]
        case .several(let festivals): festivals
        case .none: []
        }
      let typed = slug(of: String(rest))
      for festival in found where editions.indices.contains(Int(festival.index)) {
        let declared = editions[Int(festival.index)]
        let edition =
          declared.first { $0 == rest }
          ?? declared.first { !typed.isEmpty && slug(of: $0) == typed }
        if let edition { return (text[..<space], edition) }
      }
    }
    return nil
  }
}
