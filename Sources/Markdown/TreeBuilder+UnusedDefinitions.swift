import Diagnostics

/// Lines that Markdown takes for the address of links, `[Laughs]: Yes.`, and that nothing uses.
extension TreeBuilder {
  /// Warns of each definition of the body that is not printed and that no brackets of the whole text
  /// can mean, in notes and captions as elsewhere.
  mutating func warnOfUnusedDefinitions(body: Range<Int>) {
    let definitions = survey.definitions.flatMap { takenDefinitions(in: $0) }
    if definitions.isEmpty { return }
    let places = Set(definitions.map(\.offset))
    let used = usedLabels(in: body, except: places)
    for definition in definitions where !definition.isRemark {
      if used.contains(Self.comparable(definition.label)) { continue }
      let label = String(decoding: definition.label, as: UTF8.self)
      report(
        .unusedDefinition(label: label),
        definition.offset..<definition.offset + definition.label.count + 2)
    }
  }

  private struct TakenDefinition {
    let label: [UInt8]

    /// That of its `[` in the file.
    let offset: Int

    /// Whether it is none, or how Markdown’s comments are written: `[//]: # (…)`.
    let isRemark: Bool
  }

  /// Those of a run of lines that no block of text has.
  private func takenDefinitions(in run: Range<Int>) -> [TakenDefinition] {
    // The blocks stand in the order of their lines.
    var lower = 0
    var upper = blockLines.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if blockLines[middle].upperBound < run.lowerBound {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    if lower < blockLines.count, blockLines[lower].lowerBound < run.lowerBound { return [] }
    var stripped: [UInt8] = []
    var starts: [(stripped: Int, typed: Int, line: Int)] = []
    for line in run where input.lines.indices.contains(line) {
      let content = input.content(ofLine: line)
      let start = LineStart(input.bytes, content).offset
      starts.append((stripped.count, start, line))
      stripped += input.bytes[start..<max(start, content.upperBound)]
      stripped.append(0x0A)
    }
    var scanner = LinkDefinitionScanner(stripped)
    var next = 0
    return scanner.definitions().map { definition in
      while next + 1 < starts.count, starts[next + 1].stripped <= definition.label.lowerBound - 1 {
        next += 1
      }
      let place = starts[next]
      let typed = place.typed + definition.label.lowerBound - 1 - place.stripped
      let destination = stripped[definition.destination]
      // With a bracket that another does not close it is text for cmark.
      let opening = destination.count { $0 == UInt8(ascii: "(") }
      let isText = opening != destination.count { $0 == UInt8(ascii: ")") }
      return TakenDefinition(
        label: Array(stripped[definition.label]),
        offset: input.source(of: typed, inLine: place.line),
        isRemark: isText || destination.elementsEqual("#".utf8)
          || destination.elementsEqual("<>".utf8))
    }
  }

  /// What stands between brackets anywhere in the body, as labels are compared.
  private func usedLabels(in body: Range<Int>, except places: Set<Int>) -> Set<String> {
    let bytes = source.bytes
    var labels: Set<String> = []
    var open: Int?
    var index = body.lowerBound
    while index < body.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "["): open = index
      case UInt8(ascii: "]"):
        if let start = open, index - start <= 1001, !places.contains(start) {
          labels.insert(Self.comparable(bytes[start + 1..<index]))
        }
        open = nil
      case UInt8(ascii: "\\"): index += 1
      default: break
      }
      index += 1
    }
    return labels
  }

  /// Without regard to case, white space and the signs of quotes before a line.
  private static func comparable(_ label: some Collection<UInt8>) -> String {
    let words = label.split { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    let bytes: [UInt8] = Array(words.joined(separator: CollectionOfOne(0x20)))
    return String(decoding: bytes, as: UTF8.self).uppercased().lowercased()
  }
}
