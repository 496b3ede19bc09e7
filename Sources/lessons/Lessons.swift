import Analysis
import Coreference
import Engine
import Knowledge
import Model
import Tables

/// Prints the candidate antecedents of the pronouns in texts, as training data for
/// scripts/pronouns/train.py, and packs the recogniser that scripts/names trains.
///
///     lessons --cues             every cue and value ("role: same, subject"), one a line, by number
///     lessons MODEL PACK FILE ...     the training data of the texts
///     lessons --recogniser FOLDER MODEL FILE VERSION LICENCE SOURCE ...     writes FILE
///     lessons --features, --rankings: see ``rankings(_:)``
///     lessons --pairs: see ``pairs(_:)``
///
/// A line that begins with "D" names a file, "P" gives the two offsets of a pronoun, "N" the numbers
/// of its cues for having no antecedent, and "C" a candidate: its offsets, then its cues. Offsets
/// count UTF-8 bytes.
@main
struct Lessons {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let first = arguments.first, first != "--cues" else {
      for row in Coreference.cueRows { print(row) }
      return
    }
    if first == "--features" {
      for name in Coreference.rankingFeatures.mentions { print("mention\t\(name)") }
      for name in Coreference.rankingFeatures.pairs { print("pair\t\(name)") }
      return
    }
    if first == "--rankings" { return rankings(Array(arguments.dropFirst())) }
    if first == "--pairs" { return pairs(Array(arguments.dropFirst())) }
    if first == "--recogniser" { return pack(Array(arguments.dropFirst())) }
    let recogniser = Pipeline.recogniserInCheckout
    guard
      let pipeline = (try? Pipeline(opening: first, recogniser: recogniser))
        ?? (try? Pipeline(opening: first))
    else {
      return print("lessons: no model at \(first)")
    }
    guard let path = arguments.dropFirst().first, let pack = try? Pack(mapping: path),
      let resources = try? Resources(pack)
    else { return print("lessons: no pack of tables after the model") }
    let analyst = Analyst(pipeline: pipeline, resources: resources)
    for path in arguments.dropFirst(2) {
      guard let bytes = try? MappedFile.read(path) else { continue }
      let article = Article(id: path, text: String(decoding: bytes, as: UTF8.self))
      print("D \(path)")
      for lesson in analyst.lessons(of: article) { write(lesson) }
    }
  }

  /// Packs the recogniser of a pipeline that was trained on from a compiled model's.
  private static func pack(_ words: [String]) {
    guard words.count > 4 else { return print("lessons: too few arguments") }
    let card = ModelCard(
      name: "names", version: words[3], license: words[4], sources: Array(words[5...]))
    do throws(ModelError) {
      try RecogniserFile.compile(folder: words[0], for: words[1], card: card, to: words[2])
    } catch {
      print("lessons: \(error)")
    }
  }

  private static func write(_ lesson: Lesson) {
    print("P \(lesson.place.lowerBound) \(lesson.place.upperBound)")
    print("N \(lesson.none.map(String.init).joined(separator: " "))")
    for option in lesson.options {
      let places = option.places.map { "\($0.lowerBound)-\($0.upperBound)" }
      let cues = option.cues.map(String.init)
      print("C \(places.joined(separator: ","))\t\(cues.joined(separator: " "))")
    }
  }
}
