/// A predicate with its arguments, as the grammar of one sentence states them.
///
/// All numbers are tokens. Arguments are the heads of their phrases, one for each item of a list;
/// passives are normalised: ``subjects`` act and ``objects`` undergo.
package struct Clause: Hashable, Sendable {
  /// What states the predicate.
  package enum Construction: Hashable, Sendable {
    /// A verb: "Iran attacked Iraq".
    case verb
    /// A form of "be" with what it says of its subject: "Turkey is an ally".
    case copula
    /// A noun beside the name that it explains: "Turkey, an ally of Pakistan".
    case apposition
    /// A nominalisation, or another noun with arguments: "Turkey's support for Azerbaijan".
    case nominal
    /// An adjective beside its noun: "data unacceptable to Iran".
    case adjective
  }

  /// How a clause hangs on the one above it.
  package enum Link: Hashable, Sendable {
    /// By nothing: it is a sentence.
    case none
    /// As what the verb says, wants or begins: "agreed to meet", "said that they met".
    case complement
    /// As a circumstance: "after meeting him", "to disperse them", "stating that".
    case circumstance
    /// As a relative clause.
    case relative
    /// As a participle or infinitive that belongs to a noun: "talks facilitated by", "a plan to".
    case modifier
    /// As a further item of a list of clauses.
    case conjunct
    /// As the verb's object, subject or prepositional argument.
    case argument
  }

  /// An argument behind a preposition.
  package struct Oblique: Hashable, Sendable {
    /// The preposition in lower case, "according to" as one.
    package var preposition: String
    /// Its (first) token.
    package var marker: Int
    /// The heads of what it governs, one for each item of a list.
    package var objects: [Int]
    /// The verb that it governs instead: "after meeting".
    package var verb: Int?
  }

  /// What states it.
  package var construction: Construction
  /// The token that carries the sense: the verb, the form of "be", the noun.
  package var head: Int { Int(headToken) }
  /// The predicate's own words in order: auxiliaries, negation, verb, particle.
  package var words: [Int] {
    get { severalWords ?? [head] }
    set { severalWords = newValue == [head] ? nil : newValue }
  }
  /// Who acts, or whose the noun is.
  package var subjects: [Int] = []
  /// Who or what undergoes it.
  package var objects: [Int] = []
  /// To whom, without a preposition: "gave Iran".
  package var recipients: [Int] {
    get { rare?.value.recipients ?? [] }
    set { setRare(\.recipients, newValue) }
  }
  /// What a copula, an apposition, or "elect", "call" says somebody is.
  package var attributes: [Int] {
    get { rare?.value.attributes ?? [] }
    set { setRare(\.attributes, newValue) }
  }
  /// Who is what the noun says: "ally" of Turkey in "Turkey is an ally".
  package var bearers: [Int] = []
  /// Adjectives and nouns before a noun: "Turkish support".
  package var modifiers: [Int] = []
  /// What stands behind prepositions.
  package var obliques: [Oblique] = []
  /// Adverbs and bare nouns of time.
  package var adverbs: [Int] = []
  /// Whether the verb stood in the passive.
  package var isPassive = false
  /// Whether it is denied.
  package var isNegated = false
  /// The lemmas of its modal verbs: "will", "may".
  package var modals: [String] {
    get { rare?.value.modals ?? [] }
    set { setRare(\.modals, newValue) }
  }
  /// The conjunction that opens it: "if", "that".
  package var mark: String? {
    get { rare?.value.mark }
    set { setRare(\.mark, newValue) }
  }
  /// The clause above it: an index of ``Clauses/all``.
  package var governor: Int? {
    get { governorIndex < 0 ? nil : Int(governorIndex) }
    set { governorIndex = newValue.map { Int32($0) } ?? -1 }
  }
  /// How it hangs on that.
  package var link = Link.none

  // A long article has a clause for every other token: what most have none of takes no room.
  private let headToken: Int32
  private var governorIndex: Int32 = -1
  /// The words where they are others than the head alone.
  private var severalWords: [Int]?
  private var rare: BoxedRare?

  /// What few clauses have.
  private struct Rare: Hashable, Sendable {
    var recipients: [Int] = []
    var attributes: [Int] = []
    var modals: [String] = []
    var mark: String?
  }

  private indirect enum BoxedRare: Hashable, Sendable {
    case value(Rare)

    var value: Rare {
      switch self {
      case .value(let value): value
      }
    }
  }

  private mutating func setRare<Value: Equatable>(
    _ path: WritableKeyPath<Rare, Value>, _ new: Value
  ) {
    var changed = rare?.value ?? Rare()
    guard changed[keyPath: path] != new else { return }
    changed[keyPath: path] = new
    rare = .value(changed)
  }

  package init(_ construction: Construction, head: Int, words: [Int]) {
    self.construction = construction
    headToken = Int32(head)
    self.words = words
  }

  /// Who would be the grammatical subject of a clause below it.
  package var surfaceSubjects: [Int] {
    guard isPassive else { return subjects }
    return recipients.isEmpty ? objects : recipients
  }
}
