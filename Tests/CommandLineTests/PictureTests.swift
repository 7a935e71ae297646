import Foundation
import Testing

/// Smaller pictures: with a program that plays vipsthumbnail, and with the real one where it is.
@Suite struct PictureTests {
  /// Notes what it is told, and answers a picture twice as wide as high with the head of a WebP file.
  private static let fake = """
    #!/bin/sh
    printf '%s|' "$@" >>"$0.calls"
    echo "$(cat | wc -c)" >>"$0.calls"
    width=${5%x}
    height=$((width / 2))
    byte() { printf "\\\\$(printf %o $(($1 & 255)))"; }
    printf 'RIFF\\026\\000\\000\\000WEBPVP8X\\012\\000\\000\\000\\000\\000\\000\\000'
    byte $((width - 1)); byte $(((width - 1) >> 8)); byte 0
    byte $((height - 1)); byte $(((height - 1) >> 8)); byte 0

    """

  /// The small journal with an article that shows a picture of this name, and with programs beside it.
  private func journal(showing name: String, _ picture: Data) throws -> Scratch {
    let text = article("date: 2024-05-02", "![A harbour](<\(name)>)")
    let scratch = try Scratch(smallJournal(with: ["content/articles/snow.md": text]))
    let place = URL(fileURLWithPath: scratch.path).appendingPathComponent("content/articles")
    try picture.write(to: place.appendingPathComponent(name))
    return scratch
  }

