import JournalSite

/// Which categories of other programs are kinds of articles.
enum KindOfCategory {
  /// In the order in which one wins where an article is in several, and of `journal.yaml`.
  static let all = [
    "interview", "review", "report", "essay", "obituary", "profile", "list", "news", other,
  ]

  /// What an article is that is in none of them.
  static let other = "post"

  private static let names: [String: String] = [
    "interview": "interview", "interviews": "interview", "conversation": "interview",
    "conversations": "interview", "q-a": "interview", "review": "review", "reviews": "review",
    "film-review": "review", "film-reviews": "review", "movie-reviews": "review",
    "movie-review": "review", "report": "report", "reports": "report",
    "festival-report": "report", "festival-reports": "report", "essay": "essay",
    "essays": "essay", "obituary": "obituary", "obituaries": "obituary", "profile": "profile",
    "profiles": "profile", "list": "list", "lists": "list", "news": "news",
  ]

  /// The kind that a category is; nil for most.
  static func kind(of category: String) -> String? { names[slug(of: category)] }
}
