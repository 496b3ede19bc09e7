extension WordClass {
  /// The classes of the tables that ``LexicalTables/init(readersOf:)`` reads; a test compares them.
  package static let ofReaders: [WordClass] = [
    .weekdayName, .ordinalSuffix, .decadeSuffix, .centuryNoun, .finalOrdinal, .yearlessPart,
    .dateFiller, .dayPart, .clockWord, .clockNoun, .fiscalMarker, .rangeOpener, .rangeConnector,
    .yearPreposition, .dateAdverb, .beginningPreposition, .endPreposition, .prospectivePreposition,
    .frequencyWord, .dateLineWord, .creditParticiple, .creditModifier, .revisionParticiple,
    .foreignHeading, .foreignHeadingOpening, .copula, .perfectAuxiliary, .negator,
    .negativeDeterminer, .negativeAdverb, .definiteArticle, .article, .additiveCoordinator,
    .genitivePreposition, .agentivePreposition, .essivePreposition, .reciprocalPreposition,
    .personalRelativiser, .impersonalRelativiser, .possessiveMarker, .pluralSuffix, .singularSuffix,
  ]
}
