import Model

extension Bond.Direction {
  /// The direction in words, for the end of a title.
  var words: String {
    switch self {
    case .both: "both directions"
    case .out: "outgoing"
    case .in: "incoming"
    }
  }
}

extension Bond {
  /// Returns the sign of the stance: friendly, hostile, mixed or neutral.
  package func mark(_ glyphs: Glyphs) -> String {
    switch stance {
    case .friendly: "+"
    case .hostile: "-"
    case .mixed: glyphs.mixed
    case .neutral: glyphs.dot
    }
  }

  /// The role of the stance.
  package var role: TextRole {
    switch stance {
    case .friendly: .favourable
    case .hostile: .adverse
    case .mixed, .neutral: .neutral
    }
  }

  /// The relation types of the bond, the most frequent first.
  package var words: String {
    let words = kinds.prefix(3).map { kind in
      kind.count > 1
        ? "\(kind.kind.rawValue.lowercased()) \(kind.count)" : kind.kind.rawValue.lowercased()
    }
    return " " + words.joined(separator: ", ")
  }
}
