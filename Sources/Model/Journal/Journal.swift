/// What a person has said about the articles of one file, in the order in which it was said.
///
/// A journal only grows: what is undone stays, and undoing is an entry too. A correction may therefore be undone and
/// redone without limit, in this run of a program or in a later one.
public struct Journal: Hashable, Sendable {
  /// A line of a journal.
  public enum Line: Hashable, Sendable {
    /// An entry.
    case entry(Entry)
    /// An entry of a kind that a later version of the program may know.
    case unknown(kind: String, text: String)
    /// Something that is no entry, and need not be text.
    case damaged([UInt8])
  }

  /// Every line, in order.
  public private(set) var lines: [Line]

  /// A journal of those lines.
  public init(_ lines: [Line] = []) { self.lines = lines }

  /// Whether nothing has been said.
  public var isEmpty: Bool { lines.isEmpty }

  /// Adds an entry at the end.
  public mutating func append(_ entry: Entry) { lines.append(.entry(entry)) }

  /// The entries, each once.
  public var entries: [Entry] {
    var seen = Set<Identity>()
    return lines.compactMap { line in
      guard case .entry(let entry) = line, seen.insert(entry.id).inserted else { return nil }
      return entry
    }
  }

  /// The corrections in force, in the order in which they were made, and those undone since the last correction, the
  /// next to be redone last.
  public var state: (active: [Entry], undone: [Entry]) {
    let entries = entries
    var isActive: [Identity: Bool] = [:]
    var undone: [Identity] = []
    for entry in entries {
      switch entry.deed {
      case .correction:
        isActive[entry.id] = true
        undone = []
      case .undo(let id):
        guard isActive[id] == true else { continue }
        isActive[id] = false
        undone.append(id)
      case .redo(let id):
        guard isActive[id] == false else { continue }
        isActive[id] = true
        if let place = undone.lastIndex(of: id) { undone.remove(at: place) }
      }
    }
    let known = Dictionary(
      entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return (entries.filter { isActive[$0.id] == true }, undone.compactMap { known[$0] })
  }

  /// The corrections in force, in order.
  public var active: [Entry] { state.active }
}

extension Journal {
  /// A new entry that corrects an article, for everything that the correction names as it is in the dossier.
  public func entry(
    _ correction: Correction, in dossier: Dossier, of article: Article?
  ) -> Entry {
    Entry(
      .correction(correction), after: lines.count, article: article,
      anchors: correction.anchors(in: dossier))
  }

  /// A new entry that takes back the last correction in force; nil if there is none.
  public func undoing() -> (entry: Entry, undone: Entry)? {
    guard let last = state.active.last else { return nil }
    return (Entry(.undo(last.id), after: lines.count, like: last), last)
  }

  /// A new entry that makes the correction undone last be in force again; nil if none has been undone since the last
  /// correction.
  public func redoing() -> (entry: Entry, redone: Entry)? {
    guard let last = state.undone.last else { return nil }
    return (Entry(.redo(last.id), after: lines.count, like: last), last)
  }
}
