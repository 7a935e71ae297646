import FrontMatter
import Diagnostics
import Yams

extension JournalConfiguration {
  mutating func readKinds(_ node: Node, with reader: inout ConfigurationReader) {
    if case .sequence = node {
      for text in reader.fieldTexts(node, of: "kinds") {
        add(ArticleKind(name: text.text), at: text.range, with: &reader)
      }
      reportNoKinds(at: node, with: &reader)
      return
    }
    for (name, key, value) in reader.entries(node, of: "kinds", example: Self.exampleKinds) {
      let kind = Self.kind(name, from: value, with: &reader)
      add(kind, at: reader.range(of: key), with: &reader)
    }
    reportNoKinds(at: node, with: &reader)
  }

  private static let exampleKinds = "a list: [interview, review, essay]"

  /// An article is of some kind.
  private func reportNoKinds(at node: Node, with reader: inout ConfigurationReader) {
    let isEmpty = node.sequence?.isEmpty ?? node.mapping?.isEmpty ?? false
    if isEmpty {
      reader.report(.wrongSettingType(name: "kinds", expected: Self.exampleKinds), at: node)
    }
  }

  /// A kind's index needs an address, which is made from its plural.
  private mutating func add(
    _ kind: ArticleKind, at range: Range<Int>, with reader: inout ConfigurationReader
  ) {
    if !isSlug(kind.name.lowercased()) {
      let slug = slug(of: kind.name)
      reader.report(
        .wrongSettingType(
          name: kind.name,
          expected: slug.isEmpty
            ? "a word of the letters a to z, digits and hyphens: festival-report"
            : "a word of the letters a to z, digits and hyphens: \(slug)"),
        at: range)
    } else if kinds.contains(where: { $0.name == kind.name }) {
      reader.report(.duplicateSetting(name: kind.name), at: range)
    } else if slug(of: kind.plural).isEmpty {
      reader.report(
        .wrongSettingType(
          name: kind.name, expected: "{plural: …} with letters for an address behind it"),
        at: range)
    } else {
      placesOfKinds[kind.name] = range
      kinds.append(kind)
    }
  }

