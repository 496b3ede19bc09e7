/// The table of keys, from which the key map, the help, the palette, the hints and the manual page
/// are made.
package enum KeyTable {
  /// Every row, in the order of the help.
  package static let bindings: [Binding] =
    move + panes + mentions + actors + go + search + open
    + correct + copy + typing + other

  private static let everywhere: Set<Binding.Context> = [.article, .actors, .relations]
  private static let lists: Set<Binding.Context> = [.actors, .relations]
  private static let listsAndOverlays: Set<Binding.Context> = [.actors, .relations, .overlay]
  private static let articleAndOverlays: Set<Binding.Context> = [.article, .overlay]
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
    row(.move, .down, "j <Down>", withOverlays, "line down", "Down a line or an entry"),
    row(.move, .up, "k <Up>", withOverlays, "line up", "Up a line or an entry"),
    row(.move, .scrollDown, "<C-e>", withOverlays, "scroll down", "Scroll down a line"),
    row(.move, .scrollUp, "<C-y>", withOverlays, "scroll up", "Scroll up a line"),
    row(.move, .halfPageDown, "<C-d> d", withOverlays, "half a page down", "Half a page down"),
    row(.move, .halfPageUp, "<C-u>", withOverlays, "half a page up", "Half a page up"),
    row(.move, .pageDown, "<Space> <PgDn> <C-f>", withOverlays, "page down", "A page down"),
    row(.move, .pageUp, "b <PgUp> <C-b>", withOverlays, "page up", "A page up"),
    row(.move, .start, "gg <Home>", withOverlays, "to the start", "First line or entry"),
    row(.move, .end, "G <End>", withOverlays, "to the end", "Last line or entry"),
    row(.move, .nextParagraph, "}", everywhere, "next paragraph", "Next paragraph"),
    row(
      .move, .previousParagraph, "{", everywhere, "previous paragraph", "Previous paragraph"),
    row(.move, .nextSentence, ")", everywhere, "next sentence", "Next sentence"),
    row(.move, .previousSentence, "(", everywhere, "previous sentence", "Previous sentence"),
    row(.move, .centre, "zz", everywhere, "centre the line", "Scroll this line to the middle"),
    row(.move, .toTop, "zt", everywhere, "line to the top", "Scroll this line to the top"),
    row(.move, .toBottom, "zb", everywhere, "line to the bottom", "Scroll this line to the bottom"),
  ]

  private static let panes = [
    row(.panes, .nextPane, "<Tab>", everywhere, "next pane", "Next pane", hint: "pane"),
    row(.panes, .previousPane, "<S-Tab>", everywhere, "previous pane", "Previous pane"),
    row(.panes, .article, "1", everywhere, "article", "Go to the article"),
    row(.panes, .actors, "2", everywhere, "actors", "Go to the actors"),
    row(
      .panes, .relations, "3", everywhere, "relations", "Go to the relations of the current actor"),
    row(.panes, .paneLeft, "h <Left>", lists, "pane to the left", "Go to the pane to the left"),
    row(.panes, .paneRight, "l <Right>", lists, "other list", "Go to the other list"),
    row(.panes, .grow, "+", everywhere, "larger pane", "Make the pane larger"),
    row(.panes, .shrink, "_ -", everywhere, "smaller pane", "Make the pane smaller"),
    row(.panes, .maximise, "O", everywhere, "maximise", "Show this pane alone, or all panes"),
    row(
      .panes, .follow, "J", lists, "next, with the article",
      "Next entry, article follows"),
    row(
      .panes, .followBack, "K", lists, "previous, with the article",
      "Previous entry, article follows"),
  ]

  private static let mentions = [
    row(
      .mentions, .nextMention, "]m l <Right>", [.article], "next mention",
      "Next mention of any actor", hint: "mention"),
    row(
      .mentions, .previousMention, "[m h <Left>", [.article], "previous mention",
      "Previous mention of any actor"),
    row(
      .mentions, .choose, "<Enter>", [.article], "choose this actor",
      "Make the actor under the cursor current", hint: "choose"),
    row(
      .mentions, .nextOfActor, "*", everywhere, "next of this actor",
      "Next mention of the current actor, by any name", hint: "next"),
    row(
      .mentions, .previousOfActor, "#", everywhere, "previous of this actor",
      "Previous mention of the current actor"),
    row(
      .mentions, .label, "gw", everywhere, "jump by label",
      "Label the mentions in view; type a label to jump"),
    row(
      .mentions, .nextEvidence, "]r", everywhere, "next evidence",
      "Next passage that states the current relation"),
    row(
      .mentions, .previousEvidence, "[r", everywhere, "previous evidence",
      "Previous passage that states the current relation"),
  ]

  private static let actors = [
    row(
      .actors, .firstMention, "<Enter>", [.actors], "go to the first mention",
      "First mention by full name", hint: "go to"),
    row(
      .actors, .evidence, "<Enter>", [.relations], "go to the evidence",
      "Passage that states the relation", hint: "evidence"),
    row(
      .actors, .otherEnd, "f gt", [.relations], "follow the relation",
      "Make the actor at the other end current", hint: "follow"),
    row(
      .actors, .otherEnd, "f", [.article], "follow the marked relation",
      "Make the actor at the other end of the marked relation current"),
    row(
      .actors, .sort, "i", lists, "sort by",
      "Sort the list by its next field: count, name, place or type", hint: "sort"),
    row(.actors, .reverse, "I", lists, "reverse the order", "Reverse the sort order"),
  ]

  private static let go = [
    row(
      .go, .firstMention, "gd", everywhere, "first full mention",
      "First mention of the actor by full name"),
    row(.go, .lastActor, "ga", everywhere, "previous actor", "Switch to the previous actor"),
    row(.go, .nextArticle, "gn", everywhere, "next article", "Next article"),
    row(.go, .previousArticle, "gp", everywhere, "previous article", "Previous article"),
    row(
      .go, .openFile, "gf", everywhere, "open a file",
      "Open the file named on this line, or ask for one"),
    row(
      .go, .openLink, "gx", everywhere, "open the link",
      "Open the link here, or the article's own address"),
    row(
      .go, .back, "<C-o> H <BS> <M-Left>", withOverlays, "back",
      "Back to where the last jump began",
      hint: "back"),
    row(
      .go, .forward, "L <M-Right>", withOverlays, "forward",
      "Forward to where you were before going back"),
    row(.go, .mark, "m<Any>", everywhere, "set a mark", "Mark this place with a letter"),
    row(.go, .toMark, "'<Any>", everywhere, "to a mark", "Go to a mark"),
    row(
      .go, .lastPlace, "''", everywhere, "previous place",
      "Switch to where the last jump began"),
  ]

  private static let search = [
    row(
      .search, .search, "/", withOverlays, "search",
      "Search the article; in a list, show only matches", hint: "search"),
    row(
      .search, .search, "&", listsAndOverlays, "only matches", "Show only matches, as / does"),
    row(
      .search, .sift, "&", [.article], "only statements",
      "Show only sentences with a relation or a match, or all"),
    row(
      .search, .facets, "F", lists, "show only",
      "Filter by stance, relation, time and type", hint: "show only"),
    row(.search, .nextHit, "n", everywhere, "next match", "Next match"),
    row(.search, .previousHit, "N", everywhere, "previous match", "Previous match"),
  ]

  private static let open = [
    row(
      .open, .card, "K", [.article], "card of the actor",
      "Who the actor is: names, mentions, relations", hint: "card"),
    row(.open, .card, "oa", everywhere, "card of the actor", "The card, from any pane"),
    row(
      .open, .mentions, "gr", everywhere, "all mentions",
      "List the actor's mentions; of a library, the articles with any"),
    row(
      .open, .pairs, "om", everywhere, "mentions, or doubtful pairs",
      "List the mentions; of a library, the actors that may be one"),
    row(.open, .evidences, "ov", everywhere, "all evidence", "List the statements about the actor"),
    row(
      .open, .says, "oq", everywhere, "said by the actor", "What the actor says, by the text"),
    row(.open, .statements, "or", everywhere, "all relations", "List every stated relation"),
    row(.open, .network, "oe", everywhere, "network", "The actor's network as a tree"),
    row(.open, .paths, "op", everywhere, "paths", "The paths from the actor to another"),
    row(.open, .timeline, "ot", everywhere, "timeline", "The actor's relations by date"),
    row(
      .open, .wholeTimeline, "oT", everywhere, "whole timeline", "All relations by date"),
    row(.open, .matrix, "ox", everywhere, "matrix", "Stance between every pair of actors"),
    row(.open, .outline, "gO", everywhere, "outline", "List the headings and paragraphs"),
    row(.open, .jumps, "oj", everywhere, "jumps", "List the places to go back to"),
    row(.open, .articles, "ol", everywhere, "articles", "List the open articles"),
    row(.open, .documents, "od", everywhere, "documents", "List the documents of the library"),
    row(
      .open, .find, "os", everywhere, "search everywhere",
      "Search the whole library, as entente find does"),
    row(
      .open, .scope, "S", everywhere, "scope",
      "Lists of this article, of the library, or of the last search"),
    row(.open, .options, "oo", everywhere, "options", "View and change options"),
    row(.open, .notes, "on", everywhere, "notes", "List the notes and corrections"),
  ]

  private static let correct = [
    row(
      .correct, .merge, "cm", withOverlays, "merge the actor", "The actor is the same as another"),
    row(
      .correct, .split, "cs", articleAndOverlays, "split the actor",
      "The mention here, and the like, are of another actor"),
    row(
      .correct, .link, "cl", articleAndOverlays, "link the mention",
      "The mention here is of another actor"),
    row(.correct, .rename, "cr", withOverlays, "rename the actor", "Give the actor another name"),
    row(
      .correct, .retype, "ct", withOverlays, "change the type", "Person, country, organisation ..."),
    row(.correct, .alias, "ca", withOverlays, "add a name", "Give the actor an additional name"),
    row(
      .correct, .reject, "cx", withOverlays, "reject",
      "The mention, the actor or the relation here is none"),
    row(
      .correct, .addMention, "cn", everywhere, "add a mention",
      "The words found here, or typed, mention an actor"),
    row(
      .correct, .addRelation, "ce", everywhere, "add a relation",
      "From the actor here to another"),
    row(
      .correct, .note, "cc", withOverlays, "note", "Write about the mention, actor or relation here"
    ),
    row(
      .correct, .makeRule, "cg", withOverlays, "correct everywhere",
      "Make the last correction a rule for all articles"),
    row(.correct, .undo, "u", withOverlays, "undo", "Take back the last correction"),
    row(.correct, .redo, "<C-r>", withOverlays, "redo", "Make a correction again"),
  ]

  private static let copy = [
    row(.copy, .copySentence, "yy", everywhere, "copy the sentence", "Copy the sentence here"),
    row(.copy, .copyActor, "ya", everywhere, "copy the actor", "Copy the actor's name"),
    row(
      .copy, .copyEvidence, "ye", everywhere, "copy the evidence",
      "Copy the sentence that states the relation, with its source"),
    row(
      .copy, .copyNetwork, "yn", everywhere, "copy the relations",
      "Copy all statements about the actor, one a line"),
  ]

  private static let typing = [
    row(.typing, .accept, "<Enter>", [.prompt], "accept", "Accept"),
    row(
      .typing, .cancel, "<Esc> <C-c>", [.prompt], "cancel", "Cancel and return"
    ),
    row(.typing, .erase, "<BS>", [.prompt], "erase", "Erase a character"),
    row(.typing, .eraseWord, "<C-w>", [.prompt], "erase a word", "Erase a word"),
    row(.typing, .eraseAll, "<C-u>", [.prompt], "erase all", "Erase everything before the cursor"),
    row(
      .typing, .eraseNext, "<Del> <C-d>", [.prompt], "erase the next",
      "Erase the character under the cursor"),
    row(.typing, .letterLeft, "<Left> <C-b>", [.prompt], "cursor left", "Cursor left"),
    row(.typing, .letterRight, "<Right> <C-f>", [.prompt], "cursor right", "Cursor right"),
    row(.typing, .lineStart, "<Home>", [.prompt], "line start", "Start of line"),
    row(.typing, .lineEnd, "<End> <C-e>", [.prompt], "line end", "End of line"),
    row(
      .typing, .older, "<Up> <C-p>", [.prompt], "older", "Older search; in a list, the entry above"),
    row(
      .typing, .newer, "<Down> <C-n>", [.prompt], "newer",
      "Newer search; in a list, the entry below"),
    row(
      .typing, .expression, "<C-r>", [.prompt], "regular expression",
      "Search by regular expression, or by words"),
  ]

  private static let other = [
    row(.other, .same, "x", [.pairs], "the same", "The two actors are one", hint: "same"),
    row(
      .other, .different, "n", [.pairs], "different", "The two actors are two", hint: "different"),
    row(
      .other, .undecided, "u", [.pairs], "undecided", "It cannot be decided", hint: "undecided"),
    row(
      .other, .undoDecision, "U", [.pairs], "take back", "Take back the last decision",
      hint: "take back"),
    row(
      .other, .sort, "i", [.overlay], "sort by",
      "Sort the list of relations, of articles or of documents by its next key", hint: "sort"),
    row(.other, .reverse, "I", [.overlay], "reverse the order", "Reverse the sort order"),
    row(
      .other, .pick, "<Enter>", [.overlay], "go there", "Go to this entry", hint: "go"),
    row(
      .other, .cellLeft, "h <Left>", [.overlay], "cell to the left",
      "In the matrix, the cell to the left"),
    row(
      .other, .cellRight, "l <Right>", [.overlay], "cell to the right",
      "In the matrix, the cell to the right", hint: "cell"),
    row(
      .other, .widen, "+", [.overlay], "wider network", "One step wider around the actor",
      hint: "wider"),
    row(
      .other, .narrow, "- _", [.overlay], "narrower network", "One step narrower around the actor",
      hint: "narrower"),
    row(
      .other, .turn, "t", [.overlay], "turn the network",
      "Outgoing relations, incoming ones, or both",
      hint: "turn"),
    row(
      .other, .picture, "p", [.overlay], "picture", "Show or hide the picture of the network",
      hint: "picture"),
    row(
      .other, .keepOptions, "w", [.overlay], "keep the options",
      "Save the changed options to config.toml", hint: "keep"),
    row(.other, .palette, ":", withOverlays, "commands", "All commands by name"),
    row(.other, .help, "? <F1>", withOverlays, "help", "All keys", hint: "help"),
    row(.other, .whereAmI, "=", everywhere, "where am I", "Show the position in the article"),
    row(.other, .mouse, "M", withOverlays, "mouse", "Mouse on or off"),
    row(.other, .edit, "e", everywhere, "edit", "Open the article in your editor, at this line"),
    row(.other, .redraw, "<C-l>", withOverlays, "redraw", "Redraw the screen"),
    row(.other, .suspend, "<C-z>", withOverlays, "suspend", "Suspend"),
    row(
      .other, .stop, "<C-c>", withOverlays, "stop or resume",
      "Stop or resume the analysis; afterwards, close"),
    row(
      .other, .close, "<Esc>", withOverlays, "close",
      "Close what is open; clear what is marked"),
    row(
      .other, .leave, "q", withOverlays, "leave", "Close; quit if nothing is open", hint: "close"
    ),
    row(.other, .quit, "Q ZZ", withOverlays, "quit", "Quit"),
  ]
}
