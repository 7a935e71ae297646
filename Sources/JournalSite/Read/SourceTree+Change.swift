package import Diagnostics

extension SourceTree {
  /// The journal as it would be with files moved, new path by old, and texts written over those or
  /// beside them. The disk is not touched.
  package func changed(
    moving moves: [String: String] = [:], writing written: [SourceText] = []
  ) -> SourceTree {
    let paths = Set(written.map(\.path))
    let kept = texts.map { text in
      moves[text.path].map { SourceText(path: $0, bytes: text.bytes) } ?? text
    }
    return SourceTree(
      texts: (kept.filter { !paths.contains($0.path) }
        + written.filter { FoundFile(path: $0.path)?.role == .text })
        .sorted { $0.path.precedesByBytes($1.path) },
      pictures: pictures.map { picture in
        moves[picture.path].map {
          PictureFile(path: $0, byteCount: picture.byteCount, reading: picture.reading)
        } ?? picture
      }
      .sorted { $0.path.precedesByBytes($1.path) },
      others: others.map { other in
        moves[other.path].map { OtherFile(path: $0, byteCount: other.byteCount) } ?? other
      }
      .sorted { $0.path.precedesByBytes($1.path) },
      skipped: skipped)
  }
}
