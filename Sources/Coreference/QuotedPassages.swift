internal import Grammar
import Parses

/// The passages between quotation marks, by the spaces around the marks, in linear time.
///
/// A quotation of several paragraphs has a closing mark in the last only, and an opening mark in each or in the first
/// only.
struct QuotedPassages {
  /// The tokens between the marks of each, in order.
  private(set) var found: [Range<Int>] = []
  /// The passages that the next paragraph goes on with.
  private(set) var unfinished: Set<Int> = []
  /// The passage of each token; -1 outside.
  private(set) var ofToken: [Int32]
  private let syntax: Syntax

  init(_ syntax: Syntax) {
    self.syntax = syntax
    ofToken = Array(repeating: -1, count: syntax.tokens.count)
    var opening: Int?
    for index in syntax.tokens.indices {
      if let start = opening, endsParagraph(index) {
        switch nextMark(after: index) {
        case .opening:
          if index - start > 4 {
            unfinished.insert(found.count)
            add(start + 1..<index)
          }
          opening = nil
        case .closing: break
        case .either, nil: opening = nil
        }
      }
      guard Self.isMark(syntax.tokens[index].form) else { continue }
      let direction = direction(of: index)
      if let start = opening, direction != .opening {
        if index - start > 1 { add(start + 1..<index) }
        opening = nil
      } else if direction != .closing {
        opening = index
      }
    }
  }

  private enum Direction { case opening, closing, either }

  private mutating func add(_ passage: Range<Int>) {
    for token in passage { ofToken[token] = Int32(found.count) }
    found.append(passage)
  }

  private static func isMark(_ form: String) -> Bool {
    form == "\"" || form == "''" || form == "``"
  }

  private func endsParagraph(_ token: Int) -> Bool {
    syntax.tokens[token].pos == .space
      && syntax.tokens[token].form.utf8.filter { $0 == 0x0A }.count > 1
  }

  /// Which way a mark opens, by the space on one side of it alone.
  private func direction(of mark: Int) -> Direction {
    let tokens = syntax.tokens
    let isSpaced =
      mark == 0 || tokens[mark - 1].isFollowedBySpace || tokens[mark - 1].pos == .space
    let spaces =
      mark + 1 == tokens.count || tokens[mark].isFollowedBySpace || tokens[mark + 1].pos == .space
    return isSpaced == spaces ? .either : isSpaced ? .opening : .closing
  }

  /// Which way the first mark of the next paragraph opens; nil where none is near.
  private func nextMark(after paragraph: Int) -> Direction? {
    for token in syntax.tokens.indices[(paragraph + 1)...].prefix(Self.reach) {
      if endsParagraph(token) { return nil }
      guard Self.isMark(syntax.tokens[token].form) else { continue }
      return token == paragraph + 1 ? .opening : direction(of: token)
    }
    return nil
  }

  /// How many tokens of a paragraph are searched for a mark.
  private static let reach = 200
}
