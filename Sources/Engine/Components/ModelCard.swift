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

  /// The card of the model with another recogniser: both versions, all sources, and no scores of its own recogniser.
  func adding(_ recogniser: ModelCard?) -> ModelCard {
    guard let recogniser else { return self }
    var card = self
    card.version += "+\(recogniser.name).\(recogniser.version)"
    card.sources += recogniser.sources
    card.scores = scores.filter { !$0.key.hasPrefix("ents_") }
    return card
  }

  /// Adds the card of a pipeline to a model file.
  static func compile(
    _ folder: String, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let meta = try JSONValue(reading: "meta.json", in: folder)
    let sources: [String] = (meta["sources"]?.elements ?? []).compactMap { source in
      guard let name = source["name"]?.text else { return nil }
      return source["license"]?.text.map { "\(name) (\($0))" } ?? name
    }
    // Scores by type of relation or name are objects, speed is no share of anything.
    let scores = (meta["performance"]?.members ?? []).compactMap { score in
      score.value.number.map { (score.name, $0) }
    }.filter { (0...1).contains($0.1) }
    ModelCard(
      name: meta["name"]?.text ?? "", version: meta["version"]?.text ?? "",
      license: meta["license"]?.text ?? "", sources: sources,
      scores: Dictionary(scores, uniquingKeysWith: { first, _ in first })
    ).compile(into: &writer)
  }

  /// Adds the card to a model file: three lines, then one for each source and score.
  func compile(into writer: inout ModelFileWriter) {
    let lines =
      [name, version, license].map(Self.line) + sources.map { "source\t" + Self.line($0) }
      + scores.sorted { $0.key < $1.key }.map { "score\t\(Self.line($0.key))\t\($0.value)" }
    writer.add("card", text: lines.joined(separator: "\n"))
  }

  /// A text without line breaks and tabs.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
