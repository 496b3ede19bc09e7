/// A span of an article's text that refers to an actor.
///
/// A plural ("the two countries") gives one mention for each of its actors, all with the same span.
public struct Mention: Hashable, Sendable, Identifiable {
  /// How a mention refers.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// By name, abbreviation, adjective or demonym.
    case name
    /// By a description: "the president".
    case nominal
    /// By a pronoun.
    case pronoun
  }

  /// Why a mention is taken to refer to its actor.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The actor's own full name.
    case fullName = "full name"
    /// Another name that is known for it.
    case alias
    /// Its initials, linked to the long form.
    case acronym
    /// An adjective or demonym of the country or people.
    case demonym
    /// A capital that stands for the government.
    case capital = "capital for government"
    /// A seat of government or another figure of speech.
    case metonym
    /// A last name after the full name.
    case surname = "same surname"
    /// A first name that only one actor has.
    case firstName = "same first name"
    /// A title with a name.
    case title = "title with name"
    /// A similar spelling.
    case spelling = "near spelling"
    /// A part of a longer name.
    case shortName = "short form"
    /// The pronoun's number and gender fit the nearest salient actor.
    case pronoun = "agreeing pronoun"
    /// The speaker of the quotation.
    case speaker
    /// An office that the actor holds.
    case role = "same role"
    /// A noun that fits the type of the actor.
    case category = "same kind"
    /// An apposition or a copula.
    case apposition
    /// A member of a group named before.
    case groupMember = "member of the group"
    /// The likeliest antecedent of a noun by what was learned from annotated texts.
    case ranking = "likeliest antecedent"
    /// A relative pronoun.
    case relative = "relative clause"
    /// A person's correction.
    case correction
  }

  /// An identity that depends only on the words and their context; a ``Dossier`` assigns it.
  ///
  /// It does not depend on the actor, so it survives a correction of the link.
  public internal(set) var id: Identity
  /// The article's id.
  public var article: Article.ID
  /// Its place in UTF-8 offsets of the article's text.
  public var range: Range<Int>
  /// How it refers.
  public var kind: Kind
  /// The OntoNotes label of a name after the analysis; nil for nominals and pronouns.
  public var label: String?
  /// The id of the actor it refers to.
  public var actor: Actor.ID
  /// Why it is taken to refer to that actor.
  public var reason: Reason
  /// The confidence in the link, 0 to 1; below ``doubtful`` it is a guess.
  public var confidence: Double

  /// The confidence below which a link is right little more often than wrong, so that readers should be warned.
  public static let doubtful = 0.6

  /// Whether the link is no more than a guess.
  public var isDoubtful: Bool { confidence < Self.doubtful }

  /// Creates a mention; a dossier gives it an id if it has none.
  public init(
    article: Article.ID, range: Range<Int>, kind: Kind, label: String? = nil, actor: Actor.ID,
    reason: Reason, confidence: Double = 1, id: Identity = .none
  ) {
    self.id = id
    self.article = article
    self.range = range
    self.kind = kind
    self.label = label
    self.actor = actor
    self.reason = reason
    self.confidence = confidence
  }
}
