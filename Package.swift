// swift-tools-version: 6.2
import PackageDescription

/// House rules that every Swift target of ours compiles under.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "entente",
  products: [
    .executable(name: "entente", targets: ["entente"]),
    .library(name: "Model", targets: ["Model"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "Analysis", targets: ["Analysis"]),
  ],
  targets: [
    // Ground: C libraries, each behind one module map.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CProcess"),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .target(name: "Expressions", dependencies: ["CPCRE2"], swiftSettings: house),

    // The engine: text in, tokens, tags, heads and entities out.
    .target(name: "CKernels"),
    .target(name: "Kernels", dependencies: ["CKernels"], swiftSettings: house),
    .target(
      name: "Language", dependencies: ["Kernels", "Expressions", "CProcess"], swiftSettings: house),

    // From articles to dossiers.
    .target(name: "Model", swiftSettings: house),
    .target(name: "Readers", dependencies: ["Model", "CXML2"], swiftSettings: house),
    .target(name: "Analysis", dependencies: ["Model", "Language"], swiftSettings: house),
    .target(name: "Export", dependencies: ["Model", "Language"], swiftSettings: house),

    // What a person sees.
    .target(name: "Configuration", swiftSettings: house),
    .target(name: "Keys", dependencies: ["Configuration"], swiftSettings: house),
    .target(name: "Presentation", dependencies: ["Expressions", "Model"], swiftSettings: house),
    .target(name: "Dialogue", dependencies: ["Model", "Presentation"], swiftSettings: house),
    .target(
      name: "Explorer", dependencies: ["Configuration", "Keys", "Model", "Presentation"],
      swiftSettings: house),
    .target(name: "CTerminal"),
    .target(
      name: "Terminal",
      dependencies: ["Configuration", "Keys", "Model", "Presentation", "CNcurses", "CTerminal"],
      swiftSettings: house),
    .executableTarget(
      name: "entente",
      dependencies: [
        "Configuration", "Keys", "Model", "Language", "Readers", "Analysis", "Export",
        "Presentation", "Dialogue", "Explorer", "Terminal", "CProcess",
      ],
      swiftSettings: house,
      // Its own library within, and at a fixed address: nothing is read and moved before it starts.
      linkerSettings: [.unsafeFlags(["-static-stdlib", "-Xclang-linker", "-no-pie"])]),

    // How fast the engine and its kernels are.
    .executableTarget(
      name: "bench", dependencies: ["Analysis", "Kernels", "Language", "Model"],
      swiftSettings: house),

    // What the pronouns of texts might stand for, to learn the ranker's weights from.
    .executableTarget(
      name: "lessons", dependencies: ["Analysis", "Language", "Model"], swiftSettings: house),

    .target(name: "Support", path: "Tests/Support", swiftSettings: house),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Support"], swiftSettings: house),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels", "Support"], swiftSettings: house),
    .testTarget(
      name: "ExpressionsTests", dependencies: ["Expressions", "Support"], swiftSettings: house),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language", "Support"], swiftSettings: house),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Language", "Model", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ReadersTests", dependencies: ["Readers", "Model", "Support"], swiftSettings: house),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "Language", "Model", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ExplorerTests",
      dependencies: [
        "Configuration", "Dialogue", "Explorer", "Keys", "Model", "Presentation", "Support",
        "Terminal",
      ],
      swiftSettings: house),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Configuration", "Keys", "Model", "Presentation", "Support"],
      swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
  ]
)
