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
    .library(name: "Parses", targets: ["Parses"]),
    .library(name: "Engine", targets: ["Engine"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Knowledge", targets: ["Knowledge"]),
    .library(name: "Analysis", targets: ["Analysis", "Relations"]),
  ],
  targets: [
    // Ground: C libraries, each behind one module map.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CProcess"),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),

    .target(name: "Expressions", dependencies: ["CPCRE2"], swiftSettings: house),
    .target(name: "JSON", swiftSettings: house),

    // What a text reads as, whoever read it: tokens, tags, heads and entities.
    .target(name: "Parses", swiftSettings: house),

    // The engine: text in, a parse out.
    .target(name: "CKernels"),
    .target(name: "Kernels", dependencies: ["CKernels"], swiftSettings: house),
    .target(
      name: "Engine", dependencies: ["CProcess", "Expressions", "JSON", "Kernels", "Parses"],
      swiftSettings: house),

    // Text tables, compiled into one file that is mapped.
    .target(name: "Tables", swiftSettings: house),

    // From articles to dossiers.
    .target(name: "Model", swiftSettings: house),
    .target(name: "Learning", dependencies: ["Kernels", "Tables"], swiftSettings: house),
    .target(
      name: "Readers", dependencies: ["CXML2", "JSON", "Lexicon", "Model"], swiftSettings: house),
    .target(
      name: "Knowledge", dependencies: ["Model", "Parses", "Tables"], exclude: ["world"],
      swiftSettings: house),
    .target(
      name: "Lexicon", dependencies: ["Tables"], exclude: ["en"], swiftSettings: house),
    .target(
      name: "Grammar", dependencies: ["Lexicon", "Model", "Parses"], swiftSettings: house),
    .target(
      name: "Names",
      dependencies: ["Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Parses"],
      swiftSettings: house),
    .target(
      name: "Coreference",
      dependencies: [
        "Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses", "Tables",
      ], swiftSettings: house),
    .target(
      name: "Relations",
      dependencies: [
        "Coreference", "Grammar", "Knowledge", "Learning", "Lexicon", "Model", "Names", "Parses",
        "Tables",
      ], swiftSettings: house),
    .target(
      name: "Analysis",
      dependencies: [
        "Coreference", "Engine", "Grammar", "Knowledge", "Lexicon", "Model", "Names", "Parses",
        "Relations", "Tables",
      ], swiftSettings: house),
    .target(name: "Export", dependencies: ["JSON", "Model", "Parses"], swiftSettings: house),

    .target(name: "Store", dependencies: ["CSQLite", "CZstd", "Model"], swiftSettings: house),

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
        "Analysis", "CProcess", "Configuration", "Dialogue", "Engine", "Explorer", "Export", "Keys",
        "Knowledge", "Lexicon", "Model", "Parses", "Presentation", "Readers", "Relations", "Store",
        "Tables", "Terminal",
      ],
      swiftSettings: house,
      // Swift's own library within, so that less is loaded before it starts.
      linkerSettings: [.unsafeFlags(["-static-stdlib"])]),

    // How fast the engine and its kernels are.
    .executableTarget(
      name: "bench",
      dependencies: [
        "Analysis", "Engine", "Grammar", "Kernels", "Knowledge", "Model", "Parses",
        "Relations", "Tables",
      ],
      swiftSettings: house),

    // What the pronouns of texts might stand for, to learn the ranker's weights from.
    .executableTarget(
      name: "lessons",
      dependencies: [
        "Analysis", "Coreference", "Engine", "Knowledge", "Model", "Parses", "Relations", "Tables",
      ],
      swiftSettings: house),

    // What reads bytes, on bytes that a seeded mutator has changed.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Analysis", "Configuration", "Engine", "Export", "Knowledge", "Lexicon", "Model", "Readers",
        "Relations", "Tables",
      ],
      swiftSettings: house),

    .target(
      name: "Support",
      dependencies: ["Analysis", "Knowledge", "Lexicon", "Model", "Relations", "Tables"],
      path: "Tests/Support",
      swiftSettings: house),
    .testTarget(name: "TablesTests", dependencies: ["Tables", "Support"], swiftSettings: house),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "Model", "Support", "Tables"],
      swiftSettings: house),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Support"], swiftSettings: house),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels", "Support"], swiftSettings: house),
    .testTarget(
      name: "ExpressionsTests", dependencies: ["Expressions", "Support"], swiftSettings: house),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "Support"], swiftSettings: house),
    .testTarget(
      name: "EngineTests", dependencies: ["Engine", "Parses", "Support"], swiftSettings: house),
    .testTarget(name: "ParsesTests", dependencies: ["Parses", "Support"], swiftSettings: house),
    .testTarget(
      name: "AnalysisTests",
      dependencies: [
        "Analysis", "Coreference", "Engine", "Grammar", "Knowledge", "Learning", "Lexicon", "Model",
        "Names", "Parses", "Readers", "Relations", "Support", "Tables",
      ],
      swiftSettings: house),
    .testTarget(
      name: "LearningTests", dependencies: ["Learning", "Support", "Tables"], swiftSettings: house),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon", "Support"], swiftSettings: house),
    .testTarget(
      name: "ReadersTests", dependencies: ["Lexicon", "Model", "Readers", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "ExportTests", dependencies: ["Export", "Model", "Parses", "Support"],
      swiftSettings: house),
    .testTarget(
      name: "StoreTests", dependencies: ["CSQLite", "Model", "Store", "Support"],
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
