import FrontMatter
package import JournalSite

/// A description of one kind of file for editors that complete and check YAML: JSON Schema, draft
/// 2020-12 (json-schema.org/draft/2020-12).
///
/// It is made of the declarations that the reader itself goes by. It can but be more lenient or more
/// strict here and there: front matter is no YAML where a title is `No` or `Madina: a winter`.
package struct JournalSchema: Sendable {
  /// With a line feed at the end.
  package let text: String

  /// What there are schemas of.
  package enum Subject: String, Sendable, CaseIterable {
    /// `journal.yaml`
    case journal
    case article, film

    /// A file that is a list of films.
    case films
    case person, festival, topic, series, issue, page
  }

  package init(of subject: Subject, for configuration: JournalConfiguration) {
    let writer = SchemaWriter(kinds: configuration.kinds.map(\.name))
    let schemas = Schemas(configuration)
    let content: [(String, JSONText)] =
      switch subject {
      case .journal: writer.object(JournalConfiguration.settings)
      case .article: writer.object(schemas.article.fields)
      case .film: writer.object(schemas.film.fields)
      case .films:
        [("type", .string("array")), ("items", .object(writer.object(schemas.listedFilm.fields)))]
      case .person: writer.object(schemas.person.fields)
      case .festival: writer.object(schemas.festival.fields)
      case .topic: writer.object(schemas.topic.fields)
      case .series: writer.object(schemas.series.fields)
      case .issue: writer.object(schemas.issue.fields)
      case .page: writer.object(schemas.page.fields)
      }
    let head: [(String, JSONText)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string(subject.title)),
    ]
    text = JSONText.object(head + content).printed() + "\n"
  }
}

extension JournalSchema.Subject {
  fileprivate var title: String {
    switch self {
    case .journal: "Intertitle: journal.yaml"
    case .films: "Intertitle: a list of films"
    default: "Intertitle: the front matter of \(rawValue)"
    }
  }
}

/// Turns declarations of fields into schemas.
private struct SchemaWriter {
  /// What stands in an article's `kind`.
  let kinds: [String]

  func object(_ fields: [Field]) -> [(String, JSONText)] {
    var entries: [(String, JSONText)] = [("type", .string("object"))]
    let required = fields.filter(\.isRequired).map { JSONText.string($0.name) }
    if !required.isEmpty { entries.append(("required", .array(required))) }
    entries.append(
      (
        "properties",
        .object(
          fields.map { field in
            let type = field.name == "kind" ? .choice(kinds) : field.type
            let description: [(String, JSONText)] =
              field.summary.isEmpty ? [] : [("description", .string(field.summary))]
            return (field.name, .object(description + schema(of: type, named: field.name)))
          })
      ))
    entries.append(("additionalProperties", .boolean(false)))
    return entries
  }

  private func schema(of type: FieldType, named name: String) -> [(String, JSONText)] {
    if case .text = type, let pattern = SchemaPattern.ofTexts[name] { return pattern.schema }
    return schema(of: type)
  }

  /// YAML makes a number of the title `1917` and a Boolean of `No`, so a text may be these.
  private func schema(of type: FieldType) -> [(String, JSONText)] {
    switch type {
    case .text, .markdown: [("type", types("string", "number", "boolean"))]
    case .integer: [("type", .string("integer"))]
    case .decimal: [("type", .string("number"))]
    case .boolean: [("type", .string("boolean"))]
    case .date: SchemaPattern.date.schema
    case .url: [("type", .string("string")), ("pattern", .string("^(https?://|/)"))]
    case .identifier:
      [("type", types("string", "integer")), ("pattern", .string("^[a-z0-9-]+$"))]
    case .choice(let words): [("enum", .array(words.map(word)))]
    case .list(let element):
      [
        (
          "anyOf",
          .array([
            .object([("type", .string("array")), ("items", .object(item(element)))]),
            .object(schema(of: element)),
          ])
        )
      ]
    case .map(let fields): object(fields)
    case .dictionary(let value):
      [("type", .string("object")), ("additionalProperties", optional(value))]
    case .credits:
      [("type", .string("array")), ("items", .object([("anyOf", credit)]))]
    case .oneOf(let one, let other):
      [("anyOf", .array([.object(schema(of: one)), .object(schema(of: other))]))]
    }
  }

  /// `- goEast 2024: Competition` is a text to us and a map to YAML.
  private func item(_ type: FieldType) -> [(String, JSONText)] {
    if case .text = type { return [("type", types("string", "number", "boolean", "object"))] }
    return schema(of: type)
  }

  /// The version of the format is a number to YAML.
  private func word(_ word: String) -> JSONText { Int(word).map { .number($0) } ?? .string(word) }

  /// `essay:` with nothing behind it is a kind without settings.
  private func optional(_ type: FieldType) -> JSONText {
    .object([("anyOf", .array([.object(schema(of: type)), .object([("type", .string("null"))])]))])
  }

  /// `Madina Akylbek`, `Madina Akylbek: Madina`, or a role with a list of names.
  private var credit: JSONText {
    .array([
      .object(schema(of: .text)),
      .object([
        ("type", .string("object")), ("maxProperties", .number(1)),
        ("additionalProperties", optional(.list(.text))),
      ]),
    ])
  }

  private func types(_ names: String...) -> JSONText { .array(names.map { .string($0) }) }
}
