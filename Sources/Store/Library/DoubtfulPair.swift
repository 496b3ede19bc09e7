public import Model

/// Two forms of actors that may be one, with what speaks for and against it.
///
/// A form is what articles call by one name, type and country; a person called by one word is a form in each article.
public struct DoubtfulPair: Hashable, Sendable, Identifiable {
  /// The numbers of the two forms, the lower first.
  public struct ID: Hashable, Sendable {
    /// The numbers.
    public let one, other: Int

    /// The pair of two forms.
    public init(_ one: Int, _ other: Int) {
      (self.one, self.other) = (min(one, other), max(one, other))
    }
  }

  /// What a person says.
  public enum Verdict: Int, Hashable, Sendable {
    /// They are two.
    case different = -1
    /// It cannot be decided.
    case undecided = 0
    /// They are one.
    case same = 1
  }

  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// The number of the form.
    public var form: Int
    /// The number of the actor: of the form that stands for all forms of it.
    public var actor: Int
    /// Its name.
    public var name: String
    /// Its type.
    public var kind: Actor.Kind
    /// The code of its country.
    public var code: String?
    /// How many articles have it.
    public var documents: Int
    /// Whom it appears with, the rarest first.
    public var company: [String]
    /// The latest articles that have it.
    public var examples: [Example]
  }

  /// An article that has one of the two.
  public struct Example: Hashable, Sendable {
    /// The article.
    public var document: Document
    /// Its content.
    public var article: Article
    /// The first mention, as a range of UTF-8 offsets.
    public var mention: Range<Int>?
    /// The other names that it uses.
    public var aliases: [String]
    /// What it says of it, in one line.
    public var description: String?
  }

  /// The two.
  public var id: ID
  /// The sides.
  public var one, other: Side
  /// Who appears with both, the rarest first.
  public var shared: [String]
  /// What speaks for and against their being one.
  public var grounds: [IdentityGround]
  /// What a person has said of them.
  public var verdict: Verdict?

  /// The sum of the weights of the grounds, in hundredths.
  public var score: Int { grounds.reduce(0) { $0 + $1.weight } }

  /// The scores from which two forms are one, and from which it is doubtful.
  public static let scores = (same: Likeness.same, doubtful: Likeness.doubtful)
}
