/// A day of an archive, `2024-05-02`, whatever it is written like there.
struct ImportedDate: Sendable {
  let text: String

  var year: String { String(text.prefix(4)) }

  /// Reads `2024-05-02 10:00:00`, `2024-05-02T10:00:00+02:00`, `2024/5/2` and `Thu, 02 May 2024 …`
  /// (RFC 2822). Nil for what is none, and for `0000-00-00`, by which WordPress says that there is
  /// none.
  init?(_ text: String) {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.prefix(6).map(String.init)
    var numbers: (year: Int, month: Int, day: Int)?
    if parts.count >= 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2].prefix { $0.isNumber })
    {
      numbers = (year, month, day)
    } else if let index = parts.firstIndex(where: { Self.month($0) != nil }), index > 0,
      index + 1 < parts.count, let day = Int(parts[index - 1]), let year = Int(parts[index + 1]),
      let month = Self.month(parts[index])
    {
      numbers = (year, month, day)
    }
    guard let (year, month, day) = numbers, (1000...2999).contains(year),
      (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    self.text = "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func month(_ name: String) -> Int? {
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      .firstIndex(of: name.prefix(3).lowercased()).map { $0 + 1 }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
