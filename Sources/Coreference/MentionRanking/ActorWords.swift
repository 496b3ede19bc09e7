internal import Names
import Model

/// The words of the names of actors, in lower case.
struct ActorWords {
  /// The words of all names of each actor.
  let all: [Set<String>]
  /// The last words of its names of several words.
  let last: [Set<String>]

  init(_ cast: Cast) {
    var all: [Set<String>] = []
    var last: [Set<String>] = []
    for actor in cast.actors {
      let names = ([actor.name] + actor.aliases).map { name in
        name.split(separator: " ").map { $0.lowercased() }
      }
      all.append(Set(names.joined()))
      last.append(Set(names.compactMap { $0.count > 1 ? $0.last : nil }))
    }
    self.all = all
    self.last = last
  }
}