  private static func kind(
    _ name: String, from node: Node, with reader: inout ConfigurationReader
  ) -> ArticleKind {
    // `essay:` with nothing behind it is a kind without settings.
    if case .scalar(let scalar) = node, scalar.string.isEmpty || scalar.string == "~" {
      return ArticleKind(name: name)
    }
    var label: String?
    var plural: String?
    var form: ArticleKind.Form?
    var questions: ArticleKind.Questions?
    for (key, keyNode, value) in reader.entries(
      node, of: "kinds.\(name)", example: "{form: interview}")
    {
      switch key {
      case "label": label = reader.text(value, of: key)
      case "plural": plural = reader.text(value, of: key)
      case "form": form = choice(value, of: key, with: &reader)
      case "questions": questions = choice(value, of: key, with: &reader)
      default:
        reader.reportUnknown(key, at: keyNode, known: ["label", "plural", "form", "questions"])
      }
    }
    return ArticleKind(name: name, label: label, plural: plural, form: form, questions: questions)
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: Node, of name: String, with reader: inout ConfigurationReader
  ) -> Choice? {
    guard let text = reader.text(node, of: name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    reader.report(.wrongSettingType(name: name, expected: "one of \(words)"), at: node)
    return nil
  }

  mutating func readRatingScale(_ node: Node, with reader: inout ConfigurationReader) {
    if case .sequence = node {
      let marks = reader.fieldTexts(node, of: "rating-scale").map(\.text)
      if marks.isEmpty || marks.contains("") {
        reader.report(
          .wrongSettingType(
            name: "rating-scale", expected: "marks from worst to best: [poor, good]"),
          at: node)
      } else {
        ratingScale = .marks(marks)
      }
      return
    }
    let problems = reader.diagnostics.count
    var worst = 0.0
    var best: Double?
    var step = 0.5
    let example = "{worst: 0, best: 5, step: 0.5}, or a list of marks"
    for (name, key, value) in reader.entries(node, of: "rating-scale", example: example) {
      switch name {
      case "worst": worst = reader.number(value, of: name) ?? worst
      case "best": best = reader.number(value, of: name)
      case "step": step = reader.number(value, of: name) ?? step
      default: reader.reportUnknown(name, at: key, known: ["worst", "best", "step"])
      }
    }
    if let best, best > worst, step > 0 {
      ratingScale = .numbers(worst: worst, best: best, step: step)
    } else if reader.diagnostics.count == problems {
      reader.report(
        .wrongSettingType(name: "rating-scale", expected: example), at: node)
    }
  }

  mutating func readExtra(_ node: Node, with reader: inout ConfigurationReader) {
    let kinds = EntityKind.allCases.map(\.rawValue)
    let example = "{article: {sponsor: text}}"
    for (kindName, key, value) in reader.entries(node, of: "extra", example: example) {
      guard let kind = EntityKind(rawValue: kindName) else {
        reader.reportUnknown(kindName, at: key, known: kinds)
        continue
      }
      for (name, key, declaration) in reader.entries(
        value, of: "extra.\(kindName)", example: "{sponsor: text}")
      {
        if !isFieldName(name) {
          reader.report(
            .wrongSettingType(
              name: name, expected: "a name of letters, digits and hyphens: {sponsor: text}"),
            at: key)
          continue
        }
        if let field = Self.extraField(name, of: kind, from: declaration, with: &reader) {
          if placesOfFields[name] == nil { placesOfFields[name] = reader.range(of: key) }
          extra[kind, default: []].append(field)
        }
      }
    }
  }

  /// Whether a template can spell the name, and front matter, too.
  private func isFieldName(_ name: String) -> Bool {
    name.first?.isLetter ?? false
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private static func extraField(
    _ name: String, of kind: EntityKind, from node: Node,
    with reader: inout ConfigurationReader
  ) -> ExtraField? {
    var typeNode = node
    var index: Node?
    var label: String?
    if case .mapping = node {
      for (key, keyNode, value) in reader.entries(node, of: name) {
        switch key {
        case "type": typeNode = value
        case "index": index = reader.boolean(value, of: key) ?? false ? value : nil
        case "label": label = reader.text(value, of: key)
        default: reader.reportUnknown(key, at: keyNode, known: ["type", "index", "label"])
        }
      }
    }
    guard let type = extraType(typeNode, of: name, with: &reader) else { return nil }
    if let index, let expected = Self.reasonAgainstIndex(of: name, type, kind) {
      reader.report(.wrongSettingType(name: "index", expected: expected), at: index)
    }
    return ExtraField(name: name, type: type, isIndexed: index != nil, label: label)
  }

  /// What to write instead, where a field cannot have an index.
  private static func reasonAgainstIndex(
    of name: String, _ type: ExtraField.ValueType, _ kind: EntityKind
  ) -> String? {
    if kind != .article, kind != .film {
      return "index: false, since only fields of articles and films have an index"
    }
    if !ExtraField.canBeIndexed(type) {
      return "index: false, or make it a text, number, date, film, person, or a list of these"
    }
    if slug(of: name).isEmpty { return "a name with letters that an address can be made of" }
    return nil
  }

  private static let extraTypes: [String: ExtraField.ValueType] = [
    "text": .text, "markdown": .markdown, "number": .number, "date": .date, "boolean": .boolean,
    "url": .url, "film": .film, "person": .person,
  ]

  private static func extraType(
    _ node: Node, of name: String, with reader: inout ConfigurationReader
  ) -> ExtraField.ValueType? {
    if case .sequence(let sequence) = node, sequence.count == 1, let item = sequence.first {
      return extraType(item, of: name, with: &reader).map { .list($0) }
    }
    if case .scalar(let scalar) = node, let type = extraTypes[scalar.string] { return type }
    reader.report(
      .wrongSettingType(
        name: name,
        expected: "a type: text, markdown, number, date, boolean, url, film, person, or a list of "
          + "one of these: [film]"),
      at: node)
    return nil
  }
}

extension ArticleKind {
  /// A kind with its defaults: the label is the capitalised name, the plural English, and the form
  /// the name itself where that is a form.
  package init(
    name: String, label: String? = nil, plural: String? = nil, form: Form? = nil,
    questions: Questions? = nil
  ) {
    self.name = name
    hasOwnLabel = label != nil
    hasOwnPlural = plural != nil || label != nil
    let label = label ?? name.prefix(1).uppercased() + name.dropFirst()
    self.label = label
    self.plural = plural ?? Self.englishPlural(of: label)
    self.form = form ?? Form(rawValue: name) ?? .plain
    self.questions = questions ?? .bold
  }

  private static func englishPlural(of word: String) -> String {
    if word.lowercased() == "news" { return word }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return ["s", "x", "ch", "sh"].contains(where: word.hasSuffix) ? word + "es" : word + "s"
  }
}
