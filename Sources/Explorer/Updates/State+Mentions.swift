import Keys
import Model
import Presentation

extension State {
  /// Makes the actor under the caret current; if the mention has several actors, the next of them.
  mutating func chooseMention() {
    guard let dossier, let mention = mentionAtCaret else {
      message = "No mention here; l or ]m goes to the next."
      return
    }
    let range = dossier.mentions[mention].range
    let first = dossier.mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let meant = dossier.mentions[first...].prefix { $0.range.lowerBound == range.lowerBound }
      .filter { $0.range == range }.map(\.actor)
    let next = meant.firstIndex { $0 == actor }.map { meant[($0 + 1) % meant.count] }
    let id = next ?? dossier.mentions[mention].actor
    guard let listed = listedID(of: id) else {
      message = "\(dossier.actor(id)?.name ?? id) is not among the actors in the list."
      return
    }
    change(actor: listed)
  }

  /// Moves the caret to the next or previous mention of any actor.
  mutating func goToMention(ofAny step: Int) {
    guard let dossier else { return explainAbsence() }
    let mentions = dossier.mentions
    let caret = viewport.caret
    let index =
      step > 0
      ? mentions.partitioningIndex { $0.range.lowerBound > caret }
      : mentions.partitioningIndex { $0.range.lowerBound >= caret } - 1
    guard mentions.indices.contains(index) else {
      message = step > 0 ? "No mention after this one." : "No mention before this one."
      return
    }
    jump(to: mentions[index].range.lowerBound, by: .mention)
  }

  /// Moves to the next or previous mention of the current actor, wrapping at the ends of the
  /// article.
  mutating func goToMention(ofActor step: Int) {
    guard let dossier, let actor else { return explainAbsence() }
    let indices = dossier.mentionIndices(of: actor)
    guard !indices.isEmpty else { return explainAbsence() }
    let caret = viewport.caret
    var place =
      step > 0
      ? indices.partitioningIndex { dossier.mentions[$0].range.lowerBound > caret }
      : indices.partitioningIndex { dossier.mentions[$0].range.lowerBound >= caret } - 1
    if place < 0 || place >= indices.count {
      message = step > 0 ? "Wrapped to the start." : "Wrapped to the end."
      place = step > 0 ? 0 : indices.count - 1
    }
    jump(to: dossier.mentions[indices[place]].range.lowerBound, by: .mention)
  }

  /// Moves to the first full mention of the actor under the caret, or else of the current actor.
  mutating func goToFirstMention() {
    let here = place
    if focus == .article, let dossier, let mention = mentionAtCaret {
      if let id = listedID(of: dossier.mentions[mention].actor) {
        lastActor = id == listedActorID ? lastActor : listedActorID
        show(actor: id)
      }
    }
    if isScoped, actor == nil, let listedActor {
      let key = keys.label(of: .mentions, in: context).map { "; \($0) lists those that do" } ?? ""
      message = "This article does not mention \(listedActor.name)\(key)."
      return
    }
    guard let dossier, let mention = firstMention else { return explainAbsence() }
    focus(on: .article)
    jump(to: dossier.mentions[mention].range.lowerBound, by: .mention, from: here)
  }

  /// Puts the caret, if nothing has moved it and it stands on a mention of another actor, on the
  /// current actor's first visible mention, so that the article and the lists agree.
  mutating func putCaretOnCurrentActor() {
    guard let dossier, let actor, let article, viewport == Viewport(of: article),
      let mention = mentionAtCaret, dossier.mentions[mention].actor != actor
    else { return }
    let first = dossier.mentionIndices(of: actor).first.map {
      dossier.mentions[$0].range.lowerBound
    }
    if let first, isInView(first) { viewport.caret = first }
  }

  /// Moves to the evidence of the selected relation.
  mutating func goToEvidence() -> [Effect] {
    if isScoped { return openEvidence(of: relationList.relation) }
    guard let relation = relationList.relation else {
      explainAbsence("No stated relations.")
      return []
    }
    let here = place
    focus(on: .article)
    show(evidence: relation, from: here)
    return []
  }

  /// Shows the evidence of a relation and marks it.
  mutating func show(evidence relation: Int, from here: Place) {
    guard let dossier, dossier.relations.indices.contains(relation) else { return }
    jump(to: dossier.relations[relation].evidence.range.lowerBound, by: .relation, from: here)
    marked = relation
    sayStatement(relation, of: dossier)
  }

  /// Says which of the selected entry's statements is shown, unless the list shows that it is the
  /// only one.
  private mutating func sayStatement(_ relation: Int, of dossier: Dossier) {
    let statements = isScoped ? [] : relationList.selected?.statements ?? []
    let isListed = panes.area(of: .relations) != nil
    guard let place = statements.firstIndex(of: relation), statements.count > 1 || !isListed else {
      return
    }
    let count = statements.count > 1 ? "[\(place + 1)/\(statements.count)] " : ""
    let words = dossier.sentence(dossier.relations[relation]).text
    message = "\(count)\(dossier.relations[relation].kind.sign) \(words)"
  }

  /// Moves to the next or previous evidence of the selected relation.
  mutating func goToStatement(_ step: Int) -> [Effect] {
    guard relationList.groups.indices.contains(relationList.selection) else {
      explainAbsence("No stated relations.")
      return []
    }
    let statements = relationList.groups[relationList.selection].statements
    let isShown = marked != nil && marked == relationList.relation
    let next = isShown ? relationList.statement + step : relationList.statement
    relationList.statement = (next + statements.count) % statements.count
    if isScoped { return openEvidence(of: relationList.relation) }
    if let relation = relationList.relation { show(evidence: relation, from: place) }
    if statements.count == 1, isShown { message = "This is the only passage." }
    return []
  }

  /// Makes the actor at the other end of the selected relation current.
  mutating func followRelation() {
    guard focus == .relations || marked != nil else {
      message =
        "No relation is marked; \(keys.label(of: .nextEvidence, in: context) ?? ":") marks one."
      return
    }
    guard relationList.groups.indices.contains(relationList.selection) else {
      return explainAbsence("No stated relations.")
    }
    change(actor: relationList.groups[relationList.selection].other)
  }
}

extension State {
  /// Puts labels on the visible mentions.
  mutating func labelMentions() {
    guard let dossier else { return explainAbsence() }
    let rows = visibleRows
    guard let start = rows.first?.range.lowerBound, let end = rows.last?.range.upperBound else {
      return
    }
    let first = dossier.mentions.partitioningIndex { $0.range.lowerBound >= start }
    let after = dossier.mentions.partitioningIndex { $0.range.lowerBound >= end }
    var offsets: [Int] = []
    for mention in dossier.mentions[Range(from: first, to: after)]
    where offsets.last != mention.range.lowerBound
      && rows.contains(where: { $0.shows(mention.range.lowerBound) })
    {
      offsets.append(mention.range.lowerBound)
    }
    guard !offsets.isEmpty else {
      message = "No mention in view."
      return
    }
    labels = Labels(for: offsets)
  }

  mutating func typeLabel(_ key: Key) -> [Effect] {
    guard case .character(let letter) = key, var labels else {
      labels = nil
      return []
    }
    labels.typed.append(letter)
    if let offset = labels.offsets[labels.typed] {
      self.labels = nil
      focus(on: .article)
      jump(to: offset, by: .mention)
    } else {
      let leadsOn = labels.offsets.keys.contains { $0.hasPrefix(labels.typed) }
      self.labels = leadsOn ? labels : nil
      if !leadsOn { message = "No mention is labelled \(labels.typed)." }
    }
    return []
  }
}
