// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because it reads the analyzer's internals: it is built with `-enable-testing`.
let package = Package(
  name: "attribution-training",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(path: "../../../../Packages/DomainCore"), .package(path: "../../../../Packages/Language"),
    .package(path: "../../../../Packages/Reading"),
  ],
  targets: [
    .executableTarget(
      name: "attribution-tool",
      dependencies: [
        .product(name: "DomainCore", package: "DomainCore"), .product(name: "Language", package: "Language"),
        .product(name: "Reading", package: "Reading"),
      ],
      path: "Sources/attribution-tool", swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
