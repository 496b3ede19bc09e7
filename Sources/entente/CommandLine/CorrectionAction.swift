/// The actions of `entente correct`.
enum CorrectionAction: String, CaseIterable {
  case merge, split, rename, retype, alias, link
  case addMention = "add-mention"
  case addRelation = "add-relation"
  case rejectActor = "reject-actor"
  case rejectMention = "reject-mention"
  case rejectRelation = "reject-relation"
  case note

  /// The names of the actions.
  static let names = allCases.map(\.rawValue)

  /// The arguments that the action takes.
  var arguments: String {
    switch self {
    case .merge: "ACTOR INTO"
    case .split: "NAME TYPE MENTION ..."
    case .rename, .alias: "ACTOR NAME"
    case .retype: "ACTOR TYPE"
    case .link, .addMention: "MENTION ACTOR [TYPE]"
    case .addRelation: "ACTOR TYPE OTHER [WORDS]"
    case .rejectActor: "ACTOR"
    case .rejectMention: "MENTION"
    case .rejectRelation: "RELATION"
    case .note: "ACTOR|MENTION|RELATION TEXT"
    }
  }

  /// The action with its arguments.
  var usage: String { "\(rawValue) \(arguments)" }

  /// How many arguments the action takes.
  var counts: ClosedRange<Int> {
    switch self {
    case .merge, .rename, .alias, .retype, .note: 2...2
    case .split: 3...Int.max
    case .link, .addMention: 2...3
    case .addRelation: 3...4
    case .rejectActor, .rejectMention, .rejectRelation: 1...1
    }
  }
}
