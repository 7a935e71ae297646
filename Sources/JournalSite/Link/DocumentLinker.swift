import FrontMatter
import Diagnostics
import Markdown

/// What linking documents finds besides the links.
struct DocumentFindings: Sendable {
  var diagnostics: [Diagnostic] = []

  /// Paths of files that links and pictures lead to.
  var files: [String] = []

  /// Those of them that are shown.
  var pictures: [String] = []
  var siteLinks: [SiteLink] = []

  /// Links to a place on another entity's page, to be checked when all bodies are linked.
  var fragmentLinks: [FragmentLink] = []
}

struct FragmentLink: Sendable {
  let entity: EntityReference
  let fragment: String
  let path: String
  let range: Range<Int>
}

/// Says where each link of a document leads. Asks the tables and changes nothing, so that many
/// documents are linked at a time.
struct DocumentLinker: Sendable {
  var tables: EntityTables

  /// The same with what only unpublished articles make.
  var wholeTables: EntityTables
  let addresses: AddressBook

  /// The journal with every entity in its place, for titles and for the ids that messages offer.
  var journal: Shared<Journal>

  var names: MentionNames
  var longerNames: LongerNames

  /// Sizes of the pictures, by path.
  let pictures: [String: PictureSize?]

  /// Every file of `content/` that a link may copy.
  let files: Set<String>

  /// Those of them that have one name in two Unicode forms, in no order. In `files` they are one.
  let doubles: [String]

  /// The callouts that the theme sets: names of `blocks/`.
  let callouts: [String]

  /// The places that the theme gives to pages.
  let themeAnchors: ThemeAnchors

  /// Why the article whose texts are linked is left out; nil for what is published.
  var absence: Absence?

  func link(
    _ document: MarkdownDocument, path: String, findings: inout DocumentFindings
  ) -> LinkedDocument {
    var linked = LinkedDocument(document, targets: [])
    linked.targets.reserveCapacity(document.links.count)
    for link in document.links {
      linked.targets.append(target(of: link, in: document, path: path, findings: &findings))
    }
    for callout in document.callouts where !callouts.contains(callout.name) {
      findings.report(
        .unknownCallout(callout.name, known: callouts), path: path, range: callout.range)
    }
    return linked
  }

  private func target(
    of link: MarkdownLink, in document: MarkdownDocument, path: String,
    findings: inout DocumentFindings
  ) -> LinkTarget {
    guard link.isSafe else { return .nothing }
    let destination = link.destination
    if let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")),
      let kind = EntityKind(rawValue: String(destination[..<colon]))
    {
      let rest = destination[destination.utf8.index(after: colon)...]
      return entity(kind, rest, link: link, path: path, findings: &findings)
    }
    if destination.hasPrefix("#") {
      return fragment(
        destination.dropFirst(), link: link, in: document, path: path, findings: &findings)
    }
    if destination.hasPrefix("//") || hasScheme(destination) {
      guard document[link.node].kind == .link, let own = addresses.siteAddress(destination) else {
        return .external
      }
      return address(own, link: link, in: document, path: path, findings: &findings)
    }
    if destination.hasPrefix("/") {
      return address(destination, link: link, in: document, path: path, findings: &findings)
    }
    if destination.isEmpty { return .nothing }
    return file(destination, link: link, in: document, path: path, findings: &findings)
  }

  private func entity(
    _ kind: EntityKind, _ rest: Substring, link: MarkdownLink, path: String,
    findings: inout DocumentFindings
  ) -> LinkTarget {
    let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
    let name = percentDecoded(rest[..<(hash ?? rest.endIndex)])
    let fragment = hash.map { percentDecoded(rest[rest.utf8.index(after: $0)...]) }
    switch tables.match(kind, name) {
    case .one(let entity):
      note(fragment, on: entity, link: link, path: path, findings: &findings)
      return .entity(entity, fragment: fragment)
    case .several(let entities):
      findings.report(
        .ambiguousReference(kind, name, ids: entities.map { journal.entity.id(of: $0) }),
        path: path,
        range: link.range)
    case .none:
      if kind == .article, let article = tables.unpublishedArticle(named: name) {
        reportUnpublished(article, link: link, path: path, findings: &findings)
      } else if let entity = wholeTables.match(kind, name).first {
        findings.report(.unpublished(kind, name), path: path, range: link.range)
        return .unpublished(kind, name: journal.entity.title(of: entity))
      } else {
        let nearest = tables.nearestIDs(to: name, kind).map { "\(kind.rawValue):\($0)" }
        findings.report(
          .unknownReference(kind, name, nearest: nearest), path: path, range: link.range)
      }
    }
    return .nothing
  }

