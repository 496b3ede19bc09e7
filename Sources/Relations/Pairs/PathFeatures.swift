internal import Grammar
internal import Learning
internal import Lexicon
internal import Model
internal import Names
internal import Parses

/// The features of pairs of actors: the path between them, its words and what the codebook has of these, what lies between
/// them in the text, and the kinds and states of both.
struct PathFeatures {
  /// The most tokens between two mentions whose words are features.
  private static let longestGap = 8

  private let syntax: Syntax
  private let cast: Cast
  private let senses: CodebookSenses
  /// The codes of the states that the actors belong to.
  private let homes: [String?]

  init(_ context: RelationContext) {
    syntax = context.syntax
    cast = context.participants.cast
    senses = context.book.senses
    homes = context.homes
  }

  /// The words that say what the two have to do with each other: those of the path, and what completes its top.
  struct Words {
    var tokens: [Int] = []
    var top: Int?
  }

  /// Hands the features of a pair to a sink.
  ///
  /// - Parameters:
  ///   - pair: the pair.
  ///   - between: the number of mentions between its own.
  ///   - sink: takes the names of the features.
  /// - Returns: the words whose vectors belong to the pair.
  func add<Sink: FeatureSink>(_ pair: ActorPair, between: Int, to sink: inout Sink) -> Words {
    let (up, down) = (pair.up.dropLast(), pair.down.dropLast())
    let (rise, fall) = (path(up, joinsLists: false), path(down.reversed(), joinsLists: false))
    let short = rise + "|" + fall
    let kinds = "\(kind(of: pair.first))>\(kind(of: pair.second))"
    sink.add(.path, path(up, joinsLists: true), "|", path(down.reversed(), joinsLists: true))
    sink.add(.short, short)
    sink.add(.up, rise)
    sink.add(.down, fall)
    sink.add(.kinds, kinds)
    sink.add(.first, kind(of: pair.first))
    sink.add(.second, kind(of: pair.second))
    sink.add(.kindsShort, kinds, " ", short)
    sink.add(.length, "\(min(9, pair.length))")
    sink.add(.distance, "\(min(8, (pair.second.head - pair.first.head) / 3))")
    sink.add(.forms, pair.first.kind.rawValue, ">", pair.second.kind.rawValue)
    sink.add(.between, "\(min(4, between))")
    sink.add(.top, syntax.tokens[pair.top].pos.rawValue)
    addSurroundings(of: pair, kinds, to: &sink)
    var words = Words()
    for token in pair.inner { add(token, of: pair, short, kinds, to: &sink, &words) }
    addComplements(of: pair, to: &sink, &words)
    addModifiers(of: pair.first, as: .firstTitle, .firstTitleSense, to: &sink)
    addModifiers(of: pair.second, as: .secondTitle, .secondTitleSense, to: &sink)
    if pair.top != pair.first.head, pair.top != pair.second.head { words.top = pair.top }
    return words
  }

  /// Adds the words between the two, and whether both are of one state.
  private func addSurroundings<Sink: FeatureSink>(
    of pair: ActorPair, _ kinds: String, to sink: inout Sink
  ) {
    let start = pair.first.tokens.upperBound
    let end = pair.second.tokens.lowerBound
    if start <= end, end - start <= Self.longestGap {
      for token in start..<end { sink.add(.gap, syntax.tokens[token].lemma.lowercased()) }
    }
    if let first = home(of: pair.first), let second = home(of: pair.second) {
      let isSame = "\(first == second)"
      sink.add(.home, isSame)
      sink.add(.home, isSame, " ", kinds)
    }
  }

  private func home(of mention: Cast.Mention) -> String? {
    homes.indices.contains(mention.actor) ? homes[mention.actor] : nil
  }

  private func kind(of mention: Cast.Mention) -> String { cast.actors[mention.actor].kind.rawValue }

  /// The dependencies of a path, prepositions with their word.
  private func path(_ tokens: some Sequence<Int>, joinsLists: Bool) -> String {
    var path = ""
    for token in tokens {
      let dependency = syntax.dependencies[token]
      switch dependency {
      case .conj, .appos, .compound, .nmod:
        if joinsLists { path += "\(dependency) " }
      case .prep, .agent: path += syntax.tokens[token].lemma.lowercased() + " "
      default: path += "\(dependency) "
      }
    }
    return path
  }

  /// Adds a word of the path.
  private func add<Sink: FeatureSink>(
    _ token: Int, of pair: ActorPair, _ short: String, _ kinds: String, to sink: inout Sink,
    _ words: inout Words
  ) {
    let lemma = syntax.tokens[token].lemma.lowercased()
    switch syntax.tokens[token].pos {
    case .noun, .verb, .adjective, .adverb, .properNoun, .auxiliary: break
    case .adposition, .subordinatingConjunction, .particle:
      sink.add(.preposition, lemma)
      return
    default: return
    }
    let (word, sense): (PathFeature, PathFeature) =
      token == pair.top
      ? (.topWord, .topSense)
      : pair.up.contains(token) ? (.upWord, .upSense) : (.downWord, .downSense)
    words.tokens.append(token)
    sink.add(.word, lemma)
    sink.add(word, lemma)
    for kind in senses.kinds(of: lemma) {
      sink.add(.sense, kind)
      sink.add(sense, kind)
      sink.add(.shortSense, kind, " ", short)
      sink.add(.kindsSense, kind, " ", kinds)
    }
    for kind in senses.kinds(ofObject: lemma) { sink.add(.objectSense, kind) }
  }

  /// Adds what completes the top: its object, predicate, subject and particles, or the modifiers of a noun that names one.
  private func addComplements<Sink: FeatureSink>(
    of pair: ActorPair, to sink: inout Sink, _ words: inout Words
  ) {
    let isEnd = pair.top == pair.first.head || pair.top == pair.second.head
    for child in syntax.children(of: pair.top)
    where !pair.up.contains(child) && !pair.down.contains(child) {
      let dependency = syntax.dependencies[child]
      let lemma = syntax.tokens[child].lemma.lowercased()
      switch dependency {
      case .neg: sink.add(.negated)
      case .dobj, .attr, .acomp, .prt, .xcomp:
        words.tokens.append(child)
        sink.add(.complement, "\(dependency) ", lemma)
        for kind in senses.kinds(of: lemma) { sink.add(.complementSense, kind) }
      case .nsubj, .nsubjpass: sink.add(.complement, "\(dependency) ", lemma)
      case .compound where isEnd, .amod where isEnd:
        words.tokens.append(child)
        sink.add(.modifier, lemma)
      default: break
      }
    }
  }

  /// Adds the words before and beside a name that say what it is: "President", "a banned party".
  private func addModifiers<Sink: FeatureSink>(
    of mention: Cast.Mention, as title: PathFeature, _ sense: PathFeature, to sink: inout Sink
  ) {
    for child in syntax.children(of: mention.head) where !mention.tokens.contains(child) {
      switch syntax.dependencies[child] {
      case .compound, .appos, .amod: break
      default: continue
      }
      switch syntax.tokens[child].pos {
      case .noun, .adjective, .properNoun: break
      default: continue
      }
      let lemma = syntax.tokens[child].lemma.lowercased()
      sink.add(title, lemma)
      for kind in senses.kinds(of: lemma) { sink.add(sense, kind) }
    }
  }
}
