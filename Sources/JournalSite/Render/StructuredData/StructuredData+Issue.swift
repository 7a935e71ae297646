import Markup

/// An issue of the journal.
extension StructuredData {
  func writeIssue(_ id: ID<PublicationIssue>, into node: inout JSONObjectWriter) {
    let issue = site.journal.issues[id]
    node.member("@type", "PublicationIssue")
    node.member("@id", self.id(of: .issue(id)))
    node.member("url", pageAddress(of: .issue(id)))
    node.member("name", issue.title)
    node.member("issueNumber", issue.number)
    node.member("datePublished", issue.date)
    node.member("description", summary)
    node.member("image", image.map { _ in NodeReference(onPage("image")) })
    node.list("editor", issue.editors.map { reference(to: $0.person) })
    node.object("isPartOf") { writePeriodical(into: &$0) }
    node.member("publisher", publisher)
    node.list("hasPart", issue.sections.flatMap(\.articles).map { thing(.article($0)) })
  }
}
