// What a file is by what it begins with.
extension [UInt8] {
  /// An object or a list.
  var beginsJSON: Bool { ["{", "["].contains { beginning.starts(with: $0.utf8) } }

  /// An export of WordPress is a feed, and says that it is XML.
  var beginsXML: Bool { ["<?xml", "<rss"].contains { beginning.starts(with: $0.utf8) } }

  /// Without a byte order mark, and without white space.
  private var beginning: ArraySlice<UInt8> {
    let text = starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...]
    return text.drop { $0 <= 0x20 }
  }
}
