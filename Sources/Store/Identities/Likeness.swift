import Model

/// How like two forms of an actor are: the grounds and their sum.
struct Likeness: Hashable {
  /// The grounds, in the order of the cases.
  let grounds: [IdentityGround]

  /// The score from which two forms are one.
  static let same = 300
  /// The score from which it is doubtful.
  static let doubtful = 175

  /// The sum of the weights.
  var score: Int { grounds.reduce(0) { $0 + $1.weight } }

  /// The grounds as a set of bits.
  var bits: Int { grounds.reduce(0) { $0 | 1 << $1.rawValue } }

  /// The grounds that were kept as bits.
  init(bits: Int) { grounds = IdentityGround.allCases.filter { bits & 1 << $0.rawValue != 0 } }

  /// The likeness of two forms whose names have something in common.
  init(of one: Form, and other: Form, named ground: IdentityGround, areToldApart: Bool) {
    var grounds = [ground]
    if let code = one.code, let otherCode = other.code {
      let isPerson = one.name.kind == .person
      grounds.append(code == otherCode ? .sameCountry : isPerson ? .otherHome : .otherCountry)
    } else if one.code != other.code,
      [one.name.kind, other.name.kind].contains(where: { $0 == .organisation || $0 == .group })
    {
      // Many countries have a supreme court.
      grounds.append(.unknownCountry)
    }
    if one.name.kind != other.name.kind { grounds.append(.otherKind) }
    if !one.offices.isDisjoint(with: other.offices) { grounds.append(.sameOffice) }
    if let company = Self.company(of: one, and: other) { grounds.append(company) }
    if areToldApart { grounds.append(.toldApart) }
    self.grounds = grounds
  }

  /// Countries are everybody's company; a person says more than anything else.
  private static func company(of one: Form, and other: Form) -> IdentityGround? {
    let (small, large) =
      one.company.count < other.company.count
      ? (one.company, other.company) : (other.company, one.company)
    var shared = 0
    for (actor, points) in small where large[actor] != nil { shared += points }
    if shared >= 4 { return .muchCompany }
    if shared >= 2 { return .someCompany }
    let enough = 6
    guard shared == 0, small.values.reduce(0, +) >= enough, large.values.reduce(0, +) >= enough
    else { return nil }
    return .noCompany
  }
}
