import Diagnostics
import FrontMatter
import JournalSite

/// Turns a target into edits of files and moves of them.
struct RenamePlanner {
  let target: RenameTarget
  let tree: SourceTree
  let journal: CheckedJournal

  /// `addresses` nil: not known yet, or the same.
  func change(
    addresses: (String, String)?, anchors: [MovedAnchors] = []
  ) throws(RenameFault) -> JournalChange {
    var change = JournalChange()
    let texts = Dictionary(
      tree.texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let rename = self.rename
    if let rename { add(rename, to: &change) }
    for reference in Reference.all(in: journal.content, journal.site.configuration) {
      if let new = target.replacement(for: reference), let source = texts[reference.path] {
        change.edits.append(
          reference.text.edit(toSay: new, in: source, isCredit: reference.isCredit))
      }
    }
    let links = LinkChange(
      target: target, rename: rename, addresses: addresses.map { (old: $0.0, new: $0.1) },
      baseURL: journal.site.configuration.baseURL, anchors: anchors)
    var unfound: [UnfoundLink] = []
    for (document, source) in journal.content.allDocuments(journal.site.configuration) {
      let found = links.edits(of: document, in: source)
      change.edits += found.edits
      unfound += found.unfound
    }
    if !unfound.isEmpty { throw .cannotChange(unfound) }
    change.edits += try recordEdits(addresses: addresses)
    return change
  }

  /// The path of a file or folder that lies where one has to go.
  func taken(by change: JournalChange) -> String? {
    let paths = tree.texts.map(\.path) + tree.pictures.map(\.path) + tree.others.map(\.path)
    return change.renames.map(\.new).first { new in
      paths.contains { $0 == new || $0.hasPrefix(new + "/") }
    }
  }

  /// The record's file, or the folder that it has to itself.
  private var rename: JournalChange.Rename? {
    guard target.newID != target.id, let path = target.file?.source.path,
      path.hasSuffix(".md") || path.hasSuffix(".MD")
    else { return nil }
    var parts = path.split(separator: "/").map(String.init)
    guard let file = parts.popLast(), let dot = file.lastIndex(of: ".") else { return nil }
    if file[..<dot] == target.id {
      let folder = parts.joined(separator: "/")
      return JournalChange.Rename(old: path, new: "\(folder)/\(target.newID)\(file[dot...])")
    }
    guard file[..<dot] == "index", parts.last == target.id else { return nil }
    let old = parts.joined(separator: "/")
    parts[parts.count - 1] = target.newID
    return JournalChange.Rename(old: old, new: parts.joined(separator: "/"))
  }

  private func add(_ rename: JournalChange.Rename, to change: inout JournalChange) {
    change.renames = [rename]
    let paths = tree.texts.map(\.path) + tree.pictures.map(\.path) + tree.others.map(\.path)
    for path in paths where path == rename.old || path.hasPrefix(rename.old + "/") {
      change.moves[path] = rename.new + path.dropFirst(rename.old.count)
    }
  }

  /// What the record says of itself: its id, its name, its old ones.
  private func recordEdits(addresses: (String, String)?) throws(RenameFault) -> [SourceEdit] {
    guard let file = target.file,
      let editor = RecordEditor(
        target.kind, id: target.id, in: file.source, journal.site.configuration)
    else { return [] }
    var edits: [SourceEdit] = []
    if target.newID != target.id, let id = editor.record.text("id") {
      edits.append(id.edit(toSay: target.newID, in: file.source))
    }
    if let newName = target.newName {
      let field = editor.record.text("title") ?? editor.record.text("name")
      if let field { edits.append(field.edit(toSay: newName, in: file.source)) }
      if keepsOldNames, !target.otherNames.contains(target.name) {
        // Whoever renames back has the name there already.
        let back = editor.record.texts("also-known-as").first { $0.text == newName }
        if let back {
          edits.append(back.edit(toSay: target.name, in: file.source))
        } else {
          edits.append(try adding(target.name, to: "also-known-as", editor))
        }
      }
    }
    if let addresses, journal.isPublished(target.kind, id: target.id) {
      let back = editor.record.texts("aliases").first { $0.text == addresses.1 }
      if let back {
        edits.append(back.edit(toSay: addresses.0, in: file.source))
      } else {
        edits.append(try adding(addresses.0, to: "aliases", editor))
      }
    }
    return edits
  }

  private func adding(
    _ text: String, to field: String, _ editor: RecordEditor
  ) throws(RenameFault) -> SourceEdit {
    guard let edit = editor.edit(adding: text, to: field) else {
      throw .cannotAdd(text, field: field, path: editor.source.path)
    }
    return edit
  }

  private var keepsOldNames: Bool {
    [.film, .person, .festival].contains(target.kind)
  }
}

extension RenameTarget {
  /// What the change leaves to the editor. `address` is the old one, where it changes.
  func hints(address: String?) -> [String] {
    var hints: [String] = []
    if file == nil, let address {
      hints.append(
        "the old address \(address) leads nowhere any more, since there is no file that could keep it"
      )
    }
    if file != nil, let address, [.person, .festival, .topic, .series].contains(kind) {
      let others =
        kind == .festival
        ? "its feed and the pages of its editions move" : "its feed, if it has one, moves"
      hints.append("only \(address) leads on to the new address; \(others) without a redirect")
    }
    if newName != nil {
      hints.append(
        "texts and captions that speak of “\(name)” in words of their own stay as they are")
      if let sortForm { hints.append("it is still sorted as “\(sortForm)”") }
    }
    return hints
  }
}
