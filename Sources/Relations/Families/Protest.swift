/// Demonstrating, striking, boycotting, rioting.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let protestTable = #"""
  verb : demonstrate+- : S>against|over|at|in|outside S>for
  verb : agitate : S>against|over
  verb : protest, riot, march, rally, picket, mutiny, rebel, revolt, rise_up : S>against|O|over|at|in|outside S>X|for
  verb : strike+- : S>against|over|at
  verb : boycott : S>O
  verb : stage, hold, organise, organize, lead, call, continue, begin, start, mount, join, launch, plan+protest/demonstration/strike/rally/march/sit-in/riot/boycott/walkout/vigil/uprising/revolt/rebellion/hunger : S>against|over|at|in|of|X|for|outside
  verb : block, blockade, barricade, obstruct+road/highway/street/transport/traffic/bridge/entrance/railway : S>of|against|for|to|X|in|into
  verb : stop+work : S>over|against|at
  verb : throw, hurl, pelt+stone/rock/egg/bottle : S>at|against
  verb : burn+flag/effigy : S>of|O
  verb : chant, shout+slogan : S>against
  verb : lodge, submit, deliver, file, register+protest : S>with|to|against|over
  verb : collect+signature : S>against|for|X
  verb : go+strike : S>against|over|X
  noun : protest, demonstration, rally, riot, strike, boycott, march, unrest, sit-in, uprising, revolt, rebellion, mutiny, insurrection : S|by>against|over|of|at
  noun : demonstrator, protester, protestor, rioter, striker : B|S|M>against
  """#
