/// Belonging to, joining, taking part in organisations, events, projects, agreements.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let memberTable = #"""
  verb : sign, ratify, initial, approve : S|between|by>O@pact
  verb : join, enter, accede : S>O|to
  verb : join, participate, enrol, enlist, compete, take_part : S>in|O
  verb : belong : S>to
  verb : take+part : S>in
  verb : attend : S>O
  verb : comprise, include, contain, unite : O>S
  verb : consist : of>S
  verb : accede : S>to
  verb : admit : O>to|into|S
  verb : become, remain+member/part/signatory/party : S>of|to
  noun : part, component, element : B>of@whole
  verb : make_up, compose : S|of|by>O
  noun : member, participant, signatory, delegate, party, player, founding_member, contestant, candidate, membership, observer : B>S|of|in|to|M
  noun : accession, admission, membership, participation, entry : S|of>to|in|into|of
  noun : cleric, militant, follower, fighter, priest, believer, commander_in : B>S|of|M
  adjective : comprising : B>O
  """#
