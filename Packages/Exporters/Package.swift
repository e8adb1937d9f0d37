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

/// An exporter and its tests.
func exporter(_ name: String) -> [Target] {
  [
    .target(name: name, dependencies: ["DomainCore", "Interchange"], swiftSettings: house),
    .testTarget(
      name: "\(name)Tests", dependencies: ["DomainCore", "DomainTesting", "Interchange", .target(name: name)],
      swiftSettings: house),
  ]
}

let exporters: [[Target]] = [
  exporter("JSONExporter"),
  exporter("CSVExporter"),
  exporter("GraphMLExporter"),
]

let package = Package(
  name: "Exporters",
  platforms: [.macOS(.v15)],
  products: exporters.flatMap { $0 }.filter { !$0.isTest }.map { .library(name: $0.name, targets: [$0.name]) },
  dependencies: [
    .package(path: "../DomainCore"), .package(path: "../DomainTesting"), .package(path: "../Interchange"),
  ],
  targets: exporters.flatMap { $0 }
)
