internal import Grammar
internal import Learning
internal import Names
import Model
import Parses

/// A training example for the ranking of mentions: an anaphor with the referents that it may have.
package struct RankingLesson: Sendable {
  /// A candidate.
  package struct Option: Sendable {
    var referent: Int
    /// The phrase by which it is compared.
    package var phrase: Int
    /// Its phrases before the anaphor, the last ones only.
    package var phrases: [Int]
    /// Whether it is an actor.
    package var isNamed: Bool
    package var features: [Float]
  }

  /// The anaphor: an index of ``MentionLesson``s.
  package var phrase: Int
  package var options: [Option]
  /// The place among the options of the one that the rules chose; nil for none.
  package var chosen: Int? = nil
  /// Whether the rules resolved it.
  package var isResolved = false
}

/// A phrase in a training example.
package struct MentionLesson: Sendable {
  /// Where it and its head stand: UTF-8 offsets of the text.
  package var place: Range<Int>
  package var head: Range<Int>
  /// Whether it consists of several phrases.
  package var isGroup: Bool
  /// The actor that it names.
  package var actor: Int?
  package var features: [Float]
  /// The forms of its head and of the word that governs it.
  package var words: [String]
}

extension Coreference {
  /// The names of the features of mentions and of pairs, in their order.
  package static var rankingFeatures: (mentions: [String], pairs: [String]) {
    (MentionFeature.schema.rows, PairFeature.schema.rows)
  }

  /// The phrases of the article, as the training examples number them.
  package var mentionLessons: [MentionLesson] {
    let syntax = discourse.syntax
    let features = MentionFeatures(discourse: discourse)
    return discourse.phrases.indices.map { index in
      let phrase = discourse.phrases[index]
      let governor = syntax.head(of: phrase.head).map { syntax.tokens[$0].form }
      var isGroup = false
      if case .several = phrase.kind { isGroup = true }
      return MentionLesson(
        place: syntax.offsets(of: phrase.tokens),
        head: syntax.offsets(of: phrase.head..<phrase.head + 1), isGroup: isGroup,
        actor: phrase.actor,
        features: features.of(index),
        words: [syntax.tokens[phrase.head].form, governor ?? ""])
    }
  }
}
