/// Everything that a key can do; the raw value is the name in key files.
package enum Action: String, Hashable, Sendable, CaseIterable {
  // Move.
  case down, up
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case start, end
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case centre, toTop = "to-top"
  case toBottom = "to-bottom"
  // Panes.
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case article, actors, relations
  case paneLeft = "pane-left"
  case paneRight = "pane-right"
  case grow, shrink, maximise
  case follow = "next-with-article"
  case followBack = "previous-with-article"
  // Mentions.
  case choose = "choose-actor"
  case nextOfActor = "next-of-actor"
  case previousOfActor = "previous-of-actor"
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case label = "label-mentions"
  case nextEvidence = "next-evidence"
  case previousEvidence = "previous-evidence"
  // Actors and relations.
  case firstMention = "first-mention"
  case evidence
  case otherEnd = "other-end"
  case sort
  case reverse = "reverse-order"
  // Go.
  case lastActor = "last-actor"
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case back, forward
  case mark
  case toMark = "to-mark"
  case lastPlace = "last-place"
  case openFile = "open-file"
  case openLink = "open-link"
  // Search.
  case search, sift, facets
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  // Open.
  case card, mentions
  case evidences = "evidence-list"
  case says
  case statements = "all-relations"
  case network, paths, timeline
  case wholeTimeline = "whole-timeline"
  case matrix, outline, jumps
  case articles, documents, find, options
  case scope, pairs
  case notes
  // Correct.
  case merge, split, rename, retype
  case alias = "add-alias"
  case reject
  case link = "link-mention"
  case addMention = "add-mention"
  case addRelation = "add-relation"
  case note
  case makeRule = "make-rule"
  case undo, redo
  // In the queue of pairs.
  case same, different, undecided
  case undoDecision = "undo-decision"
  // In an overlay.
  case cellLeft = "cell-left"
  case cellRight = "cell-right"
  case pick, widen, narrow, turn, picture
  case keepOptions = "keep-options"
  // Copy.
  case copySentence = "copy-sentence"
  case copyActor = "copy-actor"
  case copyEvidence = "copy-evidence"
  case copyNetwork = "copy-network"
  // In a prompt.
  case accept, cancel, erase
  case eraseWord = "erase-word"
  case eraseAll = "erase-all"
  case eraseNext = "erase-next"
  case letterLeft = "letter-left"
  case letterRight = "letter-right"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case older, newer, expression
  // Other.
  case palette, help, mouse
  case whereAmI = "where-am-i"
  case edit, redraw, suspend, stop, close, leave, quit
}
