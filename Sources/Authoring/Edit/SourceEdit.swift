package import Diagnostics

/// A change of one place in one file.
package struct SourceEdit: Sendable, Hashable {
  /// In the journal's folder, as the file is called before the change.
  package let path: String

  /// UTF-8 byte offsets; empty for text that is put in between.
  package let range: Range<Int>

  /// UTF-8.
  package let replacement: [UInt8]

  package init(path: String, range: Range<Int>, replacement: [UInt8]) {
    self.path = path
    self.range = range
    self.replacement = replacement
  }

  package init(path: String, range: Range<Int>, text: String) {
    self.init(path: path, range: range, replacement: Array(text.utf8))
  }
}

extension SourceText {
  /// The text with edits of it made; those of other files are passed over, and of two that are the
  /// same or overlap, the later one in the list.
  ///
  /// Several texts put in at one place stand in the order of the list.
  package func applying(_ edits: [SourceEdit]) -> SourceText {
    let own = edits.enumerated().filter { $0.element.path == path }
      .filter { $0.element.range.lowerBound >= 0 && $0.element.range.upperBound <= bytes.count }
    let sorted = own.sorted { one, other in
      (one.element.range.lowerBound, one.element.range.upperBound, one.offset)
        < (other.element.range.lowerBound, other.element.range.upperBound, other.offset)
    }
    var changed: [UInt8] = []
    changed.reserveCapacity(bytes.count + 64)
    var offset = 0
    var seen: Set<SourceEdit> = []
    for (_, edit) in sorted {
      guard edit.range.lowerBound >= offset, seen.insert(edit).inserted else { continue }
      changed += bytes[offset..<edit.range.lowerBound]
      changed += edit.replacement
      offset = edit.range.upperBound
    }
    changed += bytes[offset...]
    return SourceText(path: path, bytes: changed)
  }
}
