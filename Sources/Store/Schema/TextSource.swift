/// The texts of dossiers, for the view of them.
final class TextSource {
  /// How the dossiers are compressed.
  var compression = Compression()

  /// The text of a dossier; nil if it is damaged, which checking finds.
  func text(of columns: [UInt8]) -> String? {
    guard let plain = try? compression.expanded(columns) else { return nil }
    return try? DossierReader.texts(in: plain).first
  }
}
