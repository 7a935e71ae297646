import Markup

/// A number with a fixed count of digits behind the point, as a language writes it.
struct DecimalFormat: Sendable {
  let digits: Int
  private let point: String

  init(digits: Int, language: String) {
    self.digits = digits
    let primary = language.split(separator: "-").first.map { $0.lowercased() } ?? ""
    // CLDR, “numbers”: the decimal sign of these is a point, of nearly all others a comma.
    let usesPoint = ["en", "ja", "zh", "ko", "th", "he", "hi", "cy", "ga"].contains(primary)
    point = usesPoint ? "." : ","
  }

  /// Rounded half away from zero. A number too large for that is given with all its digits.
  func text(of number: Double) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = number * Double(scale)
    guard scaled.isFinite, abs(scaled) < 1e15 else { return decimalText(number) }
    let units = Int(abs(scaled) + 0.5).magnitude
    let sign = scaled < 0 && units > 0 ? "-" : ""
    let whole = sign + String(units / UInt(scale))
    guard digits > 0 else { return whole }
    let fraction = String(units % UInt(scale))
    return whole + point + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
