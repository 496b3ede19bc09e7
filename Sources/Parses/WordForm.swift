/// The meaning of a tag beyond the part of speech, in neutral terms.
public enum WordForm: UInt8, Hashable, Sendable, CaseIterable {
  /// A verb in its base form.
  case baseForm
  /// A verb in the past tense.
  case pastTense
  /// A gerund or present participle.
  case presentParticiple
  /// A past participle.
  case pastParticiple
  /// A verb in the present tense, except in the third person singular.
  case presentTense
  /// A verb in the third person singular of the present tense.
  case thirdPersonPresent
  /// A modal verb.
  case modal
  /// The marker of an infinitive: "to".
  case infinitiveMarker
  /// A common noun in the singular, or an uncountable one.
  case singularNoun
  /// A common noun in the plural.
  case pluralNoun
  /// A proper noun in the singular.
  case singularProperNoun
  /// A proper noun in the plural.
  case pluralProperNoun
  /// The marker of a possessor: "'s".
  case possessiveMarker
  /// A personal pronoun.
  case personalPronoun
  /// A possessive pronoun.
  case possessivePronoun
  /// An adjective without degree.
  case plainAdjective
  /// An adjective in the comparative.
  case comparativeAdjective
  /// An adjective in the superlative.
  case superlativeAdjective
  /// An adverb without degree.
  case plainAdverb
  /// An adverb in the comparative.
  case comparativeAdverb
  /// An adverb in the superlative.
  case superlativeAdverb
  /// The particle of a phrasal verb.
  case particle
  /// A determiner.
  case determiner
  /// A word before a determiner: "*all* the ministers".
  case predeterminer
  /// An interrogative or relative determiner: "which".
  case whDeterminer
  /// An interrogative or relative pronoun: "who".
  case whPronoun
  /// An interrogative or relative possessive: "whose".
  case possessiveWhPronoun
  /// An interrogative or relative adverb: "where".
  case whAdverb
  /// The "there" of "there is".
  case existential
  /// A cardinal number.
  case cardinal
  /// A coordinating conjunction.
  case coordinator
  /// A preposition or a subordinating conjunction.
  case preposition
  /// An interjection.
  case interjection
  /// A foreign word.
  case foreignWord
  /// A number or letter of a list item.
  case listMarker
  /// A part of a word before or after a hyphen: "*pro*-Iranian".
  case affix
  /// A mark, a symbol, an address or anything else that the scheme does not map.
  case other
}

extension WordForm {
  /// Whether it is a noun or proper noun in the plural.
  public var isPluralNoun: Bool { self == .pluralNoun || self == .pluralProperNoun }
}
