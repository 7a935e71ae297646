extension SettingsFault {
  var message: String {
    switch self {
    case .notUTF8: "the file is not UTF-8"
    case .tooLarge(let limit): "the file is larger than \(limit / 1024) kB"
    case .tooDeep: "there are too many levels here"
    case .severalDocuments: "a second “---” stands here"
    case .anchor: "anchors (“&…”) are not part of it"
    case .alias: "aliases (“*…”) are not part of it"
    case .colonInText: "a colon stands inside a text"
    case .unclosedQuote: "a quotation mark is not closed"
    case .unclosedBracket: "a bracket is not closed"
    case .badEscape: "what stands behind the backslash means nothing"
    case .tab: "the line starts with a tab"
    case .specialCharacter: "no text without quotation marks begins with this character"
    case .controlCharacter: "an invisible control character stands here"
    case .looseLine: "this line does not go with the lines above it"
    case .other: "this is not YAML"
    }
  }

  var help: String {
    switch self {
    case .notUTF8: "save the file again with the encoding UTF-8"
    case .tooLarge: "settings are a few lines; move what is no setting to a file of its own"
    case .tooDeep: "remove brackets or indentation; no setting has more than a few levels"
    case .severalDocuments: "remove the line: the file is one document"
    case .anchor, .alias: "write the value out, or put it in quotation marks if it is text"
    case .colonInText: "put the whole text in quotation marks"
    case .unclosedQuote: "write the same mark where the text ends"
    case .unclosedBracket: "write a comma between two values, and the closing bracket at the end"
    case .badEscape: "write “\\\\” for a backslash, or use single quotation marks"
    case .tab: "indent with spaces"
    case .specialCharacter: "put the text in quotation marks"
    case .controlCharacter: "remove it: type the line again"
    case .looseLine:
      "write a name, a colon, a space and a value, indented like the lines above"
    case .other:
      "a text that holds a colon and a space, or begins with a special character, needs quotes"
    }
  }
}

extension SettingsFile {
  var noun: String {
    switch self {
    case .settings: "the settings"
    case .strings: "the strings file"
    }
  }
}
