/// `entente import`: what archives hold, in any form, without analysing it again.
func importing(_ invocation: Invocation) async throws(Failure) {
  if invocation.options[.format] == nil { return try await report(invocation) }
  try await export(invocation)
}
