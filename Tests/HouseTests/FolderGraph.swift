/// Which rooms of a target use which others, and by what names.
///
/// A room is a folder, or a file that lies in none.
struct FolderGraph {
  /// The names that a room uses, by the room that declares them.
  let uses: [String: [String: Set<String>]]

  /// The rooms of a target.
  ///
  /// Only names that one room alone declares tell anything: others, such as `line` or `place`, may
  /// mean anybody's.
  init(of target: String) throws {
    let files = try SourceCode.files(of: target)
    var foreign: Set<String> = []
    for module in Set(files.flatMap(\.imports)) {
      for file in try SourceCode.files(of: module) { foreign.formUnion(file.declared) }
    }
    var offered: [String: Set<String>] = [:]
    var words: [String: Set<String>] = [:]
    var declaring: [String: Set<String>] = [:]
    for file in files {
      let room = file.folder ?? file.path
      offered[room, default: []].formUnion(file.offered)
      words[room, default: []].formUnion(file.words)
      for name in file.declared { declaring[name, default: []].insert(room) }
    }
    for (room, names) in offered {
      offered[room] = names.filter { declaring[$0]?.count == 1 && !foreign.contains($0) }
    }
    self.init(offered: offered, words: words)
  }

  /// Rooms that offer names and use words.
  init(offered: [String: Set<String>], words: [String: Set<String>]) {
    var uses: [String: [String: Set<String>]] = [:]
    for (room, words) in words {
      uses[room] = [:]
      for (other, names) in offered where other != room {
        let used = words.intersection(names)
        if !used.isEmpty { uses[room]?[other] = used }
      }
    }
    self.uses = uses
  }

  /// The rooms that a room uses, and those that they use, and so on.
  private func roomsReached(from room: String) -> Set<String> {
    var reached: Set<String> = []
    var open = [room]
    while let next = open.popLast() {
      open += uses[next, default: [:]].keys.filter { reached.insert($0).inserted }
    }
    return reached
  }

  /// What each room of a circle through a folder uses of the others, one line a room.
  ///
  /// Files in no folder may use each other: they are one room as far as the others are concerned.
  var circles: [String] {
    let reached = Dictionary(uniqueKeysWithValues: uses.keys.map { ($0, roomsReached(from: $0)) })
    func areInCircle(_ one: String, _ other: String) -> Bool {
      reached[one, default: []].contains(other) && reached[other, default: []].contains(one)
    }
    let folders = uses.keys.filter { !$0.hasSuffix(".swift") }
    let rooms = uses.keys.filter { room in folders.contains { areInCircle(room, $0) } }
    return rooms.sorted().map { room in
      let used = uses[room, default: [:]].filter { areInCircle(room, $0.key) }
      let parts = used.sorted { $0.key < $1.key }.map {
        "\($0.key) (\($0.value.sorted().joined(separator: ", ")))"
      }
      return "\(room) uses \(parts.joined(separator: ", "))"
    }
  }
}
