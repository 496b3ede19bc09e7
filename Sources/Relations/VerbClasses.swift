/// Verbs by what they do to the sense of what stands below them.
enum VerbClasses {
  /// Verbs that only carry their object's sense: "hold talks", "voice support", "sign a treaty".
  static let light = words(
    """
    accept announce answer begin bring build call carry carry_out cement commit complete conclude
    conduct confirm continue convey declare deepen deliver demonstrate develop do draw enjoy enter
    establish exchange express extend face find finalise finalize forge form found gain get give
    grant have hold hope impose initial initiate intensify issue join keep kick_off launch lead
    lodge maintain make mark mount negotiate offer open pay perform place pledge pose promise
    provide pursue put reach reaffirm receive reiterate renew repeat resume run schedule secure seek
    send set set_up share show sign stage start state step_up strengthen strike submit suffer
    stag sustain take tender undergo undertake unleash voice wage win witness organise organize plan
    arrange prepare pen ink extend order threaten speed speed_up accelerate hasten tighten reiterate
    insist escalate widen reinforce expand increase boost raise double triple
    """)

  /// Verbs whose object or infinitive is meant for later.
  static let planning = words(
    """
    agree aim arrange commit decide design expect intend mean offer opt organise organize pencil
    plan pledge poise prepare promise propose resolve schedule set slate swear threaten undertake
    volunteer vow want wish set_out look commence
    """)

  /// Verbs whose object or infinitive may or may not come.
  static let hoping = words(
    """
    attempt consider contemplate could debate desire discuss dream fear hope likely mull need ponder
    recommend seek study suggest try weigh wish appear seem strive struggle work help
    """)

  /// Verbs that ask somebody for what stands below them.
  static let asking = words(
    """
    advise appeal ask beg call challenge command demand direct encourage exhort implore insist
    instruct invite lobby order persuade petition plead press pressure prod push recommend remind
    request require summon tell urge warn
    """)

  /// Verbs that say that what stands below them does not happen.
  static let refusing = words(
    """
    abandon avoid cancel cease decline deny fail forbid forget halt lack miss neglect oppose postpone
    preclude prevent prohibit refrain refuse reject rule_out scrap shelve stop block ban bar
    """)

  /// Verbs of saying, whose subject is the source of what stands below them.
  static let saying = words(
    """
    acknowledge add admit affirm agree allege announce argue assert assure boast caution charge
    claim comment complain conclude confess confirm contend continue declare deny disclose emphasise
    emphasize estimate explain express forecast hint inform insist maintain mention note observe
    predict promise proclaim quote recall reiterate relate remark repeat reply report reveal say
    speculate state stress suggest tell testify threaten tweet underline underscore warn write vow
    believe think know accuse
    """)

  /// Verbs of saying that leave it to their complement what is done by saying it.
  static let declaring = words(
    """
    add affirm announce argue assert assure believe conclude confirm declare disclose emphasise
    emphasize hint indicate insist maintain make note notify reaffirm reiterate remark repeat report
    reveal say signal state stress tell underline underscore warn write
    """)

  /// Verbs that take for granted what stands below them, whether denied or not.
  static let factive = words(
    "forget ignore know learn mind notice overlook realise realize recall regret remember see")

  /// Verbs for a beginning, end or lasting of what their subject names: "hostilities broke out between".
  static let occurring = words(
    """
    arise begin break break_out brew collapse continue deteriorate develop emerge end ensue erupt
    escalate exist flare flare_up grow improve intensify loom occur persist rage remain resume rise
    simmer start take_place
    """)

  /// Verbs of mere motion.
  static let motion = words("travel fly go head arrive land")

  /// Adjectives and participles with an infinitive that is meant for later.
  static let readiness = words(
    """
    ready willing prepared set due expected scheduled committed determined poised slated likely bound
    eager keen
    """)

  /// Adjectives that leave open what stands below them.
  static let uncertainty = words(
    "likely unlikely possible impossible probable improbable conceivable doubtful plausible uncertain unclear"
  )

  /// Nouns with an infinitive that is asked for, or only possible.
  static let askedNouns = words("request demand call appeal proposal invitation urging order")
  static let possibleNouns = words(
    "ability attempt bid capability chance desire effort hope interest likelihood need opportunity possibility power right risk wish threat"
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
