public import Model

extension Library {
  /// The numbers of the actors over all articles that the actors of a dossier are.
  public func actors(of dossier: Dossier) throws(StoreFault) -> [Actor.ID: Int] {
    var numbers: [Actor.ID: Int] = [:]
    for (actor, member) in zip(dossier.actors, Entry.members(of: dossier)) {
      numbers[actor.id] = try database.row(
        "SELECT ifnull(entity, number) FROM actor WHERE number = ?",
        [.optional(try database.form(of: member))]
      ) { $0.integer(0) }
    }
    return numbers
  }

  /// The identities over all articles that the actors of a dossier have.
  public func identities(of dossier: Dossier) throws(StoreFault) -> [Actor.ID: Identity] {
    var identities: [Actor.ID: Identity] = [:]
    for (actor, member) in zip(dossier.actors, Entry.members(of: dossier)) {
      identities[actor.id] = try database.row(
        """
        SELECT chief.identity FROM actor JOIN actor AS chief
        ON chief.number = ifnull(actor.entity, actor.number) WHERE actor.number = ?
        """, [.optional(try database.form(of: member))]
      ) { Identity(stored: $0.integer(0)) }
    }
    return identities
  }

  /// The names over all articles of those actors of a dossier that are called otherwise in it.
  public func names(of dossier: Dossier) throws(StoreFault) -> [Actor.ID: String] {
    var names: [Actor.ID: String] = [:]
    for (actor, member) in zip(dossier.actors, Entry.members(of: dossier)) {
      let name = try database.row(
        """
        WITH chief (number) AS (SELECT ifnull(entity, number) FROM actor WHERE number = ?)
        SELECT name FROM (
          SELECT actor.* FROM actor JOIN chief ON actor.number = chief.number
          UNION ALL SELECT actor.* FROM actor JOIN chief ON actor.entity = chief.number)
        ORDER BY documents DESC, identity LIMIT 1
        """, [.optional(try database.form(of: member))]
      ) { $0.text(0) }
      if let name, name != actor.name { names[actor.id] = name }
    }
    return names
  }

  /// The numbers of the documents that have an actor, in the order in which they were added.
  public func documents(with actor: Int) throws(StoreFault) -> [Int] {
    try database.rows(
      """
      SELECT DISTINCT document FROM membership
      WHERE actor IN (SELECT number FROM actor WHERE number = ?1 OR entity = ?1) ORDER BY document
      """, [.integer(actor)]
    ) { $0.integer(0) }
  }

  /// The numbers of the documents that state a relation of two actors, in the order in which they were added.
  public func documents(relating one: Int, and other: Int) throws(StoreFault) -> [Int] {
    try database.rows(
      """
      WITH one (number) AS (SELECT number FROM actor WHERE number = ?1 OR entity = ?1),
        other (number) AS (SELECT number FROM actor WHERE number = ?2 OR entity = ?2)
      SELECT document FROM relation
      WHERE source IN (SELECT number FROM one) AND target IN (SELECT number FROM other)
      UNION SELECT document FROM relation
      WHERE source IN (SELECT number FROM other) AND target IN (SELECT number FROM one)
      ORDER BY document
      """, [.integer(one), .integer(other)]
    ) { $0.integer(0) }
  }

  /// The numbers of the documents that ascribe a statement to an actor, in the order in which they were added.
  public func documents(saidBy speaker: Int) throws(StoreFault) -> [Int] {
    try database.rows(
      """
      SELECT DISTINCT document FROM relation
      WHERE speaker IN (SELECT number FROM actor WHERE number = ?1 OR entity = ?1)
      ORDER BY document
      """, [.integer(speaker)]
    ) { $0.integer(0) }
  }

  /// The numbers of the documents that have relations on the shortest paths between two actors.
  ///
  /// Paths of more than four steps are not looked for.
  public func documents(between one: Int, and other: Int) throws(StoreFault) -> [Int] {
    var reached: Set<Int> = [one]
    var front: Set<Int> = [one]
    // Of each step, the document and both ends of every relation.
    var steps: [[(document: Int, from: Int, to: Int)]] = []
    while !reached.contains(other), !front.isEmpty, steps.count < 4 {
      var step: [(Int, Int, Int)] = []
      for actor in front.sorted() { step += try relations(of: actor) }
      let next = Set(step.map(\.2)).subtracting(reached)
      steps.append(step.filter { next.contains($0.2) })
      reached.formUnion(next)
      front = next
    }
    guard reached.contains(other) else { return [] }
    // Back from the other end: only what leads to it.
    var documents = Set<Int>()
    var wanted: Set<Int> = [other]
    for step in steps.reversed() {
      let used = step.filter { wanted.contains($0.to) }
      documents.formUnion(used.map(\.document))
      wanted = Set(used.map(\.from))
    }
    return documents.sorted()
  }

  /// The relations of an actor with others: the document and both actors.
  private func relations(
    of actor: Int
  ) throws(StoreFault) -> [(document: Int, from: Int, to: Int)] {
    let forms = try database.rows(
      "SELECT number FROM actor WHERE number = ?1 OR entity = ?1", [.integer(actor)]
    ) { $0.integer(0) }
    var found: [(Int, Int, Int)] = []
    for form in forms {
      found += try database.rows(
        """
        SELECT document, ifnull(actor.entity, actor.number) FROM relation
        JOIN actor ON actor.number = relation.target WHERE source = ?1
        UNION SELECT document, ifnull(actor.entity, actor.number) FROM relation
        JOIN actor ON actor.number = relation.source WHERE target = ?1
        """, [.integer(form)]
      ) { ($0.integer(0), actor, $0.integer(1)) }
    }
    return found.filter { $0.2 != actor }
  }
}

extension Database {
  /// The number of the form that an actor of a document is; nil if there is none.
  ///
  /// Whether a name is one that many have was decided when the document was added: then the form is of this article.
  func form(of member: Entry.Member) throws(StoreFault) -> Int? {
    for identity in [member.ownIdentity, member.identity] {
      let found = try row(
        "SELECT number FROM actor WHERE identity = ?", [.integer(identity.stored)]
      ) { $0.integer(0) }
      if let found { return found }
    }
    return nil
  }
}
