/// Attacking, bombing, shooting, killing, invading, shelling.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let assaultTable = #"""
  verb : attack, bomb, shell, bombard, shoot, kill, invade, assassinate, murder, assault, massacre, slaughter, torture, wound, injure, ambush, destroy, torpedo, raze, burn, strafe, gas, poison, behead, hang, lynch, rape, beat, stab, mine, maim, exterminate, slay, gun_down, shoot_down, down, hit, pound, blow_up, target, repel, storm, sack, devastate, liquidate, annihilate, defeat, rout, cripple, kill_off, ravage, starve, mutilate, crush, outflank, sink : S>O|with|against
  verb : execute : S>O@whole
  verb : fight, battle, combat, war, struggle, clash, skirmish : S>with|against@whole S>O@whole S+
  verb : strike : S>O@body S>O@person S>O@place
  verb : wage : S>against|O
  verb : fire, open+missile/rocket/shot/fire/shell/bullet/mortar/artillery/gas : S>at|on|into|against|towards
  verb : fire, shoot : S>at|on|into
  verb : launch, mount, carry_out, conduct, stage, wage, lead, make, commit, deliver, begin, start, perpetrate, open, unleash, continue+attack/strike/offensive/raid/invasion/assault/airstrike/war/bombing/ambush/massacre/genocide/atrocity/blow/incursion/bombardment/shelling/rocket/missile/sortie/counterattack : S>on|against|in|of|into|at|to
  verb : launch, mount, carry_out, conduct, stage, lead+operation : S>on|against|in|into
  verb : launch, mount, conduct, wage, lead+campaign : S>against@whole
  verb : engage+enemy/target/force/troop/aircraft/ship/fighter/rebel/militant/militia : S>O
  verb : drop+bomb : S>on
  verb : explode, detonate, plant, set_off+bomb/device/mine : S>in|at|near|on
  verb : attempt, try+assassinate : S>O
  verb : advance, march+- : S>on|against
  verb : declare, wage, make+war : S>on|against
  verb : open+fire : S>on|at
  verb : go+war : S>with|against S+
  verb : use, employ+gas/weapon/force/rocket/missile/bomb/drone/shell/agent/artillery : S>against|on|X
  noun : defeat, destruction : S|by>of
  verb : fly+mission/sortie/strike/raid : S>against|over
  noun : attack, bombing, assault, airstrike, air_strike, strike, offensive, invasion, raid, shelling, killing, assassination, murder, massacre, aggression, bombardment, execution, slaughter, torture, genocide, ambush, shooting, incursion, atrocity : S|by>on|against|of|in
  noun : fight, battle, struggle, war, fighting, clash, combat, gunbattle, skirmish, hostility : S>against@whole S>with@whole S|between+
  noun : operation, campaign : S>against@whole
  noun : war : S>on|in@state
  noun : aggressor, attacker, invader, killer, assassin, murderer : B>of|S|M
  """#
