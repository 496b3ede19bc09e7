/// Disputes, conflicts, rivalry, claims, bad relations.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let disputeTable = #"""
  verb : dispute, quarrel, feud, bicker, disagree, vie, compete, spar, differ, contend, row : S>with|against S+
  verb : rival, oppose : S>O
  verb : argue : S>with|against
  verb : claim : S>O@whole
  verb : lay+claim : S>to
  verb : worsen, deteriorate, sour, strain, chill, damage, harm, hurt, undermine, poison+relation/tie/relationship : S>with between+ S>between S+
  verb : worsen, deteriorate, sour, fray, strain+relation/tie/relationship : S>with between+ S>between S+ O+
  verb : alienate, antagonise, antagonize, anger, infuriate, offend, irk, irritate, provoke, enrage : S>O
  noun : dispute, conflict, rivalry, quarrel, feud, tension, row, standoff, stand-off, hostility, enmity, animosity, disagreement, controversy, confrontation, rift, friction, antagonism, competition, stalemate, spat, crisis, chill, hatred, feud, strife, discord : S>with|against S|between|among|of|M+ S>over
  noun : defence, defense : S>against
  noun : position+defensive/defence/defense/fighting : S>against
  noun : odd, odds, loggerhead, loggerheads : S>with S+
  noun : claim : S>to|on|against|over
  noun : relation, tie, relationship, link+thorny/strained/tense/poor/bad/cold/cool/frosty/hostile/sour/difficult/troubled/chilly/rocky/icy/worsening/deteriorating/deteriorate/worsen/sever/severed/strain/tension/broken/fraught/uneasy/antagonistic/friction/mistrust/distrust/hostility/rivalry/suspicion/enmity/animosity/conflict : S>with|to S|between|among|of|M+
  noun : rival, enemy, foe, adversary, nemesis, antagonist, competitor, opponent : B>S|of|to|M S+ B+
  adjective : hostile : B>to|towards|toward
  adjective : odds : B>with
  """#
