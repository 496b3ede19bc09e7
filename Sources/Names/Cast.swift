package import Model
package import Parses

/// The actors of one article and every mention of them, in tokens.
///
/// Names come first, then the sieves add pronouns and nominals. The coding of relations does not change it.
package struct Cast: Hashable, Sendable {
  /// A mention in tokens of the parse.
  package struct Mention: Hashable, Sendable {
    /// Its tokens: leading articles and a trailing 's are left out.
    package var tokens: Range<Int>
    /// The token that the clause's grammar sees: the one whose head lies outside.
    package var head: Int
    /// How it refers.
    package var kind: Model.Mention.Kind
    /// The OntoNotes label of a name; nil for nominals and pronouns.
    package var label: String?
    /// The actor it refers to: an index of ``Cast/actors``.
    package var actor: Int
    /// Why.
    package var reason: Model.Mention.Reason
    /// How sure that is, 0 to 1.
    package var confidence: Double

    package init(
      tokens: Range<Int>, head: Int, kind: Model.Mention.Kind, label: String? = nil, actor: Int,
      reason: Model.Mention.Reason, confidence: Double = 1
    ) {
      self.tokens = tokens
      self.head = head
      self.kind = kind
      self.label = label
      self.actor = actor
      self.reason = reason
      self.confidence = confidence
    }
  }

  /// The actors of a cast who have no name; they follow those who have one.
  package struct Unnamed: Hashable, Sendable {
    /// Which of the actors they are.
    package var actors = 0..<0
    /// Their mentions, as long as it is open whether a relation is stated of them.
    package var mentions: [Mention] = []
    /// The antecedents of pronouns for them, by the pronoun's token.
    package var antecedents: [Int: Int] = [:]
    /// The country or place that one is said to be of.
    package var homes: [Int: Int] = [:]

    package init() {}
  }

  /// Everybody, in the order of their first mention.
  package var actors: [Actor]
  /// Every mention, in the order of the text; a plural has one for each actor meant.
  package var mentions: [Mention]
  /// Those who act without a name.
  package var unnamed = Unnamed()

  package init(actors: [Actor] = [], mentions: [Mention] = []) {
    self.actors = actors
    self.mentions = mentions
  }

  /// The actors with those codes.
  package func actors(coded codes: [String?]) -> [Actor] {
    zip(actors, codes).map { actor, code in
      var actor = actor
      actor.code = code
      return actor
    }
  }

  /// The mentions in places of the article's text.
  package func mentions(in article: Article, parse: Parse) -> [Model.Mention] {
    mentions.map { mention in
      let tokens = parse.tokens[mention.tokens]
      let start = tokens.first?.range.lowerBound ?? 0
      return Model.Mention(
        article: article.id, range: start..<(tokens.last?.range.upperBound ?? start),
        kind: mention.kind, label: mention.label, actor: actors[mention.actor].id,
        reason: mention.reason, confidence: mention.confidence)
    }
  }
}
