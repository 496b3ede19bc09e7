internal import Grammar
internal import Lexicon
internal import Names
import Model
import Parses

/// Reads what a mention says by itself, before anything is resolved.
struct MentionFeatures {
  let discourse: Discourse

  /// The features of a phrase, in the order of ``MentionFeature/schema``.
  func of(_ index: Int) -> [Float] {
    var row = FeatureRows(width: MentionFeature.count)
    add(index, to: &row)
    return row.values
  }

  /// Adds a row with the features of a phrase, in the order of ``MentionFeature/schema``.
  func add(_ index: Int, to row: inout FeatureRows) {
    let phrase = discourse.phrases[index]
    let syntax = discourse.syntax
    let clause = discourse.clauses.clause[phrase.head]
    row.add(Self.form(phrase))
    row.add(Self.series(phrase))
    row.add(Self.pronounForm(phrase))
    row.add(Self.determiner(phrase))
    row.add(phrase.role)
    row.add(kind(phrase))
    row.add(adposition(before: phrase))
    row.add(Self.place(phrase))
    row.add(MentionFeature.Depth(rawValue: discourse.clauses.depth[clause]) ?? .more)
    row.add(coordination(phrase))
    row.add(phrase.number == .plural)
    row.add(phrase.gender.contains(.masculine))
    row.add(phrase.gender.contains(.feminine))
    row.add(phrase.gender.contains(.neuter))
    row.add(phrase.quotation != nil)
    let modification = phrase.noun == nil ? nil : NounModification(of: phrase, discourse)
    row.add(modification?.isRestricted ?? false)
    row.add(modification?.isOfUnnamedBody ?? false)
    row.add(modification?.side != nil)
    row.add(modification.map { !$0.regions.isEmpty } ?? false)
    row.add(modification?.count != nil)
    row.add(modification?.isBoth ?? false)
    row.add(Float(min(modification?.modifiers.count ?? 0, 3)) / 3)
    row.add(modification?.isModified(by: .contrastiveModifier, syntax.lexicon) ?? false)
    row.add(syntax.dependencies[phrase.head] == .nsubjpass)
    row.add(phrase.role == .subject && syntax.lemma(of: clause, is: .quotativeVerb))
    row.add(phrase.role == .subject && syntax.lemma(of: clause, is: .volitionalVerb))
    let isNoun = phrase.noun != nil
    row.add(isNoun && syntax.foldedLemma(of: phrase.head, is: .generalNoun))
    row.add(isNoun && syntax.foldedLemma(of: phrase.head, is: .generalHeadship))
    row.add(syntax.tokens[phrase.head].pos == .properNoun)
    row.add(Float(min(phrase.tokens.count, 8)) / 8)
    row.add(isNoun && syntax.mayDenotePeople(phrase.head))
  }

  private static func form(_ phrase: Phrase) -> MentionFeature.Form {
    switch phrase.kind {
    case .name: .name
    case .nominal: .nominal
    case .pronoun: .pronoun
    case .pairAnaphor: .pairAnaphor
    case .several: .group
    }
  }

  private static func series(_ phrase: Phrase) -> MentionFeature.Series? {
    guard let pronoun = phrase.pronoun, pronoun.person == 3 else { return nil }
    return switch pronoun.series {
    case .he: .he
    case .she: .she
    case .it: .it
    case .they: .they
    }
  }

  private static func pronounForm(_ phrase: Phrase) -> MentionFeature.PronounForm? {
    switch phrase.pronoun?.form {
    case .personal: .personal
    case .possessive: .possessive
    case .reflexive: .reflexive
    default: nil
    }
  }

  private static func determiner(_ phrase: Phrase) -> MentionFeature.Determiner {
    switch phrase.determiner {
    case .definite: .definite
    case .demonstrative: .demonstrative
    case .possessive: .possessive
    case .indefinite: .indefinite
    case .quantified: .quantified
    case .none: .none
    }
  }

  private func kind(_ phrase: Phrase) -> CueValues.Kind? {
    if let noun = phrase.noun { return Cues.kind(ofUnnamed: noun) }
    return phrase.actor.map { Cues.kind(of: discourse.referents[$0]) }
  }

  private static func place(_ phrase: Phrase) -> MentionFeature.Place {
    phrase.sentence == 0 ? .title : phrase.sentence < 3 ? .lead : .body
  }

  private func adposition(before phrase: Phrase) -> CueValues.Adposition {
    Cues.adposition(before: phrase, discourse)
  }

  private func coordination(_ phrase: Phrase) -> CueValues.Coordination {
    Cues.coordination(phrase, discourse)
  }
}
