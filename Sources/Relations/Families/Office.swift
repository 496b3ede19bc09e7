/// Holding an office of, leading, speaking for a state or body.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let officeTable = #"""
  verb : lead, head, govern, chair, command, represent : S>O|over@body
  verb : take, have, assume+charge/command/leadership : S>of
  verb : preside : S>over
  verb : serve+- : S>in
  noun : president, minister, premier, chancellor, king, queen, prince, princess, sultan, emperor, emir, shah, monarch, ruler, leader, head, chief, chairman, chairwoman, chairperson, chair, secretary, secretary-general, governor, mayor, senator, congressman, congresswoman, deputy, lawmaker, legislator, mp, commander, commander-in-chief, general, colonel, admiral, captain, lieutenant, major, brigadier, marshal, judge, justice, prosecutor, attorney, spokesman, spokeswoman, spokesperson, official, commissioner, envoy, ambassador, diplomat, consul, representative, director, director-general, coordinator, dictator, strongman, tsar, czar, caliph, ayatollah, pope, patriarch, archbishop, bishop, negotiator, adviser, advisor, aide, vice-president, speaker, whip, crown, tsar, officer, chief_of_staff, administrator, auditor, regent, khan, vizier, pasha, duke, fm, pm, foreign_minister, inspector, undersecretary, treasurer, delegate, councillor, rapporteur, superintendent, sheriff, supremo, chieftain, high_representative, boss : B>S|of|for|at|M B>in@whole
  noun : counterpart, colleague : B>M
  noun : charge : S>of@body
  noun : ministry, parliament, government, army, military, navy, airline, embassy, court, agency, department, cabinet, senate, assembly, commission, authority, police, regulator, intelligence, administration, force, guard, council, office, treasury, bank, legislature, junta, congress, knesset, duma, watchdog, organisation, organization, corps, command : B>S|of|for|M
  noun : government, administration, cabinet, presidency, premiership, regime : S>M|of@state
  """#
