/// Actors that are merged, renamed and introduced.
struct CorrectedCast {
  /// The actors as they were, and those introduced.
  private(set) var actors: [Actor]
  /// The number of actors that the dossier had.
  let count: Int
  /// The actor that each was merged into.
  private var parents: [Int?]
  private var names: [(order: Int, name: String)?]
  private var kinds: [(order: Int, kind: Actor.Kind)?]
  private var aliases: [Set<String>]
  private var rejected = Set<Int>()
  private var identities: [[Identity]]
  private var nodes: [Identity: Int] = [:]
  private var places: [Actor.ID: Int] = [:]
  private var clock = 0

  init(_ actors: [Actor]) {
    self.actors = actors
    count = actors.count
    parents = Array(repeating: nil, count: count)
    names = Array(repeating: nil, count: count)
    kinds = Array(repeating: nil, count: count)
    aliases = Array(repeating: [], count: count)
    identities = actors.map(\.formerIdentities)
    for (node, actor) in actors.enumerated() {
      if nodes[actor.identity] == nil { nodes[actor.identity] = node }
      if places[actor.id] == nil { places[actor.id] = node }
    }
    // Who has an identity as its own comes before who took it over.
    for (node, actor) in actors.enumerated() {
      for identity in actor.formerIdentities where nodes[identity] == nil { nodes[identity] = node }
    }
  }

  func node(of id: Actor.ID) -> Int? { places[id] }

  func node(withIdentity identity: Identity) -> Int? { nodes[identity] }

  /// An introduced actor, new or known from an earlier correction.
  mutating func node(of new: Correction.NewActor) -> Int? {
    if let node = nodes[new.identity] { return node }
    guard !new.name.isEmpty else { return nil }
    let stem = new.name.identifier
    var (id, number) = (stem, 1)
    while places[id] != nil {
      number += 1
      id = "\(stem)-\(number)"
    }
    let node = actors.count
    actors.append(Actor(id: id, name: new.name, kind: new.kind, identity: new.identity))
    parents.append(nil)
    names.append(nil)
    kinds.append(nil)
    aliases.append([])
    identities.append([])
    nodes[new.identity] = node
    places[id] = node
    return node
  }

  /// The actor that an actor has become after merges.
  func root(of node: Int) -> Int {
    var node = node
    while let parent = parents[node] { node = parent }
    return node
  }

  mutating func merge(_ one: Int, into other: Int) {
    let (lower, upper) = (root(of: one), root(of: other))
    if lower != upper { parents[lower] = upper }
    // Chains of merges stay short.
    var node = one
    while let parent = parents[node] {
      if parent != upper, node != upper { parents[node] = upper }
      node = parent
    }
  }

  mutating func rename(_ node: Int, to name: String) {
    clock += 1
    names[node] = (clock, name)
  }

  mutating func retype(_ node: Int, as kind: Actor.Kind) {
    clock += 1
    kinds[node] = (clock, kind)
  }

  mutating func reject(_ node: Int) { rejected.insert(node) }

  /// The actors, after merges, whose mentions are none.
  var rejectedRoots: Set<Int> { Set(rejected.map(root)) }

  mutating func add(_ alias: String, to node: Int) { aliases[node].insert(alias) }

  /// Adds an identity that also denotes an actor.
  mutating func add(identity: Identity, to node: Int) {
    guard nodes[identity] == nil else { return }
    nodes[identity] = node
    identities[node].append(identity)
  }

  /// The actor of each group, at the index of the one that the others were merged into; nil elsewhere.
  func merged() -> [(actor: Actor, amendments: [Amendment])?] {
    var members: [[Int]] = Array(repeating: [], count: actors.count)
    for node in actors.indices { members[root(of: node)].append(node) }
    return actors.indices.map { root in
      guard !members[root].isEmpty else { return nil }
      let others = members[root].filter { $0 != root }
      let actor = merged(root, others)
      return (actor, amendments(root, others, now: actor))
    }
  }

  private func merged(_ root: Int, _ others: [Int]) -> Actor {
    let all = [root] + others
    var actor = actors[root]
    let name = all.compactMap { names[$0] }.max { $0.order < $1.order }?.name
    let known =
      actor.aliases + all.flatMap { [actors[$0].name] + ($0 == root ? [] : actors[$0].aliases) }
      + all.reduce(into: Set<String>()) { $0.formUnion(aliases[$1]) }.sorted()
    actor.name = name ?? actor.name
    var seen: Set<String> = [actor.name]
    actor.aliases = known.filter { seen.insert($0).inserted }
    actor.kind = all.compactMap { kinds[$0] }.max { $0.order < $1.order }?.kind ?? actor.kind
    actor.code = actor.code ?? others.lazy.compactMap { actors[$0].code }.first
    actor.description = actor.description ?? others.lazy.compactMap { actors[$0].description }.first
    let knownIdentities = Set(all.flatMap { [actors[$0].identity] + identities[$0] })
    actor.formerIdentities = knownIdentities.subtracting([actor.identity]).sorted()
    return actor
  }

  /// What has changed about the actor that others were merged into.
  private func amendments(_ root: Int, _ others: [Int], now actor: Actor) -> [Amendment] {
    let subject = Note.Subject.actor(actor.identity)
    var changes: [Amendment] = []
    let old = actors[root]
    if root >= count { changes.append(Amendment(.added, of: subject)) }
    if old.name != actor.name {
      changes.append(Amendment(.renamed, of: subject, detail: old.name))
    }
    if old.kind != actor.kind {
      changes.append(Amendment(.retyped, of: subject, detail: old.kind.rawValue))
    }
    for node in others {
      changes.append(Amendment(.merged, of: subject, detail: actors[node].name))
    }
    for node in [root] + others {
      for alias in aliases[node] where !old.aliases.contains(alias) && alias != actor.name {
        changes.append(Amendment(.alias, of: subject, detail: alias))
      }
    }
    return changes
  }
}

extension String {
  /// A readable identifier: lower-case letters and digits, joined by hyphens.
  fileprivate var identifier: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "actor" : words.joined(separator: "-")
  }
}
