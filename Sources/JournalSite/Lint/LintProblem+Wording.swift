package import Diagnostics
import Markdown

extension LintProblem: Problem {
  package var severity: Severity { .warning }

  /// In alphabetical order.
  package static let ids = [
    "accidental-code", "accidental-list", "article-without-standfirst", "article-without-still",
    "bare-address", "breaking-space", "contradicts-record", "film-without-director",
    "film-without-year",
    "here-link", "leftover-shortcode", "namesakes", "quote-in-no-answer", "showing-without-year",
    "straight-quotes", "unlinked-title",
  ]

  package var id: String {
    switch self {
    case .unlinkedTitle: "unlinked-title"
    case .otherYear, .otherDirector: "contradicts-record"
    case .straightQuotes: "straight-quotes"
    case .breakingSpaces: "breaking-space"
    case .accidentalList: "accidental-list"
    case .accidentalCode: "accidental-code"
    case .bareAddress: "bare-address"
    case .hereLink: "here-link"
    case .leftoverShortcode: "leftover-shortcode"
    case .filmWithoutYear: "film-without-year"
    case .filmWithoutDirector: "film-without-director"
    case .articleWithoutStandfirst: "article-without-standfirst"
    case .articleWithoutStill: "article-without-still"
    case .festivalWithoutYear, .showingWithoutDates: "showing-without-year"
    case .quoteNotInText: "quote-in-no-answer"
    case .namesakes: "namesakes"
    case .custom(let problem, _, _): problem.id
    }
  }

  package var message: String {
    switch self {
    case .unlinkedTitle(let title, _): "“\(title)” is the title of a film and not linked"
    case .otherYear(let film, let named, let recorded):
      "“\(film)” is of \(named) here, and of \(recorded) in its record"
    case .otherDirector(let film, let named, let recorded):
      "“\(film)” is by “\(named)” here, and by \(quoted(recorded)) in its record"
    case .straightQuotes: "straight quotation marks or apostrophes"
    case .breakingSpaces: "spaces at which a line may break and should not"
    case .accidentalList(let marker): "“\(marker)” at the beginning of a line makes a list"
    case .accidentalCode: "a line that begins with four spaces or a tab is set as code"
    case .bareAddress(let address): "“\(address)” is printed as text, not as a link"
    case .hereLink(let text): "the words of this link, “\(text)”, do not say where it leads"
    case .leftoverShortcode(let code): "“\(code)” is a command of another program"
    case .filmWithoutYear(let film): "“\(film)” has no year"
    case .filmWithoutDirector(let film): "“\(film)” has no director"
    case .articleWithoutStandfirst: "this article has no standfirst"
    case .articleWithoutStill: "this article has no still"
    case .festivalWithoutYear(let festival, let film):
      "in which year “\(film)” was at “\(festival)” is not said"
    case .showingWithoutDates(let place, let film):
      "from when or until when “\(place)” shows “\(film)” is not said"
    case .quoteNotInText(let quote): "no answer of this interview has “\(quote)”"
    case .namesakes(let name, let film, let filmYear, let article, let articleYear):
      "“\(name)” directed “\(film)” (\(filmYear)) and wrote “\(article)” (\(articleYear))"
    case .custom(let problem, _, _): problem.customary
    }
  }

  /// What many texts have in common.
  private var customary: String {
    switch self {
    case .straightQuotes: "most texts have straight quotation marks or apostrophes"
    case .breakingSpaces: "most texts have spaces at which a line may break and should not"
    case .articleWithoutStandfirst: "most articles have no standfirst"
    case .articleWithoutStill: "most articles have no still"
    case .filmWithoutYear: "most films have no year"
    case .filmWithoutDirector: "most films have no director"
    default: message
    }
  }
}

extension LintProblem {
  package var help: String? {
    switch self {
    case .unlinkedTitle(let title, let films):
      films.count == 1
        ? "write [*\(title)*](film:\(films[0])), or name the film under “films”"
        : "write [*\(title)*](film:…) with " + films.prefix(3).joined(separator: " or ")
    case .otherYear:
      "correct one of them; if another film of this title is meant, give it a record of its own"
    case .otherDirector: "correct the name here, or the record"
    case .straightQuotes(let count):
      "\(count) in this text, printed as those of its language; “check --fix --write” types them so"
    case .breakingSpaces(let count):
      "\(count) in this text; “check --fix --write” puts no-break spaces there"
    case .accidentalList(let marker):
      marker == "-"
        ? "for speech, begin the line with a dash “—”; for a list, set this lint to “ignore”"
        : "if no list is meant, write “\(marker.dropLast())\\\(marker.suffix(1))”"
    case .accidentalCode:
      "if no code is meant, delete the spaces or the tab; for code, use ``` lines"
    case .bareAddress(let address):
      MarkdownEmbed.Media(address: address, schemes: []) == nil
        ? "write [what is to be found there](\(address)), or <\(address)>"
        : "for a player, write ![what it shows](\(address)); for a link, <\(address)>"
    case .hereLink: "let the words of the link name what is to be found there"
    case .leftoverShortcode:
      "delete it, or say the same in Markdown: a picture, a link, a block quote"
    case .filmWithoutYear: "add “year: 2023”, or “year: unknown”"
    case .filmWithoutDirector: "add “directors”, or “directors: unknown”"
    case .articleWithoutStandfirst: "add “standfirst”: one sentence under the headline"
    case .articleWithoutStill: "add “still”: a picture for lists and for the top of the page"
    case .festivalWithoutYear(let festival, _):
      "write the edition behind the name: “\(festival) 2024”"
    case .showingWithoutDates: "add “from” or “until” with the whole date"
    case .quoteNotInText: "quote word for word, with … where something is left out"
    case .namesakes(let name, _, _, _, _):
      "if these are two people, give one an id in brackets: \(name) (\(slug(of: name))-critic)"
    case .custom(let problem, let count, let whole):
      "\(count) of \(whole)"
        + (problem.isMendable ? "; “check --fix --write” mends it" : ", so they are not listed")
    }
  }

  package var occurrences: Int {
    switch self {
    case .straightQuotes(let count), .breakingSpaces(let count): count
    case .custom(_, let count, _): count
    default: 1
    }
  }

  private var isMendable: Bool {
    switch self {
    case .straightQuotes, .breakingSpaces: true
    default: false
    }
  }

  private func quoted(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }
}
