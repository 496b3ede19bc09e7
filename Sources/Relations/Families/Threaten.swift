/// Warning, threatening, giving ultimatums.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let threatenTable = #"""
  verb : threaten, menace, intimidate, blackmail, bully : S>O|R|with|X S>C
  verb : warn, caution, forewarn : S>O@party S>R@party S>C@whole S>against|of
  verb : swear : S>X|against
  verb : issue, deliver, give, send, make, repeat+threat/ultimatum/warning/deadline/notice : S>to|against|of|on|R
  verb : pose, present, constitute+threat/danger/risk/challenge : S>to|for
  verb : brandish : S>at|against
  verb : retaliate : S>against
  verb : vow, pledge, promise+revenge/retaliation/retribution : S>against|on|for
  noun : threat, ultimatum, warning, intimidation, danger : S|from|by>to|against|of
  """#
