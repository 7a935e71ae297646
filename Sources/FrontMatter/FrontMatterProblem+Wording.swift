package import Diagnostics

extension FrontMatterProblem: Problem {
  package var severity: Severity {
    switch self {
    case .indentedField, .indentedItem, .loneQuote, .curlyText, .dividedText: .warning
    default: .error
    }
  }

  package var id: String {
    switch self {
    case .emptyFile: "empty-file"
    case .invalidUTF8: "invalid-utf-8"
    case .noFrontMatter: "no-front-matter"
    case .unclosedFrontMatter, .textInFrontMatter: "unclosed-front-matter"
    case .noListOfRecords: "no-list-of-records"
    case .unknownField, .dateForField, .misplacedField, .fieldOfCredits,
      .otherName(_, _, isRequired: false):
      "unknown-field"
    case .duplicateField: "duplicate-field"
    case .missingField, .emptyField, .emptyItem, .otherName: "missing-field"
    case .notAField, .missingSpace, .hyphenWithoutSpace, .otherBullet: "not-a-field"
    case .indentedField, .indentedItem: "indented-field"
    case .wrongType, .mapForText, .mapForOneText, .fieldsForOneText, .fieldsForCredit,
      .badIdentifier,
      .curlyQuotes:
      "wrong-type"
    case .badDate, .unusualYear: "bad-date"
    case .unknownChoice: "unknown-choice"
    case .badAddress: "bad-address"
    case .strayIndentation: "tab-indentation"
    case .unevenIndentation, .unexpectedLine, .looseListItem, .listOnFieldLine: "bad-indentation"
    case .unclosedQuote: "unclosed-quote"
    case .loneQuote, .curlyText, .dividedText: "lone-quote"
    case .badEscape: "bad-escape"
    case .unclosedBracket, .textAfterValue, .bracketInText: "bad-brackets"
    case .yamlFeature: "yaml-feature"
    }
  }

  /// Every id that the front matter reader can report, in alphabetical order.
  package static let ids = [
    "bad-address", "bad-brackets", "bad-date", "bad-escape", "bad-indentation",
    "duplicate-field", "empty-file", "indented-field", "invalid-utf-8", "lone-quote",
    "missing-field",
    "no-front-matter", "no-list-of-records", "not-a-field", "tab-indentation",
    "unclosed-front-matter", "unclosed-quote", "unknown-choice", "unknown-field", "wrong-type",
    "yaml-feature",
  ]

  package var message: String {
    switch self {
    case .emptyFile: "the file is empty"
    case .invalidUTF8: "the file is not UTF-8 from here on"
    case .noFrontMatter: "the file does not start with front matter"
    case .unclosedFrontMatter: "the front matter has no end"
    case .textInFrontMatter: "the text begins here, but the front matter has not ended"
    case .noListOfRecords(let schema): "the file is no list of \(schema) records"
    case .unknownField(let name, let owner, _), .dateForField(let name, let owner, _):
      "\(owner.any) has no field “\(name)”"
    case .misplacedField(let name, let below), .fieldOfCredits(let name, let below):
      "the field “\(name)” belongs below “\(below):”"
    case .otherName(let name, let field, _): "the field “\(name)” is called “\(field)” here"
    case .duplicateField(let name, _): "the field “\(name)” is here twice"
    case .missingField(let name, let owner, _): "\(owner.this) has no “\(name)”"
    case .emptyField(let name, _): "the field “\(name)” is empty"
    case .emptyItem(""): "this record is empty"
    case .emptyItem(let field): "an item of “\(field)” is empty"
    case .indentedItem: "the item is indented, so it continues the text of the item above"
    case .notAField(let text): "the line “\(text)” is not a field"
    case .missingSpace(let name, _): "the colon after “\(name)” needs a space behind it"
    case .indentedField(let name, let continued):
      "the line “\(name): …” is indented, so it continues the text of “\(continued)”"
    case .wrongType(let field, let expected, let found):
      "“\(field)” takes \(expected.phrase), not \(found.phrase)"
    case .mapForText(let field, _): "“\(field)” takes a list of texts, not fields of their own"
    case .mapForOneText(let field, _), .fieldsForOneText(let field, _):
      "“\(field)” takes a text, not fields of its own"
    case .fieldsForCredit(let field, _):
      "“\(field)” takes a name and a part on one line, not fields of their own"
    case .badDate(let text, _): "there is no date “\(text)”"
    case .unknownChoice(let text, _, _): "“\(text)” is not one of the words for this field"
    case .badAddress(let text): "“\(text)” is no web address"
    case .badIdentifier(let text): "“\(text)” is no id"
    case .curlyQuotes(let text): "the curly quotation marks around “\(text)” are part of this value"
    case .unusualYear(let text): "“\(text)” is in no year that a journal speaks of"
    default: notationMessage
    }
  }

