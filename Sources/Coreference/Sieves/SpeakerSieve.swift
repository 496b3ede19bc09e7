internal import Grammar
internal import Lexicon
import Model
import Parses

/// First-person pronouns in a quotation: the speaker, or for plurals the side that the speaker speaks for.
struct SpeakerSieve: Sieve {
  let offices: Offices

  func resolve(_ index: Int, in discourse: inout Discourse) -> Resolution? {
    let phrase = discourse.phrases[index]
    guard let pronoun = phrase.pronoun, pronoun.person == 1, let passage = phrase.quotation
    else { return nil }
    let head = discourse.quotations.speakers[passage]
    let speaker = discourse.referent(at: head)
    if pronoun.number == .singular {
      guard let speaker, discourse.referents[speaker].isHuman else { return nil }
      return Resolution(referent: speaker, reason: .speaker, confidence: 0.85)
    }
    if let speaker, let actor = discourse.referents[speaker].actor {
      let side = discourse.referents[speaker].isHuman ? offices.affiliations[actor] : actor
      if let side { return resolution(of: index, as: side, 0.5, in: &discourse) }
      // "We condemn": nobody knows for whom else, but the speaker does.
      return performs(phrase, discourse.syntax)
        ? Resolution(referent: speaker, reason: .speaker, confidence: 0.4) : nil
    }
    return side(ofUnnamed: head, discourse).map {
      resolution(of: index, as: $0, 0.45, in: &discourse)
    }
  }

  /// Whether a pronoun is the subject of what is done by saying so: "we urge", not "we must urge" or "we traded".
  private func performs(_ phrase: Phrase, _ syntax: Syntax) -> Bool {
    guard syntax.dependencies[phrase.head] == .nsubj, let verb = syntax.head(of: phrase.head),
      syntax.lemma(of: verb, is: .performativeVerb)
    else { return false }
    switch syntax.tokens[verb].wordForm {
    case .presentTense, .baseForm, .presentParticiple: break
    default: return false
    }
    return syntax.children(of: verb).allSatisfy {
      syntax.dependencies[$0] != .aux || syntax.tokens[$0].wordForm != .modal
    }
  }

  /// The speaker's side, and whoever it has something with: "our partnership" is that of both.
  private func resolution(
    of index: Int, as side: Int, _ confidence: Double, in discourse: inout Discourse
  ) -> Resolution {
    guard isMutual(discourse.phrases[index], discourse), discourse.referents[side].actor != nil,
      let kind = discourse.referents[side].kind
    else { return Resolution(referent: side, reason: .speaker, confidence: confidence) }
    var salience = Salience(of: kind, 2, before: index, within: Self.reach, in: discourse)
    salience.filter { $0 != side }
    guard let other = salience.most else {
      return Resolution(referent: side, reason: .speaker, confidence: confidence)
    }
    return Resolution(
      referent: discourse.union(of: [side, other]), reason: .speaker, confidence: confidence - 0.05)
  }

  /// How many phrases back the other party is looked for.
  private static let reach = 40

  /// Whether a possessive is that of what two sides have with each other, and the other is not named with it.
  private func isMutual(_ phrase: Phrase, _ discourse: Discourse) -> Bool {
    let syntax = discourse.syntax
    guard let pronoun = phrase.pronoun, pronoun.form == .possessive,
      let noun = syntax.head(of: phrase.head)
    else { return false }
    var isMutual = syntax.lemma(of: noun, is: .mutualNoun)
    for child in syntax.children(of: noun) {
      switch syntax.dependencies[child] {
      case .prep where syntax.lemma(of: child, is: .comitative): return false
      case .amod
      where syntax.lexicon.has(syntax.tokens[child].form.lowercased(), .mutualAdjective):
        isMutual = true
      default: break
      }
    }
    return isMutual
  }

  /// The state or body that a speaker without a name belongs to: "the Lebanese minister", "a spokesman for Huawei".
  private func side(ofUnnamed head: Int, _ discourse: Discourse) -> Int? {
    let syntax = discourse.syntax
    guard head >= 0, discourse.phraseOfHead[head] >= 0 else { return nil }
    let phrase = discourse.phrases[discourse.phraseOfHead[head]]
    guard let noun = phrase.noun, noun.isHuman, !syntax.lemma(of: head, is: .independentVoice)
    else { return nil }
    if let side = NounModification(of: phrase, discourse).side { return side }
    for child in syntax.children(of: head) {
      switch syntax.dependencies[child] {
      case .poss:
        if let owner = discourse.referent(at: child) { return discourse.referents[owner].actor }
      case .prep where offices.isAffiliation(child, of: head, in: syntax):
        if let object = syntax.child(of: child, .pobj), let actor = discourse.actor(named: object) {
          return actor
        }
      default: break
      }
    }
    return nil
  }
}
