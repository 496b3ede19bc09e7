/// Neighbours and borders.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let borderTable = #"""
  verb : border, neighbour, neighbor, adjoin, abut : S>O|on
  verb : share, have+border/frontier/boundary/coastline : S>with S+
  noun : border, frontier, boundary : S>with S|between|of|M+
  noun : neighbour, neighbor : B>S|of|to|M
  noun : proximity : S>to
  adjective : adjacent, contiguous : B>to
  """#
