extension LabelScheme {
  /// The labels of models trained on OntoNotes, such as spaCy's English ones.
  ///
  /// Sources: the dependencies of the CLEAR style (Choi and Palmer 2012), the tags of the Penn Treebank as OntoNotes has
  /// them, the entity labels of OntoNotes 5 (Weischedel et al. 2013).
  public static let ontoNotes = LabelScheme(
    name: "CLEAR, Penn Treebank, OntoNotes", dependencies: clear, wordForms: penn,
    entityLabels: ontoNotesEntities)

  private static let clear: [String: Dependency] = [
    "acl": .acl, "acomp": .acomp, "advcl": .advcl, "advmod": .advmod, "agent": .agent,
    "amod": .amod, "appos": .appos, "attr": .attr, "aux": .aux, "auxpass": .auxpass,
    "case": .case, "cc": .cc, "ccomp": .ccomp, "compound": .compound, "conj": .conj,
    "csubj": .csubj, "csubjpass": .csubjpass, "dative": .dative, "dep": .dep, "det": .det,
    "dobj": .dobj, "expl": .expl, "intj": .intj, "mark": .mark, "meta": .meta, "neg": .neg,
    "nmod": .nmod, "npadvmod": .npadvmod, "nsubj": .nsubj, "nsubjpass": .nsubjpass,
    "nummod": .nummod, "oprd": .oprd, "parataxis": .parataxis, "pcomp": .pcomp, "pobj": .pobj,
    "poss": .poss, "preconj": .preconj, "predet": .predet, "prep": .prep, "prt": .prt,
    "punct": .punct, "quantmod": .quantmod, "relcl": .relcl, "xcomp": .xcomp, "ROOT": .root,
  ]

  private static let penn: [String: WordForm] = [
    "VB": .baseForm, "VBD": .pastTense, "VBG": .presentParticiple, "VBN": .pastParticiple,
    "VBP": .presentTense, "VBZ": .thirdPersonPresent, "MD": .modal, "TO": .infinitiveMarker,
    "NN": .singularNoun, "NNS": .pluralNoun, "NNP": .singularProperNoun,
    "NNPS": .pluralProperNoun, "POS": .possessiveMarker, "PRP": .personalPronoun,
    "PRP$": .possessivePronoun, "JJ": .plainAdjective, "JJR": .comparativeAdjective,
    "JJS": .superlativeAdjective, "RB": .plainAdverb, "RBR": .comparativeAdverb,
    "RBS": .superlativeAdverb, "RP": .particle, "DT": .determiner, "PDT": .predeterminer,
    "WDT": .whDeterminer, "WP": .whPronoun, "WP$": .possessiveWhPronoun, "WRB": .whAdverb,
    "EX": .existential, "CD": .cardinal, "CC": .coordinator, "IN": .preposition,
    "UH": .interjection, "FW": .foreignWord, "LS": .listMarker, "AFX": .affix,
  ]

  private static let ontoNotesEntities: [String: EntityLabel] = [
    "PERSON": .person, "NORP": .group, "FAC": .facility, "ORG": .organisation,
    "GPE": .geopolitical, "LOC": .location, "PRODUCT": .product, "EVENT": .event,
    "WORK_OF_ART": .work, "LAW": .law, "LANGUAGE": .language, "DATE": .date, "TIME": .time,
    "PERCENT": .percentage, "MONEY": .money, "QUANTITY": .quantity, "ORDINAL": .ordinal,
    "CARDINAL": .cardinal,
  ]
}
