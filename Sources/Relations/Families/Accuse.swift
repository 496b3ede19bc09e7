/// Criticising, blaming, condemning, suing, investigating, voicing concern.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let accuseTable = #"""
  verb : accuse, blame, criticise, criticize, condemn, denounce, decry, deplore, rebuke, censure, lambast, lambaste, slam, blast, attack_verbally, castigate, chide, reprimand, reproach, deride, ridicule, mock, vilify, insult, assail, berate, upbraid, scold, disparage, admonish, slander, demonise, demonize, lament, regret, scorn, fault, impugn, discredit, denigrate, suspect, indict, sue, charge, prosecute, investigate, probe, implicate, impeach, try, convict, subpoena, disapprove, dislike, hate, resent, distrust, mistrust, doubt, question, scrutinise, scrutinize, audit, inspect, monitor : S>O
  verb : examine : S>O@body S>O@person
  verb : blame : S>on
  verb : hold+responsible : S>O
  verb : hit_out, lash_out, rail, inveigh, hit_back : S>at|against
  verb : complain, grumble : S>about|against|of|over|to
  verb : object : S>to
  verb : summon+ambassador/envoy/diplomat/charge : S>O|of
  verb : concern, worry, alarm, anger, disappoint, outrage, dismay, upset, infuriate, trouble+- : O>about|at|by|with|over
  verb : express, voice, raise, reiterate, convey, share, register, state, have, underscore+concern/anger/outrage/dismay/disappointment/regret/doubt/displeasure/dissatisfaction/frustration/alarm/worry/fear/unease/condemnation/criticism/reservation/indignation/anxiety/disapproval : S>about|over|at|with|to|on|for|regarding|of
  verb : file, bring, lodge, launch, lay, press, open+complaint/lawsuit/suit/charge/case/claim/investigation/inquiry/probe/accusation/allegation : S>against|into|over|on|of
  verb : level, make, direct, fling, deny+accusation/charge/criticism/allegation/blame : S>against|at|of
  verb : put, place+blame/responsibility : S>on
  verb : conduct, launch, open, begin, order, complete, start+investigation/probe/inquiry/hearing/trial : S>into|of|against|on
  verb : dispatch, send+inspector/investigator/monitor : S>to|in
  verb : find+guilty : S>O
  verb : sentence : S>O
  verb : reprove : S>O
  verb : call, brand, label+terrorist/liar/murderer/criminal/dictator/thug/killer/traitor/enemy/fascist/nazi/illegal/irresponsible/unacceptable/outrageous/barbaric/dishonest/reckless/provocative/hypocrite/aggressor/occupier/pariah/threat/provocation : S>O
  noun : charge : S|from|by>against
  noun : accusation, criticism, condemnation, denunciation, rebuke, censure, allegation, complaint, lawsuit, indictment, reproach, blame, outrage, anger, mistrust, distrust, suspicion : S|from|by>against|of|at|towards|toward|about|over
  noun : concern, worry, alarm, anxiety, unease, dismay : S>about|over|at|with
  noun : investigation, probe, inquiry, trial, prosecution, hearing : S|by>into|of|against
  verb : take, drag, haul, bring+court/tribunal : S>O
  verb : issue+warrant : S>for|against
  noun : critic, accuser, detractor : B>of|S|M
  adjective : critical, suspicious, wary, afraid, contemptuous, resentful, dismissive, sceptical, skeptical, disappointed, angry, concerned, worried, alarmed, angered, furious, unhappy, dissatisfied : B>of|with|about|at|over|by
  """#
