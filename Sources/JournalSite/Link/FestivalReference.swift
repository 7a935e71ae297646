/// `goEast 2024: Competition`: a festival, its edition and the section.
struct FestivalReference {
  let name: String
  let edition: String?
  let section: String?

  /// A number behind the name is an edition, unless there is a festival of the whole name.
  init(_ text: String, among festivals: NameTable<Festival>) {
    var name = text[...]
    var section: String?
    if let colon = name.firstIndex(of: ":"), name[name.index(after: colon)...].hasPrefix(" ") {
      section = String(name[name.index(colon, offsetBy: 2)...])
      name = name[..<colon]
    }
    var edition: String?
    if case .none = festivals.match(String(name)), let space = name.lastIndex(of: " ") {
      let last = name[name.index(after: space)...]
      if last.contains(where: \.isNumber) {
        edition = String(last)
        name = name[..<space]
      }
    }
    self.name = String(name)
    self.edition = edition
    self.section = section
  }
}
