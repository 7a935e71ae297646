import Testing

/// A template that the engines read differently, on purpose.
struct SharedDifference: Sendable, CustomTestStringConvertible {
  let template: String
  let files: [String: String]
  let page: SharedPage
  let ours: String
  let stencils: String

  /// Why ours is as it is.
  let reason: String

  init(
    _ template: String, ours: String, stencils: String, _ reason: String,
    files: [String: String] = [:], page: SharedPage = .full
  ) {
    self.template = template
    self.files = files
    self.page = page
    self.ours = ours
    self.stencils = stencils
    self.reason = reason
  }

  var testDescription: String { "\(template): \(reason)" }

  static let all = checks + meanings + spellings + structure
}
