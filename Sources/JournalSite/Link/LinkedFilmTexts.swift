/// The texts of a film.
final class LinkedFilmTexts: Sendable {
  let body: LinkedDocument
  let dedication: LinkedDocument?
  let stills: [Still]
  let findings: DocumentFindings

  init(
    body: LinkedDocument, dedication: LinkedDocument?, stills: [Still], findings: DocumentFindings
  ) {
    self.body = body
    self.dedication = dedication
    self.stills = stills
    self.findings = findings
  }
}
