package import Model

/// Known names, and what they denote.
public struct Gazetteer: Sendable {
  /// A known actor.
  package struct Entry: Hashable, Sendable {
    /// The name under which the actor is listed.
    package var name: String
    /// The kind of actor.
    package var kind: Actor.Kind
    /// The label of its name.
    package var label: NameLabel
    /// The ISO 3166 alpha-3 code of a state or territory.
    package var code: String?
  }

  /// How a name denotes its bearer.
  package enum Role: Hashable, Sendable {
    /// The name itself.
    case name
    /// Another name.
    case alias
    /// An adjective or the name of a citizen.
    case demonym
    /// The capital city.
    case capital
    /// A seat of government.
    case metonym
  }

  /// A name in the gazetteer.
  package struct Name: Sendable {
    /// The bytes of the name, in straight typography.
    package var bytes: [UInt8]
    /// The entry that it denotes: an index of ``Gazetteer/entries``.
    package var entry: Int
    /// How it denotes the entry.
    package var role: Role
    /// Whether the name is also a person's name or a common word, and therefore weak evidence.
    package var isAmbiguous: Bool
  }

  /// All known actors.
  package private(set) var entries: [Entry] = []
  /// Every name by its first word, longer names first, and later entries first among equal ones.
  private var names: [String: [Name]] = [:]
  private var entriesByName: [String: Int] = [:]
  private var entriesByCode: [String: Int] = [:]
  /// The names of entries that only a person's own table lists.
  private var ownNames: Set<String> = []

  init() {
    names.reserveCapacity(4096)
    entriesByName.reserveCapacity(2048)
    entriesByCode.reserveCapacity(512)
  }

  /// Returns the entry listed under a name.
  package func entry(named name: String) -> Int? { entriesByName[name] }

  /// Returns the state or territory with an ISO 3166 code.
  package func entry(coded code: String) -> Int? { entriesByCode[code] }

  /// Whether the program's own tables list something under a name, regardless of a person's table.
  package func isListed(_ name: String) -> Bool {
    entriesByName[name] != nil && !ownNames.contains(name)
  }

  /// The codes of states and territories.
  var codes: some Collection<String> { entriesByCode.keys }

  /// The names by first word, in no order.
  var allNames: some Collection<[Name]> { names.values }

  /// Returns the names that begin with a word, longer ones first.
  package func names(beginningWith word: String) -> [Name] { names[word] ?? [] }

  /// Returns the name that consists of exactly these words.
  package func name(_ words: String) -> Name? {
    let key = String(words.firstWord)
    return names[key]?.first { $0.bytes.elementsEqual(words.utf8) }
  }

  /// Adds an entry unless it is listed already; returns its index.
  mutating func add(_ entry: Entry) -> Int {
    if let known = entriesByName[entry.name] { return known }
    let index = entries.count
    entries.append(entry)
    entriesByName[entry.name] = index
    // A body may have the code of the state that it belongs to.
    if let code = entry.code, entry.label == .country {
      entriesByCode[code, default: index] = index
    }
    return index
  }

  /// Records the entries that only a person's own table lists.
  mutating func tellOwn(from standard: Self) {
    ownNames = Set(entries.lazy.map(\.name).filter { standard.entry(named: $0) == nil })
  }

  /// Gives an entry a name; a question mark before it marks it as ambiguous.
  mutating func name(_ entry: Int, _ words: Substring, _ role: Role) {
    let isAmbiguous = words.first == "?"
    let words = isAmbiguous ? words.dropFirst() : words
    guard !words.isEmpty else { return }
    let key = String(words.firstWord)
    let name = Name(bytes: Array(words.utf8), entry: entry, role: role, isAmbiguous: isAmbiguous)
    names[key, default: []].append(name)
  }

  /// Sorts the names of each first word; must be called after the last ``name(_:_:_:)``.
  mutating func order() {
    for key in names.keys {
      guard let list = names[key], list.count > 1 else { continue }
      names[key] = list.enumerated().sorted {
        ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset)
      }.map(\.element)
    }
  }
}
