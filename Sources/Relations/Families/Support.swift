/// Praising, endorsing, backing, defending, recognising.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let supportTable = #"""
  verb : support, back, endorse, praise, commend, applaud, hail, laud, salute, welcome, defend, champion, advocate, favour, favor, uphold, recognise, recognize, acknowledge, appreciate, thank, honour, honor, congratulate, admire, respect, forgive, pardon, bless, vindicate, absolve, embrace, cheer, celebrate, prefer, encourage : S>O
  verb : side, sympathise, sympathize, empathise, identify : S>with
  verb : stand : S>with|by|behind|beside
  verb : stand_by : S>O
  verb : stand_up : S>for
  verb : queue, rally, unite : S>behind|around
  verb : rally, march, demonstrate, gather, turn_out, protest+support/solidarity/favour/favor : S>in|of|with|for
  verb : vouch, speak_up, argue, lobby, root, agitate : S>for
  verb : believe, trust : S>in
  verb : thank : S>O
  verb : vote : S>for
  verb : vote+favour/favor : S>in|of
  verb : express, voice, reiterate, reaffirm, affirm, declare, show, offer, give, lend, extend, pledge, announce, renew, signal, convey, enjoy+support/backing/solidarity/sympathy/appreciation/gratitude/confidence/interest/condolence/approval/praise/satisfaction/admiration/willingness/readiness/commitment/respect/optimism/trust/faith/blessing/thanks/hope/recognition : S>for|with|in|to|of|over S>X
  verb : throw, put, lend+weight/support/backing : S>behind|to
  verb : back_up : S>O
  verb : continue : S>with
  verb : commit : S>to
  noun : support, backing, endorsement, praise, solidarity, sympathy, appreciation, gratitude, recognition, respect, admiration, approval, encouragement, defence, defense, thanks, condolence, tribute, blessing : S|from|by>for|to|with|of|in
  noun : interest : S>in
  verb : switch, shift, transfer+recognition/allegiance/loyalty/support : S>to
  noun : confidence, trust, faith : S>in
  noun : advocate, champion : B>of|for
  noun : supporter, backer, admirer, sympathiser, sympathizer, defender, fan : B>S|of|for|M
  adjective : supportive, appreciative, grateful, proud, respectful, tolerant, thankful, interested : B>of|to|for|in
  adjective : sympathetic, loyal, committed, devoted, faithful : B>to
  """#
