internal import Analysis
internal import Engine
internal import Knowledge
internal import Relations
internal import Tables

extension Codebook {
  /// The tables of the project with a person's own lines before them, from `entente/coding.tsv`.
  static let personal: Codebook =
    ConfigurationFile.coding.text.map { Codebook(adding: $0) } ?? .standard
}

extension Analyst {
  /// An analyst that reads with that model and stands on the pack and a person's own tables.
  ///
  /// - Throws: ``Failure`` where the pack is missing or damaged.
  static func personal(reading pipeline: Pipeline) throws(Failure) -> Analyst {
    Analyst(pipeline: pipeline, knowledge: try .personal, codebook: .personal)
  }
}

extension Knowledge {
  /// What the pack knows, with a person's own names over it, from `entente/actors.tsv`.
  static var personal: Knowledge {
    get throws(Failure) { try opened.get() }
  }

  private static let opened: Result<Knowledge, Failure> = Result { () throws(Failure) in
    let (pack, path) = try PackLocation.find().open()
    do throws(PackError) {
      return try Knowledge(pack, adding: ConfigurationFile.actors.text)
    } catch {
      throw .pack(error, path: path ?? "")
    }
  }
}
