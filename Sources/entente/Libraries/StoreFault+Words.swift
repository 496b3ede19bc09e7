import Presentation
import Store

extension StoreFault {
  /// The exit code.
  var exitCode: ExitCode {
    switch self {
    case .missing: .noInput
    case .foreign, .newer, .older, .damaged, .dossier: .noArticle
    case .closed, .readOnly: .cannotCreate
    case .full, .disk: .cannotWrite
    case .locked: .busy
    case .memory, .refused: .fault
    }
  }

  /// The message, in one sentence.
  func words(_ path: String) -> String {
    switch self {
    case .missing:
      "there is no library \(path); `entente library add FOLDER` makes one"
    case .closed(let code):
      "cannot open the library \(path)" + (code == 0 ? "" : ": \(system(code))")
    case .foreign: "\(path) is not a library of Entente"
    case .newer(let schema):
      "\(path) was written by a later version of Entente (schema \(schema))"
    case .older(let schema):
      "\(path) is of an earlier version (schema \(schema)), and cannot be brought up to date where "
        + "it lies, because nothing can be written there"
    case .damaged:
      "\(path) is damaged; `entente library check` says where"
    case .dossier(let document, let fault):
      "the dossier of article \(document) in \(path) is damaged: \(fault.words); "
        + "`entente library remove \(document)` removes it"
    case .full: "the disk is full, and the library \(path) is as it was before"
    case .readOnly: "the library \(path) cannot be written"
    case .locked: "another program keeps the library \(path) locked; try again later"
    case .disk: "the disk refuses to read or write the library \(path)"
    case .memory: "there is not enough memory for the library \(path)"
    case .refused(let words): "a fault of Entente at the library \(path): \(words)"
    }
  }
}

extension ColumnFault {
  /// The problem as the end of a message.
  var words: String {
    switch self {
    case .compression: "its checksum is wrong"
    case .format: "its format is unknown"
    case .length: "a column is too short or too long"
    case .value: "a column has a value that it can't have"
    case .place: "a range is no place of its text"
    case .reference: "it names something that is not there"
    }
  }
}

extension SearchFault {
  /// The message with a mark under the character of the search at which it begins.
  func words(in query: String) -> String {
    "\(problem.words), at character \(place + 1) of \(shown(query))"
  }
}

extension SearchFault.Problem {
  /// What is wrong.
  var words: String {
    switch self {
    case .empty: "the search is empty"
    case .unclosed(let mark): "\(mark) is not closed"
    case .noWord: "a word is missing"
    case .unknownKey(let key):
      "there is no key \(key):"
        + (question(key, SearchQuery.keys)
          ?? "; the keys are \(SearchQuery.keys.joined(separator: ", "))")
    case .noValue(let key): "\(key): needs a value"
    case .unknownValue(let key, let value, let choices):
      "\(key): cannot be \(shown(value))"
        + (question(value, choices)
          ?? Facet.elsewhere("\(key):\(value)").map { "; did you mean \($0)?" }
          ?? "; it can be \(choices.joined(separator: ", "))")
    case .noDate(let words):
      "\(shown(words)) is no date such as 2019, 2019-05 or 2019-05-09"
    case .near: "near needs a distance and words, as in near/5(trade talks)"
    }
  }
}

extension Library.Damage {
  /// What is wrong, in one sentence.
  var words: String {
    switch self {
    case .file(let words): "the file: \(words)"
    case .index:
      "the index of words does not fit the texts; `entente library compact` makes it anew"
    case .dossier(let document, let name, let fault):
      "article \(document) (\(name)): its dossier is damaged: \(fault.words)"
    case .references(let count): "\(counted(count, "row")) refer to what is not there"
    case .rows(let document, let name):
      "article \(document) (\(name)): its rows do not fit its dossier"
    }
  }
}
