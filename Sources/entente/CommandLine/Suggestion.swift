import Presentation

/// Returns the end of a message that suggests a name; empty if there is none.
func question(_ meant: String?) -> String { meant.map { "; did you mean \($0)?" } ?? "" }

/// Returns the end of a message that suggests the most similar name; nil if none is similar.
func question(_ typed: String, _ names: [String]) -> String? {
  EditDistance.nearest(to: typed, among: names).map { question($0) }
}

/// Returns a typed word for a message, in quotation marks if it is empty or blank.
func shown(_ word: String) -> String {
  word.allSatisfy(\.isWhitespace) ? "\"\(word)\"" : word
}
