public import Model

/// An actor over all articles of a library.
public struct LibraryActor: Hashable, Sendable, Identifiable {
  /// A form of it: what articles call by one name, type and country.
  public struct Form: Hashable, Sendable, Identifiable {
    /// Its number.
    public var id: Int
    /// Its identity, made from content.
    public var identity: Identity
    /// Its name.
    public var name: String
    /// Its type.
    public var kind: Actor.Kind
    /// The code of the country that it is or belongs to.
    public var code: String?
    /// How many articles have it.
    public var documents: Int
  }

  /// The number of the form that stands for all.
  public var id: Int
  /// The forms, that of the most articles first.
  public var forms: [Form]

  /// The name in most articles.
  public var name: String { forms.first?.name ?? "" }
  /// Its type in most articles.
  public var kind: Actor.Kind { forms.first?.kind ?? .group }
  /// The code of the country that it is or belongs to, if any form has one.
  public var code: String? { forms.lazy.compactMap(\.code).first }
  /// How many articles have it; one that has two forms counts twice.
  public var documents: Int { forms.reduce(0) { $0 + $1.documents } }
}
