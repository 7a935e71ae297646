/// Which addresses nothing of the journal's own may have, whether the site has something there today
/// or will only have it when there are films, say.
struct ReservedAddresses {
  /// The indexes of the journal's kinds and own fields that have an address of another index.
  let taken: [String]

  /// The indexes of the journal's kinds and own fields.
  private let ownIndexes: Set<String>
  private let paginated: Set<String>
  private let articlesLieAtTheRoot: Bool

  init(_ configuration: JournalConfiguration, _ addresses: AddressBook) {
    let kinds = configuration.kinds.indices.map { addresses.kind($0) }
    let fields = configuration.indexedFields.indices.map { addresses.field($0) }
    let all = kinds + fields
    taken =
      all.filter { AddressBook.reserved.contains(String($0.dropFirst().dropLast())) }.unique()
      + fields.filter(Set(kinds).contains)
    ownIndexes = Set(all)
    paginated = ownIndexes.union([
      addresses.articles, addresses.films, addresses.directors, addresses.people,
      addresses.contributors, addresses.festivals, addresses.topics, addresses.series,
      addresses.issues,
    ])
    articlesLieAtTheRoot = addresses.articlesLieAtTheRoot
  }

  /// What is wrong with the address of an article, a page of the journal's own or an old address;
  /// nil for all others.
  func problem(of page: Page) -> JournalProblem? {
    switch page.content {
    case .plain, .redirect: break
    case .article:
      // There are thousands, and most journals' lie where nothing else does.
      if !articlesLieAtTheRoot, !page.address.lowercased().hasSuffix("/page/") { return nil }
    default: return nil
    }
    let address = page.address.lowercased()
    let parts = address.split(separator: "/")
    let first = parts.first.map(String.init) ?? ""
    var isReserved = isBesidePages(address)
    switch page.content {
    case .plain:
      isReserved = AddressBook.reserved.contains(first) || ownIndexes.contains(address)
    case .article:
      if articlesLieAtTheRoot {
        isReserved =
          isReserved || AddressBook.reserved.contains(first) || ownIndexes.contains(address)
      }
    case .redirect:
      // Servers hide such files, or read them.
      if parts.contains(where: { $0.hasPrefix(".") }) { return .hiddenAddress(page.address) }
      // Files for programs are told of where they lie.
      let isIndex =
        parts.count == 1 && !first.contains(".") && AddressBook.reserved.contains(first)
      isReserved = isReserved || first == "assets" || isIndex
    default: return nil
    }
    return isReserved ? .reservedAddress(page.address) : nil
  }

  /// `/articles/page/`, beside `/articles/page/2/`.
  private func isBesidePages(_ address: String) -> Bool {
    address.hasSuffix("/page/") && paginated.contains(String(address.dropLast("page/".count)))
  }
}
