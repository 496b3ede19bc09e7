/// Making, writing, launching, owning a product, work or project.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let makerTable = #"""
  verb : make, manufacture, produce, build, develop, design, invent, write, publish, launch, create, compose, direct, assemble, construct, initiate, release, paint, unveil : S>O@work
  verb : conceive, pioneer : S>O@work
  noun : maker, manufacturer, producer, developer, designer, inventor, author, creator, architect, builder, publisher, writer : B>S|of|M
  noun : venture, product, initiative, project, creation, brainchild, invention, work, programme, program, aircraft, fighter, jet, missile, vehicle, plan, proposal, drone, rifle, tank, ship, submarine, rocket, plane, car : between|S|of|by|M>B
  """#
