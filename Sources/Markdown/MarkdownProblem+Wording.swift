extension MarkdownProblem {
  package var message: String {
    switch self {
    case .bodyTooLarge(let limit): "this text is longer than \(limit >> 20) megabytes"
    case .tooManyContainers(let limit): "more than \(limit) quotes or lists inside one another"
    case .tooManyUnclosedImages(let limit): "more than \(limit) unfinished “![” in one paragraph"
    case .tooManyFilledCells(let limit): "the rows of this table lack more than \(limit) cells"
    case .undefinedFootnote(let label): "no note “\(label)”"
    case .unusedFootnote(let label): "nothing refers to the note “\(label)”"
    case .repeatedFootnote(let label): "a second note “\(label)”"
    case .brokenImage: "this “![” did not become a picture"
    case .brokenLink("", .noText): "this link has neither words nor an address"
    case .brokenLink(let address, .noText): "the link to “\(address)” has no words"
    case .brokenLink("", .noAddress): "this link has no address"
    case .brokenLink(let text, .noAddress): "the link “\(text)” has no address"
    case .brokenLink(let address, _): "“\(address)” did not become a link"
    case .captionInSentence: "the caption of a picture among words is not printed"
    case .mediaInSentence(let address): "“\(address)” stands among words, and so is a link"
    case .remotePicture(let address): "the picture “\(address)” lies on another host"
    case .unclosedComment: "this “<!--” hides all that follows"
    case .printedComment: "this comment is printed with the text"
    case .unusedDefinition(let label): "“[\(label)]: …” is not printed, and no link uses it"
    case .underlinedHeading: "this line makes a heading of the words above it"
    case .unclosedEmphasis(let sign): "this “\(sign)” is printed: nothing closes it"
    case .unclosedCode: "this code begins and never ends"
    case .rawHTML(let tag): "the markup “\(tag)” is shown as text"
    case .localPicture(let address): "the picture “\(address)” lies on one computer only"
    case .noDescription(let address):
      "the picture “\(address)” has no words for those who cannot see it"
    case .brokenCallout(let name): "“[!\(name)]” does not stand alone in its line"
    case .headingWithoutSpace: "this heading is read as words of the text"
    case .tableWithoutRule: "this table is read as words of the text"
    case .otherBullet: "this list is read as words of the text"
    case .droppedCells: "this row has more cells than the first one"
    case .unsafeAddress(let address, _): "the address “\(address)” is not printed"
    }
  }

  package var help: String? {
    switch self {
    case .bodyTooLarge: "divide it into several files"
    case .tooManyContainers:
      "take away “>”, “-” or “*” at the beginning of the line; to show them as they are, put a "
        + "backslash before the first"
    case .tooManyUnclosedImages:
      "write a picture as ![what it shows](file.jpg \"Caption | Credit\")"
    case .tooManyFilledCells:
      "give each row as many cells as the first line has, or divide the table into several"
    case .undefinedFootnote(let label):
      "add a line “[^\(label)]: …” that begins at the left margin, or correct the name"
    case .unusedFootnote(let label): "write [^\(label)] where it belongs, or delete the note"
    case .repeatedFootnote: "only the first one is printed: give this one another name"
    case .brokenImage(.unclosedCaption):
      "close the caption with a second quotation mark before the bracket: "
        + "![what it shows](picture.jpg \"Caption | Credit\")"
    case .brokenImage(.curlyQuotes):
      "put the caption between straight quotation marks: "
        + "![what it shows](picture.jpg \"Caption | Credit\")"
    case .brokenImage(.spaceBeforeAddress): Self.help(.spaceBeforeAddress)
    case .brokenLink(let address, .addressAlone):
      "write <\(address)>, which prints its title or name, or [words](\(address))"
    case .brokenLink(_, let reason): Self.help(reason)
    case .captionInSentence:
      "leave an empty line before and after the picture, so that it is a paragraph of its own"
    case .brokenImage(.other):
      "an address with spaces or brackets stands between < and >; a caption with \" in it stands "
        + "between ' and ', or has a backslash before each \": "
        + "![what it shows](<file name.jpg> \"Caption | Credit\")"
    case .mediaInSentence: "to have it played here, put it in a paragraph of its own"
    case .remotePicture: "put the picture beside the article and link to it there"
    case .unclosedComment: "end the comment with “-->”"
    case .printedComment:
      "end it with “-->” before the next empty line, without another “--” in it"
    case .unusedDefinition(let label):
      "to print the line, put a backslash before it: \\[\(label)]: …; otherwise delete it"
    case .underlinedHeading:
      "put an empty line before it; for a heading, begin its line with “## ” instead"
    case .unclosedEmphasis(let sign):
      "put another “\(sign)” behind the last of the words; to print it, put a backslash before it"
    case .unclosedCode(let fence):
      "write “\(fence)” on a line of its own where the code ends, or delete this line"
    case .rawHTML:
      "write it in Markdown, or set “raw-html: true” in journal.yaml to let markup through"
    case .localPicture: "copy the picture beside the article and write its name alone"
    case .noDescription: "say what is to be seen: ![A harbour in winter](picture.jpg)"
    case .brokenCallout(let name):
      "write “> [!\(name)]” without spaces between the brackets; the words go on the next line"
    case .droppedCells:
      "what is in them is not printed: give the first row as many cells, or put a backslash before a "
        + "“|” that divides nothing"
    case .headingWithoutSpace(let level, let text):
      "put a space behind the “#”: \(String(repeating: "#", count: level)) \(text)"
    case .tableWithoutRule: "put a line of hyphens below the first row: | --- | --- |"
    case .otherBullet: "begin each item with a hyphen and a space: “- ”"
    case .unsafeAddress(_, .onThisComputer):
      "copy the file beside the article and write its name alone"
    case .unsafeAddress(_, .mistyped(let schemes)):
      "did you mean " + schemes.map { "\($0):" }.joined(separator: " or ") + "?"
    case .unsafeAddress(_, .unknown(let schemes)) where !schemes.isEmpty:
      "write an address that begins with https://, http://, mailto: or tel:, a file of the journal, or "
        + "one of " + schemes.map { "\($0):" }.joined(separator: ", ")
    case .unsafeAddress:
      "write an address that begins with https://, http://, mailto: or tel:, or a file of the journal"
    }
  }

  private static func help(_ link: BrokenLink) -> String {
    switch link {
    case .spaceBeforeAddress: "take away the space between “]” and “(”"
    case .spaceInAddress:
      "an address has no spaces: an id has hyphens in their place, <film:madina-2023>; a file’s name "
        + "with spaces stands between < and >: [text](<file name.pdf>)"
    case .unclosed(let bracket): "put a “\(bracket)” behind the address"
    case .squareBrackets: "put the address between round brackets: [text](film:madina-2023)"
    case .noText: "put words between the square brackets: [text](address)"
    case .noAddress: "put an address between the round brackets: [text](address)"
    case .other, .addressAlone:
      "write a link as [text](address), without another link in its text; a “\"” in its title has a "
        + "backslash before it"
    }
  }
}
