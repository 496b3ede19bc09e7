/// Imposing sanctions, expelling, cutting ties, suspending, raising tariffs.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let sanctionTable = #"""
  verb : sanction, ostracise, ostracize, blacklist, embargo, penalise, penalize, isolate, fine, outlaw, disqualify : S>O
  verb : impose, slap, put, place, introduce, tighten, levy, extend, renew, maintain, clamp, apply, announce, strengthen, reimpose, reinstate, approve, enforce+sanction/embargo/tariff/duty/ban/restriction/penalty/boycott/fine/quota/levy/measure/limit/visa : S>on|against|to|for|O
  verb : ban, bar, prohibit : S>O|from|in
  verb : expel, oust, kick_out, throw_out, recall+diplomat/ambassador/envoy/attache/consul/inspector/monitor/observer/journalist/correspondent/official/member/peacekeeper/mission : S>O|from|of
  verb : suspend, oust, expel : S>O|from
  verb : recall, withdraw+ambassador/envoy/diplomat/mission/representative/consul : S>from|to|O
  verb : close, shut, shut_down+embassy/consulate/mission/border/airspace/office/crossing : S>in|with|to|of|O
  verb : cut, cut_off, sever, break, break_off, suspend, end, freeze, downgrade, halt, terminate, stop, curtail, reduce, abrogate+tie/relation/aid/assistance/trade/cooperation/contact/link/supply/export/import/talk/negotiation/treaty/agreement/pact/membership/funding/support/relationship/participation/program/programme/mediation/effort/flight/gas/oil/electricity/payment/credit/loan/diplomatic/investment/visit/import/delivery/sale/service : S>with|to|from|between|of|for|O|in S+ O+ between+
  verb : cancel, postpone, call_off+visit/trip/meeting/summit/talk/contract/deal/order/flight/invitation/tour : S>to|with|of|O|in
  verb : collapse, break_down, founder, fail, stall+talk/negotiation/ceasefire/truce : S+ between+ S>with
  verb : break, split, break_up, part, fall_out+- : S>with|from S+
  verb : break+rank/faith/company : S>with
  verb : part+way/company : S>with|from S+
  verb : suspend, exclude, remove : S>O@party S>from
  verb : freeze, seize+asset/account/fund : S>of|O
  verb : raise, hike+tariff/duty : S>on|against
  verb : walk_out : S>of
  verb : withhold : S>from
  verb : block+trade/export/import/shipment/sale/aid/supply/access/account : S>to|from|with|of|O
  noun : sanction, embargo, tariff, ban, restriction : S|from|by>on|against|M
  noun : expulsion, deportation : S|by>of
  noun : suspension, severance, breakdown, rupture, severing : S|of|between+ S|by>of|with
  """#
