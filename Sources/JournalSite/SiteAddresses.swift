/// What the site has at which path: for the preview, which is asked for pages by a browser.
///
/// Only what is listed here is ever found, so that no spelling of a path leads anywhere else.
package struct SiteAddresses: Sendable {
  private let site: Site
  private let files: [OutputFile]

  /// The pages, then the files for programs, then the other files, by where they are.
  private let places: [AddressKey: Int]

  /// The base URL's path without its escapes: empty, or `/journal`.
  private let base: String

  /// `previous` is of a site that this one follows: mostly everything is where it was.
  package init(of site: Site, following previous: SiteAddresses? = nil) {
    self.site = site
    files = site.files
    base = percentDecoded(site.configuration.baseURL.path)
    let plan = site.plan
    if let previous, plan.hasPlaces(of: previous.site.plan),
      files.elementsEqual(previous.files, by: { $0.path == $1.path })
    {
      places = previous.places
      return
    }
    var places: [AddressKey: Int] = [:]
    places.reserveCapacity(plan.pages.count + plan.machineFiles.count + files.count)
    for (place, page) in plan.pages.enumerated() { places[AddressKey(page.address)] = place }
    for (place, file) in plan.machineFiles.enumerated() {
      places[AddressKey(file.address)] = plan.pages.count + place
    }
    for (place, file) in files.enumerated() {
      places[AddressKey("/" + file.path)] = plan.pages.count + plan.machineFiles.count + place
    }
    self.places = places
  }
}

/// What is found at a path.
package enum SiteFinding: Sendable {
  case page(Page)
  case machineFile(MachineFile)

  /// The theme's stylesheet, its script, a picture, anything that is not printed.
  case file(OutputFile)

  /// The path lacks the slash at its end, or the base URL's path: where it should have led, as it
  /// stands in an `href`.
  case elsewhere(String)
}

extension SiteAddresses {
  /// What is at a path from the root of the server, with its escapes undone and without its query;
  /// nil where there is nothing.
  package func find(_ path: String) -> SiteFinding? {
    guard path.utf8.starts(with: base.utf8) else { return leadHome(path) }
    let rest = Substring(path.utf8.dropFirst(base.utf8.count))
    if rest.isEmpty { return leadHome(path) }
    guard rest.utf8.first == UInt8(ascii: "/") else { return nil }
    let address = String(rest)
    if let place = places[AddressKey(address)] { return finding(at: place) }
    let folder = address + "/"
    return places[AddressKey(folder)] == nil ? nil : .elsewhere(site.plan.addresses.href(folder))
  }

  /// The page that says that there is none.
  package var notFound: Page? {
    let address = site.plan.addresses.notFound
    guard case .page(let page)? = places[AddressKey(address)].map(finding) else { return nil }
    return page
  }

  private func leadHome(_ path: String) -> SiteFinding? {
    path.isEmpty || path == "/" || path == base
      ? .elsewhere(site.plan.addresses.href(site.plan.addresses.home)) : nil
  }

  private func finding(at place: Int) -> SiteFinding {
    let (pages, machineFiles) = (site.plan.pages, site.plan.machineFiles)
    if place < pages.count { return .page(pages[place]) }
    let rest = place - pages.count
    if rest < machineFiles.count { return .machineFile(machineFiles[rest]) }
    return .file(files[rest - machineFiles.count])
  }
}

/// A path by its bytes, since the two Unicode forms of a name are two files; `/films/index.html` and
/// `/films/` are one.
private struct AddressKey: Hashable {
  private let address: String

  init(_ address: String) {
    let isIndex = address.utf8.last == UInt8(ascii: "l") && address.hasSuffix("/index.html")
    self.address = isIndex ? String(address.dropLast("index.html".count)) : address
  }

  func hash(into hasher: inout Hasher) {
    let isHashed: Void? = address.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { for byte in address.utf8 { hasher.combine(byte) } }
  }

  static func == (a: AddressKey, b: AddressKey) -> Bool { a.address.orderByBytes(b.address) == 0 }
}

extension SitePlan {
  /// Whether the same pages and files for programs stand in the same order.
  fileprivate func hasPlaces(of other: SitePlan) -> Bool {
    pages.elementsEqual(other.pages) { $0.address == $1.address }
      && machineFiles.elementsEqual(other.machineFiles) { $0.address == $1.address }
  }
}
