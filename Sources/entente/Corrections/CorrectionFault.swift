import Model

/// Why a correction cannot be made.
enum CorrectionFault: Error, Equatable {
  case actionMissing
  case unknownAction(String)
  case arguments(CorrectionAction)
  case unknownType(String, choices: [String])
  case noMention(String)
  /// The words stand there, but nobody is mentioned by them.
  case unmentioned(String)
  case noRelation(String)
  case noWords(String)
  case noEnds(String, String)
  case oneActor(String)
  case severalDocuments(String)
  case notGeneral(CorrectionAction)
  case nothingToUndo, nothingToRedo
  case noJournal(String)
  case vain

  /// The exit code.
  var exitCode: ExitCode {
    switch self {
    case .actionMissing, .unknownAction, .arguments, .unknownType, .oneActor, .severalDocuments,
      .notGeneral:
      .usage
    case .noMention, .unmentioned, .noRelation, .noWords, .noEnds, .nothingToUndo,
      .nothingToRedo, .vain:
      .noInput
    case .noJournal: .noArticle
    }
  }

  /// The message, in one sentence.
  var words: String {
    switch self {
    case .actionMissing:
      "correct needs an action: \(CorrectionAction.names.alternatives)"
    case .unknownAction(let word):
      "correct cannot \(shown(word))"
        + (question(word, CorrectionAction.names)
          ?? "; its actions are \(CorrectionAction.names.alternatives)")
    case .arguments(let action): "it is: entente correct FILE \(action.usage)"
    case .unknownType(let word, let choices):
      "there is no type \(shown(word))"
        + (question(word, choices) ?? "; the types are \(choices.joined(separator: ", "))")
    case .noMention(let word): "the text has no \(shown(word))"
    case .unmentioned(let word): "nobody is mentioned at \(shown(word))"
    case .noRelation(let word):
      "there is no relation \(shown(word)); `entente export --as jsonl` has their ids"
    case .noWords(let words): "the words \(shown(words)) do not stand in the text"
    case .noEnds(let one, let other): "\(one) and \(other) are not both mentioned in the text"
    case .oneActor(let name): "\(name) is one actor already"
    case .severalDocuments(let name):
      "several articles of the library are called \(shown(name)); name one by its number"
    case .notGeneral(let action):
      "\(action.rawValue) is about one place and cannot be a rule for all articles"
    case .nothingToUndo: "there is no correction to take back"
    case .nothingToRedo: "no correction has been taken back since the last one"
    case .noJournal(let path): "\(path) is not a journal of corrections"
    case .vain: "that would change nothing"
    }
  }
}
