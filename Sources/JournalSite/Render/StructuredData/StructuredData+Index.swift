import Markup

/// The entries of an index, as many as its page shows.
extension StructuredData {
  func writeIndex(into graph: inout JSONArrayWriter) {
    let rankings = site.rankings
    switch page.content {
    case .articles(let slice):
      write(list: slice.items.map { .article(ID($0)) }, into: &graph)
    case .kind(let kind, let slice):
      write(list: rankings.articlesByKind[kind][slice.items].map { .article($0) }, into: &graph)
    case .films(let slice):
      write(list: rankings.films[slice.items].map { .film($0) }, into: &graph)
    case .filmGroup(let id, let slice):
      write(list: rankings.filmGroups[id].films[slice.items].map { .film($0) }, into: &graph)
    case .nowShowing: write(list: rankings.nowShowing.map { .film($0) }, into: &graph)
    case .directors(let slice):
      write(list: rankings.directors[slice.items].map { .person($0) }, into: &graph)
    case .contributors(let slice):
      write(list: rankings.contributors[slice.items].map { .person($0) }, into: &graph)
    case .people(let slice):
      write(list: rankings.people[slice.items].map { .person($0) }, into: &graph)
    case .festivals(let slice):
      write(list: rankings.festivals[slice.items].map { .festival($0) }, into: &graph)
    case .topics(let slice):
      write(list: rankings.topics[slice.items].map { .topic($0) }, into: &graph)
    case .allSeries(let slice):
      write(list: rankings.series[slice.items].map { .series($0) }, into: &graph)
    case .fieldIndex(let field, let slice): writeValues(of: field, slice, into: &graph)
    case .fieldValue(let place, let slice):
      let (articles, films) = rankings.fields[place].entries(on: slice)
      write(list: articles.map { .article($0) } + films.map { .film($0) }, into: &graph)
    case .issues(let slice):
      write(list: rankings.issues[slice.items].map { .issue($0) }, into: &graph)
    case .archiveYear(let index, let slice):
      write(
        list: rankings.archive.years[index].articles[slice.items].map { .article($0) },
        into: &graph)
    default: break
    }
  }

  func writeTopic(_ id: ID<Topic>, _ slice: Slice, into graph: inout JSONArrayWriter) {
    graph.object {
      $0.member("@type", "Thing")
      $0.member("@id", self.id(of: .topic(id)))
      $0.member("url", pageAddress(of: .topic(id)))
      $0.member("name", title)
      $0.member("description", summary)
    }
    write(
      list: site.journal.topics[id].articles[part: slice].map { .article($0) }, into: &graph)
  }

  func writeSeries(_ id: ID<Series>, _ slice: Slice, into graph: inout JSONArrayWriter) {
    graph.object {
      $0.member("@type", "CreativeWorkSeries")
      $0.member("@id", self.id(of: .series(id)))
      $0.member("url", pageAddress(of: .series(id)))
      $0.member("name", title)
      $0.member("description", summary)
      $0.object("isPartOf") { writePeriodical(into: &$0) }
    }
    write(
      list: site.journal.series[id].articles[slice.items].map { .article($0) }, into: &graph)
  }

  private func writeValues(of field: Int, _ slice: Slice, into graph: inout JSONArrayWriter) {
    let groups = site.rankings.fields.indexes[field].groups[slice.items]
    write(
      items: groups.enumerated().map { index, group in
        ListItem(
          position: index + 1, name: group.label,
          url: address(site.addresses.field(field, value: group.slug)))
      }, into: &graph)
  }

  private func write(list entities: [EntityReference], into graph: inout JSONArrayWriter) {
    write(
      items: entities.enumerated().map { index, entity in
        ListItem(
          position: index + 1, name: site.journal.title(of: entity),
          url: pageAddress(of: entity))
      }, into: &graph)
  }

  private func write(items: [ListItem], into graph: inout JSONArrayWriter) {
    if items.isEmpty { return }
    graph.object {
      $0.member("@type", "ItemList")
      $0.member("@id", onPage("list"))
      $0.member("mainEntityOfPage", NodeReference(itself))
      $0.member("numberOfItems", items.count)
      $0.array("itemListElement") { list in
        for item in items { list.element(item) }
      }
    }
  }
}
