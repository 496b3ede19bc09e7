/// Yielding, apologising, releasing, lifting a measure.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let concedeTable = #"""
  verb : apologise, apologize : S>to|for
  verb : shorten, curtail, lift, ease, remove, relax, suspend, end, cancel, drop, waive, abolish, loosen, revoke, rescind, repeal, shorten, soften, terminate, scrap, reduce+sanction/ban/embargo/blockade/restriction/curfew/siege/tariff/barrier/measure/emergency/charge/curb/veto/objection/quota/law/strike/boycott/martial_law/censorship/state : S>on|against|for|from|O|in S>X
  verb : release : S>O@person S>O@body
  verb : free, pardon, parole, amnesty, reinstate, exonerate, acquit, unfreeze : S>O
  verb : liberate+prisoner/hostage/captive/detainee/inmate : S>O
  verb : call_off+strike/protest/boycott/demonstration/blockade/hunger : S>with|against|O|after
  verb : allow, permit, let, authorise, authorize : S>O|C|R
  verb : grant+independence/autonomy/amnesty/right/visa/citizenship/permission/access/status/concession/clemency/request : S>to|R
  verb : concede, yield, capitulate, relent, defer, give_in, cave, acquiesce, give_way, cede, back_down, climb_down : S>to
  verb : submit+- : S>to
  verb : make+concession : S>to
  verb : offer+concession/apology/amnesty : S>to|R|X
  verb : return, hand_back, give_back+* : S>to|R
  verb : meet, fulfil, fulfill+demand/condition/request : S>of|O
  verb : admit, acknowledge, recognise, recognize+responsibility/guilt/mistake/defeat/victory/wrongdoing/error : S>to|by|O|for
  verb : reopen, open+border/crossing/checkpoint : S>to|for|with
  verb : receive, get, obtain, secure+exemption/waiver/permission/licence/license/concession/authorisation/authorization : from>S
  verb : unblock, decriminalise, decriminalize, legalise, legalize : S>O
  noun : apology, concession : S|from|by>to
  noun : release, pardon : S|by>of
  noun : lifting, easing, relaxation, removal+sanction/embargo/ban : S|by>of|on
  """#
