// swift-tools-version: 6.2
import PackageDescription

// A tool of one's own: dateline with one importer more.
let package = Package(
  name: "OwnTool",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: Context.environment["DATELINE_URL"] ?? "https://example.org/dateline.git", from: "1.0.0")
  ],
  targets: [
    .target(name: "TranscriptImporter", dependencies: [.product(name: "DomainCore", package: "dateline")]),
    .testTarget(
      name: "TranscriptImporterTests",
      dependencies: [
        "TranscriptImporter", .product(name: "DomainCore", package: "dateline"),
        .product(name: "DomainTesting", package: "dateline"),
      ]),
    .executableTarget(
      name: "OwnTool",
      dependencies: [
        "TranscriptImporter", .product(name: "Dateline", package: "dateline"),
        .product(name: "DatelineTool", package: "dateline"), .product(name: "DomainCore", package: "dateline"),
      ]),
  ]
)
