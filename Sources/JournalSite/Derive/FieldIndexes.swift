/// What articles and films are filed under by fields of the journal's own.
package struct FieldIndexes: Sendable {
  /// As `JournalConfiguration.indexedFields`; one without values has no page.
  package let indexes: [FieldIndex]

  /// The values of an article, of a film, by id; of nothing where no field has an index.
  private let ofArticles: [[FieldPlace]]
  private let ofFilms: [[FieldPlace]]

  /// `films` is all films by title, `order` that of the journal's language.
  init(of journal: Journal, films: [ID<Film>], order: LibrarianOrder) {
    let fields = journal.configuration.indexedFields
    guard !fields.isEmpty else {
      (indexes, ofArticles, ofFilms) = ([], [], [])
      return
    }
    var ofArticles = [[FieldPlace]](repeating: [], count: journal.articles.count)
    var ofFilms = [[FieldPlace]](repeating: [], count: journal.films.count)
    indexes = fields.enumerated().map { index, field in
      var gathering = FieldGathering(journal)
      if let position = field.inArticles {
        for (number, article) in journal.articles.enumerated() {
          for value in gathering.values(of: article.extra, at: position) {
            gathering.groups[value].articles.append(ID(number))
            ofArticles[number].append(FieldPlace(field: index, value: value))
          }
        }
      }
      if let position = field.inFilms {
        for film in films {
          for value in gathering.values(of: journal.films[film].extra, at: position) {
            gathering.groups[value].films.append(film)
            ofFilms[Int(film.index)].append(FieldPlace(field: index, value: value))
          }
        }
      }
      let (groups, places) = gathering.sorted(by: order)
      Self.move(index, to: places, in: &ofArticles)
      Self.move(index, to: places, in: &ofFilms)
      return FieldIndex(field: field, groups: groups)
    }
    self.ofArticles = ofArticles
    self.ofFilms = ofFilms
  }

  /// In the order of the fields, and of the values in the record.
  func places(of article: ID<Article>) -> [FieldPlace] {
    ofArticles.isEmpty ? [] : ofArticles[Int(article.index)]
  }

  func places(of film: ID<Film>) -> [FieldPlace] {
    ofFilms.isEmpty ? [] : ofFilms[Int(film.index)]
  }

  subscript(place: FieldPlace) -> FieldGroup { indexes[place.field].groups[place.value] }

  /// Puts the values of a field at their sorted places.
  private static func move(_ field: Int, to places: [Int], in lists: inout [[FieldPlace]]) {
    for list in lists.indices {
      for number in lists[list].indices where lists[list][number].field == field {
        lists[list][number].value = places[lists[list][number].value]
      }
    }
  }
}

/// All values of a field.
package struct FieldIndex: Sendable {
  package let field: IndexedField

  /// As a librarian would sort them.
  package let groups: [FieldGroup]
}

/// What has the same value in a field.
package struct FieldGroup: Sendable {
  /// The last part of its address; never empty.
  package let slug: String

  /// The commonest spelling.
  package internal(set) var label: String

  /// The newest first.
  package internal(set) var articles: [ID<Article>] = []

  /// By title.
  package internal(set) var films: [ID<Film>] = []

  var count: Int { articles.count + films.count }
}

/// A value of a field: places among the indexes, and among the groups of one.
package struct FieldPlace: Sendable, Hashable {
  package let field: Int
  package internal(set) var value: Int
}
