/// How a word depends on its head: the labels of spaCy's English models (CLEAR style).
package enum Dependency: String, Hashable, Sendable, CaseIterable {
  case acl, acomp, advcl, advmod, agent, amod, appos, attr, aux, auxpass, `case`, cc, ccomp
  case compound, conj, csubj, csubjpass, dative, dep, det, dobj, expl, intj, mark, meta, neg, nmod
  case npadvmod, nsubj, nsubjpass, nummod, oprd, parataxis, pcomp, pobj, poss, preconj, predet
  case prep, prt, punct, quantmod, relcl, xcomp
  case root = "ROOT"
  /// A label that no rule asks for.
  case other = ""

  /// The label of that name; ``other`` for one that is not known.
  package init(named name: String) {
    self = Self.byName[name] ?? .other
  }

  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
}
