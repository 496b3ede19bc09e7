/// Refusing, denying, vetoing, opposing, declining, objecting.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let rejectTable = #"""
  verb : oppose : O>to
  verb : reject, refuse, decline, veto, oppose, rebuff, spurn, dismiss, rule_out, turn_down, deny, defy, resist, disregard, ignore, renege, contest, dispute, repudiate, contradict, refute, snub, obstruct, impede, thwart, disobey, flout, violate, breach, renounce, disown, reneg, challenge, overrule, overturn, scupper, torpedo, disavow : S>O|with|to|from|X
  verb : object, demur, take_exception : S>to
  verb : renege, back_out, go_back : S>on|to|of
  verb : raise, file, lodge, have, submit, make, express, list+objection/opposition/reservation : S>to|against|on|regarding|over|about|with|by
  verb : provide+objection/reservation : S>to|against|on|regarding|over|about|with|by
  verb : refuse, decline : S>X
  verb : refrain, abstain : S>from
  verb : vote, campaign, lobby, argue, come_out : S>against
  verb : insist : S>against
  verb : walk_out : S>of|on
  verb : boycott+meeting/talk/summit/session : S>with|of|O
  verb : distance : S>from
  verb : deny, refuse+access/entry/visa/request/permission/claim/allegation/charge/accusation/allocation/involvement/responsibility/report/right/existence : S>to|R|for|of|by|from|with|O
  verb : block, stall, freeze+deal/resolution/plan/bill/accession/membership/bid/proposal/entry/agreement : S>with|by|of|from|O
  verb : break, abandon, scrap, leave, quit, tear_up, cancel, withdraw+agreement/deal/accord/treaty/promise/pact/truce/ceasefire/commitment/support : S>with|from|of|for|O
  noun : rejection, refusal, opposition, objection, denial, veto, resistance, defiance, dismissal, disapproval : S|from|by>to|of|against|on
  noun : opponent, foe : B>of|S|M|to
  adjective : opposed, averse, hostile, resistant : B>to
  adjective : unacceptable : to>B
  adjective : against : B>O
  """#
