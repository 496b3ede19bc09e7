/// How a word depends on its head, in neutral terms.
///
/// The cases bear the names of the CLEAR style, which tells apart what the analysis asks about: an active from a passive
/// subject, a preposition from what it governs. A model of another style is mapped by its ``LabelScheme``.
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
  /// What is joined to the first of a list.
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
  /// What introduces a clause: "*that* he left".
  case mark
  /// A word that stands beside the sentence.
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
  /// What an object is said to be: "elected him *president*".
  case oprd
  /// A clause put beside another: "he is, *I think*, ready".
  case parataxis
  /// A clause that a preposition governs: "accused of *lying*".
  case pcomp
  /// A noun that a preposition governs.
  case pobj
  /// A possessor.
  case poss
  /// What stands before a list: "*both* Iran and Iraq".
  case preconj
  /// What stands before a determiner: "*all* the ministers".
  case predet
  /// A preposition.
  case prep
  /// The particle of a phrasal verb.
  case prt
  /// A punctuation mark.
  case punct
  /// What modifies a quantity: "*about* ten".
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
