public import Model

/// The dossier of a document as it is kept: compressed columns, which any thread can read.
public struct StoredDossier: Sendable {
  let document: Int
  let columns: [UInt8]

  /// The dossier.
  ///
  /// - Throws: ``StoreFault/dossier(document:_:)`` if it is damaged.
  public func dossier() throws(StoreFault) -> Dossier {
    do throws(ColumnFault) {
      return try DossierReader(try Zstd.expanded(columns)).dossier()
    } catch {
      throw .dossier(document: document, error)
    }
  }
}
