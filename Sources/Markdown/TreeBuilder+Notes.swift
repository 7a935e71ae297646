/// Footnotes, which cmark has none of: their lines are taken out of the body before it is parsed.
extension TreeBuilder {
  /// Makes a definition for every note; a second one of the same label is left out.
  mutating func addNotes(_ notes: [LineSurvey.NoteLines], of input: ParsingInput) {
    for note in notes {
      let line = note.lines.lowerBound
      let label = String(decoding: input.bytes[note.label], as: UTF8.self)
      let start = input.source(of: note.marker.lowerBound, inLine: line)
      let range = start..<start + note.marker.count
      let definition = document.makeNode(.footnoteDefinition, sourceOffset: start)
      document[definition].payload = Int32(clamping: document.footnotes.count)
      if noteNumbers[label.lowercased()] == nil {
        noteNumbers[label.lowercased()] = document.footnotes.count
      } else {
        report(.repeatedFootnote(label), range)
      }
      document.footnotes.append(
        MarkdownFootnote(
          label: label, number: 0, definition: definition, references: [], range: range))
    }
  }

  /// Parses all notes at once, each the item of a list: what is in it cannot leave it.
  mutating func parseNotes(
    _ notes: [LineSurvey.NoteLines], of original: ParsingInput, definitions: ParsingInput
  ) {
    guard !notes.isEmpty else { return }
    var input = definitions
    var nodes: [Int: NodeID] = [:]
    for (number, note) in notes.enumerated() {
      nodes[input.lines.count] = document.footnotes[number].definition
      for line in note.lines {
        var content = original.content(ofLine: line)
        guard line == note.lines.lowerBound else {
          input.appendLine(
            original.bytes[content], source: original.source(of: content.lowerBound, inLine: line))
          continue
        }
        var start = note.marker.upperBound
        while start < content.upperBound,
          original.bytes[start] == 0x20 || original.bytes[start] == 0x09
        {
          start += 1
        }
        content = start..<content.upperBound
        // Four columns, as many as the other lines are indented by.
        input.appendLine(
          Array("1.  ".utf8) + original.bytes[content],
          source: original.source(of: start, inLine: line) - 4)
      }
    }
    let survey = LineSurvey(input, findsNotes: false)
    build(input, survey: survey, mode: .notes(nodes))
  }

  /// Numbers the notes in the order of their first use, those used in notes after the text's.
  mutating func numberNotes() {
    var order: [Int] = []
    var references = [[NodeID]](repeating: [], count: document.footnotes.count)
    var upcoming = NodeID.document
    var next = 0
    while true {
      for node in document.descendants(of: upcoming)
      where document[node].kind == .footnoteReference {
        let note = Int(document[node].payload)
        if references[note].isEmpty { order.append(note) }
        references[note].append(node)
      }
      guard next < order.count else { break }
      upcoming = document.footnotes[order[next]].definition
      next += 1
    }
    let unused = document.footnotes.indices.filter { references[$0].isEmpty }
    for note in unused where noteNumbers[document.footnotes[note].label.lowercased()] == note {
      report(.unusedFootnote(document.footnotes[note].label), document.footnotes[note].range)
    }
    document.footnotes = (order + unused).enumerated().map { place, note in
      var footnote = document.footnotes[note]
      footnote.number = place < order.count ? place + 1 : 0
      footnote.references = references[note]
      document[footnote.definition].payload = Int32(clamping: place)
      for (use, reference) in references[note].enumerated() {
        document[reference].payload = Int32(clamping: place)
        document[reference].level = UInt16(clamping: use + 1)
      }
      return footnote
    }
  }
}
