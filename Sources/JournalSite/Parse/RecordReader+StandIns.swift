import Diagnostics
import FrontMatter

// A record that lacks what it must have is checked all the same, and others may refer to it: an
// editor sees everything that is wrong at once, and nothing that only follows from it. The front
// matter's reader has reported an error, so that nothing of this is ever written.
extension RecordReader {
  /// The title or name; where it is missing, what the id says.
  func title(_ field: String = "title") -> String {
    record.string(field) ?? standIn(of: id.split(separator: "-")[...])
  }

  /// The title of a film; where it is missing, what the id says but for the year at its end.
  func filmTitle() -> String {
    var words = id.split(separator: "-")[...]
    if words.count > 1, let last = words.last, last.utf8.count == 4, Int(last) != nil {
      words.removeLast()
    }
    return record.string("title") ?? standIn(of: words)
  }

  /// The day of publication; where it is missing, one on which everything is published already.
  func publicationDate() -> PartialDate { record.date("date") ?? .earliest }

  /// `aizhan-kassymbek` as `Aizhan Kassymbek`, so that a credit is no other spelling of it.
  private func standIn(of words: ArraySlice<Substring>) -> String {
    words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
