/// Why a file of settings or strings cannot be read at all.
package enum SettingsFault: Sendable, Hashable {
  case notUTF8
  case tooLarge(limit: Int)
  case tooDeep
  case severalDocuments

  /// `&name`: with aliases, a few lines ask for more memory than there is.
  case anchor
  case alias

  /// A colon and a space inside a text without quotes.
  case colonInText
  case unclosedQuote
  case unclosedBracket
  case badEscape
  case tab

  /// What no text without quotes can begin with: `@`, `%`, a backtick.
  case specialCharacter
  case controlCharacter

  /// A line that is neither a setting nor a part of one.
  case looseLine
  case other

  /// From the words that libyaml has for it; `byte` is what stands where it stopped.
  init(libyaml problem: String, at byte: UInt8?) {
    self =
      if problem.contains("mapping values are not allowed") {
        .colonInText
      } else if problem.contains("unexpected end of stream") {
        .unclosedQuote
      } else if problem.contains("',' or '") {
        .unclosedBracket
      } else if problem.contains("escape") || problem.contains("hexadecimal") {
        .badEscape
      } else if problem.contains("cannot start any token") {
        byte == 0x09 ? .tab : .specialCharacter
      } else if problem.contains("control characters") {
        .controlCharacter
      } else if problem.contains("expected key") || problem.contains("'-' indicator")
        || problem.contains("expected ':'") || problem.contains("not allowed in this context")
        || problem.contains("document start")
      {
        .looseLine
      } else {
        .other
      }
  }
}

/// Which of the journal's YAML files a message speaks of.
package enum SettingsFile: Sendable, Hashable {
  case settings
  case strings
}
