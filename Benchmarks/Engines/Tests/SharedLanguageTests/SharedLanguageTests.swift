import Testing

/// Our template language is Stencil’s where both say the same. Each template goes through both
/// engines, with a page that has everything and with one that has as little as there may be.
struct SharedLanguageTests {
  @Test(arguments: SharedCase.variables + SharedCase.literals)
  func `values are printed alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.conditions + SharedCase.comparisons)
  func `conditions hold alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.loops)
  func `loops run alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.inclusions)
  func `what is included is printed alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.inheritance)
  func `templates are refined alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.filters)
  func `filters of one name do the same`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedCase.texts)
  func `comments and white space go alike`(shared: SharedCase) { compare(shared) }

  @Test(arguments: SharedDifference.all)
  func `differences are these`(difference: SharedDifference) {
    let (template, files, page) = (difference.template, difference.files, difference.page)
    #expect(ours(template, files, page) == difference.ours)
    #expect(stencil(template, files, page) == difference.stencils)
  }

  /// A table that lost its cases would say nothing.
  @Test func `there are as many cases as we say`() {
    let all =
      SharedCase.variables + SharedCase.literals + SharedCase.conditions + SharedCase.comparisons
      + SharedCase.loops + SharedCase.inclusions + SharedCase.inheritance + SharedCase.filters
      + SharedCase.texts
    #expect(all.count >= 220)
    #expect(Set(all.map { [$0.template] + $0.files.values.sorted() }).count == all.count)
  }

  private func compare(_ shared: SharedCase) {
    #expect(ours(shared.template, shared.files, .full) == shared.expected)
    #expect(stencil(shared.template, shared.files, .full) == shared.expected)
    let bare = ours(shared.template, shared.files, .bare)
    #expect(!bare.contains("✗"))
    #expect(stencil(shared.template, shared.files, .bare) == bare)
  }
}
