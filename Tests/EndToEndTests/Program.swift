import Foundation

/// The built program.
enum Program {
  /// The outcome of a run.
  struct Run {
    var code: Int32
    var output: String
    var error: String

    /// The lines of the output.
    var lines: [Substring] { output.split(separator: "\n") }
  }

  /// The root folder of the project.
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  /// The path of the program.
  static let path = root.appending(path: ".build/release/entente").path

  /// Returns the path of a seed.
  static func seed(_ name: String) -> String { root.appending(path: "seeds/\(name).md").path }

  /// The paths of all seeds.
  static let seeds: [String] = {
    let folder = root.appending(path: "seeds").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }()

  /// Runs the program or another one; without an input, standard input is /dev/null.
  static func run(
    _ arguments: [String], of program: String = path, in place: String? = nil,
    input: Data? = nil, environment: [String: String] = [:], output path: String? = nil
  ) throws -> Run {
    try withFolder { folder in
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      if let place { process.currentDirectoryURL = URL(filePath: place) }
      // The configuration of whoever runs the tests must not matter.
      process.environment = ProcessInfo.processInfo.environment
        .merging(["XDG_CONFIG_HOME": "/dev/null"]) { $1 }.merging(environment) { $1 }
      if let input {
        process.standardInput = try FileHandle(
          forReadingFrom: URL(filePath: try folder.file("input", input)))
      } else {
        process.standardInput = FileHandle.nullDevice
      }
      // A file takes any amount of output, whereas a pipe that nobody reads would block the
      // program.
      let output = try path ?? folder.file("output", Data())
      let error = try folder.file("error", Data())
      process.standardOutput = FileHandle(forWritingAtPath: output)
      process.standardError = FileHandle(forWritingAtPath: error)
      try process.run()
      process.waitUntilExit()
      return Run(
        code: process.terminationStatus,
        output: path == nil ? try String(contentsOfFile: output, encoding: .utf8) : "",
        error: try String(contentsOfFile: error, encoding: .utf8))
    }
  }
}

/// Creates a temporary folder for a closure, and removes it afterwards.
func withFolder<Result>(_ body: (Folder) throws -> Result) throws -> Result {
  let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(Folder(path: path))
}

/// A temporary folder.
struct Folder {
  let path: String

  /// Writes a file, and returns its path.
  func file(_ name: String, _ content: Data) throws -> String {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: url)
    return url.path
  }

  /// Writes a text file, and returns its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Data(text.utf8)) }
}
