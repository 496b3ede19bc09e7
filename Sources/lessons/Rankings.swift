import Analysis
import Coreference
import Engine
import Knowledge
import Model
import Parses
import Tables

extension Lessons {
  /// Prints the mentions of texts with their candidate antecedents, as training data for
  /// scripts/coreference/train.py.
  ///
  ///     lessons --rankings MODEL PACK FILE ...
  ///
  /// A line that begins with "D" names a file. "V" gives a word and its vector, before the word is used. "M" is a
  /// mention: the offsets of its words and of its head, 1 for a group, the number of its actor or
  /// -1, the numbers of the words of its head and of
  /// its governor (-1 without a vector), and its features. "A" is an anaphor: the number of its mention, 1 if the rules
  /// resolve it, the number of the candidate that they choose or -1. "C" is a candidate: the
  /// mention by which it is compared, its last mentions, 1 for an actor,
  /// and its features. Of features those that are not 0 are printed, each with its number. Offsets count UTF-8 bytes.
  static func rankings(_ arguments: [String]) {
    guard let model = arguments.first, let pipeline = try? Pipeline(opening: model) else {
      return print("lessons: no model")
    }
    guard let path = arguments.dropFirst().first, let pack = try? Pack(mapping: path),
      let resources = try? Resources(pack)
    else { return print("lessons: no pack of tables after the model") }
    let analyst = Analyst(pipeline: pipeline, resources: resources)
    var words: [String: Int] = [:]
    for path in arguments.dropFirst(2) {
      guard let bytes = try? MappedFile.read(path) else { continue }
      let article = Article(id: path, text: String(decoding: bytes, as: UTF8.self))
      print("D \(path)")
      let resolved = analyst.resolved(article)
      for mention in resolved.mentionLessons {
        let numbers = mention.words.map { number(of: $0, in: &words, pipeline) }
        print(
          "M \(mention.place.lowerBound) \(mention.place.upperBound) \(mention.head.lowerBound)",
          "\(mention.head.upperBound) \(mention.isGroup ? 1 : 0) \(mention.actor ?? -1) \(numbers[0]) \(numbers[1])",
          sparse(mention.features))
      }
      for lesson in resolved.rankingLessons {
        print("A \(lesson.phrase) \(lesson.isResolved ? 1 : 0) \(lesson.chosen ?? -1)")
        for option in lesson.options {
          let phrases = option.phrases.map(String.init).joined(separator: ",")
          print(
            "C \(option.phrase) \(phrases.isEmpty ? "-" : phrases) \(option.isNamed ? 1 : 0)",
            sparse(option.features))
        }
      }
    }
  }

  /// The number of a word's vector, which is printed when it is new.
  static func number(
    of word: String, in words: inout [String: Int], _ vectors: some WordVectors
  ) -> Int {
    if let known = words[word] { return known }
    guard let vector = vectors.vector(of: word) ?? vectors.vector(of: word.lowercased()) else {
      words[word] = -1
      return -1
    }
    let new = words.values.count { $0 >= 0 }
    words[word] = new
    print("V \(new) \(vector.map { "\($0)" }.joined(separator: " "))")
    return new
  }

  private static func sparse(_ features: [Float]) -> String {
    features.enumerated().filter { $0.element != 0 }.map { "\($0.offset):\($0.element)" }
      .joined(separator: " ")
  }
}
