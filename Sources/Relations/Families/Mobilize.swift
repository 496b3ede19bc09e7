/// Deploying, raising forces, alerting, testing weapons.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let mobilizeTable = #"""
  verb : deploy, mobilise, mobilize, mass, station, amass : S>in|to|near|along|on|at|against|around|inside
  verb : send, dispatch+troop/soldier/fighter/militant/mercenary/commando/paratrooper/marine/force/army/warship/fleet/carrier/battalion/brigade/frigate/destroyer/submarine/bomber/reinforcement/navy : S>to|in|near|along|against|on|into|around|O
  verb : deploy, move, mass, mobilise, mobilize, amass, station, order, position, rush, redeploy+troop/soldier/force/army/tank/warship/ship/fleet/carrier/missile/unit/aircraft/plane/police/navy/battalion/brigade/fighter/militia/bomber/reinforcement/patrol/personnel/submarine/frigate/destroyer : S>to|in|near|along|against|on|at|into|around|O
  verb : test, test-fire, fire, launch+missile/rocket/weapon/bomb/satellite/device : S>towards|toward|near|over|into|against
  verb : put, place, remain, go, stay+alert : S>against|in|on
  verb : remain, stay+- : S>on
  verb : train, recruit, raise, call_up, draft, arm+soldier/fighter/troop/hacker/guerrilla/militant/militia/reservist/volunteer/army/rebel/force : S>against|for|in|of
  verb : reinforce, fortify : S>against|in
  verb : patrol, shadow, intercept, scramble : S>O|against|over
  verb : prepare+- : S>against
  verb : gather, build_up+force/troop : S>near|along|on|against|in
  noun : deployment, mobilisation, mobilization, buildup, build-up : S|of|by>to|in|near|against|along
  noun : alert : S>against
  """#
