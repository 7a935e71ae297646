/// A tag that waits for its end.
struct OpenTag {
  enum Kind: CaseIterable {
    case conditional
    case loop
    case block

    var opener: String {
      switch self {
      case .conditional: "if"
      case .loop: "for"
      case .block: "block"
      }
    }

    var closer: String { "end" + opener }

    /// The words at which a part of it ends.
    var dividers: [String] {
      switch self {
      case .conditional: ["elif", "else", "endif"]
      case .loop: ["empty", "endfor"]
      case .block: ["endblock"]
      }
    }
  }

  let kind: Kind
  let range: Range<Int>
}
