import Markup
import Templates

final class SiteView: View {
  let site: SiteContext

  init(_ site: SiteContext) { self.site = site }

  static let declaration = ViewDeclaration("site", "The journal.", SiteView.self) {
    Field("title", "The journal’s title.") { $0.site.journal.configuration.title }
    Field("description", "What it is about.") { $0.site.journal.configuration.description }
    Field("language", "Its language’s code.") { $0.site.journal.configuration.language }
    Field("address", "The home page.") { Address($0.site.addresses.href($0.site.addresses.home)) }
    Field("indexes", "Where the indexes are.") { IndexAddressesView($0.site) }
    Field("stylesheet", "The theme’s CSS.") { view in
      Address(view.site.addresses.href(view.site.stylesheet))
    }
    Field("issn", "Its ISSN.") { $0.site.journal.configuration.issn }
    Field("navigation", "What journal.yaml names under navigation.") { view in
      view.site.navigation.map { NavigationView(view.site, $0) }
    }
    Field("article-count", "How many articles there are.") { $0.site.journal.articles.count }
    Field("film-count", "How many films there are.") { $0.site.journal.films.count }
  }
}

/// The addresses of the indexes; nil for those that the journal does not have.
final class IndexAddressesView: View {
  let site: SiteContext

  init(_ site: SiteContext) { self.site = site }

  private func address(_ address: String, if exists: Bool) -> Address? {
    exists ? Address(site.addresses.href(address)) : nil
  }

  static let declaration = ViewDeclaration(
    "index-addresses", "Where the indexes are; none for those of which there is nothing.",
    IndexAddressesView.self
  ) {
    Field("articles", "All articles.") { view in
      view.address(view.site.addresses.articles, if: !view.site.journal.articles.isEmpty)
    }
    Field("films", "All films.") { view in
      view.address(view.site.addresses.films, if: !view.site.journal.films.isEmpty)
    }
    Field("directors", "Those who directed a film.") { view in
      view.address(view.site.addresses.directors, if: !view.site.rankings.directors.isEmpty)
    }
    Field("people", "Everybody.") { view in
      view.address(view.site.addresses.people, if: !view.site.journal.people.isEmpty)
    }
    Field("contributors", "Those who wrote, translated or asked.") { view in
      view.address(
        view.site.addresses.contributors, if: !view.site.rankings.contributors.isEmpty)
    }
    Field("festivals", "All festivals.") { view in
      view.address(view.site.addresses.festivals, if: !view.site.journal.festivals.isEmpty)
    }
    Field("topics", "All topics.") { view in
      view.address(view.site.addresses.topics, if: !view.site.journal.topics.isEmpty)
    }
    Field("series", "All series.") { view in
      view.address(view.site.addresses.series, if: !view.site.journal.series.isEmpty)
    }
    Field("fields", "The indexes of the journal’s own fields.") { view in
      view.site.rankings.fields.indexes.indices
        .filter { !view.site.rankings.fields.indexes[$0].groups.isEmpty }
        .map { FieldIndexView(view.site, $0) }
    }
    Field("issues", "All issues.") { view in
      view.address(view.site.addresses.issues, if: !view.site.journal.issues.isEmpty)
    }
    Field("archive", "The articles by year.") { view in
      view.address(view.site.addresses.archive, if: !view.site.rankings.archive.years.isEmpty)
    }
    Field("search", "Where a reader can look for something.") { view in
      view.address(view.site.addresses.search, if: view.site.hasSearch)
    }
    Field("now-showing", "Films that can be watched now or soon.") { view in
      view.address(view.site.addresses.nowShowing, if: !view.site.rankings.nowShowing.isEmpty)
    }
  }
}

final class NavigationView: View {
  let site: SiteContext
  let entry: NavigationEntry

  init(_ site: SiteContext, _ entry: NavigationEntry) {
    self.site = site
    self.entry = entry
  }

  static let declaration = ViewDeclaration(
    "navigation-entry", "A link of the navigation.", NavigationView.self
  ) {
    Field("address", "Where it leads.") { Address($0.site.addresses.href($0.entry.address)) }
    Field("label", "What it is called.") { view in
      switch view.entry.label {
      case .string(let key): view.site.words.navigation(key)
      case .kind(let kind): view.site.words.kinds[kind].plural
      case .text(let text): text
      }
    }
  }
}
