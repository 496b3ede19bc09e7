/// Allies, friends, partners, good relations.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let allyTable = #"""
  verb : befriend : S>O
  verb : fight, serve, stand, operate, battle, march : S>alongside|beside
  verb : ally, align, side : S>with O>with S+
  noun : ally, friend, partner, supporter, comrade, brother, confidant, protégé, proxy, neighbor_and_friend, counterpart_and_friend : B>S|of|to|with|for|in|M B+
  noun : relation, tie, relationship, link, bond : S>with|to S|between|among|of|M+
  noun : alliance, friendship, partnership, axis, entente, brotherhood, bloc, coalition, closeness, affinity, union : S>with S|between|of|among|M+
  adjective : allied, aligned, friendly, close, sympathetic : B>with|to|towards|toward
  adjective : pro : B>M
  """#
