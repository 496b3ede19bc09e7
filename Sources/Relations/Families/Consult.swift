/// Meeting, talking, visiting, mediating, telling.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let consultTable = #"""
  verb : meet, visit, host, receive, invite, telephone, phone, greet, contact, consult, brief, interview, escort : S>O S>with S+
  verb : address+parliament/congress/assembly/senate/council/lawmaker/legislator/nation/audience/crowd/conference/summit/session : S>O@agent
  verb : address : S>O@body S>O@person
  verb : call+meeting/conference/session/summit : S>with S+
  verb : call : S>O@party
  verb : welcome : S>O@person
  verb : host, receive : S>from
  verb : talk, speak, confer, negotiate, chat, converse, correspond, communicate, liaise, meet_up, sit_down, consult : S>with|to S+
  verb : discuss, debate, negotiate, explore, examine, review : S>with S+
  verb : exchange+view/letter/message/opinion/visit/ambassador/envoy/delegation/greeting/note : S>with S+
  verb : discuss, address, review+issue/matter/question/situation/cooperation/relation/tie/way/topic/crisis/conflict/development : S>with|to S+
  verb : hold, have, conduct, open, start, begin, resume, continue, conclude, finish, launch, complete, attend+talk/meeting/discussion/consultation/negotiation/conversation/summit/dialogue/conference/session/call/round/consultations : S>with|to S+ S>between
  verb : mediate, host, facilitate, broker, moderate+talk/meeting/negotiation/dialogue/discussion/agreement/deal/conference/summit/round/effort/visit : S>between|with|for|O
  verb : mediate, arbitrate, intercede, intervene, moderate : S>between S>O
  verb : mediate : S>in
  verb : broker : S>between S>O
  verb : write, reply, respond, answer : S>to S>R@party
  verb : send+letter/message/note/invitation/delegation/envoy/telegram/congratulation/condolence/emissary/team/mission : S>to|R
  verb : send, dispatch : S>to@party
  verb : deliver, convey, hand, pass, transmit, relay, present, submit+letter/message/note/greeting/response/list/condolence/reply : S>to|R
  verb : convey : S>to
  verb : tell, inform, notify, brief, reassure, assure, remind, advise : S>O@party S>R@party
  verb : pay+visit/call : S>to|on|O
  verb : establish, open, have, hold, keep, maintain, restore, resume, make+communication/channel/contact : S>with|to between+ S+
  verb : make, undertake, begin, start, end, conclude, complete, plan, schedule+visit/trip/tour/call/stop/stopover : S>to|in|with
  verb : travel, fly, go, head+- : S>to
  verb : arrive, land : S>in|at
  verb : tour, attend : S>O
  verb : lead+delegation/mission/side/team : S>to
  verb : join : S>O@party
  verb : congratulate : S>O
  verb : engage : S>with S>in S>O@party
  verb : share+view/concern : S>with S+
  verb : issue, extend, send+invitation : S>to
  verb : arrange, organise, organize, set_up+meeting/talk/visit/tour/summit : S>with|between|for|by S+
  noun : talk, discussion, meeting, consultation, negotiation, conversation, dialogue, summit, conference, session, coordination, contact, exchange, engagement, diplomacy, round, parley, rapprochement, mediation : S>with S>to@party S|between|among|of+
  noun : visit, trip, tour, stopover : S|by>to|in|of
  noun : call, letter, message, note, telegram, reply, response, phone_call : S|from>to|with S|between+
  noun : invitation : S|by|from>R|to|X|O
  noun : arrival : S|of>in
  noun : interview : S>with
  noun : mediation : S>between|in
  noun : reception : S|by>for|of
  adjective : closeted : B>with
  """#
