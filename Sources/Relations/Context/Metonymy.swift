internal import Coreference
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// How near a phrase is to naming the actor that it stands for.
struct Metonymy {
  typealias Participant = Participants.Participant

  let participants: Participants

  private static let people: Set<NounClass> = [.man, .woman, .person, .people]

  private var syntax: Syntax { participants.syntax }

  /// Whether a phrase names a person itself, or a body by what is its alone.
  func isDirect(_ participant: Participant) -> Bool {
    let isAlone =
      [.person, .place].contains(participants.kind(of: participant))
      && !participants.isUnnamed(participant)
    return participant.closeness > (isAlone ? 0.95 : 0.85)
  }

  /// Whether a phrase stands for an actor's people: "released two followers of the leader".
  func arePeople(_ participant: Participant) -> Bool {
    guard let phrase = participant.phrase, participants.kind(of: participant) != .place else {
      return false
    }
    return participant.closeness > 0.7 && Self.people.contains(syntax.nounClass(of: phrase))
  }

  /// Whether a phrase names somebody or those who act for them: "Norway's minister", not "Norwegian shares".
  func isActing(_ participant: Participant) -> Bool {
    guard participant.closeness > 0.7 else { return false }
    guard let phrase = participant.phrase, participants.unnamed(by: phrase) == nil else {
      return true
    }
    switch syntax.nounClass(of: phrase) {
    case .thing: return syntax.isStateArm(phrase)
    case .event, .agreement, .project, .product: return false
    default: return true
    }
  }

  /// What an actor is; a place whose government or bodies a phrase names acts as a body does: "Alberta's premier".
  func actingKind(of participant: Participant) -> Actor.Kind {
    let kind = participants.kind(of: participant)
    guard kind == .place, let phrase = participant.phrase, let name = participant.tokens.last,
      syntax.dependencies[name] != .amod
    else { return kind }
    let isGovernment =
      syntax.isStateArm(phrase) || syntax.nounClass(of: phrase) == .organisation
      || syntax.lemma(of: phrase, is: .headship) || syntax.lemma(of: phrase, is: .stateOfficeNoun)
    return isGovernment ? .organisation : kind
  }

  /// Whether a phrase names an actor or stands for its people, its bodies or its lands: "Turkish troops", not "Turkey's debts".
  func isWhole(_ participant: Participant) -> Bool {
    guard let phrase = participant.phrase, participants.unnamed(by: phrase) == nil else {
      return true
    }
    switch syntax.nounClass(of: phrase) {
    case .thing:
      return syntax.isStateArm(phrase)
        || syntax.lexicon.has(syntax.tokens[phrase].lemma.lowercased(), .portionNoun)
    case .event, .agreement, .project, .product: return false
    default: return true
    }
  }
}
