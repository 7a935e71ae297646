import Diagnostics
import JournalSite
import Markup
import Testing

/// The smaller variants of pictures, with a program that only plays its part.
@Suite struct VariantTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("title: A\nbase-url: https://a.example\n", at: "content/journal.yaml")
    for (path, text) in TestTheme.plain { try folder.put(text, at: path) }
    try folder.put(
      """
      {% for image in still.images %}{{ image.address }}:\
      {% for variant in image.variants %} {{ variant.address }} {{ variant.width }}w\
      {% if not forloop.last %},{% endif %}{% endfor %}
      {% endfor %}
      """, at: "templates/blocks/still.html")
  }

  /// An article that shows these pictures.
  private func show(_ names: [String]) throws {
    let text = names.map { "![x](<\($0)>)" }.joined(separator: "\n")
    try folder.put(articleText(text), at: "content/articles/a.md")
  }

  private func site(_ maker: FakeMaker, jobs: Int = 1) async throws -> Site {
    let options = SiteOptions(date: PublicationDate(today: TestSite.today), jobs: jobs)
    var site = await Site(try SourceTree(reading: folder.path, jobs: 1), options: options)
    try await site.makeVariants(in: folder.path, jobs: jobs, with: maker.make)
    return site
  }

  /// Hashes are longer than lines: they become A, B, C as they come.
  private func page(of site: Site) throws -> String {
    let page = try #require(site.plan.pages.first { $0.address == "/articles/a/" })
    var buffer = OutputBuffer()
    site.render(page, into: &buffer)
    return lettered(String(decoding: buffer.bytes, as: UTF8.self))
  }

  private func lettered(_ text: String) -> String {
    var text = text
    for letter in ["A", "B", "C", "D"] {
      guard let match = text.firstMatch(of: /[0-9a-f]{32}/) else { break }
      text = text.replacing(match.output, with: letter)
    }
    return text
  }

  private var kept: String {
    lettered(folder.listing(of: ".intertitle/pictures").joined(separator: " "))
  }

  @Test func `a picture is offered in the widths that are smaller than its own`() async throws {
    try folder.put(jpeg(2000, 1000), at: "content/articles/wide one.jpg")
    try folder.put(jpeg(960, 480), at: "content/articles/narrow.jpg")
    try folder.put(jpeg(480, 240), at: "content/articles/small.jpg")
    try show(["wide one.jpg", "narrow.jpg", "small.jpg"])
    let maker = FakeMaker()
    let site = try await site(maker)
    #expect(
      try page(of: site) == """
        /articles/wide%20one.jpg: /assets/pictures/A-480.webp 480w, /assets/pictures/A-960.webp 960w, \
        /assets/pictures/A-1440.webp 1440w, /assets/pictures/A-1920.webp 1920w, \
        /articles/wide%20one.jpg 2000w
        /articles/narrow.jpg: /assets/pictures/B-480.webp 480w, /articles/narrow.jpg 960w
        /articles/small.jpg:

        """)
    #expect(maker.calls == 5)
    #expect(site.diagnostics.isEmpty)
    let added = site.files.filter { $0.path.hasPrefix("assets/pictures/") }
    #expect(added.count == 5)
    for file in added {
      let source: String? = if case .copy(let source) = file.content { source } else { nil }
      #expect(source == ".intertitle/" + file.path.dropFirst("assets/".count))
    }
  }

  @Test func `what was made is not made again, until the picture holds something else`()
    async throws
  {
    try folder.put(jpeg(1000, 500), at: "content/articles/a.jpg")
    try show(["a.jpg"])
    let first = FakeMaker()
    _ = try await site(first)
    #expect(first.calls == 2)
    let before = folder.text(at: ".intertitle/pictures/notes")
    let second = FakeMaker()
    let again = try await site(second)
    #expect(second.calls == 0)
    #expect(folder.text(at: ".intertitle/pictures/notes") == before)
    #expect(try page(of: again).contains("A-960.webp"))

    // The same bytes in another place are the same picture.
    try folder.remove("content/articles/a.jpg")
    try folder.put(jpeg(1000, 500), at: "content/articles/b.jpg")
    try show(["b.jpg"])
    _ = try await site(second)
    #expect(second.calls == 0)
    #expect(kept == "A-480.webp A-960.webp notes")

    let old = folder.listing(of: ".intertitle/pictures")
    try folder.put(jpeg(1000, 500, byteCount: 4_001), at: "content/articles/b.jpg")
    _ = try await site(second)
    #expect(second.calls == 2)
    #expect(kept == "A-480.webp A-960.webp notes")
    #expect(folder.listing(of: ".intertitle/pictures") != old)
  }

  @Test func `only variants of pictures that are gone are removed`() async throws {
    try folder.put(jpeg(500, 250), at: "content/articles/a.jpg")
    try folder.put(jpeg(600, 300), at: "content/articles/b.jpg")
    try show(["a.jpg", "b.jpg"])
    let maker = FakeMaker()
    _ = try await site(maker)
    #expect(kept == "A-480.webp B-480.webp notes")

    try folder.put("mine", at: ".intertitle/pictures/mine.webp")
    try folder.put("half", at: ".intertitle/pictures/.intertitle-\(old(0))")
    try show(["b.jpg"])
    _ = try await site(maker)
    #expect(kept == "A-480.webp B-480.webp mine.webp notes")

    try folder.remove("content/articles/a.jpg")
    _ = try await site(maker)
    #expect(kept == "A-480.webp mine.webp notes")
    try folder.remove("content/articles/b.jpg")
    try show([])
    _ = try await site(maker)
    #expect(kept == "mine.webp notes")
    #expect(maker.calls == 2)
  }

  private func old(_ index: Int) -> String { folder.listing(of: ".intertitle/pictures")[index] }

  @Test(arguments: [
    [], Array("RIFF".utf8), Array("<svg width='480' height='240'/>".utf8), webp(479, 240),
    webp(480, 480), Array(webp(480, 240, byteCount: 60).dropLast()),
  ])
  func `a file that is no whole picture of the right shape is not used`(bytes: [UInt8])
    async throws
  {
    try folder.put(jpeg(1000, 500), at: "content/articles/a.jpg")
    try show(["a.jpg"])
    let maker = FakeMaker { _ in bytes.isEmpty ? nil : bytes }
    let site = try await site(maker)
    #expect(maker.calls == 1)
    #expect(try page(of: site) == "/articles/a.jpg:\n")
    #expect(kept == "notes")
    #expect(
      DiagnosticPrinter().print(site.diagnostics) { site.source($0) } == """
        content/articles/a.jpg: warning: no smaller sizes of this picture could be made
           help: open it in an image editor and export it again; as it is, phones load all of it  \
        [no-smaller-sizes]

        """)
  }

  @Test func `a variant that was damaged is made again`() async throws {
    try folder.put(jpeg(500, 250), at: "content/articles/a.jpg")
    try show(["a.jpg"])
    let maker = FakeMaker()
    _ = try await site(maker)
    try folder.put([], at: ".intertitle/pictures/\(old(0))")
    try folder.put("garbled", at: ".intertitle/pictures/notes")
    let site = try await site(maker)
    #expect(maker.calls == 2)
    #expect(try page(of: site).contains("A-480.webp 480w"))
  }

  @Test func `a variant with more bytes than the picture is no use, but kept`() async throws {
    try folder.put(jpeg(1000, 500, byteCount: 1_000), at: "content/articles/a.jpg")
    try show(["a.jpg"])
    let maker = FakeMaker { webp($0, $0 / 2, byteCount: $0 == 480 ? 900 : 1_000) }
    for _ in 1...2 {
      let site = try await site(maker)
      #expect(
        try page(of: site)
          == "/articles/a.jpg: /assets/pictures/A-480.webp 480w, /articles/a.jpg 1000w\n")
    }
    #expect(maker.calls == 2)
  }

  @Test func `a picture that claims too many pixels is not touched`() async throws {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let size: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF]
    try folder.put(header + Array("IHDR".utf8) + size, at: "content/articles/a.png")
    try show(["a.png"])
    let maker = FakeMaker()
    let site = try await site(maker)
    #expect(maker.calls == 0)
    #expect(folder.listing(of: ".intertitle") == [])
    let messages = site.diagnostics.map(\.problem.message)
    #expect(messages == ["this picture has more than 100 megapixels"])
  }

  @Test func `what moves, drawings, and what no page shows have no variants`() async throws {
    let gif = Array("GIF89a".utf8) + [0xD0, 0x07, 0xD0, 0x07]
    let size: [UInt8] = [0xFF, 8, 0, 0xFF, 8, 0]
    let webp = Array("RIFF\0\0\0\0WEBPVP8X".utf8) + [10, 0, 0, 0, 2, 0, 0, 0] + size
    try folder.put(gif, at: "content/articles/a.gif")
    try folder.put(webp, at: "content/articles/a.webp")
    try folder.put("<svg width='2000' height='2000'/>", at: "content/articles/a.svg")
    try folder.put(jpeg(2000, 1000), at: "content/articles/a.jpg")
    try folder.put(
      articleText("![x](a.gif)\n![x](a.webp)\n![x](a.svg)\n\n[A picture](a.jpg)"),
      at: "content/articles/a.md")
    let maker = FakeMaker()
    let site = try await site(maker)
    #expect(maker.calls == 0)
    #expect(try page(of: site).hasPrefix("/articles/a.gif:\n/articles/a.webp:\n/articles/a.svg:\n"))
    #expect(folder.listing(of: ".intertitle") == [])
  }

  @Test func `one job and many give the same`() async throws {
    let names = (0..<12).map { "\($0).jpg" }
    for (index, name) in names.enumerated() {
      let width = 1500 + 100 * (index % 9)
      try folder.put(jpeg(width, width * 3 / 5), at: "content/articles/\(name)")
    }
    try show(names)
    let maker = FakeMaker { webp($0, $0 * 3 / 5) }
    var outcomes: [[String]] = []
    for jobs in [1, 5] {
      let site = try await site(maker, jobs: jobs)
      outcomes.append(
        [try page(of: site)] + site.outputPaths + site.diagnostics.map { "\($0.path)" })
    }
    #expect(outcomes[0] == outcomes[1])
    #expect(outcomes[0].filter { $0.hasPrefix("assets/pictures/") }.count == 31)
  }

  @Test func `a file of the journal's own keeps its address`() async throws {
    try folder.put(jpeg(500, 250), at: "content/articles/a.jpg")
    try show(["a.jpg"])
    let maker = FakeMaker()
    _ = try await site(maker)
    try folder.put("mine", at: "content/files/assets/pictures/\(old(0))")
    let site = try await site(maker)
    #expect(try page(of: site) == "/articles/a.jpg:\n")
    #expect(site.files.filter { $0.path.hasPrefix("assets/pictures/") }.count == 1)
  }
}
