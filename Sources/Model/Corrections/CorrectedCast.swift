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

  mutating func add(_ alias: String, to node: Int) { aliases[node].insert(alias) }

  /// Adds an identity that also denotes an actor.
  mutating func add(identity: Identity, to node: Int) {
    guard nodes[identity] == nil else { return }
    nodes[identity] = node
    identities[node].append(identity)
  }

  /// The actor of each group, at the index of the one that the others were merged into; nil elsewhere.
  func merged() -> [Actor?] {
    var members: [[Int]] = Array(repeating: [], count: actors.count)
    for node in actors.indices { members[root(of: node)].append(node) }
    return actors.indices.map { root in
      members[root].isEmpty ? nil : merged(root, members[root].filter { $0 != root })
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
}

extension String {
  /// A readable identifier: lower-case letters and digits, joined by hyphens.
  fileprivate var identifier: String {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "actor" : words.joined(separator: "-")
  }
}
