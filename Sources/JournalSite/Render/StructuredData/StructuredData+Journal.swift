import Markup

/// The journal: its site, its publisher and itself.
extension StructuredData {
  private var configuration: JournalConfiguration { site.journal.configuration }

  func writeJournal(into graph: inout JSONArrayWriter) {
    graph.object {
      $0.member("@type", "WebSite")
      $0.member("@id", onHome("website"))
      $0.member("url", home)
      $0.member("name", configuration.title)
      $0.member("description", configuration.description)
      $0.member("inLanguage", configuration.language)
      $0.member("publisher", NodeReference(onHome("organization")))
      $0.member("about", NodeReference(onHome("periodical")))
    }
    graph.object {
      $0.member("@type", "Periodical")
      $0.member("@id", onHome("periodical"))
      $0.member("url", home)
      $0.member("name", configuration.title)
      $0.member("description", configuration.description)
      $0.member("issn", configuration.issn)
      $0.member("inLanguage", configuration.language)
      $0.member("publisher", NodeReference(onHome("organization")))
    }
    graph.element(publisher)
  }

  /// Who publishes, and who writes where nobody is named.
  var publisher: NodeReference {
    NodeReference(
      onHome("organization"), type: "Organization", name: configuration.title, page: home)
  }

  func writePeriodical(into node: inout JSONObjectWriter) {
    node.member("@type", "Periodical")
    node.member("@id", onHome("periodical"))
    node.member("name", configuration.title)
    node.member("issn", configuration.issn)
  }
}
