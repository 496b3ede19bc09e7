/// The groups of features of a pair of actors, by their names in the file of weights.
enum PathFeature: String {
  // The path from the one to the other: all of it, without lists and appositions, and its two halves.
  case path, short, up, down, length, distance, between
  // What the two are, how they are mentioned, and the part of speech at the top of the path.
  case kinds, first, second, forms, top, kindsShort
  // The words of the path, and the types that the codebook gives them.
  case preposition, word, topWord, upWord, downWord
  case sense, topSense, upSense, downSense, shortSense, kindsSense, objectSense
  // What completes the top.
  case complement, complementSense, modifier, negated
  // What is said beside the names.
  case firstTitle, firstTitleSense, secondTitle, secondTitleSense
  // The words between the two, and whether both are of one state.
  case gap, home
}

/// Takes the names of features, each a group with up to three pieces.
protocol FeatureSink {
  mutating func add(_ group: PathFeature, _ first: String, _ second: String, _ third: String)
}

extension FeatureSink {
  mutating func add(_ group: PathFeature) { add(group, "", "", "") }
  mutating func add(_ group: PathFeature, _ first: String) { add(group, first, "", "") }
  mutating func add(_ group: PathFeature, _ first: String, _ second: String) {
    add(group, first, second, "")
  }
}
