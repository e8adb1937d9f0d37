// swift-tools-version: 6.2
import PackageDescription

// The root manifest declares every target itself, because a package whose root depends on nested packages by path cannot
// be depended on by URL and version. Each folder of Packages/ has a manifest of its own as well, for work on it alone.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library in a package folder, with its tests, which may use `DomainTesting`.
func library(
  _ name: String, in package: String, _ dependencies: [Target.Dependency] = [], tested: [Target.Dependency] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: dependencies, path: "Packages/\(package)/Sources/\(name)", swiftSettings: house),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies + tested,
      path: "Packages/\(package)/Tests/\(name)Tests", swiftSettings: house),
  ]
}

/// An importer: a target of Packages/Importers with its tests.
func importer(_ name: String, _ dependencies: Target.Dependency...) -> [Target] {
  library(name, in: "Importers", ["DomainCore"] + dependencies, tested: ["DomainTesting"])
}

/// An exporter: a target of Packages/Exporters with its tests.
func exporter(_ name: String, _ dependencies: Target.Dependency...) -> [Target] {
  library(name, in: "Exporters", ["DomainCore"] + dependencies, tested: ["DomainTesting"])
}

/// What the command-line tool alone needs: an embedder who switches the trait off fetches none of it.
func tool(_ product: String, _ package: String) -> Target.Dependency {
  .product(name: product, package: package, condition: .when(traits: ["Tool"]))
}

let importers = [
  importer("PlainTextImporter", "TextDecoding"),
  importer("HTMLImporter", "Interchange", "Markup", "TextDecoding"),
  importer("XMLImporter", "HTMLImporter", "Markup", "TextDecoding"),
  importer("JSONImporter", "Interchange"),
  importer("CSVImporter", "Interchange"),
  importer("GraphMLImporter", "Interchange", "Markup"),
]

let exporters = [
  exporter("JSONExporter", "Interchange"),
  exporter("CSVExporter", "Interchange"),
  exporter("GraphMLExporter", "Interchange"),
]

let plugins = (importers + exporters).map { $0[0].name }

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .library(name: "DatelineTool", targets: ["DatelineTool"]),
    .library(name: "DomainCore", targets: ["DomainCore"]),
    .library(name: "DomainTesting", targets: ["DomainTesting"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "Reading", targets: ["Reading"]),
    .executable(name: "dateline", targets: ["dateline"]),
    .plugin(name: "AddImporter", targets: ["AddImporter"]),
  ] + plugins.map { .library(name: $0, targets: [$0]) },
  traits: [
    .trait(name: "Tool", description: "The command-line tool and what it alone depends on."),
    .default(enabledTraits: ["Tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", path: "Packages/Importers/Sources/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CUchardet", path: "Packages/Importers/Sources/CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .target(name: "CRecurrent", path: "Packages/Language/Sources/CRecurrent"),
    .target(
      name: "CLanguageModel", dependencies: ["CRecurrent"], path: "Packages/Language/Sources/CLanguageModel"),
    .target(
      name: "CAttributionModel", dependencies: ["CRecurrent"], path: "Packages/Reading/Sources/CAttributionModel"),
    .target(name: "CCertaintyModel", path: "Packages/Reading/Sources/CCertaintyModel"),
    .target(
      name: "DatelineTool",
      dependencies: [
        "CSVExporter", "DomainCore", "Interchange", tool("ArgumentParser", "swift-argument-parser"),
        tool("SystemPackage", "swift-system"),
      ], path: "Tools/DatelineTool", swiftSettings: house),
    .executableTarget(
      name: "dateline", dependencies: ["Dateline", "DatelineTool", "DomainCore"], path: "Tools/dateline",
      swiftSettings: house),
    .executableTarget(
      name: "evaluate",
      dependencies: [
        "DomainCore", "HTMLImporter", "Interchange", "Language", "Reading", "XMLImporter",
        tool("ArgumentParser", "swift-argument-parser"),
      ], path: "Tools/Evaluation", swiftSettings: house),
    .executableTarget(
      name: "benchmarks", dependencies: ["CLibXML2", "Dateline", "DomainCore", "Language"], path: "Tools/Benchmarks",
      exclude: ["html_peers.py", "spacy_peer.py"], swiftSettings: house),
    .plugin(
      name: "AddImporter",
      capability: .command(
        intent: .custom(verb: "add-importer", description: "Add an importer: its sources, test and registration"),
        permissions: [.writeToPackageDirectory(reason: "writes the new importer and registers it")]),
      path: "Tools/AddImporter"),
  ]
    + library("DomainCore", in: "DomainCore", tested: ["DomainTesting"])
    + library("DomainTesting", in: "DomainTesting", ["DomainCore"])
    + library("Interchange", in: "Interchange", ["DomainCore"])
    + library("Language", in: "Language", ["CLanguageModel"])
    + library("Reading", in: "Reading", ["CAttributionModel", "CCertaintyModel", "DomainCore", "Language"])
    + library("TextDecoding", in: "Importers", ["DomainCore", "CUchardet"])
    + library("Markup", in: "Importers", ["CLibXML2"])
    + library(
      "Dateline", in: "Dateline", ["DomainCore", "Reading"] + plugins.map { .target(name: $0) },
      tested: ["DomainTesting"])
    + (importers + exporters).flatMap { $0 } + [
      .testTarget(
        name: "DatelineToolTests", dependencies: ["DatelineTool", "DomainCore"], path: "Tests/DatelineToolTests",
        swiftSettings: house),
      .testTarget(name: "EndToEndTests", dependencies: ["dateline"], path: "Tests/EndToEndTests", swiftSettings: house),
    ]
)
