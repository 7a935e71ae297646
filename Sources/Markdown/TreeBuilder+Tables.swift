/// Tables as in GitHub Flavored Markdown 0.29, § 4.10.
extension TreeBuilder {
  /// Adds a table instead of a paragraph where it holds one, and what stands before the table's
  /// header as a paragraph. False where there is none.
  mutating func addTable(_ node: CMarkNode, firstLine: Int) -> Bool {
    guard !survey.delimiterRows.isEmpty else { return false }
    let last = min(node.endLine - 1, input.lines.count - 1)
    var number = survey.delimiterRows.partitioningIndex { $0 > firstLine }
    while number < survey.delimiterRows.count, survey.delimiterRows[number] <= last {
      let row = survey.delimiterRows[number]
      let header = cells(ofLine: row - 1, firstLine: firstLine, node)
      if let alignments = alignments(cells(ofLine: row, firstLine: firstLine, node)),
        alignments.count == header.count
      {
        var rows = [header]
        for line in row + 1..<max(row, last) + 1 {
          let cells = cells(ofLine: line, firstLine: firstLine, node)
          if cells.isEmpty { break }
          rows.append(cells)
        }
        let table = Table(headerLine: row - 1, alignments: alignments, rows: rows)
        guard isLetThrough(table) else { return false }
        if row - 1 > firstLine { addParagraph(firstLine..<row - 1, firstLine, node) }
        add(table, firstLine, node)
        return true
      }
      number += 1
    }
    return false
  }

  /// The cells of each row as they stand in the input, the header's first.
  private struct Table {
    let headerLine: Int
    let alignments: [ColumnAlignment]
    let rows: [[Range<Int>]]

    /// How many cells its rows lack.
    var missingCells: Int { rows.reduce(0) { $0 + max(0, alignments.count - $1.count) } }
  }

  /// False, with an error, for a table that would grow out of proportion.
  private mutating func isLetThrough(_ table: Table) -> Bool {
    filledCells += table.missingCells
    guard filledCells > MarkdownLimits.filledCells else { return true }
    filledCells -= table.missingCells
    let line = table.headerLine
    let header = input.content(ofLine: line)
    let start = input.source(of: header.lowerBound, inLine: line)
    report(
      .tooManyFilledCells(limit: MarkdownLimits.filledCells), start..<start + header.count)
    return false
  }

  private mutating func add(_ table: Table, _ firstLine: Int, _ node: CMarkNode) {
    let parent = current
    defer { current = parent }
    let line = table.headerLine
    let start = lineStart(line, firstLine: firstLine, node)
    let added = add(.table, sourceOffset: input.source(of: start, inLine: line))
    for (number, row) in table.rows.enumerated() {
      current = added
      // The delimiter row stands behind the header.
      let kind = number == 0 ? NodeKind.tableHeader : .tableRow
      warnOfDroppedCells(
        row.dropFirst(table.alignments.count), line: number == 0 ? line : line + 1 + number)
      addRow(kind, row, table.alignments, line: number == 0 ? line : line + 1 + number)
    }
  }

  /// What stands in more cells than the header has is not printed.
  private mutating func warnOfDroppedCells(_ cells: ArraySlice<Range<Int>>, line: Int) {
    guard let first = cells.first(where: { !$0.isEmpty }),
      let last = cells.last(where: { !$0.isEmpty })
    else { return }
    let start = input.source(of: first.lowerBound, inLine: line)
    report(.droppedCells, start..<start + last.upperBound - first.lowerBound)
  }

  private mutating func addRow(
    _ kind: NodeKind, _ cells: [Range<Int>], _ alignments: [ColumnAlignment], line: Int
  ) {
    let start = cells.first?.lowerBound ?? 0
    let row = add(kind, sourceOffset: input.source(of: start, inLine: line))
    for (number, alignment) in alignments.enumerated() {
      current = row
      let range = number < cells.count ? cells[number] : start..<start
      let offset = input.source(of: range.lowerBound, inLine: line)
      let cell = add(.tableCell, sourceOffset: offset)
      document[cell].level = alignment.rawValue
      if range.isEmpty { continue }
      pending.append(
        PendingInlines(node: cell, bytes: Array(input.bytes[range]), source: offset, isExact: true))
    }
  }

  private mutating func addParagraph(_ lines: Range<Int>, _ firstLine: Int, _ node: CMarkNode) {
    var text: [UInt8] = []
    for line in lines {
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      let start = lineStart(line, firstLine: firstLine, node)
      text += input.bytes[start..<max(start, input.content(ofLine: line).upperBound)]
    }
    let start = lineStart(firstLine, firstLine: firstLine, node)
    let offset = input.source(of: start, inLine: firstLine)
    let paragraph = add(.paragraph, sourceOffset: offset)
    pending.append(
      PendingInlines(node: paragraph, bytes: text, source: offset, isExact: lines.count == 1))
  }

  private func lineStart(_ line: Int, firstLine: Int, _ node: CMarkNode) -> Int {
    guard line == firstLine else { return input.contentStart(ofLine: line, quotes: quotes) }
    return min(
      Int(input.lines[line].start) + max(node.startColumn - 1, 0),
      input.content(ofLine: line).upperBound)
  }

  /// A row's cells without the white space around them; none for a blank line.
  private func cells(ofLine line: Int, firstLine: Int, _ node: CMarkNode) -> [Range<Int>] {
    var index = lineStart(line, firstLine: firstLine, node)
    var end = input.content(ofLine: line).upperBound
    let bytes = input.bytes
    while end > index, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    guard index < end else { return [] }
    let pipe = UInt8(ascii: "|")
    if bytes[index] == pipe { index += 1 }
    var cells: [Range<Int>] = []
    var start = index
    while index < end {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1] == pipe {
        index += 2
      } else if bytes[index] == pipe {
        cells.append(trimmed(start..<index))
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    if start < end || cells.isEmpty { cells.append(trimmed(start..<end)) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, input.bytes[lower] == 0x20 || input.bytes[lower] == 0x09 { lower += 1 }
    while upper > lower, input.bytes[upper - 1] == 0x20 || input.bytes[upper - 1] == 0x09 {
      upper -= 1
    }
    return lower..<upper
  }

  private func alignments(_ cells: [Range<Int>]) -> [ColumnAlignment]? {
    var alignments: [ColumnAlignment] = []
    for cell in cells {
      var dashes = input.bytes[cell]
      let isLeft = dashes.first == UInt8(ascii: ":")
      if isLeft { dashes.removeFirst() }
      let isRight = dashes.last == UInt8(ascii: ":")
      if isRight { dashes.removeLast() }
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      switch (isLeft, isRight) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.none)
      }
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// In a cell `\|` is a pipe in code, too, where cmark keeps the backslash.
  mutating func unescapePipesInCode() {
    for number in leaf.firstNode..<document.nodes.count where document.nodes[number].kind == .code {
      let start = Int(document.nodes[number].textStart)
      var end = start
      for index in start..<start + Int(document.nodes[number].textLength) {
        let byte = document.text[index]
        if byte == UInt8(ascii: "|"), end > start, document.text[end - 1] == UInt8(ascii: "\\") {
          end -= 1
        }
        document.text[end] = byte
        end += 1
      }
      document.nodes[number].textLength = UInt32(truncatingIfNeeded: end - start)
    }
  }
}

extension [Int] {
  /// The first index at which the condition holds; it holds from there to the end.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if condition(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
