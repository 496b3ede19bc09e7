package import Model

extension ExportFormat {
  /// A network for Graphviz.
  public static let dot = ExportFormat("dot", "a network for Graphviz") { $1($0.dot()) }
}

extension Dossier {
  /// The actors and the relations between them in the language of Graphviz, with one edge for all
  /// relations of one type between two actors; co-occurrences are dashed lines.
  package func dot() -> [UInt8] {
    var order: [Edge] = []
    var counts: [Edge: Int] = [:]
    for relation in relations where relation.source != relation.target {
      let edge = Edge(relation)
      if counts.updateValue(counts[edge, default: 0] + 1, forKey: edge) == nil {
        order.append(edge)
      }
    }
    let ends = Set(order.flatMap { [$0.source, $0.target] })

    var text = """
      digraph entente {
        graph [overlap=false, splines=true];
        node [fontname="sans-serif"];
        edge [fontname="sans-serif", fontsize=10];

      """
    for actor in actors where ends.contains(actor.id) {
      text += "  \(quoted(actor.id)) [label=\(quoted(actor.name)), shape=\(actor.kind.shape)"
      if !amendments(of: actor).isEmpty { text += ", class=corrected" }
      text += actor.description.map { ", tooltip=\(quoted($0))];\n" } ?? "];\n"
    }
    for edge in order {
      let count = counts[edge, default: 1]
      let label = count == 1 ? edge.kind.rawValue : "\(edge.kind.rawValue) ×\(count)"
      text += "  \(quoted(edge.source)) -> \(quoted(edge.target)) ["
      text += edge.kind == .cooccur ? "style=dashed, " : "label=\(quoted(label)), "
      text += edge.kind.isSymmetric ? "dir=none, " : ""
      text += "weight=\(count), color=\(edge.kind.colour)];\n"
    }
    return Array((text + "}\n").utf8)
  }
}

/// All relations of one type from one actor to another.
private struct Edge: Hashable {
  var source: Actor.ID
  var target: Actor.ID
  var kind: RelationKind

  /// The edge of a relation; the ends of a symmetric one are in alphabetical order.
  init(_ relation: Relation) {
    let ends = [relation.source, relation.target]
    let isTurned = relation.kind.isSymmetric && ends[1] < ends[0]
    source = isTurned ? ends[1] : ends[0]
    target = isTurned ? ends[0] : ends[1]
    kind = relation.kind
  }
}

extension Actor.Kind {
  /// The shape of its node.
  fileprivate var shape: String {
    switch self {
    case .country: "doubleoctagon"
    case .person: "ellipse"
    case .organisation: "box"
    case .place: "house"
    case .group: "hexagon"
    case .event: "diamond"
    case .agreement: "note"
    case .project: "component"
    case .product: "cds"
    }
  }
}

extension RelationKind {
  /// The colour of its stance, from a palette that colour-blind readers can distinguish.
  fileprivate var colour: String {
    switch stance {
    case 1: "\"#0072b2\""
    case -1: "\"#d55e00\""
    default: "\"#777777\""
    }
  }
}

/// A text as a quoted identifier of Graphviz.
private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case "\n", "\r", "\t": quoted += " "
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
