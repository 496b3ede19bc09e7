import Model
import Presentation
import Store

extension Finding {
  /// The most lines of one article that people are shown.
  static let mostLines = 5

  /// The places to show: those of the words; of the relations, the words that state them.
  var places: [(range: Range<Int>, relation: Relation?)] {
    let stated = relations.map { relation -> (range: Range<Int>, relation: Relation?) in
      let trigger = relation.evidence.trigger
      let range = trigger.first.map { first in
        first.lowerBound..<max(first.upperBound, trigger.last?.upperBound ?? 0)
      }
      return (range ?? relation.evidence.range, relation)
    }
    return (words.map { ($0, nil) } + stated).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The name of the actors of a relation and its type: "Chile AID Peru".
  func words(of relation: Relation) -> String {
    let ends = [relation.source, relation.target].map { names[$0] ?? $0 }
    let modality = relation.modality == .asserted ? "" : " (\(relation.modality.rawValue))"
    return "\(ends[0]) \(relation.kind.rawValue) \(ends[1])\(modality)".field
  }

  /// The words before, at and after a place, each on one line.
  func parts(
    of range: Range<Int>, reach: Int
  ) -> (left: String, middle: String, right: String) {
    let middle = article.text(in: range)
    let text = article.text
    let left = text[..<middle.startIndex].suffix(reach)
    let right = text[middle.endIndex...].prefix(reach)
    func line(_ part: Substring) -> String { part.field }
    return (
      line(left) + (left.last?.isWhitespace == true ? " " : ""), line(middle),
      (right.first?.isWhitespace == true ? " " : "") + line(right)
    )
  }
}
