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
  name: "Interchange",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Interchange", targets: ["Interchange"])],
  dependencies: [.package(path: "../DomainCore")],
  targets: [
    .target(name: "Interchange", dependencies: ["DomainCore"], swiftSettings: house),
    .testTarget(name: "InterchangeTests", dependencies: ["DomainCore", "Interchange"], swiftSettings: house),
  ]
)
