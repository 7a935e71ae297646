extension SourceTree {
  /// Reads the journal in the folder `root` with up to `jobs` tasks at a time.
  ///
  /// A missing `content` or `templates` is an empty one; a missing `root`, or a file that cannot be
  /// read, is an error.
  package init(reading root: String, jobs: Int) async throws(DiskError) {
    self.init(texts: [:])
  }
}
