import FrontMatter
import Testing

struct PartialDateTests {
  @Test(arguments: [
    "2024-02-29", "2000-02-29", "2024-12-31", "0000", "9999-12", "1999-04-30",
  ])
  func `a date that the calendar has prints as it was typed`(text: String) {
    #expect(PartialDate(text.utf8).map { String(describing: $0) } == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13", "2024-00", "2024-01-00", "2024-04-31", "24-01-01",
    "2024-1-1", "2024-", "2024-01-01-01", "20240101", "", "-2024", "2024-01-011", "２０２４",
  ])
  func `a date that the calendar has not is none`(text: String) {
    #expect(PartialDate(text.utf8) == nil)
  }

  @Test func `a year comes before its months and a month before its days`() {
    let dates = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-02"]
    #expect(
      dates.compactMap { PartialDate($0.utf8) }.reversed().sorted().map(\.description) == dates)
  }

  @Test(arguments: [
    ("2024-5-2", "2024-05-02"), ("2024/05/02", "2024-05-02"), ("2.5.2024", "2024-05-02"),
    ("2024-05-02 10:00", "2024-05-02"), ("2/5/2024", nil), ("2 May 2024", nil), ("2024-02-30", nil),
    ("99999-01-01", nil),
  ])
  func `a date in another notation is offered in ours`(typed: String, offered: String?) {
    let help = "did you mean \(offered ?? "")?  [bad-date]"
    #expect(Reading("f: \(typed)", f: .date).diagnostics.contains(help) == (offered != nil))
  }
}
