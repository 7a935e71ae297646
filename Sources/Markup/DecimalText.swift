/// The shortest decimal digits that mean this number, without `.0`: `4.5`, `4`.
package func decimalText(_ decimal: Double) -> String {
  guard decimal.isFinite else { return "0" }
  if abs(decimal) < 1e15, Double(Int(decimal)) == decimal { return String(Int(decimal)) }
  return String(decimal)
}