  private var notationMessage: String {
    switch self {
    case .strayIndentation(.tab): "the line starts with a tab"
    case .strayIndentation(.noBreakSpace): "the line starts with a no-break space"
    case .unevenIndentation(let found, let expected):
      "the line is indented by \(spaces(found)), the lines above by \(spaces(expected))"
    case .unexpectedLine(let field): "the line does not belong to the value of “\(field)”"
    case .otherBullet(let mark, _): "“\(mark)” begins no list item"
    case .hyphenWithoutSpace: "the hyphen of a list item needs a space behind it"
    case .looseListItem: "a list item stands where a field was expected"
    case .listOnFieldLine(let field): "the list stands on the line of its field “\(field)”"
    case .unclosedQuote: "the quotation mark is not closed"
    case .loneQuote: "this quotation mark is not closed, so it is part of the text"
    case .curlyText(let text):
      "the curly quotation marks around “\(text)” are part of the name"
    case .dividedText(let text):
      "“\(text)” ends at the comma: a curly quotation mark holds nothing together"
    case .badEscape(let text): "“\(text)” means nothing inside double quotes"
    case .unclosedBracket(let bracket): "the bracket “\(bracket)” is not closed"
    case .textAfterValue(let text): "“\(text)” stands after the end of the value"
    case .bracketInText(let bracket): "the bracket “\(bracket)” cannot stand in this text"
    case .yamlFeature(let feature): feature.phrase
    default: ""
    }
  }

  package var help: String? {
    switch self {
    case .emptyFile, .noFrontMatter:
      "let the first line be “---”, then write one field a line (title: …), then “---” again"
    case .invalidUTF8: "save the file again with the encoding UTF-8"
    case .unclosedFrontMatter(nil): "write “---” on a line of its own after the last field"
    case .unclosedFrontMatter(let fence?): "write “---”, three hyphens, instead of “\(fence)”"
    case .textInFrontMatter: "write “---” on a line of its own above it"
    case .curlyQuotes(let text): "write it without them: \(text)"
    case .noListOfRecords: "let every record start with “- id: …” at the beginning of a line"
    case .unknownField(_, _, let nearest):
      nearest.isEmpty ? "mend the name, or remove the line" : "did you mean \(quotedList(nearest))?"
    case .dateForField(_, _, let example): "write “\(example)”"
    case .misplacedField(let name, let below):
      "write a line “\(below):”, and below it, indented by two spaces, “\(name): …”"
    case .fieldOfCredits(let name, let below):
      "write a line “\(below):”, and below it, indented by two spaces, “- \(role(of: name)): …”"
    case .otherName(_, let field, _): "write “\(field):”"
    case .duplicateField(_, let line): "it is also in line \(line); keep one of the two"
    case .missingField(let name, _, let type), .emptyField(let name, let type):
      "write for example “\(name): \(type.example)”"
    case .emptyItem: "write a value, or remove the item"
    case .indentedItem(let expected): "indent it by \(spaces(expected)), like the items above"
    case .notAField: "write a name, a colon, a space and a value; or indent the line to continue"
    case .missingSpace(let name, let value): "write “\(name): \(value)”"
    case .indentedField: "remove the spaces before it if it is a field of its own"
    case .wrongType(let field, let expected, _):
      expected.isNested
        ? "write \(expected.example)" : "write for example “\(field): \(expected.example)”"
    case .mapForText(let field, let value):
      "write each text alone on a line below “\(field):”, “- \(value.isEmpty ? "…" : value)”; one with "
        + "a colon may stand in quotation marks"
    case .mapForOneText(let field, let value):
      "write “\(field): \(value.isEmpty ? "…" : value)”; a text that begins with a brace may stand in "
        + "quotation marks"
    case .fieldsForOneText(let field, let value):
      "write “\(field): \(value.isEmpty ? "…" : value)”; a text with a colon may stand in quotation marks"
    case .fieldsForCredit(_, let credit): "write “- \(credit)”"
    case .badDate(_, let suggestion?): "did you mean \(suggestion)?"
    case .badDate(_, nil): "write the year, the month and the day: 2024-05-02; or 2024-05, or 2024"
    case .unusualYear: "write a year from 1000 to 2999"
    case .unknownChoice(_, let choices, let nearest):
      nearest.isEmpty
        ? "write \(quotedList(choices))" : "did you mean \(quotedList(nearest))?"
    case .badAddress: "start it with “https://”, or with “/” for a page of this journal"
    case .badIdentifier: "write letters, digits and hyphens, as in the name of a file: madina-2023"
    default: notationHelp
    }
  }

