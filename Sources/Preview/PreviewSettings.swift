package import JournalSite

/// How a journal is shown.
package struct PreviewSettings: Sendable {
  /// The journal's folder.
  package let root: String

  /// On 127.0.0.1.
  package let port: UInt16

  /// How many tasks work at a time.
  package let jobs: Int

  /// Whether warnings count as errors.
  package var isStrict = false

  /// Whether the browser is led to the page of what was changed.
  package var navigates = false

  /// Whether files are looked at twice a second, though the system could tell of changes.
  package var polls = false

  /// What one client may take.
  package var limits = ServerLimits()

  /// What each site is made with; asked anew every time, since a day may have passed.
  package let options: @Sendable (SourceTree) -> SiteOptions

  package init(
    root: String, port: UInt16, jobs: Int, options: @escaping @Sendable (SourceTree) -> SiteOptions
  ) {
    self.root = root
    self.port = port
    self.jobs = jobs
    self.options = options
  }
}
