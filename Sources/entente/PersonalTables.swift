internal import Analysis
internal import Engine
internal import Lexicon
internal import Tables

extension Analyst {
  /// An analyst that reads with that model and stands on the pack and a person's own tables.
  ///
  /// - Throws: ``Failure`` where the pack is missing or damaged.
  static func personal(reading pipeline: Pipeline) throws(Failure) -> Analyst {
    Analyst(pipeline: pipeline, resources: try .personal)
  }
}

extension Resources {
  /// The pack, with a person's own tables over it: `actors.tsv` and `coding.tsv`.
  static var personal: Resources {
    get throws(Failure) { try opened.get() }
  }

  /// The words of the pack, or none where it is missing, which is said elsewhere.
  static var personalLexicon: LexicalTables {
    (try? opened.get().lexicon) ?? LexicalTables(classes: [])
  }

  private static let opened: Result<Resources, Failure> = Result { () throws(Failure) in
    let (pack, path) = try PackLocation.find().open()
    do throws(PackError) {
      return try Resources(
        pack, actors: ConfigurationFile.actors.text, coding: ConfigurationFile.coding.text)
    } catch {
      throw .pack(error, path: path ?? "")
    }
  }
}
