/// Asking, urging, demanding, proposing, calling for.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let requestTable = #"""
  verb : ask, urge, implore, beg, beseech, petition, press, pressure, pressurise, lobby, exhort, instruct, order, direct, command, push, prod, entreat, tell, require, task, challenge, plead, invite, encourage : S>O|R|C>X
  verb : ask, urge, implore, beg, beseech, petition, press, pressure, lobby, exhort, instruct, push, prod, entreat, nudge, coax, order, direct, command : S>O S>R S>C|for|from
  verb : call : S>on|upon S>for|C
  verb : appeal, plead, apply, pray : S>to S>for|C
  verb : demand, request, insist, recommend, propose, suggest, seek, require, claim, advocate, move : S>C S>from|of|on|by S>X|O
  verb : demand+release/withdrawal/return/resignation/apology/explanation/admission/truce/end/compensation/extradition/referendum/reform/inquiry/investigation/right/control/independence : S>from|by|of|with|C|for|O
  verb : seek+asylum/refuge/shelter/help/support/aid/assistance/backing/permission/membership/mediation/loan/meeting/recognition/reform : S>from|in|of|with
  verb : push, press, lobby, campaign : S>for|C
  verb : issue, send, make, repeat, renew, reiterate, submit, table, launch, put_forward+appeal/request/demand/call/proposal/reminder/plea/application/petition/bid/suggestion : S>to|on|for|C|X
  verb : wait : S>for
  verb : take, receive, follow, obey+order/instruction/command : from|of>S
  verb : want : S>C
  noun : appeal, request, demand, call, plea, petition, application, insistence : S|from|by>to|on|C S>for|X
  noun : proposal, suggestion, recommendation : S|from|by>to|for
  noun : pressure : S|from|by>on
  """#
