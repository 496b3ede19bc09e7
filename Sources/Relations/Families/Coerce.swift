/// Arresting, seizing, blockading, censoring, occupying, annexing, hacking.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let coerceTable = #"""
  verb : arrest, detain, jail, imprison, seize, blockade, occupy, annex, hack, censor, confiscate, hijack, capture, besiege, capture, kidnap, abduct, coerce, subjugate, colonise, colonize, rule, conquer, overrun, overthrow, topple, depose, suppress, repress, persecute, muzzle, silence, quash, crush, expropriate, nationalise, nationalize, displace, evict, force_out, drive_out, impound, intern, raid, harass, deface, encircle, surround, oppress, retake, recapture, reconquer, liberate, enslave, extort, hold_hostage, disperse, subdue, apprehend, round_up, impeach, usurp, incarcerate, partition, violate : S>O
  verb : control, dominate : S>O@whole
  verb : exploit, destabilise, destabilize, undermine, sabotage, subvert : S>O@body S>O@person
  verb : hack, break, intrude, storm : S>into
  verb : take, hold+hostage/prisoner/captive/control/city/town/village/shield : S>of|from|O
  verb : seize, gain, wrest, lose+control/power/territory/city/town : S>of|from|in|over
  verb : impose, declare, extend, institute, reimpose, enforce, tighten, maintain, order+curfew/blockade/siege/law/emergency/crackdown/censorship/closure/blackout/lockdown/rule : S>on|against|of|in|over|around|O
  verb : ban, bar, prohibit : S>O|C|in
  verb : demolish, bulldoze, uproot+home/house/building/village/settlement/mosque/church/camp : S>of|in|O
  verb : board, intercept+ship/vessel/tanker/boat/plane/aircraft/flotilla : S>O|of
  verb : force, compel, oblige : S>O
  verb : crack_down, clamp_down : S>on
  verb : deport, evict, banish, exile, uproot : S>O|from
  verb : ban, bar, disqualify, outlaw+candidate/party/opposition/newspaper/rally/demonstration/protest/movement/politician/journalist/group : S>O
  verb : confiscate, seize, steal, loot : S>from|of|O
  verb : take, take_over : S>O@place
  verb : take_over : S>O@body
  verb : take+asset/property/land/money/cargo/territory : S>from|of
  verb : shut_down, close_down, dissolve, outlaw : S>O
  verb : have, hold, retain, keep+control : S>of|over
  verb : lay+siege : S>to
  verb : carry_out, launch, conduct+raid/cyberattack/cyber-attack/sweep/crackdown : S>on|against|in|into
  noun : arrest, detention, seizure, occupation, annexation, blockade, siege, conquest, capture, kidnapping, abduction, raid, repression, oppression, crackdown, suppression, persecution, takeover, imprisonment, domination, subjugation, incursion, overthrow, coup : S|by>of|on|in|against
  noun : occupier, captor, coloniser, oppressor : B>of|S|M
  noun : rule : S>over|in|of
  """#
