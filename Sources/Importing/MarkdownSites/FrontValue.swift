/// A value of another program's front matter, whatever it was written in.
enum FrontValue: Sendable, Equatable {
  case text(String)
  case list([FrontValue])
  case map([FrontField])

  /// A text, or the first of a list; nil for what has none.
  var text: String? {
    switch self {
    case .text(let text): text.isEmpty ? nil : text
    case .list(let values): values.lazy.compactMap(\.text).first
    case .map(let fields):
      fields.first { ["name", "src", "image", "path", "url", "title"].contains($0.name) }?.value
        .text
    }
  }

  /// The texts of a list; a text alone is a list of one.
  var texts: [String] {
    switch self {
    case .text(let text): text.isEmpty ? [] : [text]
    case .list(let values): values.compactMap(\.text)
    case .map: text.map { [$0] } ?? []
    }
  }

  /// Whether it says nothing.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .map(let fields): fields.isEmpty
    }
  }

  subscript(name: String) -> FrontValue? {
    if case .map(let fields) = self { fields.first { $0.name == name }?.value } else { nil }
  }
}

struct FrontField: Sendable, Equatable {
  /// In small letters, without hyphens and underscores: `lastmod`, `featuredimage`.
  let name: String

  /// As it was typed.
  let typed: String
  let value: FrontValue

  init(_ typed: String, _ value: FrontValue) {
    self.typed = typed
    name = typed.lowercased().filter { $0 != "-" && $0 != "_" }
    self.value = value
  }
}
