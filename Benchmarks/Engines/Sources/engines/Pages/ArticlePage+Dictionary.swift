extension ArticlePage {
  /// What swift-mustache and Stencil are handed. Both look a name up in a dictionary faster than in
  /// a struct, which they take apart by reflection each time.
  ///
  /// `text` is applied to every text: Stencil escapes nothing by itself, so its texts come escaped.
  func dictionary(_ text: (String) -> String) -> [String: Any] {
    func list(_ items: [Named]) -> [[String: Any]] {
      items.map { ["name": text($0.name), "address": $0.address] }
    }
    let article: [String: Any] = [
      "title": text(title), "standfirst": text(standfirst), "kicker": text(kicker),
      "address": address, "day": day, "minutes": minutes, "body": body, "authors": list(authors),
      "films": films.map { film -> [String: Any] in
        [
          "title": text(film.title), "address": film.address, "year": film.year,
          "directors": list(film.directors),
        ]
      },
      "topics": list(topics), "related": list(related),
    ]
    return ["article": article, "journal": "The Long Take", "hasFilms": !films.isEmpty]
  }
}
