import JournalSite

extension NextChange {
  /// `changes by itself on 17 May 2024 (Madina leaves Klassiki)`
  var sentence: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let event =
      switch event {
      case .showingBegins(let film, let place): "\(film) comes to \(place)"
      case .showingEnds(let film, let place): "\(film) leaves \(place)"
      case .articleAppears(let title): "“\(title)” appears"
      case .articleExpires(let title): "“\(title)” expires"
      }
    return "changes by itself on \(day.day) \(months[day.month - 1]) \(day.year) (\(event))"
  }
}
