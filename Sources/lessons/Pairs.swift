import Analysis
import Engine
import Knowledge
import Model
import Parses
import Relations
import Tables

extension Lessons {
  /// Prints the pairs of actors in the sentences of texts, as training data for scripts/relations/train.py.
  ///
  ///     lessons --pairs MODEL PACK LIST
  ///
  /// The list has a file a line. A line that begins with "D" names a file. "V" gives a word and its vector, before the
  /// word is used. "P" is a pair, in columns by tabs: the offsets of the two mentions; the ids of their actors; the types
  /// that the rules state between them, each with ">" or "<" for its direction; the number of the word at the top of the
  /// path, or -1; the numbers of the words with a vector; and the names of the features. Offsets count UTF-8 bytes.
  static func pairs(_ arguments: [String]) {
    let recogniser = Pipeline.recogniserInCheckout
    guard arguments.count == 3,
      let pipeline = (try? Pipeline(opening: arguments[0], recogniser: recogniser)),
      let pack = try? Pack(mapping: arguments[1]), let resources = try? Resources(pack),
      let list = try? MappedFile.read(arguments[2])
    else { return print("lessons: a model, a pack of tables and a list of files are needed") }
    let analyst = Analyst(pipeline: pipeline, resources: resources)
    var words: [String: Int] = [:]
    for path in String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init) {
      guard let bytes = try? MappedFile.read(path) else { continue }
      let article = Article(id: path, text: String(decoding: bytes, as: UTF8.self))
      print("D \(path)")
      for pair in analyst.pairLessons(of: article) {
        let top = pair.top.map { number(of: $0, in: &words, pipeline) } ?? -1
        let numbers = pair.words.map { number(of: $0, in: &words, pipeline) }.filter { $0 >= 0 }
        let stated = pair.stated.map { "\($0.kind.rawValue)\($0.isForward ? ">" : "<")" }
        let places = [pair.first, pair.second].flatMap { [$0.lowerBound, $0.upperBound] }
        print(
          "P \(places.map(String.init).joined(separator: " "))", pair.actors.joined(separator: " "),
          stated.joined(separator: ";"), "\(top)",
          numbers.map(String.init).joined(separator: " "),
          pair.features.joined(separator: "\t"), separator: "\t")
      }
    }
  }
}
