internal import Grammar
internal import Knowledge
internal import Lexicon
internal import Model
internal import Parses

/// One way in which an article writes a name, with all its places.
struct NameForm: Sendable {
  /// As it is written where it is found first.
  var words: String
  /// Its words in lower case without marks, small words and all.
  var parts: [String]
  /// Its label.
  var label: NameLabel
  /// What it is in the gazetteer.
  var known: NameChart.Known?
  /// For a single name, the sex that the title before it tells: "Mr" or "Mrs".
  var sex: Sex? = nil
  /// Where it is written: indices of the chart's spans, in order.
  var places: [Int]

  /// Whether it may be a name of the same thing as another, by their labels.
  func fits(_ other: Self) -> Bool { LabelSort(label) == LabelSort(other.label) }
}

/// The forms of an article's names, in the order of the text.
struct NameForms: Sendable {
  /// Every form.
  private(set) var forms: [NameForm] = []
  /// The form of each span of the chart.
  private(set) var formOfSpan: [Int] = []
  /// The spans of the chart that they are from.
  let spans: [NameChart.Span]

  init<Check: Checkpoint>(
    _ chart: NameChart, spans: [NameChart.Span], unless cancellation: Check
  ) throws(Check.Failure) {
    self.spans = spans
    var indices: [String: Int] = [:]
    for (place, span) in spans.enumerated() {
      try cancellation.check()
      let words = chart.reading.words(of: span.tokens)
      let parts = LatinLetters.folded(words).split { $0 == " " || $0 == "-" || $0 == "." }.map {
        // "Farmer's Union" and "Farmer Union" are one.
        let part = String($0)
        return chart.reading.lexicon.stem(of: part, without: .possessiveMarker).map(String.init)
          ?? part
      }
      let sex =
        span.label == .person
          && (parts.count == 1
            || parts.count == 2 && chart.reading.lexicon.has(parts[0], .nameParticle))
        ? chart.reading.sex(ofTitleBefore: span.tokens.lowerBound) : nil
      let key =
        parts.joined(separator: " ") + (span.known.map { "#\($0.entry)\($0.role)" } ?? "")
        + (sex.map { "#\($0)" } ?? "")
      let index = indices[key] ?? forms.count
      if index == forms.count {
        indices[key] = index
        forms.append(
          NameForm(
            words: words, parts: parts, label: span.label, known: span.known, sex: sex, places: []))
      }
      forms[index].places.append(place)
      formOfSpan.append(index)
    }
  }

  /// The spans of the chart, in order.
  var places: [NameChart.Span] { spans }
}
