internal import JSON

/// Information about a language model.
public struct ModelCard: Hashable, Sendable {
  /// For example "core_web_md".
  public var name: String
  /// For example "3.8.0".
  public var version: String
  /// For example "MIT".
  public var license: String
  /// The sources of the weights.
  public var sources: [String]
  /// The scores measured by its makers, by name, 0 to 1.
  public var scores: [String: Double]

  /// A card.
  public init(
    name: String, version: String, license: String, sources: [String] = [],
    scores: [String: Double] = [:]
  ) {
    self.name = name
    self.version = version
    self.license = license
    self.sources = sources
    self.scores = scores
  }
}

extension ModelCard {
  /// The card of a compiled model.
  init(in file: ModelFile) throws(ModelError) {
    let lines = try file.lines("card")
    guard lines.count >= 3 else { throw .unsupported(file.path, .section("card")) }
    self.init(name: lines[0], version: lines[1], license: lines[2])
    for line in lines[3...] {
      let parts = line.split(separator: "\t")
      switch (parts.first, parts.count) {
      case ("source", 2): sources.append(String(parts[1]))
      case ("score", 3): scores[String(parts[1])] = Double(parts[2])
      default: break
      }
    }
  }

  /// Adds the card of a pipeline to a model file: three lines, then one for each source and score.
  static func compile(
    _ folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let meta = try JSONValue(reading: "meta.json", in: folder)
    var lines = ["name", "version", "license"].map { line(meta[$0]?.text ?? "") }
    for source in meta["sources"]?.elements ?? [] {
      guard let name = source["name"]?.text else { continue }
      let license = source["license"]?.text
      lines.append("source\t" + line(license.map { "\(name) (\($0))" } ?? name))
    }
    for score in meta["performance"]?.members ?? [] {
      // Scores by type of relation or name are objects, speed is no share of anything.
      guard let number = score.value.number, (0...1).contains(number) else { continue }
      lines.append("score\t\(line(score.name))\t\(number)")
    }
    writer.add("card", text: lines.joined(separator: "\n"))
  }

  /// A text without line breaks and tabs.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
