internal import Grammar
internal import Model
internal import Parses

/// The words of an argument, cut to what a reader needs to recognise it.
struct OpenPhrases {
  let syntax: Syntax
  let text: String

  /// The tokens of an argument: its subtree without relative clauses, asides and, for an item of a list, the other items.
  func tokens(of head: Int, isItem: Bool) -> [Int] {
    var found: [Int] = []
    collect(head, isTop: true, isItem: isItem, into: &found)
    found.sort()
    return trimmed(withoutBrackets(found))
  }

  /// All tokens of a subtree.
  func wholeTokens(of head: Int) -> [Int] {
    trimmed(withoutBrackets(Array(syntax.extent(of: head))))
  }

  /// Without what stands in brackets.
  private func withoutBrackets(_ tokens: [Int]) -> [Int] {
    var depth = 0
    return tokens.filter { token in
      switch syntax.tokens[token].form {
      case "(", "[", "-LRB-":
        depth += 1
        return false
      case ")", "]", "-RRB-":
        depth = max(0, depth - 1)
        return false
      default: return depth == 0
      }
    }
  }

  private func collect(_ head: Int, isTop: Bool, isItem: Bool, into found: inout [Int]) {
    found.append(head)
    for child in syntax.children(of: head) {
      switch syntax.dependencies[child] {
      case .relcl, .advcl, .parataxis: continue
      case .appos where isTop: continue
      case .conj, .cc, .preconj:
        if isTop && isItem { continue }
      case .punct where isTop:
        let form = syntax.tokens[child].form
        if form == "," || form == "." || form == ";" || form == ":" || form == "--" { continue }
      default: break
      }
      collect(child, isTop: false, isItem: false, into: &found)
    }
  }

  /// Without marks and spaces at the ends.
  private func trimmed(_ tokens: [Int]) -> [Int] {
    var tokens = tokens[...]
    func isLoose(_ token: Int) -> Bool {
      let word = syntax.tokens[token]
      return word.pos == .space || [",", ".", ";", ":", "--", "!", "?"].contains(word.form)
    }
    while let first = tokens.first, isLoose(first) { tokens.removeFirst() }
    while let last = tokens.last, isLoose(last) { tokens.removeLast() }
    return Array(tokens)
  }

  /// Tokens as the text writes them, with one blank where some are left out.
  func words(_ tokens: [Int]) -> String {
    var result = ""
    var end: Int?
    for token in tokens {
      let word = syntax.tokens[token]
      if word.pos == .space { continue }
      if let end, end + 1 != token || syntax.tokens[end].range.upperBound < word.range.lowerBound {
        result += " "
      }
      result += text[utf8: word.range]
      end = token
    }
    return result
  }
}
