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
  name: "DomainCore",
  platforms: [.macOS(.v15)],
  products: [.library(name: "DomainCore", targets: ["DomainCore"])],
  targets: [
    .target(name: "DomainCore", swiftSettings: house),
    .testTarget(name: "DomainCoreTests", dependencies: ["DomainCore"], swiftSettings: house),
  ]
)
