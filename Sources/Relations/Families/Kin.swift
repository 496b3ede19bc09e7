/// Family.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let kinTable = #"""
  verb : marry, wed, divorce : S>O|with S+
  noun : wife, husband, spouse, son, daughter, father, mother, brother, sister, cousin, uncle, aunt, nephew, niece, grandson, granddaughter, grandfather, grandmother, widow, widower, heir, son-in-law, father-in-law, brother-in-law, sibling, twin, child, parent, descendant, fiancé, fiancée, stepson, half-brother : B>S|of|to
  """#
