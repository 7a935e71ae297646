import Diagnostics
import Templates

/// The places of pages that the theme itself has ids for.
struct ThemeAnchors: Sendable, Hashable {
  /// `main`
  private let names: Set<String>

  /// What ids begin with that a template only ends when it prints them: `group-`.
  private let prefixes: [String]

  /// The ids of all templates.
  init(of theme: ThemeFiles) { self.init(of: theme, in: theme.sources.names) }

  /// The ids of some templates. Blocks are left aside: the ids that they print are the anchors of the
  /// text. A template of the journal's own may ask for the built-in one under it, so both count.
  init(of theme: ThemeFiles, in templates: [String]) {
    var names: Set<String> = []
    var prefixes: [String] = []
    for name in templates where !name.hasPrefix("blocks/") {
      for source in [theme.sources.overlay[name], theme.sources.theme[name]] {
        guard let source else { continue }
        for id in ids(in: source.bytes) {
          if let brace = id.firstIndex(of: UInt8(ascii: "{")) {
            prefixes.append(String(decoding: id[..<brace], as: UTF8.self))
          } else {
            names.insert(String(decoding: id, as: UTF8.self))
          }
        }
      }
    }
    self.names = names
    self.prefixes = prefixes
  }

  /// A heading's anchor: its slug, kept off the ids that these templates and notes have on a page.
  func anchor(of heading: String) -> String {
    let slug = slug(of: heading)
    let isTaken = ["fn-", "fnref-"].contains(where: slug.hasPrefix) || isBegun(slug)
    let base = isTaken ? "section-" + slug : slug
    guard names.contains(base) else { return base }
    return (2...names.count + 2).lazy.map { "\(base)-\($0)" }.first { !names.contains($0) } ?? base
  }

  /// Whether a template may make it the id of something; of one that is all expression nobody knows.
  private func isBegun(_ slug: String) -> Bool {
    prefixes.contains { !$0.isEmpty && slug.hasPrefix($0) }
  }

  /// Of a theme that has no places of its own.
  init() {
    names = []
    prefixes = []
  }

  func has(_ id: String) -> Bool {
    names.contains(id) || prefixes.contains { id.hasPrefix($0) }
  }
}

/// The values of the attributes `id` in markup.
func ids(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  let name = Array("id=".utf8)
  var found: [ArraySlice<UInt8>] = []
  var index = 1
  while index + name.count < bytes.count {
    guard bytes[index] | 0x20 == name[0], bytes[index + 1] | 0x20 == name[1],
      bytes[index + 2] == name[2], isSpace(bytes[index - 1])
    else {
      index += 1
      continue
    }
    index += name.count
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      let end = bytes[index...].firstIndex(of: quote) ?? bytes.count
      found.append(bytes[index..<end])
      index = end
    } else {
      let end =
        bytes[index...].firstIndex { isSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
      found.append(bytes[index..<end])
      index = end
    }
  }
  return found
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}
