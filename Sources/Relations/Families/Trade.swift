/// Trade, investment or supply between them.
///
/// Columns: class of word, words, frames; see ``Codebook``.
let tradeTable = #"""
  verb : invest : S>in
  verb : trade, barter, do_business : S>with S+
  verb : do+business/trade : S>with S+
  noun : trade, commerce, investment, business, transaction, turnover : S>with|in S|between|M+
  noun : export, sale : S|from|of>to
  noun : import, purchase : S|of>from
  noun : partner+trading/trade/commercial : B>S|of|for|M B+
  noun : supplier, exporter, provider, seller : B>to|of|S
  noun : importer, buyer, customer, purchaser : B>from|of|S
  noun : investor : B>in
  """#
