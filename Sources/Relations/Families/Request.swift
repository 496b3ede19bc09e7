/// Asking, urging, demanding, proposing, calling for.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let requestTable = #"""
  verb : ask, urge, implore, beg, beseech, petition, press, pressure, pressurise, lobby, exhort, instruct, push, prod, entreat, nudge, coax, direct, command : S>O S>R S>C|for|from
  verb : advise : S>C
  verb : order : S>O@party S>R S>C|for|from
  verb : call : S>on|upon S>for|C
  verb : appeal, plead, apply, pray : S>to S>for|C
  verb : demand, request, insist, recommend, propose, require, advocate : S>C S>from|of|on|by S>X|O
  verb : suggest : S>to
  verb : seek : S>C S>from|of|on|by S>O
  verb : demand+release/withdrawal/return/resignation/apology/explanation/admission/truce/end/compensation/extradition/referendum/reform/inquiry/investigation/right/control/independence : S>from|by|of|with|C|for|O
  verb : seek+asylum/refuge/shelter/help/support/aid/assistance/backing/permission/membership/mediation/loan/meeting/recognition/reform : S>from|in|of|with|O
  verb : push, press, lobby, campaign : S>for|C
  verb : issue, send, make, repeat, renew, reiterate, submit, table, launch, put_forward+appeal/request/demand/call/proposal/reminder/plea/application/petition/bid/suggestion : S>to|on|for|C|X
  verb : wait : S>for
  verb : take, receive, follow, obey+order/instruction/command : from|of>S
  verb : want : S>C
  noun : appeal, request, demand, call, plea, petition, application, insistence : S|from|by>to|on|C S>for|X
  noun : proposal, suggestion, recommendation : S|from|by>to|for
  noun : pressure : S|from|by>on
  """#
