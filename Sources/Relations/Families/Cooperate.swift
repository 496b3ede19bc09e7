/// Working, exercising, building, sharing together in deed; opening or mending relations.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let cooperateTable = #"""
  verb : cooperate, co-operate, collaborate, work, partner, team, team_up, coordinate, interact : S>with S+
  verb : engage : S>with
  verb : participate : S>with
  verb : join+force/effort/exercise/operation/coalition/manoeuvre/drill/patrol : S>with S+
  verb : share, exchange+intelligence/information/datum/data/evidence/technology/expertise/experience/know-how/resource/prisoner : S>with|to S+
  verb : provide, give, supply, furnish, hand, pass+information/intelligence/datum/data/evidence/detail/access : S>to|with|R
  verb : restore, normalise, normalize, re-establish, reestablish, establish, resume, renew, open, improve, expand, strengthen, deepen, broaden, boost, develop, foster, forge, build, enhance, promote, mend, repair, cement, consolidate, cultivate, increase, widen, upgrade, bolster, maintain, extend, reinforce, intensify, step_up, advance, further, diversify+relation/tie/relationship/link/cooperation/partnership/friendship/trade/contact/bond/alliance/dialogue/trust/bridge/collaboration/engagement : S>with|to between+ S>between S+ O+ S>O
  verb : open, launch, start, introduce, inaugurate, resume, operate, run, begin+route/flight/service/embassy/consulate/office/border/line/corridor/road/railway/link/branch/airspace : S>to|between|with|in|from|O
  verb : reopen, re-open+embassy/border/consulate/route/mission : S>with|to|in|O S+
  verb : conduct, hold, launch, stage, carry_out, begin, start+exercise/manoeuvre/maneuver/drill/wargame/war_game/game/patrol/operation : S>with|alongside S+
  verb : build, construct, develop, produce, design, create, assemble, manufacture : S>with|together_with|alongside S>for
  verb : merge, ally, unite, integrate : S>with S+
  verb : extradite, hand_over, repatriate, transfer, surrender : S>to
  verb : restart, normalise, normalize, reconcile : S>with S+
  verb : train : S>with
  verb : co-host, cohost, cosponsor, co-sponsor : S>with S+
  verb : sell, export, ship : S>to|R
  verb : buy, purchase, import, order, acquire : S>from
  verb : buy, purchase, import, order, acquire, procure+drone/aircraft/plane/jet/helicopter/missile/weapon/weaponry/arm/tank/ship/submarine/oil/gas/petroleum/crude/fuel/coal/wheat/grain/vaccine/system/equipment/product/good : S>from|O
  noun : cooperation, co-operation, collaboration, partnership, coordination, venture, interaction, integration, teamwork : S>with S|between|of|among+
  noun : exercise, drill, manoeuvre, maneuver, patrol : S>with S|between|of+
  noun : normalisation, normalization, restoration, reopening, re-establishment, improvement, rapprochement, détente, thaw, reset, resumption, return : S|between|of|in+ S>with
  noun : exchange : S|between+ S>with
  noun : extradition : S>to
  adjective : cooperative : B>with
  """#
