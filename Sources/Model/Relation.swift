/// An act of one actor towards another, or a tie between them.
public struct Relation: Hashable, Sendable, Identifiable {
  /// Whether it happened.
  public enum Modality: String, Hashable, Sendable, CaseIterable {
    /// Stated as a fact.
    case asserted
    /// Denied.
    case negated
    /// Possible or conditional.
    case possible
    /// Planned, intended or agreed.
    case planned
    /// Requested of the target.
    case asked
  }

  /// A date expression and its meaning.
  public struct Time: Hashable, Sendable {
    /// What says when.
    public enum Origin: String, Hashable, Sendable, CaseIterable {
      /// The clause that states the relation.
      case text
      /// A sentence or clause before, which the statement carries on.
      case context
      /// Nothing in the text: it is the date of the article.
      case publication
    }

    /// As written; empty if nothing in the text says when.
    public var text: String
    /// The first day, month or year of the period, if it can be resolved.
    public var from: PartialDate?
    /// The last day, month or year of the period, if it can be resolved.
    public var to: PartialDate?

    /// What says so.
    public var origin: Origin

    /// A date expression.
    public init(
      text: String, from: PartialDate? = nil, to: PartialDate? = nil, origin: Origin = .text
    ) {
      self.text = text
      self.from = from
      self.to = to
      self.origin = origin
    }

    /// The date of an article, for what it states without one.
    public init(publication date: PartialDate) {
      self.init(text: "", from: date, to: date, origin: .publication)
    }
  }

  /// A figure that belongs to a relation.
  public struct Amount: Hashable, Sendable {
    /// As written.
    public var text: String
    /// The value in whole units ("$922 million" is 922,000,000); of a range its lower bound.
    public var value: Double
    /// The upper bound of a range.
    public var upper: Double?
    /// An ISO 4217 code, "percent", or the noun counted.
    public var unit: String

    /// A figure.
    public init(text: String, value: Double, upper: Double? = nil, unit: String) {
      self.text = text
      self.value = value
      self.upper = upper
      self.unit = unit
    }
  }

  /// The passage that states a relation.
  public struct Evidence: Hashable, Sendable {
    /// The article's id.
    public var article: Article.ID
    /// The clause: UTF-8 offsets of the article's text.
    public var range: Range<Int>
    /// The sentence around it.
    public var sentence: Range<Int>
    /// The mention of the source.
    public var source: Range<Int>
    /// The mention of the target.
    public var target: Range<Int>
    /// The words that state the relation, in order, without overlap.
    public var trigger: [Range<Int>]

    /// A passage.
    public init(
      article: Article.ID, range: Range<Int>, sentence: Range<Int>, source: Range<Int>,
      target: Range<Int>, trigger: [Range<Int>]
    ) {
      self.article = article
      self.range = range
      self.sentence = sentence
      self.source = source
      self.target = target
      self.trigger = trigger
    }
  }

  /// The rule and the words that a relation was read by.
  public struct Origin: Hashable, Sendable {
    /// The name of the rule that proposed it.
    ///
    /// A rule that none of these names describes brings a name of its own.
    public struct Rule: RawRepresentable, Hashable, Sendable {
      /// A verb: "accused".
      public static let verb = Self(rawValue: "verb")
      /// A verb in the sense that its object gives it: "cut ties".
      public static let idiom = Self(rawValue: "idiom")
      /// A noun for an act or tie: "talks", "ambassador".
      public static let nominalisation = Self(rawValue: "nominalisation")
      /// A noun or name beside the name that it explains: "Turkey, an ally of Pakistan".
      public static let apposition = Self(rawValue: "apposition")
      /// An adjective: "unacceptable to".
      public static let adjective = Self(rawValue: "adjective")
      /// A verb whose other participant was named in an earlier sentence.
      public static let implicitArgument = Self(rawValue: "implicitArgument")
      /// A noun for an act of the subject above it: "after talks with Chile, Peru opened".
      public static let sharedSubject = Self(rawValue: "sharedSubject")
      /// Acting together: "together with", "jointly".
      public static let comitative = Self(rawValue: "comitative")
      /// A promise or threat to do what a clause says.
      public static let commissive = Self(rawValue: "commissive")
      /// A demand that somebody do what a clause says.
      public static let directive = Self(rawValue: "directive")
      /// A name within a name: "Kabul Medical University".
      public static let component = Self(rawValue: "component")
      /// The place that a place or body is in: "the palace in Paris".
      public static let locative = Self(rawValue: "locative")
      /// A country called a neighbour.
      public static let neighbour = Self(rawValue: "neighbour")
      /// A possessive or attributive name: "China's Belt and Road Initiative".
      public static let possessor = Self(rawValue: "possessor")
      /// A person who serves an office holder: "the president's spokesman".
      public static let subordinate = Self(rawValue: "subordinate")
      /// What a speaker says for or against somebody: "called it a threat".
      public static let judgement = Self(rawValue: "judgement")
      /// Learned from examples: by the words between two actors of whom no other rule states anything.
      public static let learned = Self(rawValue: "learned")

