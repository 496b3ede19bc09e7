internal import Grammar
internal import Knowledge
internal import Lexicon
import Model

extension Resolution {
  /// Joins the names of one person: fuller forms, the family name, a given name, other romanisations.
  ///
  /// - A full name joins others where ``PersonalName/isCompatible(with:_:)`` says so of each, unless one sentence has both, or
  ///   the fuller one comes second: who was named in full does not gain a name later.
  /// - A single name belongs to the person who is called by it, else who has it inside, else whose family name is a
  ///   romanisation of the same name. Titles and given names must not tell different sexes.
  /// - Where several persons have it, each place takes the one mentioned last before it.
  mutating func joinPersons() {
    let people = PersonIndex(self)
    var clusters: [Int: [Int]] = [:]
    for index in people.full {
      let alike = people.namesakes(of: index).filter { other in
        clusters[root(of: other), default: [other]].suffix(PersonIndex.limit)
          .allSatisfy { isOnePerson(index, $0, people) }
      }
      clusters[index] = [index]
      guard let first = alike.first, isAlone(index) else { continue }
      if Set(alike.map { root(of: $0) }).count == 1 {
        join(index, to: first, because: people.reason(index, first), 0.93)
        clusters[root(of: first), default: []].append(index)
      } else {
        share(index, among: alike, because: .shortName)
      }
    }
    for index in people.single where isAlone(index) { joinSingle(index, people) }
    joinSingles(people)
  }

  /// Whether two full names are one person's.
  private func isOnePerson(_ left: Int, _ right: Int, _ people: PersonIndex) -> Bool {
    guard people.areCompatible(left, right), people.fits(left, right) else { return false }
    if people.isPart(left, right) { return true }
    return !people.meet(left, right) && !people.gainsMiddle(left, right)
  }

  private mutating func joinSingle(_ index: Int, _ people: PersonIndex) {
    let bearers = people.bearers(of: index)
    guard !bearers.forms.isEmpty else { return }
    // Monarchs are called by the given name: King Salman is not Mohammed bin Salman.
    let isMonarch = isTitled(index, .monarchTitle)
    var full = bearers.forms.filter {
      people.fits(index, $0) && !people.isJunior(index, beside: $0)
        && !(isMonarch && !people.opens($0, with: index))
    }
    // "Abe" is not "his widow Akie Abe" where somebody else may be meant.
    if bearers.reason == .surname {
      let chief = full.filter { !isKin($0) }
      if !chief.isEmpty { full = chief }
    }
    guard let first = full.first else { return }
    if Set(full.map { root(of: $0) }).count == 1 {
      join(index, to: first, because: bearers.reason, bearers.reason == .surname ? 0.92 : 0.8)
    } else {
      share(index, among: full, because: bearers.reason)
    }
  }

  /// Joins single names of somebody whose full name the article never writes: "Mr Zelenskiy" and "Zelenskyy".
  private mutating func joinSingles(_ people: PersonIndex) {
    for index in people.single where isAlone(index) {
      let alike = people.singlesNear(index).filter {
        $0 < index && shared[$0] == nil && people.fits(index, $0)
      }
      guard let first = alike.first else { continue }
      guard Set(alike.map { root(of: $0) }).count == 1 else {
        share(index, among: alike, because: .shortName)
        continue
      }
      let isSame = forms.forms[index].parts == forms.forms[first].parts
      join(index, to: first, because: isSame ? .fullName : .spelling, isSame ? 0.9 : 0.8)
    }
  }

  /// Whether a title of a class stands before a form somewhere.
  private func isTitled(_ form: Int, _ title: WordClass) -> Bool {
    forms.forms[form].places.contains { isPreceded($0, by: title) }
  }

  /// Whether a form only ever follows a noun for a relative.
  private func isKin(_ form: Int) -> Bool {
    forms.forms[form].places.allSatisfy { isPreceded($0, by: .kinNoun) }
  }

  private func isPreceded(_ place: Int, by wordClass: WordClass) -> Bool {
    let start = forms.spans[place].tokens.lowerBound
    return start > 0 && chart.reading.form(of: start - 1, is: wordClass)
  }
}
