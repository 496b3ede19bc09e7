import Analysis
import Engine
import Glibc
import Kernels
import Knowledge
import Tables

/// Prints the speed of the engine on one core of this machine.
///
///     bench [--json] [--model FILE] [--instructions baseline|avx2|avx512] [FILE ...]
///
/// The texts are the files, or else the seeds of the current folder, whose tables are used. The model
/// is a compiled one, by default the installed "md".
@main
struct Bench {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    func option(_ name: String) -> String? {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.endIndex else {
        return nil
      }
      defer { arguments.removeSubrange(place...place + 1) }
      return arguments[place + 1]
    }
    let home = getenv("XDG_DATA_HOME").map { String(cString: $0) }
    let user = getenv("HOME").map { String(cString: $0) } ?? ""
    let model = option("--model") ?? "\(home ?? user + "/.local/share")/entente/models/md.entente"
    let instructions = option("--instructions").flatMap(Instructions.init(rawValue:)) ?? .best
    let asJSON = arguments.first == "--json"
    let files = asJSON ? arguments.dropFirst() : arguments
    let texts = (files.isEmpty ? seeds() : Array(files)).compactMap(text)
    guard !texts.isEmpty else { return print("bench: no text to read") }
    guard let resources = try? resources() else { return print("bench: no tables") }

    var figures: [Figure] = []
    do throws(ModelError) {
      figures += try opening(model, instructions, texts[0])
      figures += try StageSpeeds(
        path: model, instructions: instructions, texts: texts, resources: resources
      ).figures()
    } catch {
      return print("bench: \(error)")
    }
    figures += KernelSpeeds.figures()
    figures.append(Figure(name: "peak memory", value: peakMemory(), unit: "MB"))
    print(
      asJSON
        ? "[" + figures.map(\.json).joined(separator: ",\n ") + "]"
        : figures.map(\.line).joined(separator: "\n"))
  }

  /// Compiles the text tables of this folder.
  private static func resources() throws -> Resources {
    let folders = try TableFolders(TableFolders.inCheckout(at: "."))
    return try Resources(try Pack(try PackCompiler.compile(folders)))
  }

  /// Measures opening the model and reading a first text.
  private static func opening(
    _ path: String, _ instructions: Instructions, _ text: String
  ) throws(ModelError) -> [Figure] {
    var fault: ModelError?
    var pipeline: Pipeline?
    func open() {
      do throws(ModelError) {
        pipeline = try Pipeline(opening: path, instructions: instructions)
      } catch { fault = error }
    }
    let seconds = Clock.time(open)
    if let fault { throw fault }
    let reading = Clock.time { _ = pipeline?.parse(text) }
    return [
      Figure(name: "open the model", value: seconds * 1000, unit: "ms"),
      Figure(name: "parse a first text", value: reading * 1000, unit: "ms"),
      Figure(name: "memory after it", value: peakMemory(), unit: "MB"),
    ]
  }

  private static func seeds() -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("seeds/*.md", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }

  private static func text(_ path: String) -> String? {
    guard let bytes = try? MappedFile.read(path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
