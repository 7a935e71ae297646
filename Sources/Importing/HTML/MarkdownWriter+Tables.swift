// Tables, as in GitHub Flavored Markdown 0.29, § 4.10.
extension MarkdownWriter {
  mutating func beginRow() {
    endParagraph()
    guard let table = containers.lastIndex(where: { $0.kind == .table }) else { return }
    while containers.count > table + 1 { closeContainer() }
    if containers[table].rows.last?.isEmpty != true { containers[table].rows.append([]) }
  }

  mutating func beginCell(_ tag: HTMLTag) {
    guard let table = containers.lastIndex(where: { $0.kind == .table }) else {
      // A cell of no table is words.
      return endParagraph()
    }
    while containers.count > table + 1 { closeContainer() }
    if containers[table].rows.isEmpty { containers[table].rows.append([]) }
    let columns = tag["colspan"].flatMap { Int($0) } ?? 1
    if columns > 1 || (tag["rowspan"].flatMap { Int($0) } ?? 1) > 1 {
      note(.table, "a cell over several columns or rows")
    }
    open(.cell(isHeader: tag.name == "th", columns: min(max(columns, 1), 50)), tag.name)
  }

  mutating func add(_ cell: TableCell, columns: Int) {
    let last = containers.count - 1
    guard containers[last].kind == .table, !containers[last].rows.isEmpty else {
      for block in cell.blocks { add(block) }
      return
    }
    let row = containers[last].rows.count - 1
    containers[last].rows[row].append(cell)
    for _ in 1..<columns {
      containers[last].rows[row].append(TableCell(blocks: [], isHeader: cell.isHeader))
    }
  }

  mutating func addTable(_ container: MarkdownContainer) {
    for block in container.blocks { add(block) }
    let rows = container.rows.filter { !$0.isEmpty }
    let columns = rows.map(\.count).max() ?? 0
    if columns == 0 { return }
    let isComplex = rows.joined().contains { cell in
      cell.blocks.count > 3 || cell.blocks.contains { $0.kind != .paragraph }
    }
    guard columns > 1, !isComplex, columns * rows.count < 100_000 else {
      note(.table, "a table that only arranges, or that holds more than words")
      for block in rows.joined().flatMap(\.blocks) { add(block) }
      return
    }
    var lines = rows.map { line(of: $0, columns: columns) }
    let hasHeader = rows[0].allSatisfy(\.isHeader)
    if !hasHeader { lines.insert(line(of: [], columns: columns), at: 0) }
    lines.insert(Array(("|" + String(repeating: "---|", count: columns)).utf8), at: 1)
    add(MarkdownBlock(bytes: Array(lines.joined(separator: [0x0A]))))
  }

  private func line(of cells: [TableCell], columns: Int) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "|")]
    for index in 0..<columns {
      line.append(0x20)
      if index < cells.count {
        for (number, block) in cells[index].blocks.enumerated() {
          if number > 0 { line.append(0x20) }
          for byte in block.bytes {
            if byte == UInt8(ascii: "|") { line.append(UInt8(ascii: "\\")) }
            line.append(byte == 0x0A ? 0x20 : byte)
          }
        }
        if line.last != 0x20 { line.append(0x20) }
      }
      line.append(UInt8(ascii: "|"))
    }
    return line
  }
}
