/// The one table of keys: the help, the palette, the hints, the manual page and the keys themselves
/// are made from it.
package enum KeyTable {
  /// Every row, in the order of the help.
  package static let bindings: [Binding] =
    move + panes + mentions + actors + go + search + open
    + copy + typing + other

  private static let everywhere: Set<Binding.Context> = [.article, .actors, .relations]
  private static let lists: Set<Binding.Context> = [.actors, .relations]
  private static let listsAndOverlays: Set<Binding.Context> = [.actors, .relations, .overlay]
  private static let withOverlays: Set<Binding.Context> = [.article, .actors, .relations, .overlay]

  private static func row(
    _ group: Binding.Group, _ action: Action, _ keys: String, _ contexts: Set<Binding.Context>,
    _ name: String, _ help: String, hint: String? = nil
  ) -> Binding {
    Binding(
      action: action, keys: keys.split(separator: " ").compactMap { Key.keys($0) },
      contexts: contexts, group: group, name: name, help: help, hint: hint)
  }

  private static let move = [
    row(.move, .down, "j <Down>", withOverlays, "line down", "A line or an entry down"),
    row(.move, .up, "k <Up>", withOverlays, "line up", "A line or an entry up"),
    row(.move, .scrollDown, "<C-e>", withOverlays, "scroll down", "Scroll by a line"),
    row(.move, .scrollUp, "<C-y>", withOverlays, "scroll up", "Scroll back by a line"),
    row(.move, .halfPageDown, "<C-d>", withOverlays, "half a page down", "Half a page down"),
    row(.move, .halfPageUp, "<C-u>", withOverlays, "half a page up", "Half a page up"),
    row(.move, .pageDown, "<Space> <PgDn> <C-f>", withOverlays, "page down", "A page down"),
    row(.move, .pageUp, "b <PgUp> <C-b>", withOverlays, "page up", "A page up"),
    row(.move, .start, "gg <Home>", withOverlays, "to the start", "To the first line or entry"),
    row(.move, .end, "G <End>", withOverlays, "to the end", "To the last line or entry"),
    row(.move, .nextParagraph, "}", everywhere, "next paragraph", "To the next paragraph"),
    row(
      .move, .previousParagraph, "{", everywhere, "previous paragraph", "To the paragraph before"),
    row(.move, .nextSentence, ")", everywhere, "next sentence", "To the next sentence"),
    row(.move, .previousSentence, "(", everywhere, "previous sentence", "To the sentence before"),
    row(.move, .centre, "zz", everywhere, "line to the middle", "Bring the line to the middle"),
    row(.move, .toTop, "zt", everywhere, "line to the top", "Bring the line to the top"),
    row(.move, .toBottom, "zb", everywhere, "line to the bottom", "Bring the line to the bottom"),
  ]

  private static let panes = [
    row(.panes, .nextPane, "<Tab>", everywhere, "next pane", "To the next pane", hint: "pane"),
    row(.panes, .previousPane, "<S-Tab>", everywhere, "previous pane", "To the pane before"),
    row(.panes, .article, "1", everywhere, "article", "To the article"),
    row(.panes, .actors, "2", everywhere, "actors", "To the actors"),
    row(.panes, .relations, "3", everywhere, "relations", "To the relations of the current actor"),
    row(.panes, .paneLeft, "h <Left>", lists, "pane to the left", "To the article"),
    row(.panes, .paneRight, "l <Right>", lists, "other list", "To the other list"),
    row(.panes, .grow, "+", everywhere, "larger pane", "Make the pane larger"),
    row(.panes, .shrink, "_ -", everywhere, "smaller pane", "Make the pane smaller"),
    row(.panes, .maximise, "O", everywhere, "maximise", "Show this pane alone, or all again"),
    row(
      .panes, .follow, "J", lists, "next, with the article",
      "The next entry, and the article goes along"),
    row(
      .panes, .followBack, "K", lists, "previous, with the article",
      "The entry before, and the article goes along"),
  ]

  private static let mentions = [
    row(
      .mentions, .nextMention, "]m l <Right>", [.article], "next mention",
      "To the next mention of any actor", hint: "mention"),
    row(
      .mentions, .previousMention, "[m h <Left>", [.article], "previous mention",
      "To the mention before, of any actor"),
    row(
      .mentions, .choose, "<Enter>", [.article], "choose this actor",
      "Make the actor under the cursor the current one", hint: "choose"),
    row(
      .mentions, .nextOfActor, "*", everywhere, "next of this actor",
      "To the next mention of the current actor, by whatever name", hint: "next"),
    row(
      .mentions, .previousOfActor, "#", everywhere, "previous of this actor",
      "To the mention before of the current actor"),
    row(
      .mentions, .label, "gw", everywhere, "jump by letters",
      "Put letters on the mentions in view; type them to jump"),
    row(
      .mentions, .nextEvidence, "]r", everywhere, "next evidence",
      "To the next passage that states the current relation"),
    row(
      .mentions, .previousEvidence, "[r", everywhere, "previous evidence",
      "To the passage before that states the current relation"),
  ]

  private static let actors = [
    row(
      .actors, .firstMention, "<Enter>", [.actors], "go to the first mention",
      "To the actor's first full mention", hint: "go to"),
    row(
      .actors, .evidence, "<Enter>", [.relations], "go to the evidence",
      "To the passage that states the relation", hint: "evidence"),
    row(
      .actors, .otherEnd, "f gt", [.relations], "follow the relation",
      "Make the actor at the other end the current one", hint: "follow"),
    row(
      .actors, .sort, "i", lists, "sort by",
      "Sort the list by its next field: count, name, place or type", hint: "sort"),
    row(.actors, .reverse, "I", lists, "reverse the order", "Turn the order of the list round"),
  ]

  private static let go = [
    row(
      .go, .firstMention, "gd", everywhere, "first full mention",
      "To the first full mention of the actor"),
    row(.go, .lastActor, "ga", everywhere, "last actor", "Back to the actor before, and again"),
    row(.go, .nextArticle, "gn", everywhere, "next article", "To the next article"),
    row(.go, .previousArticle, "gp", everywhere, "previous article", "To the article before"),
    row(
      .go, .openFile, "gf", everywhere, "open a file",
      "Open the file named on this line, or ask which"),
    row(
      .go, .openLink, "gx", everywhere, "open the link",
      "Open the link here, or where the article was published"),
    row(
      .go, .back, "<C-o> H <BS> <M-Left>", everywhere, "back", "Back to where the last jump began",
      hint: "back"),
    row(.go, .forward, "L <M-Right>", everywhere, "forward", "Forward again"),
    row(.go, .mark, "m<Any>", everywhere, "set a mark", "Remember this place under a letter"),
    row(.go, .toMark, "'<Any>", everywhere, "to a mark", "To the place under a letter"),
    row(
      .go, .lastPlace, "''", everywhere, "to the last place",
      "To where the last jump began, and again"),
  ]

  private static let search = [
    row(
      .search, .search, "/", withOverlays, "search",
      "Find words in the article; in a list, show only what fits", hint: "search"),
    row(
      .search, .search, "&", listsAndOverlays, "only what fits", "Show only what fits, as / does"),
    row(
      .search, .sift, "&", [.article], "only statements",
      "Only sentences that state a relation, or have finds; or all"),
    row(
      .search, .facets, "F", lists, "show only",
      "Choose from stances, relations, times and types", hint: "show only"),
    row(.search, .nextHit, "n", everywhere, "next find", "To the next find"),
    row(.search, .previousHit, "N", everywhere, "previous find", "To the find before"),
  ]

  private static let open = [
    row(
      .open, .card, "K", [.article], "card of the actor",
      "Who the actor is: names, count, relations", hint: "card"),
    row(.open, .card, "oa", everywhere, "card of the actor", "The card, from any pane"),
    row(.open, .mentions, "gr om", everywhere, "all mentions", "List the actor's mentions"),
    row(.open, .evidences, "ov", everywhere, "all evidence", "List the passages about the actor"),
    row(.open, .network, "oe", everywhere, "network", "Those bound to the actor, as a tree"),
    row(.open, .paths, "op", everywhere, "ways", "The ways from the actor to another"),
    row(.open, .timeline, "ot", everywhere, "timeline", "The actor's relations by their dates"),
    row(.open, .matrix, "ox", everywhere, "matrix", "Who stands how to whom, two by two"),
    row(.open, .outline, "gO", everywhere, "outline", "List the headings and paragraphs"),
    row(.open, .jumps, "oj", everywhere, "jumps", "List the places to go back to"),
    row(.open, .articles, "ol", everywhere, "articles", "List the articles opened"),
    row(.open, .options, "oo", everywhere, "options", "Every option, to be changed at once"),
  ]

  private static let copy = [
    row(.copy, .copySentence, "yy", everywhere, "copy the sentence", "Copy the sentence here"),
    row(.copy, .copyActor, "ya", everywhere, "copy the actor", "Copy the actor's name"),
    row(
      .copy, .copyEvidence, "ye", everywhere, "copy the evidence",
      "Copy the relation's passage, with its source"),
    row(
      .copy, .copyNetwork, "yn", everywhere, "copy the relations",
      "Copy all that is stated about the actor, a line each"),
  ]

  private static let typing = [
    row(.typing, .accept, "<Enter>", [.prompt], "accept", "Keep what is typed"),
    row(
      .typing, .cancel, "<Esc> <C-c>", [.prompt], "cancel", "Leave, and go back to the place before"
    ),
    row(.typing, .erase, "<BS>", [.prompt], "erase", "Erase a letter"),
    row(.typing, .eraseWord, "<C-w>", [.prompt], "erase a word", "Erase a word"),
    row(.typing, .eraseAll, "<C-u>", [.prompt], "erase all", "Erase all before the cursor"),
    row(.typing, .eraseNext, "<Del> <C-d>", [.prompt], "erase the next", "Erase the letter here"),
    row(.typing, .letterLeft, "<Left> <C-b>", [.prompt], "letter left", "A letter to the left"),
    row(.typing, .letterRight, "<Right> <C-f>", [.prompt], "letter right", "A letter to the right"),
    row(.typing, .lineStart, "<Home>", [.prompt], "line start", "To the first letter"),
    row(.typing, .lineEnd, "<End> <C-e>", [.prompt], "line end", "Behind the last letter"),
    row(
      .typing, .older, "<Up> <C-p>", [.prompt], "older", "What was typed before; the entry above"),
    row(
      .typing, .newer, "<Down> <C-n>", [.prompt], "newer", "What was typed after; the entry below"),
    row(
      .typing, .expression, "<C-r>", [.prompt], "regular expression",
      "Take what is typed as a regular expression, or as words"),
  ]

  private static let other = [
    row(
      .other, .pick, "<Enter>", [.overlay], "go there", "To what the entry speaks of", hint: "go"),
    row(
      .other, .widen, "+", [.overlay], "wider network", "One step more around the actor",
      hint: "wider"),
    row(
      .other, .narrow, "- _", [.overlay], "narrower network", "One step less around the actor",
      hint: "narrower"),
    row(
      .other, .turn, "t", [.overlay], "turn the network", "Relations from it, to it, or both",
      hint: "turn"),
    row(
      .other, .picture, "p", [.overlay], "picture", "The network as a picture, or not",
      hint: "picture"),
    row(
      .other, .keepOptions, "w", [.overlay], "keep the options",
      "Write the options changed here to config.toml", hint: "keep"),
    row(.other, .palette, ":", withOverlays, "commands", "Every command by its name"),
    row(.other, .help, "? <F1>", withOverlays, "help", "Every key", hint: "help"),
    row(.other, .whereAmI, "=", everywhere, "where am I", "Say the place in the article"),
    row(.other, .mouse, "M", withOverlays, "mouse", "Listen to the mouse, or leave it alone"),
    row(.other, .edit, "e", everywhere, "edit", "Open the article in your editor, at this line"),
    row(.other, .redraw, "<C-l>", withOverlays, "draw again", "Draw the screen again"),
    row(.other, .suspend, "<C-z>", withOverlays, "suspend", "Put the program to sleep"),
    row(
      .other, .stop, "<C-c>", withOverlays, "stop reading",
      "Give up the analysis, or take it up; later, close what is open"),
    row(
      .other, .close, "<Esc>", withOverlays, "close",
      "Close what is open, and clear what is marked"),
    row(
      .other, .leave, "q", withOverlays, "leave", "Close what is open; at last, quit", hint: "close"
    ),
    row(.other, .quit, "Q", withOverlays, "quit", "Leave the program"),
  ]
}
