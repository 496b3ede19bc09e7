internal import Parses

/// What belongs to a noun and what to a verb.
extension RepairedTrees {
  /// "Its dispute with Chile and support for Peru": the support is not with it.
  mutating func moveJoinedNouns() {
    var hasFrame = [Bool](repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      let isFrame =
        dependencies[index] == .poss
        || dependencies[index] == .prep && framePrepositions.contains(token.lemma)
      if isFrame { hasFrame[token.head] = true }
    }
    for (index, token) in tokens.enumerated()
    where dependencies[index] == .conj && token.pos == .noun && hasFrame[index] {
      let name = token.head
      guard tokens[name].pos == .properNoun, dependencies[name] == .pobj else { continue }
      let preposition = tokens[name].head
      let noun = tokens[preposition].head
      guard dependencies[preposition] == .prep, tokens[noun].pos == .noun, noun < index else {
        continue
      }
      heads[index] = Int32(noun)
    }
  }

  /// "Is selling India oil": a country before goods that are sold or sent is who gets them.
  mutating func moveBuyers(of entities: [Entity]) {
    for entity in entities
    where entity.label == .geopolitical && entity.tokens.upperBound < tokens.count {
      let goods = entity.tokens.upperBound
      guard dependencies[goods] == .dobj, tokens[goods].pos == .noun,
        let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        Int(heads[name]) == goods, dependencies[name] == .compound
      else { continue }
      let verb = Int(heads[goods])
      guard verb == entity.tokens.lowerBound - 1, givingVerbs.contains(tokens[verb].lemma) else {
        continue
      }
      attach(name, to: verb, as: .dative)
    }
  }

  /// "Spoke of the mission to free the hostages": an infinitive just behind a noun for what one
  /// means to do is the noun's, whoever the clause is about.
  mutating func moveInfinitives() {
    for (index, token) in tokens.enumerated()
    where token.wordForm == .infinitiveMarker && dependencies[index] == .aux && index > 0 {
      let verb = token.head
      let noun = index - 1
      guard dependencies[verb] == .advcl, verb > index, tokens[noun].pos == .noun,
        undertakings.contains(tokens[noun].lemma), !isBelow(noun, verb)
      else { continue }
      attach(verb, to: noun, as: .acl)
    }
  }

  /// "Accused the rebels of killing": what somebody is charged with is not of those charged.
  mutating func moveCharges() {
    for (index, token) in tokens.enumerated()
    where token.lemma == "of" && dependencies[index] == .prep && index + 1 < tokens.count {
      let accused = Int(heads[index])
      let verb = Int(heads[accused])
      guard dependencies[accused] == .dobj || dependencies[accused] == .nsubjpass, index > verb,
        index > accused, chargingVerbs.contains(tokens[verb].lemma),
        (index + 1..<min(index + 4, tokens.count)).contains(where: {
          Int(heads[$0]) == index && dependencies[$0] == .pcomp
            && tokens[$0].wordForm == .presentParticiple
        })
      else { continue }
      attach(index, to: verb, as: .prep)
    }
  }

  /// "The arrest of sailors by Kuwait": what was done was done by whoever stands behind "by".
  mutating func moveAgents() {
    for (index, token) in tokens.enumerated()
    where token.lemma == "by" && dependencies[index] == .prep {
      let undergone = Int(heads[index])
      let of = Int(heads[undergone])
      let deed = Int(heads[of])
      guard dependencies[undergone] == .pobj, tokens[of].lemma == "of", dependencies[of] == .prep,
        deed < of, isDeed(deed), !isDeed(undergone)
      else { continue }
      attach(index, to: deed, as: .prep)
    }
  }

  /// Whether a noun is for something done, by its form.
  private func isDeed(_ index: Int) -> Bool {
    guard tokens[index].pos == .noun else { return false }
    let lemma = tokens[index].lemma
    return deeds.contains(lemma)
      || ["tion", "sion", "ment", "ing"].contains(where: lemma.hasSuffix)
  }

  /// "Stands shoulder to shoulder with", "spoke face to face with": what follows is the verb's.
  mutating func moveEchoes() {
    for first in tokens.indices.dropLast(3)
    where tokens[first].pos == .noun && tokens[first].form == tokens[first + 2].form
      && ["to", "by", "in"].contains(tokens[first + 1].form)
    {
      let echo = first...first + 2
      let above = echo.map { Int(heads[$0]) }
      guard let verb = above.first(where: { $0 < first && tokens[$0].pos == .verb }),
        echo.allSatisfy({ isBelow($0, verb) })
      else { continue }
      attach(first, to: verb, as: .npadvmod)
      attach(first + 1, to: first, as: .prep)
      attach(first + 2, to: first + 1, as: .pobj)
      let next = first + 3
      if dependencies[next] == .prep, echo.contains(Int(heads[next])) {
        attach(next, to: verb, as: .prep)
      }
    }
  }
}

/// Nouns for what is done to somebody that look like others.
private let deeds: Set<String> = [
  "arrest", "murder", "capture", "attack", "assault", "raid", "siege", "strike", "seizure", "sale",
  "purchase", "release", "rescue", "abuse", "boycott", "takeover", "blockade", "defeat", "conquest",
  "massacre", "rape", "hijack", "use", "denial", "refusal", "approval", "withdrawal",
]

/// Verbs whom and "of" what: the deed is of whoever stands first.
private let chargingVerbs: Set<String> = [
  "accuse", "suspect", "convict", "acquit", "warn", "absolve", "exonerate", "clear",
]

/// Prepositions that open an argument of a noun rather than a circumstance.
private let framePrepositions: Set<String> = [
  "for", "to", "with", "against", "over", "on", "toward", "towards",
]

/// Verbs with whom something is given before what is given.
private let givingVerbs: Set<String> = [
  "sell", "give", "send", "offer", "lend", "grant", "supply", "ship", "owe", "hand",
]

/// Nouns for what somebody is about to do, with an infinitive that says what.
private let undertakings: Set<String> = [
  "mission", "effort", "offensive", "operation", "campaign", "plan", "bid", "attempt", "move",
  "decision", "pledge", "promise", "drive", "initiative", "struggle", "fight", "battle",
  "intention", "readiness", "willingness", "proposal", "offer", "vow", "plot", "push", "scheme",
]
