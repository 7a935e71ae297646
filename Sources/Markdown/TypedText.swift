import Diagnostics

/// A text of a field as it was read, without what its file has between its bytes, and the way back.
struct TypedText: Sendable {
  let bytes: [UInt8]
  let places: TextPlaces
}
