/// Films that one index lists together.
package struct FilmGroup: Sendable {
  package let basis: Basis

  /// By title; those of a decade by year first. Never empty.
  package let films: [ID<Film>]

  package enum Basis: Sendable, Hashable {
    case year(Int)

    /// Its first year.
    case decade(Int)
    case country(Country)
  }
}

/// The films by what a catalogue divides them by.
///
/// A film whose making took years (1926–1928) stands under the first of them; one without a year is
/// in no year and no decade.
package struct FilmGroups: Sendable {
  /// In the order of time.
  package let years: [FilmGroup]
  package let decades: [FilmGroup]

  /// In the order of the names in English, whose slugs are the addresses. A name that makes no slug
  /// has no index.
  package let countries: [FilmGroup]

  /// `ranked` is all films by title.
  init(of journal: Journal, ranked: [ID<Film>]) {
    var byYear: [Int: [ID<Film>]] = [:]
    var byCountry: [String: (country: Country, films: [ID<Film>])] = [:]
    for film in ranked {
      if let year = journal.films[Int(film.index)].record.year.number {
        byYear[year, default: []].append(film)
      }
      var slugs: Set<String> = []
      for country in journal.films[Int(film.index)].record.countries {
        let slug = country.slug
        guard !slug.isEmpty, slugs.insert(slug).inserted else { continue }
        byCountry[slug, default: (country, [])].films.append(film)
      }
    }
    let sortedYears = byYear.sorted { $0.key < $1.key }
    years = sortedYears.map { FilmGroup(basis: .year($0.key), films: $0.value) }
    var decades: [(decade: Int, films: [ID<Film>])] = []
    for (year, films) in sortedYears {
      let decade = year - year % 10
      if decades.last?.decade == decade {
        decades[decades.count - 1].films += films
      } else {
        decades.append((decade, films))
      }
    }
    self.decades = decades.map { FilmGroup(basis: .decade($0.decade), films: $0.films) }
    countries = byCountry.sorted { $0.key < $1.key }.map {
      FilmGroup(basis: .country($0.value.country), films: $0.value.films)
    }
  }

  package subscript(id: FilmGroupID) -> FilmGroup {
    switch id {
    case .year(let index): years[index]
    case .decade(let index): decades[index]
    case .country(let index): countries[index]
    }
  }
}

/// A place in one of the lists of `FilmGroups`.
package enum FilmGroupID: Sendable, Hashable {
  case year(Int)
  case decade(Int)
  case country(Int)
}
