/// What a title or a given name says of its bearer.
package enum Sex: Hashable, Sendable {
  case male, female
}
