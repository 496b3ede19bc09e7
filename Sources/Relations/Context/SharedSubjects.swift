internal import Coreference
internal import Grammar
internal import Lexicon
internal import Model
internal import Parses

/// Whoever does what a noun says that names nobody for it, because the verb above already does: "after talks with Chile, Peru
/// opened", "the minister said in a meeting with".
struct SharedSubjects {
  typealias Participant = Participants.Participant

  let clauses: Clauses
  let participants: Participants

  private var syntax: Syntax { clauses.syntax }

  /// How a noun hangs on the phrase that shares its subject with it.
  enum Attachment {
    /// In a circumstance of time, place or means: "during a visit to".
    case circumstance
    /// Without an article behind "in", as one word with it: "in support of".
    case manner
    /// As what the verb concerns: "hailed the talks with".
    case object
  }

  /// Who shares it, and how the noun hangs on it; nil where the noun has a doer of its own or hangs on something else.
  func owners(of clause: Clause) -> (owners: [Participant], attachment: Attachment)? {
    guard clause.construction == .nominal, clause.subjects.isEmpty, !namesDoer(clause) else {
      return nil
    }
    let noun = container(of: clause.head)
    guard let head = syntax.head(of: noun) else { return nil }
    switch syntax.dependencies[noun] {
    case .dobj:
      guard let index = clauses.clauseOfToken[head], clauses.all[index].construction == .verb,
        !syntax.lemma(of: head, is: .sayingVerb), !syntax.lemma(of: head, is: .causativeVerb)
      else { return nil }
      return found(clauses.all[index].subjects, .object)
    case .pobj:
      return behind(head, noun, of: clause)
    default: return nil
    }
  }

  /// Who does what a noun says to the subject above it: "at the invitation of Norway, Sweden"; nil for a noun without such a
  /// preposition.
  func converse(of clause: Clause) -> (agents: [Participant], undergoers: [Participant])? {
    guard syntax.dependencies[clause.head] == .pobj, let preposition = syntax.head(of: clause.head),
      syntax.lexicon.has(
        syntax.tokens[preposition].form.lowercased() + "_"
          + syntax.tokens[clause.head].lemma.lowercased(), .converseAdjunct),
      let above = syntax.head(of: preposition), let index = clauses.clauseOfToken[above],
      clauses.all[index].construction == .verb
    else { return nil }
    var agents = participants.meant(by: clause.subjects)
    if agents.isEmpty {
      agents = participants.meant(
        by: clause.obliques.filter {
          syntax.preposition(of: $0, is: .genitivePreposition)
            || syntax.preposition(of: $0, is: .agentOfNounPreposition)
        }.flatMap(\.objects))
    }
    if agents.isEmpty { agents = clause.modifiers.flatMap { participants.named(by: $0) } }
    agents = agents.filter(isParty)
    guard !agents.isEmpty, let found = found(clauses.all[index].surfaceSubjects, .circumstance)
    else { return nil }
    return (agents, found.owners)
  }

  private func behind(
    _ preposition: Int, _ noun: Int, of clause: Clause
  ) -> (owners: [Participant], attachment: Attachment)? {
    guard let above = syntax.head(of: preposition) else { return nil }
    let isManner =
      syntax.lemma(of: preposition, is: .inessivePreposition) && noun == clause.head
      && syntax.tokens[noun].wordForm == .singularNoun && noun == preposition + 1
    let isJourney = syntax.lemma(of: clause.head, is: .journeyNoun)
    guard
      isManner || syntax.lemma(of: preposition, is: .circumstancePreposition)
        || isJourney && syntax.lemma(of: preposition, is: .superessivePreposition)
    else { return nil }
    let attachment: Attachment = isManner ? .manner : .circumstance
    // "The minister in a meeting with"
    if syntax.dependencies[above] == .nsubj { return found([above], attachment) }
    guard let index = clauses.clauseOfToken[above] else { return nil }
    switch clauses.all[index].construction {
    case .verb, .copula: return found(clauses.all[index].surfaceSubjects, attachment)
    default: return nil
    }
  }

  private func found(
    _ subjects: [Int], _ attachment: Attachment
  ) -> (owners: [Participant], attachment: Attachment)? {
    let owners = participants.meant(by: subjects).filter(isParty)
    return owners.isEmpty ? nil : (owners, attachment)
  }

  private func isParty(_ participant: Participant) -> Bool {
    switch participants.kind(of: participant) {
    case .country, .person, .group, .organisation:
      Metonymy(participants: participants).isActing(participant)
    default: false
    }
  }

  /// Whether a noun is said to be somebody's by an adjective, "by", "of" or "between".
  private func namesDoer(_ clause: Clause) -> Bool {
    clause.obliques.contains {
      syntax.preposition(of: $0, is: .agentivePreposition)
        || syntax.preposition(of: $0, is: .reciprocalPreposition)
        || syntax.preposition(of: $0, is: .ablativePreposition)
    }
      || clause.modifiers.contains { modifier in
        ([modifier] + syntax.children(of: modifier)).contains {
          !participants.named(by: $0).isEmpty
        }
      }
  }

  /// Up from "talks" to "round" in "a round of talks".
  private func container(of noun: Int) -> Int {
    var token = noun
    for _ in 0..<3 {
      guard syntax.dependencies[token] == .pobj, let preposition = syntax.head(of: token),
        syntax.lemma(of: preposition, is: .genitivePreposition),
        let whole = syntax.head(of: preposition), syntax.lemma(of: whole, is: .containerNoun)
      else { break }
      token = whole
    }
    return token
  }
}
