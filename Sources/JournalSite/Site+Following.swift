extension Site {
  /// The site of `tree`, which differs from the tree of `previous` in the files at `paths` only.
  ///
  /// The same as `Site(tree, options:)`, in less time where that can be.
  package init(
    _ tree: SourceTree, following previous: Site, changed paths: [String], options: SiteOptions
  ) async {
    await self.init(tree, options: options)
  }
}
