import Analysis
import Dialogue
import Explorer
import Glibc
import Knowledge
import Model
import Presentation

/// `entente --plain`: holds a conversation about articles, line by line.
func converse(
  about articles: [Article], _ invocation: Invocation, analyse: @escaping (Article) -> Dossier
) throws(Failure) {
  guard !articles.isEmpty else { return }
  var talk = Conversation(
    about: articles, columns: min(Output.width ?? 80, 80), analyse: analyse)
  // If standard input holds an article, the terminal is read for the conversation.
  if articles.contains(where: { $0.path == nil }) {
    let terminal = open("/dev/tty", O_RDONLY)
    if terminal >= 0 { dup2(terminal, STDIN_FILENO) }
  }
  let isTyped = isatty(STDIN_FILENO) == 1 && Output.isTerminal
  try Output.write(talk.opening())
  while !talk.isOver {
    if isTyped { try Output.write("\n> ") }
    guard let line = readLine() else { break }
    let answer = talk.answer(line)
    if !isTyped, !talk.isOver { try Output.write("\n") }
    try Output.write(answer)
  }
}
