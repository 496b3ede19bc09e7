/// Agreeing, signing, accepting, promising.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let agreeTable = #"""
  verb : agree : S>with|to S+ S>X|on
  verb : accept+proposal/offer/plan/invitation/mediation/demand/condition/term/formula/request/deal/agreement/resolution/truce/ceasefire : S>O|from|by|with S>X
  verb : accept, approve, ratify, adopt, initial, conclude, finalise, finalize, clinch+agreement/deal/treaty/pact/accord/protocol/contract/memorandum/plan/resolution/proposal/convention : S>with|between S+ S>O|for|on
  verb : sign, ink : S>with|between S+ between+
  verb : consent, assent, accede : S>to|X
  verb : promise, pledge, vow, undertake, offer, volunteer, guarantee : S>R|to|X|C S>for|with
  verb : commit : S>to|X
  verb : assure : S>O@person S>O@body
  verb : reach, strike, seal, make, forge, broker, secure+agreement/deal/accord/pact/compromise/understanding/settlement/truce/consensus : S>with|between S+
  verb : settle+dispute/conflict/difference/matter/issue/case/lawsuit/claim/row/question/quarrel/score/border : S>with|between S+ S>O
  verb : settle : S>with
  verb : resolve, reconcile, compromise : S>with|between S+ S>O
  verb : come+agreement/understanding/term : S>with S+
  verb : bow : S>to
  verb : give+word/assurance/guarantee/consent/promise/commitment : S>to|R|X
  verb : endorse+agreement/deal/accord : S>with|between|O
  verb : shake+hand : S>with S+
  verb : join+hand : S>with S+
  noun : agreement, deal, pact, accord, treaty, memorandum, compromise, protocol, convention, contract, concord, truce : S>with S|between+
  noun : understanding : S>with between+
  noun : promise, pledge, vow, commitment, assurance, guarantee, offer : S>to|X|for|of
  noun : consensus, acceptance, approval, ratification, consent : S>of|with|between|to
  adjective : ready, willing, prepared, committed : B>X|to
  """#
