internal import Grammar
internal import Lexicon
internal import Model
internal import Names
internal import Parses

/// Selectional restrictions of force: who can use it, and on what.
extension Constraints {
  /// Whether a sense of force can join two.
  ///
  /// Where a word tells of arms or harm, anybody may; elsewhere a company, a club or another body without arms only
  /// competes, and so does whoever is only said to beat a person, a body or a country.
  func isForcible(_ sense: Sense, from source: Participant, to target: Participant) -> Bool {
    guard sense.entry.kind == .assault || isConquest(sense) else { return true }
    if isIntangible(target) { return false }
    guard !isArmed(source), !isArmed(target) else { return true }
    guard isBody(source) || isBody(target) || isBeating(sense, source, target) else { return true }
    return syntax.parse.sentences[syntax.sentence(of: source.tokens.lowerBound)].contains {
      !sense.trigger.contains($0) && syntax.lemma(of: $0, is: .forceWord)
    }
  }

  private func isConquest(_ sense: Sense) -> Bool {
    sense.entry.kind == .coerce
      && sense.trigger.contains { syntax.lemma(of: $0, is: .conquestVerb) }
  }

  /// "Attacked the Chinese market".
  private func isIntangible(_ target: Participant) -> Bool {
    guard let phrase = target.phrase else { return false }
    return syntax.lemma(of: phrase, is: .intangibleNoun)
  }

  /// A body, or what the recogniser takes for a people though it is one name in the singular: "Ikea".
  private func isBody(_ participant: Participant) -> Bool {
    guard !participants.isUnnamed(participant) else { return false }
    switch participants.kind(of: participant) {
    case .organisation: return true
    case .group:
      return participant.tokens.allSatisfy {
        syntax.tokens[$0].wordForm == .singularProperNoun
      }
    default: return false
    }
  }

  private func isArmed(_ participant: Participant) -> Bool {
    guard isBody(participant) else { return false }
    let actor = participants.cast.actors[participant.actor].name
    let words =
      actor.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      + participant.tokens.map { syntax.tokens[$0].form }
    return words.contains {
      syntax.lexicon.has($0, .armedName) || syntax.lexicon.has($0.lowercased(), .stateBodyNoun)
    }
  }

  /// "Kenya beat Ghana", "Ada defeated Eve": people and countries by themselves, not those who act for them.
  private func isBeating(_ sense: Sense, _ source: Participant, _ target: Participant) -> Bool {
    let isBeaten = sense.trigger.contains { syntax.lemma(of: $0, is: .defeatVerb) }
    let isContested = sense.trigger.contains { syntax.lemma(of: $0, is: .contestWord) }
    let arePersons = [source, target].allSatisfy {
      participants.kind(of: $0) == .person && !participants.isUnnamed($0)
    }
    return isBeaten && !participants.isUnnamed(target) && !participants.isUnnamed(source)
      || isContested && arePersons
  }

  /// "Launched air strikes", "the strike by Chad": whoever only stops work is people, or a body without arms.
  func isArmedStrike(_ sense: Sense, by source: Participant) -> Bool {
    guard let strike = sense.keywords.first(where: { syntax.lemma(of: $0, is: .strikeNoun) }) else {
      return false
    }
    let modifiers = syntax.children(of: strike)
    if modifiers.contains(where: { syntax.lemma(of: $0, is: .strikeModifier) }) { return true }
    if modifiers.contains(where: { syntax.lemma(of: $0, is: .stoppageModifier) }) { return false }
    if isArmed(source) { return true }
    guard let phrase = source.phrase, !source.tokens.contains(phrase) else {
      return [.country, .person].contains(participants.kind(of: source))
    }
    return syntax.lemma(of: phrase, is: .armedForceNoun)
      || syntax.lemma(of: phrase, is: .stateBodyNoun)
  }
}
