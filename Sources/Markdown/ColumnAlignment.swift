/// How a table's column is set: a `tableCell` has it as its `level`.
package enum ColumnAlignment: UInt16, Sendable {
  case none
  case left
  case center
  case right
}
