#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The footnotes that WordPress itself keeps beside a post since 6.3, as JSON.
enum WordPressFootnotes {
  private struct Note: Decodable {
    let id: String
    let content: String
  }

  /// HTML by id; empty for what cannot be read.
  static func read(_ json: String?) -> [String: String] {
    guard let json, !json.isEmpty,
      let notes = try? JSONDecoder().decode([Note].self, from: Data(json.utf8))
    else { return [:] }
    return Dictionary(notes.map { ($0.id, $0.content) }) { first, _ in first }
  }
}
