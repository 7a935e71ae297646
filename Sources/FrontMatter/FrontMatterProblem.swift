/// What can be wrong with front matter: the facts. The words are in
/// `FrontMatterProblem+Wording.swift`.
package enum FrontMatterProblem: Sendable {
  // The file as a whole.
  case emptyFile
  case invalidUTF8
  case noFrontMatter
  /// `fence` is the line that was perhaps meant to close it.
  case unclosedFrontMatter(fence: String?)

  /// The text begins here, and the first `---` stands only further down.
  case textInFrontMatter
  case noListOfRecords(schema: String)

  // Fields.
  case unknownField(name: String, of: FieldOwner, nearest: [String])
  /// The date of a record stands where a field's name belongs: `2024-05-03: The harbour`.
  case dateForField(date: String, of: FieldOwner, example: String)

  /// A field of the map `below`, written beside it: `sponsor:`, which belongs below `extra:`.
  case misplacedField(name: String, below: String)

  /// A line of the credits `below`, written as a field: `editor:`, which is a role in a `crew:`.
  case fieldOfCredits(name: String, below: String)

  /// A name that other programs use for one of our fields; a record that needs the field lacks it.
  case otherName(name: String, field: String, isRequired: Bool)
  case duplicateField(name: String, firstLine: Int)
  case missingField(name: String, of: FieldOwner, type: FieldType)
  case emptyField(name: String, type: FieldType)
  /// A list item of nothing; `field` is empty for a record in a list of them.
  case emptyItem(field: String)
  /// A line without a colon where a field was expected.
  case notAField(text: String)
  case missingSpace(name: String, value: String)
  /// A field of the record stands indented below a text, so that it continues the text.
  case indentedField(name: String, continued: String)

  /// An item of a text list stands indented below another, so that it continues that one's text.
  case indentedItem(expected: Int)

  // Values.
  case wrongType(field: String, expected: FieldType, found: FoundValue)
  /// In a list of texts; `value` is what stands behind the first name of the map.
  case mapForText(field: String, value: String)

  /// A map where one text belongs, `series: {title: Festivals}`, with its first value.
  case mapForOneText(field: String, value: String)

  /// As `mapForOneText`, on lines of their own below the field.
  case fieldsForOneText(field: String, value: String)
  /// `name: Jane Doe` and `role: Editor` where `credit` belongs, `Editor: Jane Doe`.
  case fieldsForCredit(field: String, credit: String)
  /// `suggestion` is the date that was perhaps meant.
  case badDate(text: String, suggestion: PartialDate?)
  /// A day that the calendar has, in a year that no journal means.
  case unusualYear(text: String)
  case unknownChoice(text: String, choices: [String], nearest: [String])
  case badAddress(text: String)
  case badIdentifier(text: String)

  /// `kind: “review”`; `text` is what stands between the marks.
  case curlyQuotes(text: String)

  // The notation.
  case strayIndentation(IndentationCharacter)
  /// `expected` is the number of spaces that the lines above have.
  case unevenIndentation(found: Int, expected: Int)
  case unexpectedLine(field: String)
  case looseListItem
  /// `-Greta Blum`; `item` is what stands behind the hyphen.
  case hyphenWithoutSpace(item: String)

  /// `• Greta Blum`; `item` is what stands behind the mark.
  case otherBullet(mark: String, item: String)
  case listOnFieldLine(field: String)
  case unclosedQuote

  /// A text outside brackets begins with a mark that nothing closes, and keeps it.
  case loneQuote

  /// An item of a list between curly quotation marks, which belong to it; `text` is what they enclose.
  case curlyText(String)

  /// A text in brackets that begins with such a mark and ends at a comma before the second one.
  case dividedText(String)
  case badEscape(text: String)
  case unclosedBracket(bracket: String)
  case textAfterValue(text: String)
  case bracketInText(bracket: String)
  case yamlFeature(YAMLFeature)
}

/// What has fields.
package enum FieldOwner: Sendable, Hashable {
  /// A file or an entry of a file, by its schema's name.
  case record(String)

  /// A field whose value is a map.
  case field(String)
}

/// What stands where a value of another type was expected.
package enum FoundValue: Sendable, Hashable {
  case text(String)
  case list
  case map
}

/// What looks like a space at the beginning of a line and is none.
package enum IndentationCharacter: Sendable, Hashable {
  case tab
  case noBreakSpace
}

/// What YAML has and front matter has not.
package enum YAMLFeature: Sendable, Hashable {
  case anchor
  case alias
  case tag
  case mergeKey
  case complexKey
  /// `...`
  case documentEnd
  /// A second `---` in a file of records.
  case secondDocument
}
