internal import Grammar
internal import Knowledge
internal import Lexicon
import Model
import Parses

/// The names of an article's persons, by what they can be found by.
struct PersonIndex {
  /// The forms that are full names, and those that are single names.
  private(set) var full: [Int] = []
  private(set) var single: [Int] = []

  private let resolution: Resolution
  private let people: PersonNames
  private var names: [Int: PersonalName] = [:]
  private var sexes: [Int: Sex] = [:]
  /// The sentences that each form stands in.
  private var sentences: [Int: Set<Int>] = [:]
  private var byCallName: [String: [Int]] = [:]
  private var byOtherName: [String: [Int]] = [:]
  private var byPart: [String: [Int]] = [:]
  private var bySound: [String: [Int]] = [:]
  private var singlesBySound: [String: [Int]] = [:]

  init(_ resolution: Resolution) {
    self.resolution = resolution
    people = resolution.chart.knowledge.people
    let places = sentencesOfPlaces()
    for (index, form) in resolution.forms.forms.enumerated()
    where form.label == .person && form.known == nil {
      let name = PersonalName(form, resolution.lexicon, people)
      names[index] = name
      for place in form.places { sentences[index, default: []].insert(places[place]) }
      sexes[index] = form.sex ?? (name.isFull ? titledSex(form) ?? name.sex : nil)
      if name.isFull { addFull(name, index) } else { addSingle(name, index) }
    }
  }

  private mutating func addFull(_ name: PersonalName, _ index: Int) {
    full.append(index)
    for part in name.callNames { byCallName[part, default: []].append(index) }
    for part in name.otherNames { byOtherName[part, default: []].append(index) }
    for key in Set([name.parts.first, name.parts.last].compactMap { $0 }.map { Self.sound($0) }) {
      byPart[key, default: []].append(index)
    }
    if !name.isFamilyFirst, let family = name.parts.last {
      bySound[Self.sound(family), default: []].append(index)
    }
  }

  private mutating func addSingle(_ name: PersonalName, _ index: Int) {
    single.append(index)
    guard let part = name.parts.last else { return }
    singlesBySound[Self.sound(part), default: []].append(index)
  }

  /// Earlier full names that may be the same person's, the latest first; at most ``limit``.
  func namesakes(of index: Int) -> [Int] {
    guard let name = names[index] else { return [] }
    var found: Set<Int> = []
    for part in [name.parts.first, name.parts.last].compactMap({ $0 }) {
      let alike = byPart[Self.sound(part)] ?? []
      let earlier = alike.prefix(alike.partitioningIndex { $0 >= index })
      found.formUnion(earlier.suffix(Self.limit))
    }
    return found.sorted()
  }

  /// Whose name a single one can be, and why.
  func bearers(of index: Int) -> (forms: [Int], reason: Mention.Reason) {
    guard let name = names[index], let part = name.parts.last else { return ([], .surname) }
    if let forms = byCallName[part] { return (forms, .surname) }
    if let forms = byOtherName[part], !name.hasParticle {
      let isFirst = forms.contains { names[$0]?.parts.first == part }
      return (forms, isFirst ? .firstName : .shortName)
    }
    let sounds = Romanisation(part)
    let near = (bySound[sounds.skeleton] ?? []).suffix(Self.limit).filter {
      names[$0]?.parts.last.map { sounds.isNear(Romanisation($0)) } ?? false
    }
    if !near.isEmpty { return (near, .spelling) }
    return (full.suffix(Self.limit).filter { names[$0]?.isBlended(in: part) ?? false }, .alias)
  }

  /// The single names that are a romanisation of the same name.
  func singlesNear(_ index: Int) -> [Int] {
    guard let part = names[index]?.parts.last else { return [] }
    let sounds = Romanisation(part)
    return (singlesBySound[sounds.skeleton] ?? []).prefix(Self.limit).filter { other in
      names[other]?.parts.last.map { $0 == part || sounds.isNear(Romanisation($0)) } ?? false
    }
  }

  /// Whether two full names can be one person's by their parts.
  func areCompatible(_ left: Int, _ right: Int) -> Bool {
    guard let left = names[left], let right = names[right] else { return false }
    return left.isCompatible(with: right, people)
  }

  /// Whether one of two forms has all parts of the other in a row.
  func isPart(_ left: Int, _ right: Int) -> Bool {
    guard let left = names[left], let right = names[right] else { return false }
    return left.isPart(of: right) || right.isPart(of: left)
  }

  /// Whether a form has another given name between those of an earlier one.
  func gainsMiddle(_ left: Int, _ right: Int) -> Bool {
    guard let earlier = names[min(left, right)], let later = names[max(left, right)] else {
      return false
    }
    return earlier.lacksMiddle(of: later)
  }

  /// Whether one sentence has both forms.
  func meet(_ left: Int, _ right: Int) -> Bool {
    guard let left = sentences[left], let right = sentences[right] else { return false }
    return !left.isDisjoint(with: right)
  }

  /// Whether nothing tells that two forms are of different sexes or generations.
  func fits(_ left: Int, _ right: Int) -> Bool {
    if let sex = sexes[left], let other = sexes[right], sex != other { return false }
    guard let generation = names[left]?.generation, let other = names[right]?.generation else {
      return true
    }
    return generation == other
  }

  /// Whether a single name tells a generation that a full one does not: "Marcos Jr." is not Ferdinand Marcos.
  func isJunior(_ single: Int, beside full: Int) -> Bool {
    names[single]?.generation != nil && names[full]?.generation == nil
  }

  /// Whether a full name opens with a single one.
  func opens(_ full: Int, with single: Int) -> Bool {
    names[full]?.parts.first == names[single]?.parts.last
  }

  /// Why one full name is joined to another.
  func reason(_ left: Int, _ right: Int) -> Mention.Reason {
    guard let left = names[left]?.parts, let right = names[right]?.parts else { return .shortName }
    return left.last == right.last || left.first == right.first ? .shortName : .spelling
  }

  /// The sex that a title before a full name tells, wherever it stands.
  private func titledSex(_ form: NameForm) -> Sex? {
    form.places.lazy.compactMap { place in
      resolution.chart.reading.sex(
        ofTitleBefore: resolution.forms.spans[place].tokens.lowerBound)
    }.first
  }

  /// The sentence of each span of the chart.
  private func sentencesOfPlaces() -> [Int] {
    let sentences = resolution.chart.reading.parse.sentences
    var sentence = 0
    return resolution.forms.spans.map { span in
      while sentence + 1 < sentences.count,
        sentences[sentence].upperBound <= span.tokens.lowerBound
      { sentence += 1 }
      return sentence
    }
  }

  private static func sound(_ part: String) -> String { Romanisation(part).skeleton }

  /// How many forms with one sound are compared, which keeps the work linear.
  static let limit = 24
}

extension PersonalName {
  /// The parts of a form.
  init(_ form: NameForm, _ lexicon: LexicalTables, _ people: PersonNames) {
    let written = form.words.split { $0 == " " || $0 == "-" || $0 == "." }.map(String.init)
    let opening = form.words.prefix { $0 != " " && $0 != "-" && $0 != "." }
    self.init(
      written: written.count == form.parts.count ? written : form.parts, folded: form.parts,
      opensWithHyphen: form.words.dropFirst(opening.count).first == "-", lexicon, people)
  }
}
