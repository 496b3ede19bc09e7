/// The strings that spaCy numbers instead of hashing them (its `symbols` table).
///
/// They matter because some words are spelled like them: the key of "det" or "X" is such a number.
enum Symbols {
  /// The number of each symbol, by its hash.
  static let numbers: [UInt64: UInt64] = {
    var names = list(lexical)
    names += (19...63).map { "FLAG\($0)" }
    names += list(attributes)
    names += (1...276).map {
      "DEPRECATED" + (String(repeating: "0", count: $0 < 10 ? 2 : $0 < 100 ? 1 : 0) + String($0))
    }
    names += list(labels)
    var numbers: [UInt64: UInt64] = [:]
    numbers.reserveCapacity(names.count)
    // Number 0 is the empty string.
    for (index, name) in names.enumerated() {
      numbers[StringKey.hash(name)] = UInt64(index + 1)
    }
    return numbers
  }()

  private static func list(_ names: String) -> [String] {
    names.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Numbers 1 to 18.
  private static let lexical = """
    IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL
    LIKE_NUM LIKE_EMAIL IS_STOP IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT
    IS_RIGHT_PUNCT IS_CURRENCY
    """

  /// Numbers 64 to 103.
  private static let attributes = """
    ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE
    HEAD SENT_START SPACY PROB LANG ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON
    PROPN PUNCT SCONJ SYM VERB X EOL SPACE
    """

  /// Numbers 380 to 456.
  private static let labels = """
    PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME
    PERCENT MONEY QUANTITY ORDINAL CARDINAL acomp advcl advmod agent amod appos attr aux
    auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph infmod intj
    iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis
    partmod pcomp pobj poss possessive preconj prep prt punct quantmod relcl rcmod root
    xcomp acl ENT_KB_ID MORPH ENT_ID IDX _
    """
}
