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

  /// The words of dates and labels that readers know lines about an article by; none where the pack is missing, which
  /// is said when the article is analysed.
  static let mastheadLexicon: LexicalTables =
    (try? openedPack.get()).map { LexicalTables(readersOf: $0.pack) } ?? LexicalTables(classes: [])

  private static let openedPack: Result<(pack: Pack, path: String?), Failure> = Result {
    () throws(Failure) in
    try PackLocation.find().open()
  }

  private static let opened: Result<Resources, Failure> = Result { () throws(Failure) in
    let (pack, path) = try openedPack.get()
    do throws(PackError) {
      return try Resources(
        pack, actors: ConfigurationFile.actors.text, coding: ConfigurationFile.coding.text)
    } catch {
      throw .pack(error, path: path ?? "")
    }
  }
}
