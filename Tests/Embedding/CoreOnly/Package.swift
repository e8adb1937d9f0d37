// swift-tools-version: 6.2
import PackageDescription

// A package that uses DomainCore alone: with no traits, nothing else is fetched.
let package = Package(
  name: "CoreOnly",
  dependencies: [
    .package(
      url: Context.environment["DATELINE_URL"] ?? "https://example.org/dateline.git", from: "1.0.0", traits: [])
  ],
  targets: [
    .executableTarget(name: "CoreOnly", dependencies: [.product(name: "DomainCore", package: "dateline")])
  ]
)
