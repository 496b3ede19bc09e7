internal import Lexicon

/// The words of dates and labels by which lines about an article are known.
///
/// They are those of the lexicon that the article is read with, for as long as that takes: what reads a line is
/// reached from every format, through steps that have nothing else to do with words.
enum MastheadWords {
  @TaskLocal static var calendar = CalendarWords(LexicalTables(classes: []))
}
