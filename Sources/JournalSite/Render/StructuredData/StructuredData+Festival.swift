import FrontMatter
import Markup

/// A festival and its editions, which are events where place and day are known.
extension StructuredData {
  func writeFestival(_ id: ID<Festival>, into node: inout JSONObjectWriter) {
    let festival = site.journal.festivals[id]
    let dated = festival.editions.filter { $0.from != nil }
    writeEvent(
      named: festival.name, at: festival.place, from: dated.first?.from, until: dated.last?.end,
      id: self.id(of: .festival(id)), into: &node)
    node.member("url", pageAddress(of: .festival(id)))
    node.member("description", summary)
    guard let place = festival.place, !dated.isEmpty else { return }
    node.array("subEvent") { editions in
      for edition in dated {
        guard let page = page(of: edition, festival) else { continue }
        editions.object {
          writeEvent(
            named: "\(festival.name) \(edition.edition)", at: place, from: edition.from,
            until: edition.end, id: page.node, into: &$0)
          $0.member("url", page.page)
        }
      }
    }
  }

  func writeEdition(_ index: Int, of id: ID<Festival>, into node: inout JSONObjectWriter) {
    let festival = site.journal.festivals[id]
    let edition = festival.editions[index]
    writeEvent(
      named: title, at: festival.place, from: edition.from, until: edition.end,
      id: onPage("festival"), into: &node)
    node.member("url", itself)
    guard festival.place != nil, edition.from != nil else { return }
    node.member("superEvent", reference(to: .festival(id)))
    node.list(
      "workFeatured",
      festival.films.filter { $0.edition == edition.edition }.map { reference(to: $0.film) })
  }

  /// A festival without its place or its first day is no event that a search engine would take.
  private func writeEvent(
    named name: String, at place: String?, from: PartialDate?, until: PartialDate?,
    id: NodeAddress, into node: inout JSONObjectWriter
  ) {
    guard let place, let from else {
      node.member("@type", "Thing")
      node.member("@id", id)
      node.member("name", name)
      return
    }
    node.member("@type", "Festival")
    node.member("@id", id)
    node.member("name", name)
    node.member("startDate", from)
    node.member("endDate", until)
    node.object("location") { writePlace(place, into: &$0) }
  }

  private func page(
    of edition: FestivalEdition, _ festival: Festival
  ) -> (page: NodeAddress, node: NodeAddress)? {
    guard let path = site.addresses.edition(edition.edition, of: festival.id) else { return nil }
    let page = address(path)
    var node = page
    node.fragment = "festival"
    return (page, node)
  }
}

extension FestivalEdition {
  /// The last day, or the only one.
  fileprivate var end: PartialDate? { until ?? from }
}
