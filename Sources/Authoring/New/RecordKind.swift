import Diagnostics
import JournalSite

/// What a new file is to be: an article of one of the journal's kinds, or another record.
enum RecordKind {
  case article(ArticleKind)
  case other(EntityKind)

  init(_ name: String, in configuration: JournalConfiguration) throws(AuthoringFault) {
    if let kind = configuration.kinds.first(where: { $0.name == name }) {
      self = .article(kind)
    } else if let kind = EntityKind(rawValue: name), kind != .article {
      self = .other(kind)
    } else {
      let known = Self.names(in: configuration)
      throw .unknownKind(name, known: known, nearest: nearestNames(to: name, among: known))
    }
  }

  /// Every word that may stand there.
  static func names(in configuration: JournalConfiguration) -> [String] {
    let kinds = configuration.kinds.map(\.name)
    let others = EntityKind.allCases.map(\.rawValue)
    return kinds + others.filter { $0 != EntityKind.article.rawValue && !kinds.contains($0) }
  }

  var entity: EntityKind {
    switch self {
    case .article: .article
    case .other(let kind): kind
    }
  }

  var isInterview: Bool {
    if case .article(let kind) = self { kind.form == .interview } else { false }
  }
}
