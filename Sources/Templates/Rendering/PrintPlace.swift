/// Where in a document an expression stands, and so how its value is escaped; fixed when the
/// template is compiled.
enum PrintPlace: UInt8, Sendable, Hashable, CaseIterable {
  /// Between the tags of HTML.
  case text

  /// In `title` or `textarea`, where tags are text.
  case plainElement

  /// Between the tags of XML.
  case xmlText

  /// In a quoted attribute.
  case attribute

  /// In a quoted attribute that holds an address, where the value may decide on its scheme.
  case addressStart

  /// Further on in an address.
  case addressRest

  /// An address of a list of them, as in `srcset`, from where the value may decide on its scheme;
  /// also the width behind an address.
  case addressListStart

  /// Further on in an address of a list.
  case addressListRest

  /// In a CDATA section of XML.
  case characterData

  /// A value in JSON.
  case json

  /// Within the quotation marks of a JSON string.
  case jsonString

  /// In a file without markup.
  case plainText

  // The rest is where nothing may be printed.
  case tagName
  case attributeName
  case unquotedAttribute
  case eventAttribute
  case styleAttribute
  case documentAttribute
  case animationAttribute
  case scriptSource
  case earlyContent
  case refreshAttribute
  case scriptAddress
  case unknownAttribute
  case style
  case script
  case rawElement
  case comment
  case declaration
  case lost

  var allowsExpressions: Bool { rawValue <= PrintPlace.plainText.rawValue }
}
