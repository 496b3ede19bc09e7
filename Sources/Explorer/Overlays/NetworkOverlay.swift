import Model

extension State {
  /// Those bound to the actor, and those bound to them, strongest first.
  mutating func openNetwork() {
    guard let actor = actorInQuestion else { return }
    show(Overlay.Subject(actor: actor.id, depth: 1, direction: .both))
  }

  /// One step more or less around the actor; the next direction.
  mutating func changeNetwork(_ change: (inout Overlay.Subject) -> Void) {
    guard var subject = overlays.last?.subject else { return }
    change(&subject)
    subject.depth = max(1, min(subject.depth, 3))
    overlays.removeLast()
    show(subject)
  }

  private mutating func show(_ subject: Overlay.Subject) {
    guard let dossier, let actor = dossier.actor(subject.actor) else { return }
    let network = dossier.network(around: actor.id, depth: subject.depth, subject.direction)
    var entries: [Overlay.Entry] = []
    add(network.branches, of: dossier, indent: "", to: &entries)
    let direction =
      switch subject.direction {
      case .both: "both ways"
      case .out: "from it"
      case .in: "to it"
      }
    let title =
      "\(actor.name): \(counted(network.count - 1, "actor")) within \(subject.depth), \(direction)"
    open(
      Overlay(
        "\(title)\(glyphs.separator)+ - depth, t turn", entries,
        absence: "No relation is stated.", subject: subject))
  }

  /// The branches below an actor, each with lines that show where it hangs.
  private func add(
    _ branches: [Network], of dossier: Dossier, indent: String, to entries: inout [Overlay.Entry]
  ) {
    for (place, branch) in branches.enumerated() {
      guard let bond = branch.bond else { continue }
      let isLast = place == branches.count - 1
      var line = Line(indent, .border)
      line.append("\(isLast ? glyphs.upRight : glyphs.teeRight)\(glyphs.horizontal) ", .border)
      dossier.append(branch.actor, to: &line)
      line.append(" \(glyphs.times)\(bond.strength) ")
      line.append(bond.mark(glyphs), bond.role)
      line.append(bond.words, .aside)
      entries.append(Overlay.Entry(line, .actor(branch.actor)))
      add(
        branch.branches, of: dossier,
        indent: indent + (isLast ? "   " : "\(glyphs.vertical)  "), to: &entries)
    }
  }
}

extension Bond {
  /// How the two stand: good, bad, both or neither, as a sign.
  func mark(_ glyphs: Glyphs) -> String {
    switch stance {
    case .friendly: "+"
    case .hostile: "-"
    case .mixed: glyphs.mixed
    case .neutral: glyphs.dot
    }
  }

  /// The same as a look.
  var role: Role {
    switch stance {
    case .friendly: .favourable
    case .hostile: .adverse
    case .mixed, .neutral: .neutral
    }
  }

  /// What is stated, the most frequent first.
  var words: String {
    let words = kinds.prefix(3).map { kind in
      kind.count > 1
        ? "\(kind.kind.rawValue.lowercased()) \(kind.count)" : kind.kind.rawValue.lowercased()
    }
    return " " + words.joined(separator: ", ")
  }
}
