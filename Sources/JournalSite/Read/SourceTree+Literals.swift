import Diagnostics

extension SourceTree {
  /// A journal that never lay on a disk: paths and what the files hold.
  package init(
    texts: [String: String],
    pictures: [String: PictureHeader] = [:],
    others: [String: Int] = [:]
  ) {
    self.init(
      texts: texts.map { SourceText(path: $0.key, bytes: Array($0.value.utf8)) }
        .sorted { $0.path.precedesByBytes($1.path) },
      pictures: pictures.map {
        PictureFile(path: $0.key, byteCount: 0, reading: .success($0.value))
      }
      .sorted { $0.path.precedesByBytes($1.path) },
      others: others.map { OtherFile(path: $0.key, byteCount: $0.value) }
        .sorted { $0.path.precedesByBytes($1.path) },
      skipped: [])
  }
}