  private func install(_ program: String, in scratch: Scratch) throws -> [String: String] {
    try scratch.write(program, to: "bin/vipsthumbnail")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: scratch.path + "/bin/vipsthumbnail")
    return ["PATH": "\(scratch.path)/bin:/usr/bin:/bin"]
  }

  /// The head of a JPEG of 1,000 by 500 pixels.
  private static let wide =
    Data([0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 1, 0xF4, 3, 0xE8, 3]) + Data(count: 500)

  private func image(in scratch: Scratch) throws -> String {
    let page = try scratch.text("output/articles/snow/index.html")
    let image = try #require(page.firstMatch(of: /<img [^>]*>/))
    return String(image.output.replacing(/[0-9a-f]{32}/, with: "HASH"))
  }

  private static let built = "15 pages, 0 written, 0 removed, 0 errors, 0 warnings\n"

  @Test func `the program is run once for every width`() async throws {
    let scratch = try journal(showing: "-o [x=1].jpg", Self.wide)
    let environment = try install(Self.fake, in: scratch)
    let run = try await intertitle("build", in: scratch.path, environment: environment)
    #expect(run.errors == "15 pages, 28 written, 0 removed, 0 errors, 0 warnings\n")
    let address = "/articles/-o%20%5Bx=1%5D.jpg"
    #expect(
      try image(in: scratch)
        == """
        <img src="\(address)" srcset="/assets/pictures/HASH-480.webp 480w, \
        /assets/pictures/HASH-960.webp 960w, \(address) 1000w" \
        sizes="(min-width: 61rem) 56rem, 92vw" alt="A harbour" width="1000" height="500" \
        loading="lazy" decoding="async">
        """)
    let told = "stdin[fail_on=truncated]|--export-profile|srgb|--size"
    let format = "--output|.webp[Q=78,effort=2,strip]"
    #expect(
      try scratch.text("bin/vipsthumbnail.calls") == """
        \(told)|480x|\(format)|512
        \(told)|960x|\(format)|512

        """)

    let again = try await intertitle("build", in: scratch.path, environment: environment)
    #expect(again.errors == Self.built)
    #expect(try scratch.text("bin/vipsthumbnail.calls").split(separator: "\n").count == 2)
  }

  @Test func `check makes none, and without the program there are none`() async throws {
    let scratch = try journal(showing: "a.jpg", Self.wide)
    let environment = try install(Self.fake, in: scratch)
    let check = try await intertitle("check", in: scratch.path, environment: environment)
    #expect(check.status == 0)
    #expect(try scratch.files(in: ".intertitle") == [])
    let run = try await intertitle("build", in: scratch.path, environment: ["PATH": "bin::."])
    #expect(run.errors == "15 pages, 26 written, 0 removed, 0 errors, 0 warnings\n")
    #expect(try image(in: scratch).contains("srcset") == false)
    #expect(try scratch.files(in: "output/assets").count == 4)
  }

  @Test func `a hint is given where every reader loads more than a screen holds`() async throws {
    let large = Data([0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 4, 0, 8, 0, 3])
    let scratch = try journal(showing: "a.jpg", large)
    let run = try await intertitle("build", in: scratch.path, environment: ["PATH": "/nowhere"])
    #expect(
      run.errors == """
        15 pages, 26 written, 0 removed, 0 errors, 0 warnings
        hint: with vipsthumbnail installed (Debian, Ubuntu: libvips-tools; Mac: brew install vips), \
        phones get smaller pictures

        """)
    let quiet = try await intertitle(
      "build", "--quiet", in: scratch.path, environment: ["PATH": "/nowhere"])
    #expect(quiet == ProgramRun(status: 0))
  }

  @Test(arguments: ["exit 1", "kill -9 $$", "printf RIFF", "cat"])
  func `where it fails, the page has the picture alone, and the build says so`(script: String)
    async throws
  {
    let scratch = try journal(showing: "a.jpg", Self.wide)
    let environment = try install("#!/bin/sh\n\(script)\n", in: scratch)
    let run = try await intertitle("build", in: scratch.path, environment: environment)
    #expect(
      run
        == ProgramRun(
          status: 0,
          errors: """
            content/articles/a.jpg: warning: no smaller sizes of this picture could be made
               help: open it in an image editor and export it again; as it is, phones load all of \
            it  [no-smaller-sizes]
            15 pages, 26 written, 0 removed, 0 errors, 1 warning

            """))
    #expect(try image(in: scratch).contains("srcset") == false)
    #expect(try scratch.files(in: ".intertitle") == ["manifest", "pictures/notes"])
    let strict = try await intertitle(
      "build", "--strict", in: scratch.path, environment: environment)
    #expect(strict.status == 1)
  }

  @Test func `one job and many give the same site`() async throws {
    var outputs: [[String: Scratch.Entry]] = []
    for jobs in ["1", "2"] {
      let scratch = try journal(showing: "a.jpg", Self.wide)
      for number in 0..<5 {
        let picture = Self.wide + Data([UInt8(number)])
        let place = "\(scratch.path)/content/articles/\(number).jpg"
        try picture.write(to: URL(fileURLWithPath: place))
        try scratch.write(
          article("date: 2024-05-0\(number + 1)", "![A harbour](\(number).jpg)"),
          to: "content/articles/piece-\(number).md")
      }
      let environment = try install(Self.fake, in: scratch)
      _ = try await intertitle(
        "build", "--jobs", jobs, in: scratch.path, environment: environment)
      outputs.append(try scratch.contents(of: "output"))
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].keys.filter { $0.hasSuffix(".webp") }.count == 12)
  }

  @Test(.enabled(if: isInstalled)) func `the real program makes upright pictures of stills`()
    async throws
  {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let harbour = try Data(
      contentsOf: root.appendingPathComponent("content/articles/stills/harbour.jpg"))
    // An EXIF segment that turns the picture by a quarter, behind the start of the file.
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]
    let exif = [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
    let turned = harbour.prefix(2) + Data(exif) + harbour.dropFirst(2)
    let scratch = try journal(showing: "-o [page=1] 100%s.jpg", turned)
    let run = try await intertitle("build", in: scratch.path)
    #expect(run.errors == "15 pages, 28 written, 0 removed, 0 errors, 0 warnings\n")
    // 1,600 by 964, on its side.
    #expect(try image(in: scratch).contains("960w, /articles/"))
    #expect(try image(in: scratch).contains(#"width="964" height="1600""#))

    try turned.prefix(turned.count / 2).write(
      to: URL(fileURLWithPath: scratch.path + "/content/articles/-o [page=1] 100%s.jpg"))
    let broken = try await intertitle("build", in: scratch.path)
    #expect(broken.errors.contains("[no-smaller-sizes]\n15 pages, 4 written, 2 removed"))
  }

  private static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/vipsthumbnail")
    }
}
