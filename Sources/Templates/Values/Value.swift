public import Markup

/// What a field of a view holds, as templates see it.
///
/// At most 17 bytes, so that reading a field and printing it allocates nothing but what the field's
/// own getter does.
@usableFromInline
package enum Value: Sendable {
  /// An optional field without a value.
  case none

  case text(String)
  case html(HTML)
  case number(Int)
  case decimal(Double)
  case boolean(Bool)
  case date(DateValue)

  /// A URL or a path on the site.
  case address(String)

  /// A finished piece of JSON.
  case json(JSON)

  case view(any View)
  case record(RecordValue)
  case list(any ListReading)
}
