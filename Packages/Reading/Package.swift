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
  name: "Reading",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Reading", targets: ["Reading"])],
  dependencies: [.package(path: "../DomainCore"), .package(path: "../Language")],
  targets: [
    .target(name: "CAttributionModel", dependencies: [.product(name: "CRecurrent", package: "Language")]),
    .target(name: "CCertaintyModel"),
    .target(
      name: "Reading", dependencies: ["CAttributionModel", "CCertaintyModel", "DomainCore", "Language"],
      swiftSettings: house),
    .testTarget(name: "ReadingTests", dependencies: ["DomainCore", "Language", "Reading"], swiftSettings: house),
  ]
)
