import Keys
import Model

extension State {
  /// Runs a person's own command on what is under the cursor: the sentence, the actor or the evidence of the relation.
  mutating func run(_ command: UserCommand) -> [Effect] {
    let text: String? =
      switch context {
      case .actors: actorInQuestion?.name
      case .relations: citation
      default: sentenceAtCaret
      }
    guard let text else {
      message = "There is nothing here for \(command.line)."
      return []
    }
    let input = CommandInput(
      text: text, actor: currentActor?.name, path: article?.path,
      line: article?.line(at: viewport.caret) ?? 1)
    return [.run(command, on: input)]
  }
}
