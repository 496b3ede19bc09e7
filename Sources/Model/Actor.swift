/// Anyone or anything that takes part in a relation and is named in an article.
public struct Actor: Hashable, Sendable, Identifiable {
  /// What an actor is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A state, past or present, or its government.
    case country
    /// A human being.
    case person
    /// A company, ministry, army, party, court, international body, news outlet or university.
    case organisation
    /// A city, region, sea, base or building.
    case place
    /// A people, a religion, or a movement without a seat.
    case group
    /// A named war, summit, election or disaster.
    case event
    /// A named treaty, deal, law or resolution.
    case agreement
    /// A named programme, railway, corridor or plan.
    case project
    /// A named weapon, ship, drug, vehicle or work.
    case product
  }

  /// A readable name in lower case with hyphens, unique in its dossier.
  public var id: String
  /// An identity that depends only on type and name, or on the code of a country; a ``Dossier`` assigns it.
  public internal(set) var identity: Identity
  /// The identities of the actors merged into it, in order.
  public internal(set) var formerIdentities: [Identity]
  /// The name shown.
  public var name: String
  /// What it is.
  public var kind: Kind
  /// The ISO 3166-1 alpha-3 code of the country that it is or belongs to; ISO 3166-3 for a former country.
  public var code: String?
  /// The other names that the text uses for it, most frequent first.
  public var aliases: [String]
  /// One line about it drawn from the article itself, such as "Azerbaijan's Deputy Prime Minister".
  public var description: String?

  /// Creates an actor; a dossier gives it an identity if it has none.
  public init(
    id: String, name: String, kind: Kind, code: String? = nil, aliases: [String] = [],
    description: String? = nil, identity: Identity = .none, formerIdentities: [Identity] = []
  ) {
    self.id = id
    self.identity = identity
    self.formerIdentities = formerIdentities
    self.name = name
    self.kind = kind
    self.code = code
    self.aliases = aliases
    self.description = description
  }
}
