/// `entente completions SHELL`: prints the completion script of a shell.
func completions(_ invocation: Invocation) throws(Failure) {
  guard let name = invocation.operands.first else { throw .usage(.shellMissing) }
  if let word = invocation.operands.dropFirst().first { throw .usage(.unexpectedOperand(word)) }
  guard let shell = Shell(rawValue: name) else { throw .usage(.unknownShell(name)) }
  try Output.write(shell.completions)
}

/// `entente manual`: prints the manual page, for the installation.
func manual(_ invocation: Invocation) throws(Failure) {
  if let word = invocation.operands.first { throw .usage(.unexpectedOperand(word)) }
  try Output.write(Manual.page)
}