  private func fragment(
    _ fragment: Substring, link: MarkdownLink, in document: MarkdownDocument, path: String,
    findings: inout DocumentFindings
  ) -> LinkTarget {
    let wanted = percentDecoded(fragment)
    if isOnEveryPage(wanted) || document.hasAnchor(wanted) || themeAnchors.has(wanted) {
      return .fragment
    }
    let nearest = nearestNames(to: wanted, among: document.headings.map(\.anchor))
    findings.report(.unknownFragment(wanted, nearest: nearest), path: path, range: link.range)
    return .nothing
  }

  /// A path from the document's folder: a record's page, or a file to be copied.
  private func file(
    _ destination: String, link: MarkdownLink, in document: MarkdownDocument, path: String,
    findings: inout DocumentFindings
  ) -> LinkTarget {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = withoutQuery(parts[0], from: path)
    guard let target = resolve(percentDecoded(typed), from: path) else {
      findings.report(.leadsOutside(destination), path: path, range: link.range)
      return .nothing
    }
    let isPicture = document[link.node].kind == .image
    if let record = tables.records[target], !isPicture {
      let fragment = parts.count > 1 ? percentDecoded(parts[1]) : nil
      note(fragment, on: record, link: link, path: path, findings: &findings)
      return .entity(record, fragment: fragment)
    }
    if !isPicture, let article = tables.unpublishedArticle(inFile: target) {
      reportUnpublished(article, link: link, path: path, findings: &findings)
      return .nothing
    }
    // As it lies on the disk: two Unicode forms of a name are equal, but not to a file system.
    guard let file = files.firstIndex(of: target).map({ files[$0] }) else {
      let nearest = nearestFiles(to: target, areOnlyPictures: isPicture).map {
        relative($0, from: path)
      }
      findings.report(.unknownFile(destination, nearest: nearest), path: path, range: link.range)
      return .nothing
    }
    if isPicture, pictures[target] == nil {
      findings.report(.notAPicture(destination), path: path, range: link.range)
      return .nothing
    }
    findings.files.append(file)
    if isPicture { findings.pictures.append(file) }
    // Which page of a PDF, which second of a recording: browsers look at it.
    let rest = destination[typed.endIndex...]
    return isPicture || rest.isEmpty ? .file(file) : .site(addresses.file(file) + rest)
  }

  /// A file's name may hold a question mark; otherwise a query begins with it.
  private func withoutQuery(_ destination: Substring, from path: String) -> Substring {
    guard let question = destination.utf8.firstIndex(of: UInt8(ascii: "?")),
      let whole = resolve(percentDecoded(destination), from: path), !files.contains(whole)
    else { return destination }
    return destination[..<question]
  }

  /// At most three whose names are like the one that is missing, wherever they lie: a folder that two
  /// have in common says nothing.
  private func nearestFiles(to target: String, areOnlyPictures: Bool) -> [String] {
    func name(_ path: String) -> Substring {
      let file = path.split(separator: "/").last ?? ""
      return file.lastIndex(of: ".").map { file[..<$0] } ?? file
    }
    let candidates = files.sorted().filter { !areOnlyPictures || pictures[$0] != nil }
    let wanted = name(target)
    let near = nearestNames(to: String(wanted), among: Set(candidates.map { String(name($0)) }))
    let names = [wanted] + near.map { $0[...] }
    return Array(names.flatMap { near in candidates.filter { name($0) == near } }.prefix(3))
  }

  /// A path of the journal's folder as it is typed in the file at `path`.
  private func relative(_ target: String, from path: String) -> String {
    var here = path.split(separator: "/").dropLast()[...]
    var there = target.split(separator: "/")[...]
    while let first = here.first, there.count > 1, first == there.first {
      here = here.dropFirst()
      there = there.dropFirst()
    }
    return String(repeating: "../", count: here.count) + there.joined(separator: "/")
  }
}

/// A relative path in a link of the file at `path`, as a path of the journal's folder; nil where it leaves
/// `content/`. Escapes are undone by then.
package func resolve(_ relative: String, from path: String) -> String? {
  var components = path.split(separator: "/").dropLast().map(String.init)
  for component in relative.split(separator: "/") {
    switch component {
    case ".": continue
    case "..":
      if components.count <= 1 { return nil }
      components.removeLast()
    default: components.append(String(component))
    }
  }
  return components.joined(separator: "/")
}

extension DocumentFindings {
  mutating func report(_ problem: JournalProblem, path: String, range: Range<Int>) {
    diagnostics.append(Diagnostic(problem, path: path, range: range))
  }
}

extension String {
  func dropPrefix(_ prefix: String) -> String {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
  }
}

/// Whether an address begins with a scheme (RFC 3986, section 3.1).
private func hasScheme(_ address: String) -> Bool {
  for (index, byte) in address.utf8.enumerated() {
    switch byte {
    case UInt8(ascii: ":"): return index > 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      if index == 0 { return false }
    default: return false
    }
  }
  return false
}
