// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let importers = [
  "PlainTextImporter", "HTMLImporter", "XMLImporter", "JSONImporter", "CSVImporter", "GraphMLImporter",
]
let exporters = ["JSONExporter", "CSVExporter", "GraphMLExporter"]

let package = Package(
  name: "Dateline",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Dateline", targets: ["Dateline"])],
  dependencies: [
    .package(path: "../DomainCore"), .package(path: "../DomainTesting"), .package(path: "../Importers"),
    .package(path: "../Exporters"),
    .package(path: "../Reading"),
  ],
  targets: [
    .target(
      name: "Dateline",
      dependencies: ["DomainCore", "Reading"] + importers.map { .product(name: $0, package: "Importers") }
        + exporters.map { .product(name: $0, package: "Exporters") },
      swiftSettings: house),
    .testTarget(
      name: "DatelineTests", dependencies: ["Dateline", "DomainCore", "DomainTesting"], swiftSettings: house),
  ]
)
