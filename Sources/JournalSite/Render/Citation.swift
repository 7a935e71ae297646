import Markup

/// A film as captions cite it, from its record: *Madina* (dir. Aizhan Kassymbek, 2023).
struct Citation {
  let site: SiteContext
  let film: ID<Film>

  func write(into buffer: inout OutputBuffer) {
    let film = site.films[Int(self.film.index)].entity
    let pieces = (site.journal.configuration.citation ?? site.words.citation).pieces { piece in
      switch piece {
      case .title, .text: true
      case .directors: !film.directors.isEmpty
      case .year: film.record.year.text != nil
      case .countries: !film.record.countries.isEmpty
      }
    }
    for piece in pieces {
      switch piece {
      case .text(let text): buffer.appendEscapedText(text)
      case .title: writeTitle(into: &buffer)
      case .directors: writeDirectors(of: film, into: &buffer)
      case .year: buffer.appendEscapedText(site.words.year(film.record.year) ?? "")
      case .countries:
        let names = film.record.countries.map { site.words.country($0) }
        buffer.appendEscapedText(names.joined(separator: ", "))
      }
    }
  }

  /// The title in italics, linked.
  func writeTitle(into buffer: inout OutputBuffer) {
    let record = site.films[Int(film.index)].entity.record
    buffer.append("<a href=\"")
    buffer.appendEscapedAddress(site.href(.film(film)))
    buffer.append("\"><cite")
    if let language = record.titleLanguage {
      buffer.append(" lang=\"")
      buffer.appendEscapedAttribute(language)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
    buffer.appendEscapedText(record.title)
    buffer.append("</cite></a>")
  }

  /// More than three become the first and “et al.”.
  private func writeDirectors(of film: Film, into buffer: inout OutputBuffer) {
    let shown = film.directors.count > 3 ? film.directors.prefix(1) : film.directors[...]
    for (index, credit) in shown.enumerated() {
      if index > 0 { buffer.append(", ") }
      buffer.append("<a href=\"")
      buffer.appendEscapedAddress(site.href(.person(credit.person)))
      buffer.append("\">")
      buffer.appendEscapedText(site.people[Int(credit.person.index)].entity.record.name)
      buffer.append("</a>")
    }
    if film.directors.count > 3 { buffer.appendEscapedText(site.words.andOthers) }
  }
}
