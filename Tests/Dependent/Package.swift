// swift-tools-version: 6.2
import PackageDescription

/// A stranger's package: it shows that our libraries build and work as a dependency, without unsafe flags.
let package = Package(
  name: "Dependent",
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    .executableTarget(
      name: "Dependent",
      dependencies: [
        .product(name: "Analysis", package: "entente"),
        .product(name: "Engine", package: "entente"),
        .product(name: "Knowledge", package: "entente"),
        .product(name: "Model", package: "entente"),
        .product(name: "Parses", package: "entente"),
        .product(name: "Tables", package: "entente"),
      ])
  ]
)
