internal import Lexicon
internal import Parses

/// Repairs of what is attached to a noun and what to a verb.
extension RepairedTrees {
  /// "Its dispute with Chile and support for Peru": coordinates a noun that has arguments of its own with the noun
  /// before the preposition, not with the name behind it.
  mutating func reattachCoordinatedNouns() {
    var hasArgument = [Bool](repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated() {
      let isArgument =
        dependencies[index] == .poss
        || dependencies[index] == .prep && lemma(of: index, is: .nominalArgumentPreposition)
      if isArgument { hasArgument[token.head] = true }
    }
    for (index, token) in tokens.enumerated()
    where dependencies[index] == .conj && token.pos == .noun && hasArgument[index] {
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

  /// "Is selling India oil": a country between a ditransitive verb and its object is the indirect object, no
  /// compound modifier of the goods.
  mutating func attachIndirectObjects(_ entities: [Entity]) {
    for entity in entities
    where entity.label == .geopolitical && entity.tokens.upperBound < tokens.count {
      if let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        dependencies[name] == .dobj, lemma(of: Int(heads[name]), is: .ditransitiveVerb),
        (name + 1..<min(name + 8, tokens.count)).contains(where: {
          heads[$0] == heads[name] && dependencies[$0] == .dobj
        })
      {
        // Of two objects, the first is the indirect one.
        dependencies[name] = .dative
      }
      let goods = entity.tokens.upperBound
      guard dependencies[goods] == .dobj, tokens[goods].pos == .noun,
        let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        Int(heads[name]) == goods, dependencies[name] == .compound
      else { continue }
      let verb = Int(heads[goods])
      guard verb == entity.tokens.lowerBound - 1, lemma(of: verb, is: .ditransitiveVerb)
      else { continue }
      attach(name, to: verb, as: .dative)
    }
  }

  /// "The king called President Ruto": a name behind an active verb without an object is the object, no predicate.
  mutating func restoreNamedObjects(_ entities: [Entity]) {
    for entity in entities where isActor(entity) {
      guard let name = entity.tokens.first(where: { !entity.tokens.contains(Int(heads[$0])) }),
        dependencies[name] == .oprd
      else { continue }
      let verb = Int(heads[name])
      guard verb < name, tokens[verb].pos == .verb,
        !(max(0, verb - 12)..<min(name + 8, tokens.count)).contains(where: {
          Int(heads[$0]) == verb && (dependencies[$0] == .dobj || dependencies[$0] == .auxpass)
        })
      else { continue }
      dependencies[name] = .dobj
    }
  }

  /// "Merkel, the chancellor, criticised Uber": a name just behind a verb is its object, unless it tells the time.
  mutating func restoreObjects(_ entities: [Entity]) {
    var times: Set<Int> = []
    for entity in entities where entity.label == .date || entity.label == .time {
      times.formUnion(entity.tokens)
    }
    for object in tokens.indices.dropFirst()
    where dependencies[object] == .npadvmod && tokens[object].wordForm == .singularProperNoun {
      let verb = Int(heads[object])
      guard verb < object, tokens[verb].pos == .verb, !times.contains(object),
        (verb + 1..<object).allSatisfy({ Int(heads[$0]) == object }),
        !(object + 1..<min(object + 8, tokens.count)).contains(where: {
          Int(heads[$0]) == verb && dependencies[$0] == .dobj
        })
      else { continue }
      dependencies[object] = .dobj
    }
  }

  /// "Spoke of the mission to free the hostages": an infinitive just behind a noun for an undertaking states the
  /// noun's purpose, not the verb's.
  mutating func attachPurposeInfinitives() {
    for (index, token) in tokens.enumerated()
    where token.wordForm == .infinitiveMarker && dependencies[index] == .aux && index > 0 {
      let verb = token.head
      let noun = index - 1
      guard dependencies[verb] == .advcl, verb > index, tokens[noun].pos == .noun,
        lemma(of: noun, is: .undertakingNoun), !isBelow(noun, verb)
      else { continue }
      attach(verb, to: noun, as: .acl)
    }
  }

  /// "Accused the rebels of killing": the charge is a complement of the verb, no modifier of those charged.
  mutating func attachChargeComplements() {
    for index in tokens.indices.dropLast()
    where dependencies[index] == .prep && lemma(of: index, is: .genitivePreposition) {
      let accused = Int(heads[index])
      let verb = Int(heads[accused])
      guard dependencies[accused] == .dobj || dependencies[accused] == .nsubjpass, index > verb,
        index > accused, lemma(of: verb, is: .chargingVerb),
        (index + 1..<min(index + 4, tokens.count)).contains(where: {
          Int(heads[$0]) == index && dependencies[$0] == .pcomp
            && tokens[$0].wordForm == .presentParticiple
        })
      else { continue }
      attach(index, to: verb, as: .prep)
    }
  }

  /// "The arrest of sailors by Kuwait": the agent is that of the nominalisation, not of the one who undergoes it.
  mutating func attachNominalisationAgents() {
    for index in tokens.indices
    where dependencies[index] == .prep && lemma(of: index, is: .agentivePreposition) {
      let undergone = Int(heads[index])
      let of = Int(heads[undergone])
      let deed = Int(heads[of])
      guard dependencies[undergone] == .pobj, lemma(of: of, is: .genitivePreposition),
        dependencies[of] == .prep, deed < of, isEventNoun(deed), !isEventNoun(undergone)
      else { continue }
      attach(index, to: deed, as: .prep)
    }
  }

  /// Whether a noun states an event, by its lemma or its ending.
  private func isEventNoun(_ index: Int) -> Bool {
    tokens[index].pos == .noun
      && (lemma(of: index, is: .actionNoun)
        || lexicon.hasSuffix(tokens[index].lemma, .nominalisationSuffix))
  }

  /// "Stands shoulder to shoulder with", "spoke face to face with": a noun and its repetition are an adverbial, and
  /// what follows is the verb's.
  mutating func attachReduplicatedAdverbials() {
    for first in tokens.indices.dropLast(3)
    where tokens[first].pos == .noun && tokens[first].form == tokens[first + 2].form
      && lexicon.has(tokens[first + 1].form, .reduplicationLinker)
    {
      let adverbial = first...first + 2
      let above = adverbial.map { Int(heads[$0]) }
      guard let verb = above.first(where: { $0 < first && tokens[$0].pos == .verb }),
        adverbial.allSatisfy({ isBelow($0, verb) })
      else { continue }
      attach(first, to: verb, as: .npadvmod)
      attach(first + 1, to: first, as: .prep)
      attach(first + 2, to: first + 1, as: .pobj)
      let next = first + 3
      if dependencies[next] == .prep, adverbial.contains(Int(heads[next])) {
        attach(next, to: verb, as: .prep)
      }
    }
  }
}
