/// Why something did not become a link, or became one that is of no use.
package enum BrokenLink: Sendable, Hashable {
  /// `[text] (address)`.
  case spaceBeforeAddress

  /// `[text](film: tide-2021)`, `<person:ines wolf>`.
  case spaceInAddress

  /// `[text](address` or `<address`; the bracket that is missing.
  case unclosed(bracket: String)

  /// `[text][address]`.
  case squareBrackets

  /// `[film:madina-2023]`: an address where words would stand.
  case addressAlone

  /// `[](address)`: nothing to click on.
  case noText

  /// `[text]()`.
  case noAddress

  /// A link in the text of a link, a quotation mark in the title.
  case other
}
