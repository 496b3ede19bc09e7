internal import Model

/// Many articles with their dossiers, kept in one file and searched as one.
///
/// A library is used by one thread at a time; several programs can read one while another adds to it.
public final class Library {
  let database: Database
  /// The documents whose places have been taken, each with the one that has taken it.
  var displaced: [Int: Int] = [:]
  /// The documents that have taken over what was said about others.
  var heirs = Set<Int>()
  /// Whether the schema is that of this program; only tests write others.
  private(set) var isCurrent = true
  /// What keeps up which actors are one, in a transaction that adds or removes.
  private(set) var joiner: Joiner?
  /// What keeps up which documents are of one story, likewise.
  private(set) var chronicler: Chronicler?
  /// What the view of the texts reads them with.
  let texts = TextSource()

  /// The number of the schema that this program writes.
  public static let schema = Migration.current

  /// Whether a library is of an earlier schema, so that opening it takes a while.
  ///
  /// - Throws: ``StoreFault``.
  public static func isOld(_ path: [UInt8]) throws(StoreFault) -> Bool {
    let (_, version) = try reading(path)
    return version > 0 && version < Migration.current
  }

  /// Opens a library to read it.
  ///
  /// - Throws: ``StoreFault``.
  public init(reading path: [UInt8]) throws(StoreFault) {
    let version: Int
    (database, version) = try Self.reading(path)
    if version == 0 { throw .foreign }
    // A program that was killed may have left rows to be derived.
    let isOld = version < Migration.current
    let isBehind = isOld ? true : try isUnderived()
    if isBehind {
      do throws(StoreFault) {
        _ = try Library(changing: path)
      } catch .readOnly, .closed {
        if isOld { throw .older(schema: version) }
      }
    }
    try prepare(cache: Self.readingCache)
    try readDictionaries()
  }

  /// Opens a library to change it, and brings its schema up to date.
  ///
  /// - Throws: ``StoreFault``.
  public init(changing path: [UInt8]) throws(StoreFault) {
    database = try Database(path, .writing)
    if try Schema.version(of: database) == 0 { throw .foreign }
    try prepare()
    try bringUpToDate(to: Migration.current)
    try readDictionaries()
    try joinAll()
    try deriveAll()
  }

  /// Opens a library to add to it, and creates it unless it exists.
  ///
  /// - Throws: ``StoreFault``.
  public convenience init(creating path: [UInt8]) throws(StoreFault) {
    try self.init(creating: path, schema: Migration.current)
  }

  /// Creates a library of an earlier schema.
  package init(creating path: [UInt8], schema: Int) throws(StoreFault) {
    database = try Database(path, .creating)
    try prepare()
    try bringUpToDate(to: schema)
    isCurrent = schema == Migration.current
    guard isCurrent else { return }
    try readDictionaries()
    try joinAll()
    try deriveAll()
  }

  /// A connection that only reads, and the version of the schema.
  private static func reading(_ path: [UInt8]) throws(StoreFault) -> (Database, Int) {
    do throws(StoreFault) {
      let database = try Database(path, .reading)
      return (database, try Schema.version(of: database))
    } catch {
      guard error.mayBeFrozen else { throw error }
      // Reading the log needs an index beside it, which cannot be made where nothing can be written. Nobody writes
      // there, so that none is needed.
      let database = try Database(path, .readingFrozen)
      return (database, try Schema.version(of: database))
    }
  }

  /// Does work that adds or removes documents or decides about actors, in one transaction, and joins the actors.
  func joining<Result>(_ work: () throws(StoreFault) -> Result) throws(StoreFault) -> Result {
    try database.transaction { () throws(StoreFault) in
      defer { (joiner, chronicler) = (nil, nil) }
      if isCurrent { (joiner, chronicler) = (Joiner(database), Chronicler(database)) }
      let result = try work()
      try joiner?.finish()
      try chronicler?.finish()
      return result
    }
  }

  /// Brings the schema up to date; a step may read the texts, which are in the dossiers.
  private func bringUpToDate(to schema: Int) throws(StoreFault) {
    try Schema.bringUpToDate(database, to: schema) { version throws(StoreFault) in
      if version >= Migration.firstWithDictionaries { try readDictionaries() }
    }
  }

  /// The sizes of the page cache in KiB: who reads finds most pages in that of the system, and who writes keeps those
  /// that change until they are written.
  private static let (readingCache, writingCache) = (8_192, 65_536)

  private func prepare(cache: Int = writingCache) throws(StoreFault) {
    try Schema.addFunctions(to: database, reading: texts)
    try Schema.addFolding(to: database)
    try database.runAll(
      """
      PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;
      PRAGMA mmap_size = 0; PRAGMA cache_size = -\(cache); PRAGMA temp_store = MEMORY
      """)
  }
}

extension StoreFault {
  /// Whether it may come from a place where nothing can be written.
  fileprivate var mayBeFrozen: Bool {
    switch self {
    case .closed, .readOnly: true
    default: false
    }
  }
}
