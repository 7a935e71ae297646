// swift-tools-version: 6.3
import PackageDescription

/// What every target of ours is compiled with: the strictest the language offers.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "intertitle",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "intertitle", targets: ["intertitle"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Not FlyingFox: its proxy needs URLSession, which a program with Swift's libraries linked in
    // takes along with libcurl and the thirty libraries below that. And NIO has limits for everything.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),

    // Small engines. None of them knows what a film is.
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "FrontMatter", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Markdown",
      dependencies: ["CMark", "Diagnostics", "Markup"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "Templates", dependencies: ["Diagnostics", "Markup"], swiftSettings: strict),

    // The journal: one folder a stage.
    .target(
      name: "JournalSite",
      dependencies: ["Diagnostics", "FrontMatter", "Markdown", "Markup", "Templates", "Yams"],
      swiftSettings: strict),

    // What is done to a journal's own files: begin, new, rename, mend.
    .target(
      name: "Authoring",
      dependencies: ["Diagnostics", "FrontMatter", "JournalSite", "Markdown"],
      swiftSettings: strict),

    // Other programs' archives as journals.
    .target(
      name: "Importing", dependencies: ["Diagnostics", "JournalSite", "Yams"],
      swiftSettings: strict),

    // The journal in a browser while it is written.
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "JournalSite", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: strict),

    // The command line: thin, and the only place that knows the terminal and the clock.
    .executableTarget(
      name: "intertitle",
      dependencies: [
        "Authoring", "Diagnostics", "FrontMatter", "Importing", "JournalSite", "Preview",
        "Templates", .target(name: "CMimalloc", condition: .when(platforms: [.linux])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["Diagnostics", "FrontMatter", "Yams"],
      swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown", "Markup"],
      resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Markup", "Templates"],
      swiftSettings: strict),
    .testTarget(
      name: "JournalSiteTests",
      dependencies: [
        "Diagnostics", "FrontMatter", "JournalSite", "Markdown", "Markup", "Templates",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Diagnostics", "JournalSite"],
      swiftSettings: strict),
    .testTarget(
      name: "ImportingTests", dependencies: ["Diagnostics", "Importing", "JournalSite"],
      swiftSettings: strict),
    .testTarget(
      name: "PreviewTests", dependencies: ["Diagnostics", "JournalSite", "Preview"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["intertitle"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
