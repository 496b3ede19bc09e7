/// Withdrawing, ceasing fire, demobilising, stepping down.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let retreatTable = #"""
  verb : withdraw, pull_out, pull_back, pull, retreat, evacuate, disengage, back_off : S>from|O S>out_of
  verb : leave, quit, exit : S>O@club
  verb : withdraw, pull_out, remove, evacuate, recall+troop/force/soldier/army/unit/weapon/tank/peacekeeper/personnel/contingent/settlement/settler : S>from|in|out_of|O
  verb : declare, announce, observe, call, honour, honor+ceasefire/cease-fire/truce/armistice : S>with|against|between|in S+
  verb : surrender, lay_down+arm/weapon : S>to
  verb : surrender, capitulate : S>to
  verb : demobilise, demobilize, disarm, stand_down, disband, dismantle : S>O|in
  verb : resign : S>as|from
  verb : step_down, abdicate : S>from
  verb : end, stop, halt, cease, suspend+fighting/war/hostility/offensive/operation/attack/bombing/shelling/bombardment/fire/invasion/occupation : S>against|in|with|on|of S+
  verb : vacate, leave+base/territory/post/position : S>in|of|O
  noun : withdrawal, pullout, retreat, disengagement, evacuation, pullback : S|of|by>from
  noun : ceasefire, cease-fire, truce, armistice : S>with S|between+
  noun : resignation : S|of>as
  """#
