internal import Coreference
internal import Grammar
internal import Parses
internal import Lexicon
internal import Model

/// How near a phrase is to naming the actor that it stands for.
struct Metonymy {
  typealias Participant = Participants.Participant

  let participants: Participants

  private var syntax: Syntax { participants.syntax }

  /// Whether a phrase names a person itself, or a body by what is its alone.
  func isDirect(_ participant: Participant) -> Bool {
    let isAlone =
      [.person, .place].contains(participants.kind(of: participant))
      && !participants.isUnnamed(participant)
    return participant.closeness > (isAlone ? 0.95 : 0.85)
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
