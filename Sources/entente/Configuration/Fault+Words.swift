import Analysis
import Knowledge
import Configuration
import Keys
import Model
import Presentation
import Tables
import Terminal

extension Fault.Problem {
  /// The problem as a predicate of the line.
  var words: String {
    switch self {
    case .unexpected(let word):
      word.isEmpty ? "something is missing" : "unexpected \(word)"
    case .unclosed(let mark): "\(mark) is not closed"
    case .noValue(let word):
      word.isEmpty ? "the value is missing" : "\(word) is not a value; text needs quotation marks"
    case .repeated(let name): "\(name) is already set"
    case .unknownTable(let name): "there is no table [\(name)] in this file"
    case .unknownSetting(let name):
      "there is no option \(name)"
        + (question(name, Setting.allCases.map(\.rawValue)) ?? "; `entente config` lists them")
    case .refused(let setting, let value):
      "\(setting.rawValue) cannot be \(value)"
        + (question(value, setting.words) ?? "; it can be \(setting.values)")
    case .unknownAction(let name):
      "there is no action \(name)"
        + (question(name, Action.allCases.map(\.rawValue)) ?? "; `entente help keys` lists them")
    case .actionElsewhere(let name, let table): "\(name) is not available in [\(table)]"
    case .unknownKey(let key): "there is no key \(key)"
    case .longSequence(let most): "a sequence has at most \(most) keys"
    case .manySequences(let most): "an action has at most \(most) key sequences"
    case .keyTaken(let key, let action, let line): "\(key) is assigned to \(action) by line \(line)"
    case .keyLost(let key, let action): "\(key) no longer works for \(action)"
    case .noCommand(let key): "the command of \(key) is empty"
    case .unknownRole(let name):
      "there is no role \(name)"
        + (question(name, TextRole.all.map(\.name)) ?? "; `entente help theme` lists them")
    case .unknownLook(let word):
      "\(word) is neither a color nor an attribute" + (question(word, Look.hues) ?? "")
    case .backgroundAlone(let word): "\(word): a background needs a foreground color"
    }
  }
}

extension TableFault.Problem {
  /// The problem as a predicate of the line.
  var words: String {
    switch self {
    case .undivided: "its fields must be separated by tabs"
    case .missing(let field): "it has no \(field)"
    case .unexpected(let text): "unexpected \(text)"
    case .unknownKind(let name):
      "\(name) is not a type of actor" + choice(name, Actor.Kind.allCases.map(\.rawValue))
    case .unknownCode(let code): "\(code) is not the code of a country"
    case .unknownType(let name):
      "\(name) is not a type of relation" + choice(name, RelationKind.allCases.map(\.rawValue))
    case .unknownClass(let name):
      "\(name) is not a part of speech" + choice(name, ["verb", "noun", "adjective"])
    case .wrongFrame(let text): "\(text) is not a frame such as S>O, S>with|to or between+"
    case .unknownWordClass(let name): "there is no word class \(name)"
    case .wrongPriority(let text): "\(text) is not a priority such as !1 or !-1"
    case .exampleAlone: "an example needs a row above it"
    case .wrongExample(let text):
      "\(text) is not an example such as + Iran met Iraq. => CONSULT Iran > Iraq"
    }
  }
}

/// Returns a suggestion of the name that was meant, or a list of all names.
private func choice(_ typed: String, _ names: [String]) -> String {
  question(typed, names) ?? "; choose from \(names.joined(separator: ", "))"
}
