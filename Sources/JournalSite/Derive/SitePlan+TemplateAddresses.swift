import Diagnostics
import Templates

/// An address that a template writes out and that leads nowhere.
struct DeadTemplateAddress {
  let written: WrittenAddress

  /// From the root of the site, without query and fragment.
  let path: String

  /// What stands in front of an address of the site where it is typed in this way.
  let prefix: String

  /// Whether the site has it, but not where it is looked for.
  let isBesideSite: Bool
}

extension SitePlan {
  /// The addresses in templates that the site does not have; those of other sites are left alone.
  mutating func deadAddresses(
    of theme: CompiledTheme, in files: ThemeFiles, at base: BaseURL
  ) -> [DeadTemplateAddress] {
    if theme.addresses.isEmpty { return [] }
    let known = knownAddresses ?? allAddresses
    knownAddresses = known
    func isKnown(_ path: String) -> Bool { known.has(path) || files.hasAsset(at: path) }
    return theme.addresses.compactMap { written in
      var (address, prefix) = (written.text, "")
      if let value = written.base {
        // What else may stand there is the templates' own business.
        guard value == "site.address" else { return nil }
        (address, prefix) = ("/" + address, "{{ \(value) }}")
      } else if !address.hasPrefix("/") || address.hasPrefix("//") {
        guard let own = addresses.siteAddress(address) else { return nil }
        (address, prefix) = (own, base.text)
      } else if !base.path.isEmpty {
        guard address == base.path || address.hasPrefix(base.path + "/") else {
          let path = AddressParts(address).path
          // It may be the host's own page.
          guard isKnown(path) else { return nil }
          let prefix = written.use == .script ? base.path : "{{ site.address }}"
          return DeadTemplateAddress(
            written: written, path: path, prefix: prefix, isBesideSite: true)
        }
        (address, prefix) = (String(address.dropFirst(base.path.count)), base.path)
        if address.isEmpty { address = "/" }
      }
      let path = AddressParts(address).path
      // With a character reference in it, it says something else than it seems to.
      return isKnown(path) || path.utf8.contains(UInt8(ascii: "&"))
        ? nil
        : DeadTemplateAddress(written: written, path: path, prefix: prefix, isBesideSite: false)
    }
  }

  /// Reports addresses in templates that lead nowhere. `whole` is the plan of the site with everything
  /// published, where something is not.
  func report(
    _ dead: [DeadTemplateAddress], whole: SitePlan?, in files: ThemeFiles, at base: BaseURL,
    diagnostics: inout [Diagnostic]
  ) {
    if dead.isEmpty { return }
    let sorted = ((knownAddresses ?? allAddresses).union(files.addressesOfAssets)).sorted()
    let unpublished = whole?.allAddresses ?? []
    for address in dead {
      let fault: TemplateAddressFault =
        if address.isBesideSite {
          .besideSite(address.path, base: base.path, right: address.spelled(address.path))
        } else if unpublished.has(address.path) {
          .unpublished(address.path)
        } else {
          .unknown(
            address.path,
            nearest: nearest(to: address.path, among: sorted).map(address.spelled))
        }
      // A host may answer to forms at addresses of its own; then nothing of ours has a name like it.
      if case .unknown(_, nearest: []) = fault, address.written.use == .form { continue }
      diagnostics.append(
        Diagnostic(
          JournalProblem.templateAddress(fault), path: address.written.path,
          range: address.written.range))
    }
  }
}

/// For a file, those of its name in other folders; otherwise files, or pages, with a name like it.
private func nearest(to path: String, among known: [String]) -> [String] {
  let kind = FoundFile.fileExtension(of: path)
  if kind.isEmpty { return nearestNames(to: path, among: known) }
  let name = "/" + (path.split(separator: "/").last ?? "")
  let namesakes = known.filter { $0.hasSuffix(name) }
  if !namesakes.isEmpty { return Array(namesakes.prefix(3)) }
  let stem = path.dropLast(kind.utf8.count)
  return nearestNames(
    to: path, among: known.filter { FoundFile.fileExtension(of: $0) == kind || $0.hasPrefix(stem) })
}

extension DeadTemplateAddress {
  /// How an address of the site is typed in the same way.
  fileprivate func spelled(_ address: String) -> String {
    prefix.hasSuffix("}") ? prefix + address.dropFirst() : prefix + address
  }
}

extension ThemeFiles {
  fileprivate func hasAsset(at address: String) -> Bool {
    guard address.hasPrefix("/assets/") else { return false }
    let name = address.dropPrefix("/assets/")
    return name == stylesheetName || name.hasPrefix("pictures/")
      || assets.contains { $0.name == name }
      || copied.contains { $0.path == "templates/assets/" + name }
  }

  /// Of those assets whose names are as they were given.
  fileprivate var addressesOfAssets: [String] {
    (assets.map(\.name).filter { $0 != playerName }
      + copied.map {
        $0.path.dropPrefix("templates/assets/")
      }).map { "/assets/" + $0 }
  }
}
