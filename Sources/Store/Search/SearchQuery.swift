internal import Model

/// A question to a library, as it was typed.
///
/// All terms must hold for an article. The conditions on a relation must hold for one relation of it.
public struct SearchQuery: Hashable, Sendable {
  /// The question as typed.
  public let text: String
  /// Words, phrases and words near each other.
  let words: [WordTerm]
  /// Conditions such as `actor:Egypt`.
  let facets: [Facet]

  /// Words that must be there, or must not.
  struct WordTerm: Hashable {
    var isNegated: Bool
    /// The term in the notation of FTS5.
    var expression: String
  }

  /// A condition, or its opposite.
  struct Facet: Hashable {
    var isNegated: Bool
    var condition: Condition
  }

  /// What a facet says.
  enum Condition: Hashable {
    /// The article mentions an actor of this name, which takes part in the relation asked for.
    case actor(String)
    /// One end of the relation has this name.
    case with(String)
    /// The speaker who states the relation has this name.
    case says(String)
    /// An actor is of one of these types.
    case type([Actor.Kind])
    /// The relation is of one of these types.
    case relation([RelationKind])
    /// The relation is of one of these modalities.
    case modality([Relation.Modality])
    /// The time is not before this day, or not after it.
    case from(Int), to(Int)
    /// The publisher or the address contains these words.
    case source(String)
  }

  /// Whether the question is about relations, not about articles as a whole.
  package var isAboutRelations: Bool { facets.contains { $0.condition.isOfRelation } }
}

extension SearchQuery.Condition {
  /// Whether only relations can meet the condition.
  var isOfRelation: Bool {
    switch self {
    case .with, .says, .relation, .modality: true
    case .actor, .type, .from, .to, .source: false
    }
  }
}

/// The reason why a question cannot be understood.
public struct SearchFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing to look for.
    case empty
    /// A quotation mark or a bracket is not closed.
    case unclosed(Character)
    /// Nothing follows, or no word.
    case noWord
    /// There is no such key before a colon.
    case unknownKey(String)
    /// The value of a key is missing.
    case noValue(String)
    /// The value of a key is none that it can have.
    case unknownValue(key: String, value: String, choices: [String])
    /// It is no date such as 2019, 2019-05 or 2019-05-09.
    case noDate(String)
    /// `near` is not followed by a distance and words in brackets.
    case near
  }

  /// What is wrong.
  public var problem: Problem
  /// The character of the question that it begins at, from 0.
  public var place: Int
}
