import Engine
import Foundation
import Kernels
import Parses
import Support
import Testing

/// Whole parses of seeds against those that spaCy gave; `Tests/Golden/make_parses.py` makes them.
@Suite struct GoldenParseTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  private static let seeds = ["kashmir", "pakistan-azerbaijan"]

  /// The smaller model is optional; "md-names" is md with the recogniser that was trained on.
  private static let models = ["md", "md-names", "sm"].filter {
    $0 != "sm" || FileManager.default.fileExists(atPath: CompiledModel.path($0))
  }

  @Test(arguments: models, seeds)
  func `a seed reads as spaCy reads it, with every set of instructions`(
    model: String, seed: String
  ) throws {
    let text = try String(
      contentsOf: Self.root.appending(path: "seeds/\(seed).md"), encoding: .utf8)
    let golden = Self.root.appending(path: "Tests/Golden/parses/\(model)/\(seed).tsv")
    let expected = try String(contentsOf: golden, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
    for instructions in Instructions.available {
      let isTrained = model == "md-names"
      let pipeline = try Pipeline(
        opening: CompiledModel.path(isTrained ? "md" : model),
        recogniser: isTrained ? Self.root.appending(path: Pipeline.recogniserInCheckout).path : nil,
        instructions: instructions)
      let lines = Self.lines(pipeline.parse(text))
      let difference = zip(lines, expected).first { $0 != $1 }
      #expect(difference == nil, "\(instructions)")
      check(lines.count, expected.count, "\(instructions)")
    }
  }

  /// A parse in the golden files' form.
  private static func lines(_ parse: Parse) -> [String] {
    var names = [String](repeating: "O", count: parse.tokens.count)
    for entity in parse.entities {
      for token in entity.tokens {
        names[token] = (token == entity.tokens.lowerBound ? "B-" : "I-") + entity.labelName
      }
    }
    return parse.sentences.flatMap { sentence in
      (sentence.lowerBound > 0 ? [""] : [])
        + sentence.map { index in
          let token = parse.tokens[index]
          let distance = token.head - index
          let head = distance == 0 ? "=" : distance > 0 ? "+\(distance)" : "\(distance)"
          return [
            "\(token.range.lowerBound)", "\(token.range.upperBound)", token.tag,
            token.pos.rawValue, escaped(token.lemma), token.morphology, head, token.dependencyName,
            names[index],
          ].joined(separator: "\t")
        }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }
}
