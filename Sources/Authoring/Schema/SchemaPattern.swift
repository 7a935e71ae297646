/// What a text has to look like, as a regular expression of JSON Schema (ECMA-262), and the whole numbers
/// that stand for such a text: YAML makes a number of `2024`.
package struct SchemaPattern: Sendable {
  package let expression: String

  /// Nil: none.
  package let numbers: ClosedRange<Int>?

  /// `2024-05-02`, `2024-05`, `2024`: days that the calendar has, in years that a journal speaks of.
  package static let date = SchemaPattern(
    expression: "^([12][0-9]{3}(-(0[1-9]|1[0-2]))?"
      + "|[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
      + "|[12][0-9]{3}-(0[13-9]|1[0-2])-(29|30)|[12][0-9]{3}-(0[13578]|1[02])-31"
      // The leap years.
      + "|([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)-02-29)$",
    numbers: 1000...2999)

  /// Of a film: `2023`, `c. 1930`, `1926–1928`, `unfinished`, `unknown`.
  package static let year: SchemaPattern = {
    let year = "(18[7-9][0-9]|19[0-9]{2}|2[01][0-9]{2})"
    return SchemaPattern(
      expression: "^((c\\. *)?\(year)|\(year) *[-–—] *\(year)|unfinished|unknown)$",
      numbers: 1870...2199)
  }()

  /// Of a film: minutes, `4m30s`.
  package static let runtime = SchemaPattern(
    expression: "^(0*[1-9][0-9]{0,4}|([0-9]+[hms])+)$", numbers: 1...99_999)

  /// By BCP 47, as far as its shape tells: `kk`, `zh-Hant-TW`.
  package static let language = SchemaPattern(
    expression: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", numbers: nil)

  /// Of fields that are texts to the reader and are looked at later, by their names.
  static let ofTexts: [String: SchemaPattern] = [
    "year": year, "runtime": runtime, "language": language, "translated-from": language,
    "title-language": language,
  ]

  var schema: [(String, JSONText)] {
    guard let numbers else {
      return [("type", .string("string")), ("pattern", .string(expression))]
    }
    return [
      ("type", .array([.string("string"), .string("integer")])), ("pattern", .string(expression)),
      ("minimum", .number(numbers.lowerBound)), ("maximum", .number(numbers.upperBound)),
    ]
  }
}
