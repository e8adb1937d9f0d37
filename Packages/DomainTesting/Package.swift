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

let package = Package(
  name: "DomainTesting",
  platforms: [.macOS(.v15)],
  products: [.library(name: "DomainTesting", targets: ["DomainTesting"])],
  dependencies: [.package(path: "../DomainCore")],
  targets: [
    .target(name: "DomainTesting", dependencies: ["DomainCore"], swiftSettings: house),
    .testTarget(
      name: "DomainTestingTests", dependencies: ["DomainCore", "DomainTesting"], swiftSettings: house),
  ]
)
