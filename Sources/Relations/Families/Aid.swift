/// Giving money, goods, arms, medicine, shelter or training.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let aidTable = #"""
  verb : aid, assist, help, fund, finance, subsidise, subsidize, arm, equip, feed, shelter, protect, rescue, evacuate, train, bankroll, sponsor, nurse, rearm, resettle, vaccinate, treat, bail_out, supply, reinforce, safeguard, relieve, compensate, reimburse, mentor : S>O
  verb : give, provide, offer, grant, send, deliver, donate, lend, supply, extend, ship, contribute, allocate, award, distribute, dispatch, fly, channel, furnish, airlift, pledge, transfer, disburse, earmark, commit, approve, release+aid/assistance/help/money/arm/weapon/food/medicine/loan/grant/fund/funding/relief/equipment/supply/support/ammunition/asylum/shelter/refuge/training/credit/package/good/protection/missile/tank/jet/aircraft/missile/howitzer/vaccine/mask/donation/compensation/billion/million/ton/tonne/dollar/photograph/intelligence/hardware/material/service/peacekeeper/doctor/expert/adviser/advisor/subsidy/blanket/tent/fuel/oil/gas/grain/wheat/rice/facility/security : S>to|R|for|X|in|O
  verb : give, donate, contribute, lend, grant : S>to|R
  verb : provide, supply, furnish : S>R|O@party
  verb : supply, furnish : S>to|for
  verb : come+aid/rescue/help/assistance/defence/defense : S>of|to
  verb : pay, compensate+compensation/aid/pension/debt : S>to|R
  verb : shelter, harbour, harbor : S>O
  verb : give+money/refuge : S>to
  verb : receive, get, obtain, secure, accept+aid/assistance/help/money/arm/weapon/food/medicine/loan/grant/fund/funding/relief/equipment/supply/support/ammunition/training/credit/donation/vaccine/billion/million/dollar : from>S
  noun : aid, assistance, help, relief, grant, loan, donation, subsidy, funding : S|from|by>to|for
  noun : delivery, supply, shipment, provision : S|from|by>to
  noun : donor, benefactor, sponsor, patron, lender : B>to|of|S
  noun : rescue, evacuation, bailout : S>of
  """#
