/// What an editor may want to look at, as facts: nothing of it is wrong for certain, so it is only said
/// by `check`. `LintProblem+Wording.swift` says it in words.
package enum LintProblem: Sendable {
  /// A title in italics that no link explains; `films` are the ids of those it may be.
  case unlinkedTitle(String, films: [String])

  /// Behind a film's title stands another year than its record's.
  case otherYear(film: String, named: String, recorded: String)

  /// Behind a film's title stands a name that is no director's of it.
  case otherDirector(film: String, named: String, recorded: [String])

  /// How many of them a text has.
  case straightQuotes(Int)

  /// How many spaces of a text may end a line and should not.
  case breakingSpaces(Int)

  /// A list of what was meant as text; `marker` is what stands before it.
  case accidentalList(marker: String)
  case accidentalCode

  /// An address alone in its paragraph that is no link.
  case bareAddress(String)

  /// A link whose words do not say where it leads.
  case hereLink(String)

  /// A command of another program.
  case leftoverShortcode(String)
  case filmWithoutYear(String)
  case filmWithoutDirector(String)
  case articleWithoutStandfirst
  case articleWithoutStill

  /// A festival without its edition; `film` is a title.
  case festivalWithoutYear(String, film: String)

  /// A showing that neither begins nor ends.
  case showingWithoutDates(String, film: String)

  /// A pull quote of an interview whose words are in no answer.
  case quoteNotInText(String)

  /// Somebody who directed a film and wrote an article so far apart that they are two.
  case namesakes(String, film: String, filmYear: Int, article: String, articleYear: Int)

  /// What more than half of a journal's texts have is told once: `of` is how many there are.
  indirect case custom(LintProblem, count: Int, of: Int)
}

extension LintProblem {
  /// Whether its repair makes a link.
  package var isUnlinkedTitle: Bool {
    if case .unlinkedTitle = self { true } else { false }
  }
}
