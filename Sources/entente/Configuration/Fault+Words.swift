import Analysis
import Configuration
import Keys
import Model
import Presentation
import Terminal

extension Fault.Problem {
  /// What is wrong, as the end of a sentence.
  var words: String {
    switch self {
    case .unexpected(let word):
      word.isEmpty ? "something is missing" : "\(word) is not expected here"
    case .unclosed(let mark): "\(mark) has no end"
    case .noValue(let word):
      word.isEmpty ? "the value is missing" : "\(word) is no value; words need quotes"
    case .repeated(let name): "\(name) was set before"
    case .unknownTable(let name): "there is no table [\(name)] here"
    case .unknownSetting(let name):
      "there is no option \(name)"
        + (question(name, Setting.allCases.map(\.rawValue)) ?? "; `entente config` lists them")
    case .refused(let setting, let value):
      "\(setting.rawValue) does not take \(value)"
        + (question(value, setting.words) ?? "; it takes \(setting.values)")
    case .unknownAction(let name):
      "there is no action \(name)"
        + (question(name, Action.allCases.map(\.rawValue)) ?? "; `entente help keys` lists them")
    case .actionElsewhere(let name, let table): "\(name) does nothing in [\(table)]"
    case .unknownKey(let key): "there is no key \(key)"
    case .keyTaken(let key, let action, let line): "\(key) is the key of \(action), by line \(line)"
    case .keyLost(let key, let action): "\(key) is no longer a key of \(action)"
    case .unknownRole(let name):
      "there is no role \(name)"
        + (question(name, TextRole.all.map(\.name)) ?? "; `entente help theme` lists them")
    case .unknownLook(let word):
      "\(word) is no color and no attribute" + (question(word, Look.hues) ?? "")
    case .backgroundAlone(let word): "\(word): what is behind needs a color in front of it"
    }
  }
}

extension TableFault.Problem {
  /// What is wrong, as the end of a sentence.
  var words: String {
    switch self {
    case .undivided: "its fields must be divided by tabs"
    case .missing(let field): "it has no \(field)"
    case .unexpected(let text): "\(text) is not expected here"
    case .unknownKind(let name):
      "\(name) is no kind of actor" + choice(name, Actor.Kind.allCases.map(\.rawValue))
    case .unknownCode(let code): "\(code) is no state's code"
    case .unknownType(let name):
      "\(name) is no type of relation" + choice(name, RelationKind.allCases.map(\.rawValue))
    case .unknownClass(let name):
      "\(name) is no class of word" + choice(name, ["verb", "noun", "adjective"])
    case .wrongFrame(let text): "\(text) is no frame, such as S>O, S>with|to or between+"
    }
  }
}

/// Which of several names was meant, or what they are.
private func choice(_ typed: String, _ names: [String]) -> String {
  question(typed, names) ?? "; there are \(names.joined(separator: ", "))"
}
