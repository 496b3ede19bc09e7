internal import Model

extension Library {
  /// How many documents are derived in one transaction.
  private static let batch = 500

  /// Derives the rows of the documents that have none, such as those from before their form was another.
  func deriveAll() throws(StoreFault) {
    while true {
      let documents = try database.rows(
        "SELECT number FROM document WHERE derived IS NULL ORDER BY number LIMIT ?",
        [.integer(Self.batch)]
      ) { $0.integer(0) }
      if documents.isEmpty { return }
      try joining { () throws(StoreFault) in
        for document in documents { try derive(document) }
      }
    }
  }

  /// Whether a document has no rows yet.
  func isUnderived() throws(StoreFault) -> Bool {
    try database.number("SELECT EXISTS (SELECT 1 FROM document WHERE derived IS NULL)") > 0
  }

  private func derive(_ document: Int) throws(StoreFault) {
    do throws(StoreFault) {
      let dossier = try dossier(of: document)
      if let article = dossier.articles.first {
        return try insertRows(
          Entry.members(of: dossier), Entry.rows(of: dossier), of: article, as: document)
      }
    } catch .dossier, .missing {
      // Checking finds what is damaged; the article can still be found by its words.
    }
    try database.run("UPDATE document SET derived = 1 WHERE number = ?", .integer(document))
  }
}
