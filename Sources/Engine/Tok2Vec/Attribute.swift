/// An attribute of tokens that an embedding uses.
package enum Attribute: Int32, CaseIterable, Sendable {
  case norm
  case prefix
  case suffix
  case shape
  case isFollowedBySpace
  case isSpace

  /// The attribute with a name in spaCy.
  package init?(spaCy name: String) {
    switch name {
    case "NORM": self = .norm
    case "PREFIX": self = .prefix
    case "SUFFIX": self = .suffix
    case "SHAPE": self = .shape
    case "SPACY": self = .isFollowedBySpace
    case "IS_SPACE": self = .isSpace
    default: return nil
    }
  }

  /// The value of this attribute for a token.
  package func value(of piece: TokenizedText.Piece, _ lexeme: Lexeme) -> UInt64 {
    switch self {
    case .norm: piece.norm
    case .prefix: lexeme.prefix
    case .suffix: lexeme.suffix
    case .shape: lexeme.shape
    case .isFollowedBySpace: piece.isFollowedBySpace ? 1 : 0
    case .isSpace: lexeme.isSpace ? 1 : 0
    }
  }
}
