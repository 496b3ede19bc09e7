/// `entente import`: prints the content of archives in any format, without a new analysis.
func importing(_ invocation: Invocation) async throws(Failure) {
  if invocation.options[.format] == nil { return try await report(invocation) }
  try await export(invocation)
}
