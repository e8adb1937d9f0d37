// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because it reads the importer's internals: it is built with `-enable-testing`.
let package = Package(
  name: "TrainHTML",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(path: "../../../Packages/DomainCore"), .package(path: "../../../Packages/Interchange"),
    .package(path: "../../../Packages/Importers"),
  ],
  targets: [
    .executableTarget(
      name: "train-html",
      dependencies: [
        .product(name: "DomainCore", package: "DomainCore"), .product(name: "HTMLImporter", package: "Importers"),
        .product(name: "TextDecoding", package: "Importers"), .product(name: "Interchange", package: "Interchange"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-Ounchecked"])])
  ]
)
