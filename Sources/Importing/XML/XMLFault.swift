/// Why a file is no XML that can be read.
package enum XMLFault: Sendable, Hashable {
  /// The file ends within a tag, a comment, a text in `CDATA`, or before all elements are closed.
  case endsEarly(within: String)

  /// `</found>` where `</expected>` would close what `line` opened.
  case wrongEnd(found: String, expected: String, line: Int)

  /// `</name>` where nothing is open.
  case strayEnd(String)

  /// A `<` that begins no tag, or a tag that is malformed.
  case malformedTag

  /// A document type that declares entities: no program writes one into an export, and some make
  /// gigabytes of few lines.
  case declaresEntities

  /// UTF-16, or an encoding that is not known, by its name.
  case encoding(String)

  /// Elements within elements, deeper than any export has them.
  case tooDeep(limit: Int)
}
