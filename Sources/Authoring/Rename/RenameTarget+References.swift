import FrontMatter
import JournalSite

extension RenameTarget {
  /// What a reference of front matter has to say after the change; nil where it stays as it is.
  func replacement(for reference: Reference) -> String? {
    let text = reference.text.text
    let changed =
      switch (reference.kind, kind) {
      case (.person, .person): credit(reference.text)
      case (.festival, .festival): appearance(text)
      case (.film, .film): whole(text) ?? citation(reference.text)
      case (let one, let other) where one == other: whole(text)
      default: nil as String?
      }
    return changed.flatMap { $0.utf8.elementsEqual(text.utf8) ? nil : $0 }
  }

  /// A reference that is nothing but an id or a name.
  func whole(_ text: String) -> String? {
    if text == id { return newID }
    if means(text) { return newName ?? (file == nil ? newID : nil) }
    return newID != id && slug(of: text) == id && slug(of: name) != id ? newID : nil
  }

  /// Whether a text is the old name, perhaps in other letters of the same slug.
  private func means(_ text: String) -> Bool {
    text == name || (slug(of: text) == slug(of: name) && !otherNames.contains(text))
  }

  /// `Steve McQueen (steve-mcqueen-1969)`, `Zoya (voice)`
  private func credit(_ text: FieldText) -> String? {
    let name = NameReference(text).name
    let rest = text.text.dropFirst(name.count)
    let typedID = rest.contains("(\(id))") ? id : NameReference(text).id
    if let typedID, typedID != id { return nil }
    guard let changed = whole(name) else {
      return typedID == nil || newID == id
        ? nil : name + rest.replacing("(\(id))", with: "(\(newID))")
    }
    return changed + rest.replacing("(\(id))", with: "(\(newID))")
  }

  /// `Fire (dir. Aizhan Kassymbek, 2021)`
  private func citation(_ text: FieldText) -> String? {
    guard let newName, let citation = FilmCitation(text), means(citation.title),
      citation.year.number == year
    else { return nil }
    return newName + text.text.dropFirst(citation.title.count)
  }

  /// `goEast 2024: Competition`
  private func appearance(_ text: String) -> String? {
    for (old, new) in [(id, newID), (name, newName ?? name)] where text.hasPrefix(old) {
      let rest = text.dropFirst(old.count)
      if rest.isEmpty || rest.hasPrefix(": ") { return new + rest }
      guard rest.hasPrefix(" ") else { continue }
      let edition = String(rest.dropFirst().prefix { $0 != ":" })
      let isEdition =
        editions.contains { slug(of: $0) == slug(of: edition) }
        || (!edition.contains(" ") && edition.contains(where: \.isNumber))
      if isEdition { return new + rest }
    }
    return nil
  }
}
