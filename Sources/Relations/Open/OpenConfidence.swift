internal import Grammar

/// How likely an extraction is to be a right reading: a log-linear model of a few features.
///
/// The weights were fitted by logistic regression on every other sentence of the development part
/// of CaRB (Bhardwaj et al., EMNLP 2019) and checked on the rest.
struct OpenConfidence {
  /// The tokens of the subject.
  var subject: Int
  /// The tokens of the predicate.
  var predicate: Int
  /// The tokens of each argument after it.
  var arguments: [Int]
  /// The tokens of the sentence.
  var sentence: Int
  /// Whether a pronoun is the subject.
  var isPronoun = false
  /// Whether the predicate opens with a form of "be".
  var isBeing = false
  /// Whether it is a verb of saying.
  var isSaying = false
  /// What states it.
  var construction: Clause.Construction

  /// The probability, 0 to 1.
  var value: Double {
    let length = arguments.reduce(0, +)
    var sum = 0.89
    switch construction {
    case .apposition: sum -= 0.76
    case .nominal: sum -= 2.04
    default: break
    }
    sum -= 0.068 * Double(min(subject, 30))
    sum += 0.176 * Double(min(predicate, 15))
    sum += 0.026 * Double(min(length, 40))
    sum -= 0.025 * Double(min(sentence, 60))
    if length == 0 { sum -= 2.04 }
    if arguments.count > 1 { sum += 0.11 }
    if arguments.count > 2 { sum -= 0.17 }
    if isPronoun { sum -= 0.45 }
    if isBeing { sum += 0.12 }
    if isSaying { sum += 0.6 }
    return exponentialShare(sum)
  }

  /// 1 / (1 + e^-x), without a library: e^x by halving and squaring.
  private func exponentialShare(_ x: Double) -> Double {
    let small = -x / 1024
    var power = 1 + small + small * small / 2 + small * small * small / 6
    for _ in 0..<10 { power *= power }
    return (1000 / (1 + power)).rounded() / 1000
  }
}
