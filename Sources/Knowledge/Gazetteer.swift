package import Model

/// What is known of the world before an article is read: names, and what they name.
public struct Gazetteer: Sendable {
  /// Something known.
  package struct Entry: Hashable, Sendable {
    /// The name it is listed under.
    package var name: String
    /// What it is.
    package var kind: Actor.Kind
    /// How its name is labelled.
    package var label: NameLabel
    /// The ISO 3166 alpha-3 code of a state or territory.
    package var code: String?
  }

  /// How a name stands for its bearer.
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
    /// Its bytes in straight typography.
    package var bytes: [UInt8]
    /// What it names: an index of ``Gazetteer/entries``.
    package var entry: Int
    /// How it names it.
    package var role: Role
    /// Whether it is a person's name or a common word as well, so that it proves little by itself.
    package var isAmbiguous: Bool
  }

  /// Everything known.
  package private(set) var entries: [Entry] = []
  /// Every name by its first word, the longer first, and of two equal ones the later listed.
  private var names: [String: [Name]] = [:]
  private var entriesByName: [String: Int] = [:]
  private var entriesByCode: [String: Int] = [:]
  /// The names of those whom a person's own table alone lists.
  private var ownNames: Set<String> = []

  init() {
    names.reserveCapacity(4096)
    entriesByName.reserveCapacity(2048)
    entriesByCode.reserveCapacity(512)
  }

  /// The entry listed under that name.
  package func entry(named name: String) -> Int? { entriesByName[name] }

  /// The state or territory with that ISO 3166 code.
  package func entry(coded code: String) -> Int? { entriesByCode[code] }

  /// Whether the program's own tables list something under that name, whatever a person's table says.
  package func isListed(_ name: String) -> Bool {
    entriesByName[name] != nil && !ownNames.contains(name)
  }

  /// The codes of states and territories.
  var codes: some Collection<String> { entriesByCode.keys }

  /// The names by first word, in no order.
  var allNames: some Collection<[Name]> { names.values }

  /// The names that begin with a word, the longer first.
  package func names(beginningWith word: String) -> [Name] { names[word] ?? [] }

  /// The name that consists of these words alone.
  package func name(_ words: String) -> Name? {
    let key = String(words.prefix { $0.isLetter || $0.isNumber })
    return names[key]?.first { $0.bytes.elementsEqual(words.utf8) }
  }

  /// Lists something new, or finds it where it is listed already; answers its index.
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

  /// Keeps in mind which entries a person's own table alone lists, beside the standard ones.
  mutating func tellOwn(from standard: Self) {
    ownNames = Set(entries.lazy.map(\.name).filter { standard.entry(named: $0) == nil })
  }

  /// Gives an entry a name; a question mark before it says that it is ambiguous.
  mutating func name(_ entry: Int, _ words: Substring, _ role: Role) {
    let isAmbiguous = words.first == "?"
    let words = isAmbiguous ? words.dropFirst() : words
    guard !words.isEmpty else { return }
    let key = String(words.prefix { $0.isLetter || $0.isNumber })
    let name = Name(bytes: Array(words.utf8), entry: entry, role: role, isAmbiguous: isAmbiguous)
    names[key, default: []].append(name)
  }

  /// Puts the names of each first word in order; to be called after the last ``name(_:_:_:)``.
  mutating func order() {
    for key in names.keys {
      guard let list = names[key], list.count > 1 else { continue }
      names[key] = list.enumerated().sorted {
        ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset)
      }.map(\.element)
    }
  }
}
