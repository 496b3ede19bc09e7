internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Names
import Model
import Parses

/// Collects the candidate antecedents of a pronoun: some phrases back, and ahead to the end of its sentence.
struct Candidates {
  let discourse: Discourse

  /// How many phrases back it looks, and how many different referents it keeps.
  private static let reach = (phrases: 240, referents: 24)

  /// The candidates for a pronoun, the nearest first.
  func of(_ pronounIndex: Int) -> [Candidate] {
    let pronoun = discourse.phrases[pronounIndex]
    guard let form = pronoun.pronoun else { return [] }
    let binding = Binding(discourse: discourse)
    var found: [Candidate] = []
    var seen: Set<Int> = []
    var forbidden: Set<Int> = []
    // Speakers refer to themselves in the first person.
    if let passage = pronoun.quotation, form.series != .it, form.series != .they,
      let speaker = discourse.referent(at: discourse.quotations.speakers[passage])
    {
      forbidden.insert(speaker)
    }
    // Ahead first: a name that the pronoun c-commands is excluded everywhere.
    var ahead: [Candidate] = []
    var index = pronounIndex + 1
    while index < discourse.phrases.count {
      let phrase = discourse.phrases[index]
      guard phrase.sentence == pronoun.sentence, index - pronounIndex < 24 else { break }
      if let actor = phrase.actor, fits(form, actor, phrase) {
        if !binding.allows(pronoun, phrase) {
          forbidden.insert(actor)
        } else if !ahead.contains(where: { $0.referent == actor }) {
          ahead.append(Candidate(referent: actor, phrase: index, tokens: phrase.tokens))
        }
      }
      index += 1
    }
    index = pronounIndex - 1
    while index >= 0, pronounIndex - index < Self.reach.phrases,
      found.count < Self.reach.referents
    {
      let referent = discourse.referentOfPhrase[index]
      let phrase = discourse.phrases[index]
      defer { index -= 1 }
      guard referent >= 0 else { continue }
      if phrase.sentence == pronoun.sentence, !binding.allows(pronoun, phrase) {
        forbidden.insert(referent)
      }
      guard !seen.contains(referent), fits(form, referent, phrase),
        !discourse.referents[referent].excludes(form.gender, in: pronoun.sentence)
      else { continue }
      seen.insert(referent)
      let foremost = mostProminent(of: referent, near: index, pronoun)
      found.append(
        Candidate(
          referent: referent, phrase: foremost, tokens: discourse.phrases[foremost].tokens))
    }
    found.append(contentsOf: ahead.filter { seen.insert($0.referent).inserted })
    return found.filter { !forbidden.contains($0.referent) && !holdsForbidden($0, forbidden) }
  }

  /// The most prominent phrase of a referent in the sentence of its nearest phrase; in the pronoun's own sentence, the
  /// nearest phrase.
  private func mostProminent(of referent: Int, near index: Int, _ pronoun: Phrase) -> Int {
    var best = index
    let sentence = discourse.phrases[index].sentence
    guard sentence != pronoun.sentence else { return index }
    for other in discourse.referents[referent].phrases.suffix(Self.breadth).reversed()
    where other <= index {
      let phrase = discourse.phrases[other]
      guard phrase.sentence == sentence else { break }
      if phrase.role.rawValue < discourse.phrases[best].role.rawValue { best = other }
    }
    return best
  }

  /// How many phrases of one referent it compares.
  private static let breadth = 8

  private func holdsForbidden(_ candidate: Candidate, _ forbidden: Set<Int>) -> Bool {
    discourse.referents[candidate.referent].members.contains(where: forbidden.contains)
  }

  /// Whether a name that is not labelled as a person's may be one: no country, no determiner before it, no common noun
  /// in it, no listed place, not all in capitals.
  private func mayBePerson(_ phrase: Phrase) -> Bool {
    guard let actor = phrase.actor, discourse.cast.actors[actor].kind != .country,
      phrase.tokens.count < 4
    else { return false }
    let tokens = discourse.syntax.tokens
    let before = phrase.tokens.lowerBound - 1
    if before >= 0, tokens[before].pos == .determiner { return false }
    let name = discourse.cast.actors[actor].name
    if name.split(separator: " ").count > 3
      || discourse.syntax.lexicon.has(first(of: name), .bodyOfHead)
    {
      return false
    }
    if name.split(separator: " ").dropFirst().contains(where: { names(noPerson: String($0)) }) {
      return false
    }
    if discourse.knowledge.places.contains(name)
      || discourse.knowledge.gazetteer.entry(named: name) != nil
      || name.utf8.allSatisfy({ $0 < 0x61 || $0 > 0x7A })
    {
      return false
    }
    return phrase.tokens.allSatisfy {
      tokens[$0].pos == .properNoun && discourse.syntax.nounClass(of: $0) == .thing
    }
  }

  /// Whether a word of a name marks a body, a building, a place or an event, and is no personal name.
  private func names(noPerson word: String) -> Bool {
    guard !discourse.knowledge.people.isFamily(word),
      !discourse.knowledge.people.isGiven(word)
    else { return false }
    let lower = word.lowercased()
    return discourse.syntax.lexicon.has(lower, .bodyHead)
      || discourse.syntax.lexicon.has(lower, .facilityHead)
      || discourse.syntax.lexicon.has(lower, .placeHead)
      || discourse.syntax.lexicon.has(lower, .occasionHead)
  }

  private func first(of name: String) -> String {
    name.split(separator: " ").first.map { $0.lowercased() } ?? ""
  }

  /// Whether number, gender and kind agree.
  private func fits(_ pronoun: Pronoun, _ index: Int, _ phrase: Phrase) -> Bool {
    let referent = discourse.referents[index]
    switch pronoun.series {
    case .he, .she:
      guard referent.number == .singular || referent.kind == .person else { return false }
      guard referent.isHuman else {
        // The recogniser may have mislabelled a person; countries are reliable.
        return phrase.actor != nil && phrase.number == .singular && mayBePerson(phrase)
      }
      return !referent.gender.isDisjoint(with: pronoun.gender)
    case .it:
      guard referent.number == .singular, !referent.isHuman, referent.members.isEmpty else {
        return false
      }
      return referent.gender.contains(.neuter)
    case .they:
      if referent.number == .plural { return true }
      switch referent.kind {
      case .organisation, .group, .country: return true
      case .none:
        return referent.noun == .people || referent.noun == .organisation || referent.noun == .group
      default: return false
      }
    }
  }
}
