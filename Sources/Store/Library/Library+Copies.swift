/// Copies of one text, which have one origin.
///
/// Two documents are copies as their signatures tell, whatever else there is. What is joined by copies is one origin,
/// so the order in which documents were added does not matter. The number of an origin is that of its first document.
extension Library {
  /// Joins a new document with its copies, within a transaction.
  func join(_ document: Int, _ signature: Signature) throws(StoreFault) {
    try database.run(
      "UPDATE document SET signature = ?, origin = number WHERE number = ?",
      .bytes(signature.bytes), .integer(document))
    var candidates = Set<Int>()
    for band in signature.bands {
      candidates.formUnion(
        try database.rows(
          "SELECT document FROM band WHERE hash = ?", [.integer(Int(Int32(bitPattern: band)))]
        ) {
          $0.integer(0)
        })
      try database.run(
        "INSERT OR IGNORE INTO band (hash, document) VALUES (?, ?)",
        .integer(Int(Int32(bitPattern: band))),
        .integer(document))
    }
    candidates.remove(document)
    var origins: Set<Int> = [document]
    for candidate in candidates.sorted() {
      let other = try database.row(
        "SELECT signature, origin FROM document WHERE number = ?", [.integer(candidate)]
      ) { ($0.bytes(0), $0.integer(1)) }
      guard let (bytes, origin) = other, !origins.contains(origin),
        Signature.resemblance(of: signature.bytes, and: bytes) >= Signature.least
      else { continue }
      origins.insert(origin)
    }
    let first = origins.min() ?? document
    for origin in origins where origin != first {
      for copy in try database.copies(of: origin) {
        try database.run(
          "UPDATE document SET origin = ? WHERE number = ?", .integer(first), .integer(copy))
      }
    }
  }

  /// Takes a document from its copies, which are joined anew, within a transaction.
  func part(_ document: Int) throws(StoreFault) {
    let number = Value.integer(document)
    let known = try database.row(
      "SELECT origin FROM document WHERE number = ? AND origin NOT NULL", [number]
    ) { $0.integer(0) }
    guard let origin = known else { return }
    let copies = try database.copies(of: origin).filter { $0 != document }
    try forgetBands(of: document)
    for copy in copies {
      try database.run(
        "UPDATE document SET origin = NULL WHERE number = ?", .integer(copy))
      try forgetBands(of: copy)
    }
    for copy in copies { try joinAnew(copy) }
  }

  /// Joins the documents that have no origin yet, such as those from before there were origins.
  func joinAll() throws(StoreFault) {
    while true {
      let documents = try database.rows(
        "SELECT number FROM document WHERE origin IS NULL ORDER BY number LIMIT 500"
      ) { $0.integer(0) }
      if documents.isEmpty { return }
      try database.transaction { () throws(StoreFault) in
        for document in documents { try joinAnew(document) }
      }
    }
  }

  /// Joins a document whose text is kept.
  private func joinAnew(_ document: Int) throws(StoreFault) {
    let text = try database.row(
      "SELECT words FROM text WHERE document = ?", [.integer(document)]
    ) { $0.text(0) }
    try join(document, Signature(of: text ?? ""))
  }

  private func forgetBands(of document: Int) throws(StoreFault) {
    let text = try database.row(
      "SELECT words FROM text WHERE document = ?", [.integer(document)]
    ) { $0.text(0) }
    for band in Set(Signature(of: text ?? "").bands) {
      try database.run(
        "DELETE FROM band WHERE hash = ? AND document = ?", .integer(Int(Int32(bitPattern: band))),
        .integer(document))
    }
  }
}

extension Database {
  /// The documents of an origin, which is that of its own copies: an index holds only the others.
  func copies(of origin: Int) throws(StoreFault) -> [Int] {
    try rows(
      """
      SELECT number FROM document WHERE number = ?1 AND origin = ?1
      UNION SELECT number FROM document WHERE origin = ?1 AND origin <> number
      """, [.integer(origin)]
    ) { $0.integer(0) }
  }
}
