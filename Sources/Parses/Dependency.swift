/// The grammatical relation of a word to its head, in neutral terms.
///
/// The cases have the names of the CLEAR style, which makes the distinctions that the analysis needs: active and passive
/// subjects, prepositions and their objects. Models of other styles are mapped by their ``LabelScheme``.
public enum Dependency: UInt8, Hashable, Sendable, CaseIterable {
  /// A clause that modifies a noun: "the plan *to leave*".
  case acl
  /// The adjective of a copula: "is *ready*".
  case acomp
  /// A clause that modifies a verb: "*leaving* Kabul, he said".
  case advcl
  /// An adverb.
  case advmod
  /// The "by" of a passive.
  case agent
  /// An adjective before its noun.
  case amod
  /// An apposition: "Zarif, the *minister*".
  case appos
  /// The noun of a copula: "is a *member*".
  case attr
  /// An auxiliary.
  case aux
  /// The auxiliary of a passive.
  case auxpass
  /// A case marker, such as the possessive "'s".
  case `case`
  /// A coordinating conjunction.
  case cc
  /// A clause as object, with a subject of its own.
  case ccomp
  /// A noun before its noun: "the *oil* minister".
  case compound
  /// A conjunct, attached to the first of the list.
  case conj
  /// A clause as subject.
  case csubj
  /// A clause as subject of a passive.
  case csubjpass
  /// An indirect object.
  case dative
  /// A dependency that the parser could not name.
  case dep
  /// A determiner.
  case det
  /// A direct object.
  case dobj
  /// An expletive: "*there* is".
  case expl
  /// An interjection.
  case intj
  /// A marker that introduces a clause: "*that* he left".
  case mark
  /// A word outside the sentence.
  case meta
  /// A negation.
  case neg
  /// Another modifier of a noun.
  case nmod
  /// A noun phrase used as an adverb: "*last year*".
  case npadvmod
  /// A subject.
  case nsubj
  /// The subject of a passive.
  case nsubjpass
  /// A number before its noun.
  case nummod
  /// An object predicate: "elected him *president*".
  case oprd
  /// A parenthetical clause: "he is, *I think*, ready".
  case parataxis
  /// A clause that a preposition governs: "accused of *lying*".
  case pcomp
  /// A noun that a preposition governs.
  case pobj
  /// A possessor.
  case poss
  /// A word before a list: "*both* Iran and Iraq".
  case preconj
  /// A word before a determiner: "*all* the ministers".
  case predet
  /// A preposition.
  case prep
  /// The particle of a phrasal verb.
  case prt
  /// A punctuation mark.
  case punct
  /// A modifier of a quantity: "*about* ten".
  case quantmod
  /// A relative clause.
  case relcl
  /// A clause as object, without a subject of its own.
  case xcomp
  /// No dependency: the head of a sentence.
  case root
  /// A label that the scheme does not map.
  case other
}
