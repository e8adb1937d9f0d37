// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "language-training",
  dependencies: [.package(name: "Language", path: "../../../../Packages/Language")],
  targets: [
    .executableTarget(
      name: "language-tool", dependencies: [.product(name: "Language", package: "Language")],
      path: "Sources/language-tool",
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
