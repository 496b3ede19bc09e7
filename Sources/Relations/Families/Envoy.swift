/// Representing a country in or at another or a body.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let envoyTable = #"""
  noun : ambassador, envoy, consul, representative, emissary, attaché, attache, plenipotentiary, ambassadress, high_commissioner, nuncio, delegate : B>to|in|at
  noun : embassy, consulate, legation : B|S|of|M>in|to|at
  noun : mission : B|of|M>in|to|at
  """#
