import Configuration
import Keys
import Model
import Presentation

extension State {
  /// Goes to the target of the selected entry.
  mutating func pick() -> [Effect] {
    guard let target = overlays.last?.target else { return [] }
    if case .pair(let one, let other) = target {
      open(.evidenceBetween(one, other))
      return []
    }
    if case .correction(let draft)? = overlays.last?.question { return take(target, for: draft) }
    if case .row(let row) = target { return pick(row: row) }
    // A relation of another article than this one.
    if isScoped, case .relation(let index) = target {
      if let listed, listed.relations.indices.contains(index) {
        let relation = listed.relations[index]
        if ![relation.source, relation.target].contains(listedActorID) {
          showInScope(relation.source)
        }
        relationList.select(relation: index)
      }
      return openEvidence(of: index)
    }
    overlays = []
    switch target {
    case .text(let article, let offset):
      let here = place
      var effects: [Effect] = []
      if article != current { effects = openArticle(article) }
      focus(on: .article)
      jump(to: offset, by: .text, from: article == here.article ? here : nil)
      return effects
    case .mention(let index):
      guard let dossier, dossier.mentions.indices.contains(index) else { return [] }
      let here = place
      show(actor: dossier.mentions[index].actor)
      focus(on: .article)
      jump(to: dossier.mentions[index].range.lowerBound, by: .mention, from: here)
    case .relation(let index):
      guard let dossier, dossier.relations.indices.contains(index) else { return [] }
      let here = place
      let relation = dossier.relations[index]
      if relation.source != actor, relation.target != actor { show(actor: relation.source) }
      relationList.select(relation: index)
      focus(on: .article)
      show(evidence: index, from: here)
      revealInLists()
    case .actor(let id):
      change(actor: id)
    case .article(let index):
      return openArticle(index)
    case .paths(let source, let target):
      open(.paths(source, target))
    case .row, .pair: break
    }
    return []
  }

  /// Performs a row of a list that is not about a dossier.
  private mutating func pick(row: Int) -> [Effect] {
    switch overlays.last?.question {
    case .facets(let pane):
      // The list stays open for further choices.
      narrowList(by: FacetList(of: self, narrowing: pane).toggling(row).text)
      renewOverlays()
    case .options:
      return Setting.allCases.indices.contains(row) ? advance(Setting.allCases[row]) : []
    case .documents: return pickDocument(row)
    case .finding: return pickFind(row)
    case .pairs: return pickPair(row)
    case .help, .palette:
      overlays = []
      if keys.bindings.indices.contains(row) { return perform(keys.bindings[row].action) }
      let command = row - keys.bindings.count
      return keys.commands.indices.contains(command) ? run(keys.commands[command]) : []
    case .jumps:
      overlays = []
      guard history.past.indices.contains(row) else { return [] }
      let there = history.past[row]
      history.leave(place, by: .mark)
      history.pause()
      return restore(there)
    default: break
    }
    return []
  }

  /// Saves the options changed in this run for later runs.
  mutating func keepOptions() -> [Effect] {
    guard overlays.last?.question == .options, overlays.last?.target != nil else { return [] }
    let changed = Setting.allCases.filter {
      settings[$0] != settingsAtStart[$0] || keptOptions.contains($0)
    }
    keptOptions.formUnion(changed)
    guard !changed.isEmpty else {
      message = "No option has been changed."
      return []
    }
    return [.keep(Dictionary(uniqueKeysWithValues: changed.map { ($0, settings[$0]) }))]
  }

  /// Gives an option its next value, for this run unless it is saved.
  mutating func advance(_ setting: Setting) -> [Effect] {
    guard settings.advance(setting) else {
      message = "Set \(setting.rawValue) in config.toml or with --\(setting.rawValue)."
      return []
    }
    switch setting {
    case .panes: arrangement.isMaximised = settings.hasOnePane
    case .unnamed:
      actorList.showsUnnamed = settings.showsUnnamed
      listActors()
    case .wrap, .columns, .theme, .color, .background, .ask, .links, .ascii, .mouse, .follow,
      .plain, .model, .library:
      break
    }
    renewOverlays()
    reveal()
    revealInLists()
    return [.adopt(settings)]
  }
}
