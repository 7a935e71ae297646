import Diagnostics
import FrontMatter

extension Linker {
  /// Everybody whom a list names, each once, whatever the names in it.
  mutating func people(_ texts: [FieldText], path: String) -> [Credited] {
    distinct(texts, path: path, by: \.person) { $0.person($1, path: path) }
  }

  /// What the entries of a list mean, each once; warns of those that mean the same as one before.
  mutating func distinct<Value, Key: Hashable>(
    _ texts: [FieldText], path: String, by key: (Value) -> Key,
    resolve: (inout Linker, FieldText) -> Value?
  ) -> [Value] {
    // Most lists are of one entry.
    if texts.count < 2 { return texts.compactMap { resolve(&self, $0) } }
    var seen: Set<Key> = []
    var values: [Value] = []
    values.reserveCapacity(texts.count)
    for text in texts {
      guard let value = resolve(&self, text) else { continue }
      if seen.insert(key(value)).inserted {
        values.append(value)
      } else {
        report(.repeated(text.text), path: path, range: text.range)
      }
    }
    return values
  }
}