      /// The name, as archives hold it.
      public let rawValue: String

      /// A rule of that name.
      public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// The rule.
    public var rule: Rule
    /// The lemmas that made the rule fire, separated by spaces; empty if a name alone did.
    public var words: String

    /// An origin.
    public init(rule: Rule, words: String) {
      self.rule = rule
      self.words = words
    }
  }

  /// "r" and a number, unique in its dossier, in the order of the text.
  public var id: String
  /// An identity that depends only on the kind, the words of both ends and their context; a ``Dossier`` assigns it.
  public internal(set) var identity: Identity
  /// The id of the actor that it goes from.
  public var source: Actor.ID
  /// The id of the actor that it goes to.
  public var target: Actor.ID
  /// The type of act or tie.
  public var kind: RelationKind
  /// The words that state it, as one line.
  public var phrase: String
  /// Whether it happened.
  public var modality: Modality
  /// The id of the speaker, if the relation is reported speech.
  public var attribution: Actor.ID?
  /// When it happens: by its clause, by a sentence before, or as of the article's date; nil if none of them says.
  public var time: Time? {
    get { boxedTime?.value }
    set { boxedTime = newValue.map(Boxed.value) }
  }
  /// The amount of the act, if the clause gives one.
  public var amount: Amount? {
    get { boxedAmount?.value }
    set { boxedAmount = newValue.map(Boxed.value) }
  }
  /// The id of the actor at which it takes place, if the clause says so.
  public var place: Actor.ID?
  /// The confidence in the reading, 0 to 1.
  public var confidence: Double
  /// The passage that states it.
  public var evidence: Evidence
  /// The rule and the words that it was read by; nil if nothing states it.
  public var origin: Origin? {
    get { boxedOrigin?.value }
    set { boxedOrigin = newValue.map(Boxed.value) }
  }

  // Co-occurrences have no time, and few relations a figure: what has none keeps no room for it.
  private var boxedTime: Boxed<Time>?
  private var boxedAmount: Boxed<Amount>?
  private var boxedOrigin: Boxed<Origin>?

  /// Creates a relation; a dossier gives it an identity if it has none.
  public init(
    id: String, source: Actor.ID, target: Actor.ID, kind: RelationKind, phrase: String,
    modality: Modality = .asserted, attribution: Actor.ID? = nil, time: Time? = nil,
    amount: Amount? = nil, place: Actor.ID? = nil, confidence: Double = 1, evidence: Evidence,
    origin: Origin? = nil, identity: Identity = .none
  ) {
    self.id = id
    self.identity = identity
    self.source = source
    self.target = target
    self.kind = kind
    self.phrase = phrase
    self.modality = modality
    self.attribution = attribution
    boxedTime = time.map(Boxed.value)
    boxedAmount = amount.map(Boxed.value)
    self.place = place
    self.confidence = confidence
    self.evidence = evidence
    boxedOrigin = origin.map(Boxed.value)
  }
}

/// A value on the heap, so that its absence takes a single word.
private indirect enum Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)

  var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}
