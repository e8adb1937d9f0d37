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

/// An importer and its tests; `core` and what else it needs.
func importer(_ name: String, _ dependencies: Target.Dependency...) -> [Target] {
  [
    .target(name: name, dependencies: ["DomainCore"] + dependencies, swiftSettings: house),
    .testTarget(
      name: "\(name)Tests", dependencies: ["DomainCore", "DomainTesting", .target(name: name)] + dependencies,
      swiftSettings: house),
  ]
}

let importers: [[Target]] = [
  importer("TextDecoding", "CUchardet"),
  importer("PlainTextImporter", "TextDecoding"),
  importer("HTMLImporter", "Interchange", "Markup", "TextDecoding"),
  importer("XMLImporter", "HTMLImporter", "Markup", "TextDecoding"),
  importer("JSONImporter", "Interchange"),
  importer("CSVImporter", "Interchange"),
  importer("GraphMLImporter", "Interchange", "Markup"),
]

let package = Package(
  name: "Importers",
  platforms: [.macOS(.v15)],
  products: importers.flatMap { $0 }.filter { !$0.isTest }.map { .library(name: $0.name, targets: [$0.name]) },
  dependencies: [
    .package(path: "../DomainCore"), .package(path: "../DomainTesting"), .package(path: "../Interchange"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: house),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: house),
  ] + importers.flatMap { $0 }
)
