import Presentation

/// The end of a sentence that asks whether a name was meant; empty without one.
func question(_ meant: String?) -> String { meant.map { "; did you mean \($0)?" } ?? "" }

/// The end of a sentence that asks whether the most like of several names was meant; nil where none
/// is like what was typed.
func question(_ typed: String, _ names: [String]) -> String? {
  EditDistance.nearest(to: typed, among: names).map { question($0) }
}

/// A word that was typed, as a sentence can tell it: one that is empty or blank between quotation marks.
func shown(_ word: String) -> String {
  word.allSatisfy(\.isWhitespace) ? "\"\(word)\"" : word
}
