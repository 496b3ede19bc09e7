extension Action {
  /// Other words that people look for when they mean the action, for the palette and the help.
  package var synonyms: String {
    switch self {
    case .network: "graph ego connections neighbours"
    case .paths: "connection link compare between route"
    case .matrix: "grid table pairs compare who is at odds"
    case .timeline, .wholeTimeline: "chronology dates history when"
    case .evidences: "quotes quotations statements proof source contradictions compare"
    case .says: "quote quotations speaker statements said"
    case .statements: "edges triples statements"
    case .card: "profile info about who"
    case .mentions: "references occurrences"
    case .pairs: "references occurrences merge duplicates same actor"
    case .undoDecision: "undo"
    case .search: "find filter grep"
    case .sift: "filter excerpts only"
    case .facets: "filter facets narrow"
    case .outline: "headings contents toc"
    case .jumps: "history"
    case .articles: "files buffers"
    case .documents: "articles files library"
    case .scope: "library everywhere all articles selection"
    case .find: "grep library concordance keyword in context saved searches"
    case .options: "settings preferences configuration"
    case .otherEnd: "follow go to the other actor"
    case .mark, .toMark: "bookmark"
    case .copySentence, .copyActor, .copyEvidence, .copyNetwork: "yank clipboard"
    case .quit, .leave: "exit"
    case .edit: "vim editor"
    case .back, .lastPlace: "undo jump return"
    case .maximise: "zoom full screen"
    case .label: "easymotion hop"
    case .help: "keys legend marks signs"
    default: ""
    }
  }
}
