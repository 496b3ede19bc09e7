internal import Analysis
internal import Engine
internal import Lexicon
internal import Tables

extension Analyst {
  /// Creates an analyst with a language model, the pack and the person's own tables.
  ///
  /// - Throws: ``Failure`` if the pack is missing or damaged.
  static func personal(reading pipeline: Pipeline) throws(Failure) -> Analyst {
    Analyst(pipeline: pipeline, resources: try .personal)
  }
}

extension Resources {
  /// The pack, overlaid with the person's own tables, `actors.tsv` and `coding.tsv`.
  static var personal: Resources {
    get throws(Failure) { try opened.get() }
  }

  /// The words for dates and labels by which readers recognise mastheads.
  ///
  /// They are empty if the pack is missing, which the analysis reports.
  static let mastheadLexicon: LexicalTables =
    (try? openedPack.get()).map { LexicalTables(readersOf: $0.pack) } ?? LexicalTables(classes: [])

  /// Whether a name by itself may be that of many, such as a ministry of any country; none is if the pack is missing.
  static func isCommonName(_ name: String) -> Bool { commonNames.isCommonName(name) }

  private static let commonNames: LexicalTables =
    (try? openedPack.get()).map { LexicalTables(commonNamesOf: $0.pack) }
    ?? LexicalTables(classes: [])

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