  private var notationHelp: String? {
    switch self {
    case .strayIndentation: "indent with spaces"
    case .unevenIndentation(_, let expected):
      expected == 0
        ? "start the line without spaces" : "indent the line by \(spaces(expected))"
    case .unexpectedLine: "mend its indentation, or remove it"
    case .otherBullet(_, let item): "write “- \(item)”"
    case .hyphenWithoutSpace(let item): "write “- \(item)”"
    case .looseListItem: "write the field’s name on a line above the list: “authors:”"
    case .listOnFieldLine: "start the list on the next line, indented by two spaces"
    case .unclosedQuote: "write the same mark at the end, or leave both away"
    case .loneQuote: "write the same mark at the end, or leave it away; to begin with one, type “"
    case .curlyText(let text): "write it without them: \(text)"
    case .dividedText:
      "put straight quotation marks around what belongs together: [\"Snow, ice\", Winter]"
    case .badEscape: "write “\\\\” for a backslash, or use single quotes"
    case .unclosedBracket(let bracket): "write “\(bracket == "[" ? "]" : "}")” where it ends"
    case .textAfterValue: "remove it, or put the whole value in quotation marks"
    case .bracketInText: "put the text in quotation marks"
    case .yamlFeature(let feature): feature.help
    default: nil
    }
  }
}

extension FieldOwner {
  fileprivate var any: String {
    guard case .record(let noun) = self else { return this }
    return noun.first.map { "aeiou".contains($0) } ?? false ? "an \(noun)" : "a \(noun)"
  }

  fileprivate var this: String {
    switch self {
    case .record(let noun): "the \(noun)"
    case .field(let name): "“\(name)”"
    }
  }
}

private func spaces(_ count: Int) -> String {
  switch count {
  case 0: "no spaces"
  case 1: "1 space"
  default: "\(count) spaces"
  }
}

/// `Film editor` for `film-editor`, as it stands in credits.
private func role(of field: String) -> String {
  let words = String(field.map { $0 == "-" ? " " : $0 })
  return words.prefix(1).uppercased() + words.dropFirst()
}

private func quotedList(_ names: [String]) -> String {
  let quoted = names.map { "“\($0)”" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
  return quoted.dropLast().joined(separator: ", ") + " or " + last
}

extension FoundValue {
  fileprivate var phrase: String {
    switch self {
    case .text(let text): "“\(text)”"
    case .list: "a list"
    case .map: "fields of its own"
    }
  }
}

extension YAMLFeature {
  fileprivate var phrase: String {
    switch self {
    case .anchor: "anchors (“&…”) are not part of front matter"
    case .alias: "aliases (“*…”) are not part of front matter"
    case .tag: "tags (“!…”) are not part of front matter"
    case .mergeKey: "“<<” is not part of front matter"
    case .complexKey: "“?” is not part of front matter"
    case .documentEnd: "“...” is not part of front matter"
    case .secondDocument: "a second “---” is not part of a file of records"
    }
  }

  fileprivate var help: String {
    switch self {
    case .anchor, .alias, .tag: "write the value out, or put it in quotation marks if it is text"
    case .mergeKey, .complexKey: "write the fields out, one a line"
    case .documentEnd: "end the front matter with “---”"
    case .secondDocument: "remove the line"
    }
  }
}
