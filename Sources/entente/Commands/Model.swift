import Engine
internal import Tables

/// `entente model`: shows the language model and the pack in use, or installs a model.
func model(_ invocation: Invocation) throws(Failure) {
  if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
  if let folder = invocation.options[.install] {
    let name = invocation.options[.name] ?? ""
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") else {
      throw .usage(.unknownValue(.name, name))
    }
    return try ModelCache.compile(folder: folder, to: ModelLocation.place(ofName: name))
  }
  let path = try ModelLocation.path(of: invocation)
  if invocation.options[.check] != nil {
    try ModelIntegrity.checkAnew(path)
    let recogniser = RecogniserLocation.find()
    if let recogniser { try ModelIntegrity.checkAnew(recogniser) }
    let pack = try PackLocation.find().open().path
    return try Output.write(
      [path, recogniser, pack].compactMap { $0 }.map { "\($0): undamaged\n" }.joined())
  }
  let pipeline = try ModelLocation.open(invocation)
  let card = pipeline.card
  let (pack, packPath) = try PackLocation.find().open()
  var rows = [("model", "\(card.name) \(card.version)"), ("file", path), ("licence", card.license)]
  rows.append(("names", pipeline.recogniser ?? "the model's own recogniser"))
  rows.append(("tables", "\(pack.language) \(pack.version)"))
  rows.append(("", packPath ?? "compiled into memory"))
  for (index, source) in card.sources.enumerated() {
    rows.append((index == 0 ? "sources" : "", source))
  }
  let scores = scoreNames.compactMap { key, name in card.scores[key].map { (name, $0) } }
  for (index, score) in scores.enumerated() {
    let percent = (score.1 * 1000).rounded() / 10
    rows.append((index == 0 ? "scores" : "", "\(percent)% \(score.0)"))
  }
  let lines = rows.map { $0.0 + String(repeating: " ", count: 10 - $0.0.count) + $0.1 + "\n" }
  try Output.write(lines.joined())
}

/// The scores in a pipeline's metadata, with names for people.
private let scoreNames = [
  ("tag_acc", "tags right"), ("lemma_acc", "lemmas right"), ("dep_uas", "heads right"),
  ("dep_las", "heads and labels right"), ("sents_f", "F of sentences"),
  ("ents_p", "precision of names"),
  ("ents_r", "recall of names"), ("ents_f", "F of names"),
]
