public import Model

/// The dossier of a document as it is kept: compressed columns, which any thread can read.
public struct StoredDossier: Sendable {
  let document: Int
  /// Where its file is now, if it has one.
  let path: String?
  let columns: [UInt8]
  let compression: Compression

  /// The dossier.
  ///
  /// - Throws: ``StoreFault/dossier(document:_:)`` if it is damaged.
  public func dossier() throws(StoreFault) -> Dossier {
    do throws(ColumnFault) {
      return try DossierReader(try compression.expanded(columns)).dossier(at: path)
    } catch {
      throw .dossier(document: document, error)
    }
  }
}
