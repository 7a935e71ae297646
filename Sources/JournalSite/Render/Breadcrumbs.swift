/// A page on the way from the home page to another.
struct Breadcrumb: Sendable {
  let label: String

  /// From the root of the site.
  let address: String
}

extension SiteContext {
  /// The pages above a page: the home page, its index, what it is a part of. Without the page itself;
  /// empty for the home page and what is no part of the journal.
  func breadcrumbs(to page: Page.Content) -> [Breadcrumb] {
    if case .home = page { return [] }
    return [Breadcrumb(label: journal.configuration.title, address: addresses.home)]
      + ancestors(of: page)
  }

  private func ancestors(of page: Page.Content) -> [Breadcrumb] {
    switch page {
    case .article(let id):
      let kind = articles[Int(id.index)].entity.record.kind
      return [
        Breadcrumb(
          label: words.kinds[kind].plural, address: addresses.kind(kind))
      ]
    case .film, .nowShowing: return [index("films", addresses.films)]
    case .filmLists(let id, _):
      return [index("films", addresses.films), itself(.film(id))]
    case .filmGroup(let id, let slice):
      return [index("films", addresses.films)] + parents(of: id) + itself(id, slice)
    case .person(let id): return [index(above: id)]
    case .personLists(let id, _):
      return [index(above: id), itself(.person(id))]
    case .festival: return [index("festivals", addresses.festivals)]
    case .edition(let id, _):
      return [
        index("festivals", addresses.festivals),
        Breadcrumb(
          label: journal.festivals[id].name, address: addresses.festival(journal.festivals[id].id)),
      ]
    case .festivalLists(let id, _):
      return [index("festivals", addresses.festivals), itself(.festival(id))]
    case .editionLists(let id, let number, _):
      return ancestors(of: .edition(id, number)) + [itself(id, edition: number)].compactMap(\.self)
    case .topic: return [index("topics", addresses.topics)]
    case .series: return [index("series", addresses.series)]
    case .fieldValue(let place, _):
      return [
        Breadcrumb(
          label: rankings.fields.indexes[place.field].field.label,
          address: addresses.field(place.field))
      ]
    case .issue: return [index("issues", addresses.issues)]
    case .archiveYear: return [index("archive", addresses.archive)]
    case .kind: return [index("articles", addresses.articles)]
    default: return []
    }
  }

  private func index(_ name: String, _ address: String) -> Breadcrumb {
    Breadcrumb(label: words.navigation(name), address: address)
  }

  private func index(above person: ID<Person>) -> Breadcrumb {
    rankings.isDirector[Int(person.index)]
      ? index("directors", addresses.directors) : index("people", addresses.people)
  }

  /// The first page of an entity, for its others.
  private func itself(_ entity: EntityReference) -> Breadcrumb {
    Breadcrumb(
      label: journal.title(of: entity), address: addresses.entity(entity, in: journal))
  }

  private func itself(_ festival: ID<Festival>, edition: Int) -> Breadcrumb? {
    let name = journal.festivals[festival].editions[edition].edition
    return addresses.edition(name, of: journal.festivals[festival].id).map {
      Breadcrumb(label: "\(journal.festivals[festival].name) \(name)", address: $0)
    }
  }

  /// The decade of a year.
  private func parents(of id: FilmGroupID) -> [Breadcrumb] {
    guard case .year(let year) = rankings.filmGroups[id].basis else { return [] }
    let decade = year - year % 10
    return [
      Breadcrumb(label: words.decade(decade), address: addresses.films(by: .decade(decade)))
    ]
  }

  /// The first page of an index, for its others.
  private func itself(_ id: FilmGroupID, _ slice: Slice) -> [Breadcrumb] {
    guard slice.number > 1 else { return [] }
    let group = rankings.filmGroups[id]
    return [Breadcrumb(label: title(of: group), address: addresses.films(by: group.basis))]
  }
}
