extension ExternalIdentifier {
  /// What the catalogue calls itself; the scheme of one that we do not know.
  package var catalogue: String {
    switch scheme {
    case "imdb": "IMDb"
    case "wikidata": "Wikidata"
    case "letterboxd", "boxd": "Letterboxd"
    case "viaf", "isni", "gnd", "eidr": scheme.uppercased()
    case "kinopoisk": "Kinopoisk"
    default: scheme
    }
  }

  /// The page of the catalogue, as the catalogue itself spells it; nil for one that we do not know
  /// or an id of another shape.
  package var address: String? {
    guard value.utf8.allSatisfy(isPlain), !value.isEmpty else { return nil }
    return switch scheme {
    case "imdb" where value.hasPrefix("tt"): "https://www.imdb.com/title/\(value)/"
    case "imdb" where value.hasPrefix("nm"): "https://www.imdb.com/name/\(value)/"
    case "wikidata" where value.hasPrefix("Q"): "https://www.wikidata.org/wiki/\(value)"
    case "letterboxd": "https://letterboxd.com/film/\(value)/"
    case "boxd": "https://boxd.it/\(value)"
    case "viaf": "https://viaf.org/viaf/\(value)"
    case "isni": "https://isni.org/isni/\(value)"
    case "gnd": "https://d-nb.info/gnd/\(value)"
    case "eidr": "https://doi.org/\(value)"
    case "kinopoisk": "https://www.kinopoisk.ru/film/\(value)/"
    case "filmportal": "https://www.filmportal.de/\(value)"
    default: nil
    }
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    case UInt8(ascii: "/"): scheme == "eidr" || scheme == "filmportal"
    default: false
    }
  }
}
