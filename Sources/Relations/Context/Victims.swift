internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// Those named only as whom a hostile act is to strike: "support for the war against".
struct Victims {
  let clauses: Clauses
  let book: Codebook

  private var syntax: Syntax { clauses.syntax }

  /// Whether a participant is one, of an act that a relation of that type in a clause concerns.
  func contain(
    _ participant: Participants.Participant, in index: Int, of kind: RelationKind
  ) -> Bool {
    let last = participant.tokens.upperBound - 1
    if isEnded(participant.phrase ?? last) || isEnded(last) && participant.phrase != last {
      return true
    }
    var token = participant.tokens.upperBound - 1
    for _ in 0..<8 {
      guard let head = syntax.head(of: token), head != clauses.all[index].head else { return false }
      let lemma = syntax.tokens[head].lemma
      if syntax.tokens[head].pos == .verb {
        // "To look into it with Iraq" is nothing done to Iraq.
        let isAside =
          [.nsubj, .agent].contains(syntax.dependencies[token])
          || syntax.dependencies[token] == .prep && syntax.lemma(of: token, is: .comitative)
        return !isAside
          && (book.verbs[lemma]?.first { $0.objects.isEmpty }?.kind.stance ?? 0) < 0
      }
      if syntax.dependencies[token] == .prep {
        // "A complaint against" is the accusation itself.
        let isHostile =
          book.nouns[lemma]?.first.map { $0.kind.stance < 0 && $0.kind != kind } ?? false
        let isAgainst =
          syntax.lemma(of: token, is: .adversativePreposition) && (isHostile || kind != .accuse)
        if isAgainst || isHostile && syntax.lemma(of: token, is: .superessivePreposition) {
          return true
        }
        // "The annexation of Crimea by Russia", "the arrest of the mayor of Bamako"
        if isHostile, syntax.lemma(of: token, is: .genitivePreposition),
          kind == .accuse || hasAgent(head) || isDone(head)
        {
          return true
        }
      }
      token = head
    }
    return false
  }

  /// Whether it is said who does what a noun says.
  private func hasAgent(_ noun: Int) -> Bool {
    syntax.children(of: noun).contains {
      syntax.dependencies[$0] == .poss
        || syntax.dependencies[$0] == .prep && syntax.lemma(of: $0, is: .agentivePreposition)
    }
  }

  /// "An end to the junta", "the destruction of Israel".
  private func isEnded(_ token: Int) -> Bool {
    guard syntax.dependencies[token] == .pobj, let preposition = syntax.head(of: token),
      syntax.lemma(of: preposition, is: .objectivePreposition),
      let noun = syntax.head(of: preposition)
    else { return false }
    return syntax.lemma(of: noun, is: .endNoun) || isDone(noun)
  }

  /// Whether a noun says what is done to whoever stands behind its "of".
  private func isDone(_ noun: Int) -> Bool {
    let kind = book.nouns[syntax.tokens[noun].lemma]?.first?.kind
    return kind == .assault || kind == .coerce || kind == .sanction
  }
}
