internal import JSON
import Kernels

/// Scores the tags of a token from its vector.
package struct TagModel: Sendable {
  /// The tags, in the order of their scores.
  package let tags: [String]
  let layer: Layer

  /// Reads it from a compiled model, for vectors of a width.
  package init(in file: ModelFile, width: Int) throws(ModelError) {
    tags = try file.lines("tagger.tags")
    layer = try Layer("tagger", in: file, inputs: width, outputs: (tags.count + 7) / 8 * 8)
  }

  /// The number of floats that the scores of one token take.
  var stride: Int { layer.outputs }

  /// The index of the highest score of a token; the first of equals.
  func best(_ scores: UnsafePointer<Float>) -> Int {
    var best = 0
    for tag in 1..<max(1, tags.count) where scores[tag] > scores[best] { best = tag }
    return best
  }
}

extension TagModel {
  /// Adds the tagger of a pipeline to a model file.
  package static func compile(
    _ graph: LayerGraph, into writer: inout ModelFileWriter
  ) throws(ModelError) {
    let settings = try JSONValue(reading: graph.component + "/cfg", in: graph.folder)
    let tags = settings["labels"]?.elements?.compactMap(\.text) ?? []
    guard let softmax = graph.layers("softmax").first, !tags.isEmpty else {
      throw graph.fault("softmax")
    }
    writer.add("tagger.tags", text: tags.joined(separator: "\n"))
    try writer.add("tagger", graph, softmax, outputs: tags.count)
  }
}
