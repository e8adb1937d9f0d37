// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Language",
  products: [
    .library(name: "Language", targets: ["Language"]),
    .library(name: "CRecurrent", targets: ["CRecurrent"]),
  ],
  targets: [
    .target(name: "CRecurrent", path: "Sources/CRecurrent"),
    .target(name: "CLanguageModel", dependencies: ["CRecurrent"], path: "Sources/CLanguageModel"),
    .target(
      name: "Language", dependencies: ["CLanguageModel"], path: "Sources/Language", swiftSettings: swiftSettings),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language"], path: "Tests/LanguageTests", swiftSettings: swiftSettings),
  ]
)
