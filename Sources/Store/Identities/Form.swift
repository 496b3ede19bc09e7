import Model

/// An actor as articles call it: those of one type, name and country are one form.
///
/// A person called by one word alone is a form of its own in each article, because a surname has many bearers.
struct Form {
  /// Its number in the library.
  let number: Int
  /// Its identity, made from content.
  let identity: Identity
  /// Its name.
  let name: FormName
  /// The country that it belongs to, or is.
  let code: String?
  /// How many documents have it.
  let documents: Int
  /// The forms that it has relations with, and how much each says.
  var company: [Int: Int] = [:]
  /// The forms that it holds an office of, or belongs to.
  var offices: Set<Int> = []

  /// How many articles are looked at for its company: those with the lowest identities, so that the choice depends on
  /// nothing but the articles.
  static let sample = 16
}

extension Identity {
  /// The identity of a form, of the article that it is bound to, if to any.
  static func form(_ actor: Identity, code: String?, article: Identity?) -> Identity {
    var bits = actor.bits
    if let code { bits = mixed(bits &+ code.utf8.reduce(7) { $0 &* 257 &+ UInt64($1) }) }
    if let article { bits = mixed(bits ^ mixed(article.bits)) }
    return Identity(bits: bits == 0 ? 1 : bits)
  }
}
