// swift-tools-version: 6.3
import PackageDescription

/// As the program's own package compiles these targets, but for warnings, which are its matter.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A package of its own, so that nobody who builds Intertitle fetches what is only compared with it.
///
/// The engines are the program's: their folders in `Sources/` are links to those of the repository.
/// What is `package` there is within reach only from the same package, and no dependency is that.
let package = Package(
  name: "engines",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "FrontMatter", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Markdown", dependencies: ["CMark", "Diagnostics", "Markup"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "Templates", dependencies: ["Diagnostics", "Markup"], swiftSettings: strict),
    .executableTarget(
      name: "engines",
      dependencies: [
        "CMark", "Diagnostics", "FrontMatter", "Markdown", "Markup", "Templates", "Yams",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Stencil", package: "Stencil"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SharedLanguageTests",
      dependencies: [
        "Diagnostics", "Markup", "Templates", .product(name: "Stencil", package: "Stencil"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
