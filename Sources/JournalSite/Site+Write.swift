import Markup

/// What a build did to the output folder.
package struct WriteSummary: Sendable {
  /// HTML pages of the site, old addresses included.
  package var pages = 0

  /// Files that were new or had changed, pages and others.
  package var written = 0
  package var removed = 0
}

extension Site {
  /// Renders every page and writes what changed, as many at a time as there are `jobs`. A page's
  /// bytes live no longer than it takes to write them. `progress` hears of each that is done.
  package func write(
    with writer: SiteWriter, jobs: Int, progress: WorkProgress? = nil
  ) async throws(DiskError) -> WriteSummary {
    let paths = outputPaths
    let foreign = writer.foreignFiles(among: paths)
    let differing = differing(foreign, with: writer)
    if let refusal = writer.refusal(of: differing, among: foreign) { throw refusal }
    try writer.begin(paths: paths)
    var summary = WriteSummary()
    summary.pages = plan.pages.count
    // Runs of pages that are neighbours share a buffer and a folder.
    let run = 32
    let count = plan.pages.count + plan.machineFiles.count
    let runs = (count + run - 1) / run
    let results = await concurrentMap(count: runs, jobs: jobs, run: 1) { index in
      let range = index * run..<min((index + 1) * run, count)
      let result = writePrinted(range, with: writer)
      progress?.add(range.count)
      return result
    }
    for result in results { summary.written += try result.get() }
    for file in files {
      let outcome =
        switch file.content {
        case .bytes(let bytes): try writer.write(bytes, to: file.path)
        case .copy(let source): try writer.copy(from: source, to: file.path)
        }
      if outcome == .written { summary.written += 1 }
    }
    summary.removed = try writer.finish(paths: paths)
    return summary
  }

  /// Those of `paths` where something else lies than what is to be written: where the notes of the
  /// last build are lost, its files are known by their bytes.
  private func differing(_ paths: [String], with writer: SiteWriter) -> [String] {
    if paths.isEmpty { return [] }
    let printed = Dictionary(
      printedAddresses.enumerated().map { (plan.addresses.outputPath($1), $0) },
      uniquingKeysWith: { a, _ in a })
    let others = Dictionary(files.map { ($0.path, $0.content) }, uniquingKeysWith: { a, _ in a })
    var buffer = OutputBuffer()
    return paths.filter { path in
      if let index = printed[path] {
        buffer.removeAll()
        renderPrinted(index, into: &buffer)
        return !writer.holds(buffer.bytes, at: path)
      }
      return switch others[path] {
      case .bytes(let bytes): !writer.holds(bytes, at: path)
      case .copy(let source): !writer.holdsCopy(of: source, at: path)
      case nil: true
      }
    }
  }

  /// How many pages and files for programs are to be printed.
  package var printedCount: Int { plan.pages.count + plan.machineFiles.count }

  /// What is printed: the pages, then the files for programs.
  private var printedAddresses: [String] {
    plan.pages.map(\.address) + plan.machineFiles.map(\.address)
  }

  /// Prints what stands at that place in `printedAddresses`; gives its address.
  @discardableResult
  private func renderPrinted(_ index: Int, into buffer: inout OutputBuffer) -> String {
    if index < plan.pages.count {
      let page = plan.pages[index]
      render(page, into: &buffer)
      return page.address
    }
    let file = plan.machineFiles[index - plan.pages.count]
    render(file, into: &buffer)
    return file.address
  }

  private func writePrinted(
    _ range: Range<Int>, with writer: SiteWriter
  ) -> Result<Int, DiskError> {
    var buffer = OutputBuffer(reserving: 1 << 16)
    var written = 0
    for index in range {
      buffer.removeAll()
      let address = renderPrinted(index, into: &buffer)
      do throws(DiskError) {
        let path = plan.addresses.outputPath(address)
        if try writer.write(buffer.bytes, to: path) == .written { written += 1 }
      } catch {
        return .failure(error)
      }
    }
    return .success(written)
  }

  /// Every file of the site, relative to the output folder, in byte order.
  package var outputPaths: [String] {
    (printedAddresses.map { plan.addresses.outputPath($0) } + files.map(\.path))
      .sorted { $0.precedesByBytes($1) }
  }

  /// What the site has besides its pages: the theme's assets and the journal's files.
  package var files: [OutputFile] {
    var files = [
      OutputFile(path: assetPath(theme.stylesheetName), content: .bytes(theme.stylesheet))
    ]
    for asset in theme.assets {
      files.append(OutputFile(path: assetPath(asset.name), content: .bytes(asset.bytes)))
    }
    for file in theme.copied {
      let name = file.path.dropPrefix("templates/assets/")
      files.append(OutputFile(path: assetPath(name), content: .copy(from: file.path)))
    }
    for file in plan.files {
      files.append(
        OutputFile(path: plan.addresses.outputPath(file.address), content: .copy(from: file.source))
      )
    }
    for name in variants.names {
      files.append(
        OutputFile(
          path: assetPath("pictures/\(name)"), content: .copy(from: "\(VariantFolder.path)/\(name)")
        ))
    }
    return files
  }

  private func assetPath(_ name: String) -> String {
    plan.addresses.outputPath(plan.addresses.asset(name))
  }
}

/// A file of the site that is no page.
package struct OutputFile: Sendable {
  /// In the output folder.
  package let path: String
  package let content: Content

  package enum Content: Sendable {
    case bytes([UInt8])

    /// The path of the original in the journal's folder.
    case copy(from: String)
  }
}
