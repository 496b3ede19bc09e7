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
    try reading { reader throws(ColumnFault) in try reader.dossier(at: path) }
  }

  /// The article alone, without what was found in it.
  ///
  /// - Throws: ``StoreFault/dossier(document:_:)`` if it is damaged.
  public func article() throws(StoreFault) -> Article? {
    try reading { reader throws(ColumnFault) in
      var article = try reader.articles().first
      if let path { article?.path = path }
      return article
    }
  }

  private func reading<Result>(
    _ read: (DossierReader) throws(ColumnFault) -> Result
  ) throws(StoreFault) -> Result {
    do throws(ColumnFault) {
      return try read(try DossierReader(try compression.expanded(columns)))
    } catch {
      throw .dossier(document: document, error)
    }
  }
}
