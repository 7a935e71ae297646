import FrontMatter
import Markup

/// A film, a series or an episode.
extension StructuredData {
  func writeFilm(_ id: ID<Film>, into graph: inout JSONArrayWriter) {
    let shared = site.films[Int(id.index)]
    graph.object {
      write(id, shared.entity.record, into: &$0)
      writeCredits(of: shared, into: &$0)
      writeRelations(of: shared, into: &$0)
      writeWatching(shared.entity.record.showings, into: &$0)
    }
    writeScreenings(of: id, shared.entity.record, into: &graph)
  }

  private func write(_ id: ID<Film>, _ record: FilmRecord, into node: inout JSONObjectWriter) {
    node.member("@type", record.type.description)
    node.member("@id", self.id(of: .film(id)))
    node.member("url", pageAddress(of: .film(id)))
    node.member("name", record.title)
    node.list("alternateName", record.otherTitles)
    node.member("description", summary)
    node.member("image", image.map { _ in NodeReference(onPage("image")) })
    node.member("dateCreated", record.dateCreated)
    if case .range(let first, let last) = record.year, record.form == .series {
      node.member("startDate", String(first))
      node.member("endDate", String(last))
    }
    if record.form != .series { node.member("duration", record.runtime?.iso8601) }
    node.list("inLanguage", record.languages)
    if !record.countries.isEmpty {
      node.array("countryOfOrigin") { countries in
        for country in record.countries {
          countries.object {
            $0.member("@type", "Country")
            $0.member("name", site.words.country(country))
          }
        }
      }
    }
    if !record.companies.isEmpty {
      node.array("productionCompany") { companies in
        for company in record.companies {
          companies.object {
            $0.member("@type", "Organization")
            $0.member("name", company)
          }
        }
      }
    }
    node.list("award", record.awards)
    node.list("sameAs", sameAs(record.identifiers, for: .film))
  }

  /// What it is a part of and what is part of it, what it makes again, what is written about it.
  private func writeRelations(of shared: Shared<Film>, into node: inout JSONObjectWriter) {
    if let whole = shared.entity.partOf {
      let isOfSeries =
        shared.entity.record.form == .episode
        && site.films[Int(whole.index)].entity.record.form == .series
      node.member(isOfSeries ? "partOfSeries" : "isPartOf", reference(to: whole))
    }
    let parts = site.byYear(shared.entity.parts)
    if !parts.isEmpty {
      let isSeries = shared.entity.record.form == .series
      let episodes = parts.filter {
        isSeries && site.films[Int($0.index)].entity.record.form == .episode
      }
      node.list("episode", episodes.map { reference(to: $0) })
      node.list(
        "hasPart", parts.filter { !episodes.contains($0) }.map { reference(to: $0) })
    }
    node.member("isBasedOn", shared.entity.remakeOf.map { reference(to: $0) })
    node.list(
      "subjectOf",
      shared.entity.articlesAbout.filter { $0.anchor == nil }
        .map { reference(to: .article($0.article)) })
  }
}

extension FilmRecord {
  /// The year in which it was made, where that is known to the year.
  var dateCreated: String? {
    if let production { return String(production) }
    if case .year(let year) = year { return String(year) }
    return nil
  }

  /// Each once, without the title.
  fileprivate var otherTitles: [String] {
    if originalTitles.isEmpty && alsoKnownAs.isEmpty { return [] }
    var known: Set = [title]
    return allTitles.filter { known.insert($0).inserted }
  }
}
