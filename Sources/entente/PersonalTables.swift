internal import Analysis
internal import Knowledge
internal import Relations
internal import Tables

extension Codebook {
  /// The tables of the project with a person's own lines before them, from `entente/coding.tsv`.
  static let personal: Codebook =
    ConfigurationFile.coding.text.map { Codebook(adding: $0) } ?? .standard
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
