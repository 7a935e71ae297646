// swift-tools-version: 6.3
import PackageDescription

// The program's own sources with the instruments of libFuzzer in them. Tests/fuzz.sh puts this file and
// links to the sources into .build/fuzz/, so that all are one package and see one another.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let instruments: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]

func engine(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings + instruments)
}

let package = Package(
  name: "intertitle",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../checkouts/Yams")],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark"),
    engine("Diagnostics"),
    engine("Markup"),
    engine("FrontMatter", ["Diagnostics"]),
    engine("Markdown", ["CMark", "Diagnostics", "Markup"]),
    engine("Templates", ["Diagnostics", "Markup"]),
    engine(
      "JournalSite", ["Diagnostics", "FrontMatter", "Markdown", "Markup", "Templates", "Yams"]),
    engine("Importing", ["Diagnostics", "JournalSite", "Yams"]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Diagnostics", "FrontMatter", "Importing", "JournalSite", "Markdown", "Markup", "Templates",
      ],
      swiftSettings: settings + instruments,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
