import Markup

/// Pages that show several lists: the first with everything there is to say, the others with what the
/// lists hold beyond it.
extension SiteRenderer {
  func renderFilm(
    _ id: ID<Film>, _ page: Page, _ slice: Slice? = nil, into buffer: inout OutputBuffer
  ) {
    let film = site.films[Int(id.index)]
    let summary = slice == nil ? film.entity.body.excerpt(in: site.journal) : nil
    let root = FilmPageView(
      site, view(page, filmTitle(id), summary), id: id, slice: slice ?? film.entity.lists.slices[0])
    render(root, .film, into: &buffer)
  }

  private func filmTitle(_ id: ID<Film>) -> String {
    let record = site.films[Int(id.index)].entity.record
    return site.words.year(record.year).map { "\(record.title) (\($0))" } ?? record.title
  }

  func renderPerson(
    _ id: ID<Person>, _ page: Page, _ slice: Slice? = nil, into buffer: inout OutputBuffer
  ) {
    let person = site.people[Int(id.index)]
    let summary = slice == nil ? person.entity.body.excerpt(in: site.journal) : nil
    let root = PersonPageView(
      site, view(page, person.entity.record.name, summary), id: id,
      slice: slice ?? person.entity.lists.slices[0])
    render(root, .person, into: &buffer)
  }

  func renderFestival(
    _ id: ID<Festival>, _ page: Page, _ slice: Slice? = nil, into buffer: inout OutputBuffer
  ) {
    let festival = site.journal.festivals[id]
    let summary = slice == nil ? festival.body.excerpt(in: site.journal) : nil
    let root = FestivalPageView(
      site, view(page, festival.name, summary), id: id, slice: slice ?? festival.lists.slices[0])
    render(root, .festival, into: &buffer)
  }

  func renderEdition(
    _ index: Int, of id: ID<Festival>, _ page: Page, into buffer: inout OutputBuffer
  ) {
    let festival = site.journal.festivals[id]
    let edition = festival.editions[index].edition
    let slice =
      page.content.slice ?? festival.lists(of: edition, id: id, in: site.journal).slices[0]
    let root = EditionPageView(
      site, view(page, "\(festival.name) \(edition)"),
      edition: FestivalEditionView(site, id, index), slice: slice)
    render(root, .edition, into: &buffer)
  }
}
