internal import Analysis
internal import Relations
internal import Knowledge

extension Codebook {
  /// The tables of the project with a person's own lines before them, from `entente/coding.tsv`.
  static let personal: Codebook =
    ConfigurationFile.coding.text.map { Codebook(adding: $0) } ?? .standard
}

extension Gazetteer {
  /// The names that the project knows with a person's own before them, from `entente/actors.tsv`.
  static let personal: Gazetteer =
    ConfigurationFile.actors.text.map { Gazetteer(adding: $0) } ?? .standard
}
