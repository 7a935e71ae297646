/// What a field holds, and so how its value is read: `- Madina Akylbek: Madina` is a credit in one
/// field, a map in another and a line of text in a third.
package indirect enum FieldType: Sendable {
  /// The rest of the line as typed, ` #` included; unquoted where it stands wholly in one pair of
  /// straight quotes. `|` and `>` open a block; deeper lines continue it.
  case text

  /// Read as `text`; holds inline Markdown.
  case markdown

  /// A whole number in decimal digits. `2:37` and `010` are none.
  case integer

  /// A number with or without a decimal point.
  case decimal

  /// `true`, `false` and, as in YAML 1.1, `yes`, `no`, `on`, `off`, in any case.
  case boolean

  /// `2024-05-02`, `2024-05` or `2024`, and a day that the calendar has.
  case date

  /// An `http` or `https` address, or a path from the root of the site: `/films/`.
  case url

  /// The id of an entity: no white space and none of `/ : # , [ ] { } < > " '`.
  case identifier

  /// One of these words, spelt exactly so.
  case choice([String])

  /// A block list, a flow list, or one value that stands for a list of one.
  case list(FieldType)

  /// A block or flow map with declared keys.
  case map([Field])

  /// A block or flow map with any keys, in the order of the file.
  case dictionary(FieldType)

  /// A list of `A: B`, where either side may be quoted and the first colon and space divide; `B`
  /// may be a nested list or missing.
  case credits

  /// Whichever fits. Text is tried last, and an error speaks of both.
  case oneOf(FieldType, FieldType)
}
