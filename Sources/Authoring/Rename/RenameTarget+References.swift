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
      // A menu takes pages by their ids only, and a title like that of an index is the index.
      case (.page, .page): text == id ? newID : nil
      case (let one, let other) where one == other: whole(text)
      default: nil as String?
      }
    return changed.flatMap { $0.utf8.elementsEqual(text.utf8) ? nil : $0 }
  }

  /// A reference that is nothing but an id or a name.
  func whole(_ text: String) -> String? {
    if text == id { return file == nil ? newName ?? newID : newID }
    if means(text) { return typedName ?? (file == nil ? newID : nil) }
    guard newID != id, slug(of: text) == id, slug(of: name) != id, !isOtherwiseMeant(text) else {
      return nil
    }
    return newID
  }

  /// The new name, or the id where the name would be read as something else.
  private var typedName: String? {
    // What stands behind a colon is a section of a festival, in quotation marks too.
    if kind == .festival, file != nil, newName?.contains(": ") == true { return newID }
    return newName
  }

  /// Whether a text is the old name, perhaps in other letters of the same slug.
  private func means(_ text: String) -> Bool {
    if namesakes.hasID(text) { return false }
    return text == name || (slug(of: text) == slug(of: name) && !isOtherwiseMeant(text))
  }

  /// Whether a text is another name of the same, or somebody else's id or name.
  private func isOtherwiseMeant(_ text: String) -> Bool {
    otherNames.contains(text) || namesakes.hasID(text) || namesakes.hasName(text)
  }

  /// `Steve McQueen (steve-mcqueen-1969)`, `Zoya (voice)`
  private func credit(_ text: FieldText) -> String? {
    let name = NameReference(text).name
    let rest = text.text.dropFirst(name.count)
    let typedID = rest.contains("(\(id))") ? id : NameReference(text).id
    if let typedID, typedID != id { return nil }
    if typedID == nil, isOfNamesake(rest, called: name) { return nil }
    guard let changed = whole(name) else {
      return typedID == nil || newID == id
        ? nil : name + rest.replacing("(\(id))", with: "(\(newID))")
    }
    return changed + rest.replacing("(\(id))", with: "(\(newID))")
  }

  /// Whether one of the words in round brackets is the id of another of the same name.
  private func isOfNamesake(_ notes: Substring, called name: String) -> Bool {
    notes.split { "()".contains($0) }.contains { namesakes.has(String($0), called: name) }
  }

  /// `Fire (dir. Aizhan Kassymbek, 2021)`
  private func citation(_ text: FieldText) -> String? {
    guard let newName, let citation = FilmCitation(text), means(citation.title),
      citation.year.number == year, CitedFilms(of: citation, in: journal).meantID == id
    else { return nil }
    return newName + text.text.dropFirst(citation.title.count)
  }

  /// `goEast 2024: Competition`
  private func appearance(_ text: String) -> String? {
    var head = text[...]
    if let colon = text.firstIndex(of: ":"), text[text.index(after: colon)...].hasPrefix(" ") {
      head = text[..<colon]
    }
    let section = text[head.endIndex...]
    if let changed = whole(String(head)) { return changed + section }
    if isOtherwiseMeant(String(head)) { return nil }
    var end = head.endIndex
    while let space = head[..<end].lastIndex(of: " ") {
      end = space
      guard isEdition(head[head.index(after: space)...]) else { continue }
      if let changed = whole(String(head[..<space])) { return changed + head[space...] + section }
    }
    return nil
  }

  /// One that the festival's record lists, or one word with a number in it.
  private func isEdition(_ text: Substring) -> Bool {
    editions.contains { slug(of: $0) == slug(of: String(text)) }
      || (!text.contains(" ") && text.contains(where: \.isNumber))
  }
}
