import Diagnostics
import Markup

extension Vocabulary {
  /// What becomes of a value where it is printed, and where none can be. The samples go through the
  /// compiler of templates like those of a theme: these tables say what is done, not what was meant.
  var escapingSections: [String] {
    let samples = EscapingSample.declaration.fields
    let outcomes = PrintPlace.allCases.flatMap { place in
      EscapingSample.templates(for: place).map { Outcome(of: $0, at: place) }
    }
    return [
      table(
        "escaping", "What is printed is escaped for the place where it stands. These are samples:",
        samples.map { [$0.name, $0.type.spelling, $0.summary] }),
      table("places", "What becomes of the samples.", outcomes.compactMap(\.printed)),
      table("types", "Where a value of a type can be printed.", types),
      table(
        "attributes", "What else than text the quoted value of an attribute is taken for.",
        attributes),
      table(
        "refused places", "Where nothing can be printed, and what to do about it.",
        outcomes.compactMap(\.refused)),
    ]
  }

  /// The types, those of a kind together, and the places that take them.
  private var types: [[String]] {
    let places = PrintPlace.allCases.filter(\.allowsExpressions)
    let types: [ValueType] = [
      .text, .number, .decimal, .address, .html, .json, .date, .boolean, .list(.text),
    ]
    var rows: [[String]] = []
    for type in types {
      let taking = places.filter { $0.takes(type) }
      let names = taking == places ? ["in every place"] : taking.map(\.name)
      if rows.last?.last == names.joined(separator: ", ") {
        rows[rows.count - 1][0] += ", " + type.spelling
      } else {
        rows.append([type.spelling, names.joined(separator: ", ")])
      }
    }
    return rows
  }

  /// What an attribute is, the files and the elements in which it is, and its names.
  private var attributes: [[String]] {
    let both = AttributeRule.html.filter { rule in
      AttributeRule.xml.contains { $0.names == rule.names }
    }
    let rows = AttributeRule.html.map { rule in
      row(rule, in: both.contains { $0.names == rule.names } ? "HTML, XML" : "HTML")
    }
    let others = AttributeRule.xml.filter { rule in !both.contains { $0.names == rule.names } }
    let scripts = AttributeRule.scriptPrefixes.map { $0 + "…" }.joined(separator: ", ")
    let words = AttributeRule.addressWords.map { "…\($0)…" }
    let addresses = (words + ["…" + AttributeRule.xmlSuffix, "xmlns:…"]).joined(separator: ", ")
    return rows
      + [
        [name(of: .event), "HTML", "any", scripts],
        [name(of: AttributeRule.attributeOfHTML(named: "url", of: "")), "HTML", "any", addresses],
      ]
      + others.map { row($0, in: "XML") }
      + [
        [
          name(of: AttributeRule.attributeOfXML(named: AttributeRule.xmlSuffix)), "XML", "any",
          "…" + AttributeRule.xmlSuffix,
        ]
      ]
  }

  private func row(_ rule: AttributeRule, in files: String) -> [String] {
    let elements = rule.elements.map { "<\($0)>" }.joined(separator: ", ")
    return [
      name(of: rule.attribute), files, elements.isEmpty ? "any" : elements,
      rule.names.joined(separator: ", "),
    ]
  }

  private func name(of attribute: MarkupState.Attribute) -> String {
    MarkupState(format: .html).place(in: attribute).name
  }
}

/// What the compiler makes of a template, and what that prints.
private struct Outcome {
  /// The place, the template, and what it prints.
  var printed: [String]?

  /// The template, the place or whatever else is wrong, and what to do about it.
  var refused: [String]?

  init(of template: String, at place: PrintPlace) {
    let name = EscapingSample.fileName(for: place)
    let source = SourceText(path: name, bytes: Array(template.utf8))
    let library = TemplateLibrary(
      sources: TemplateSources(theme: [name: source]),
      strings: StringTable(language: "en", entries: [:]))
    var diagnostics: [Diagnostic] = []
    let compiled = library.compile(name, for: EscapingSample.self, diagnostics: &diagnostics)
    if let problem = diagnostics.first?.problem {
      let refusal = "nothing can be printed "
      let message = problem.message
      let place = message.hasPrefix(refusal) ? String(message.dropFirst(refusal.count)) : message
      refused = [template, place, problem.help ?? ""]
    } else if let compiled {
      var output = OutputBuffer()
      compiled.render(EscapingSample(), into: &output)
      let name = Self.place(in: source, of: name).name
      printed = [name, template, String(decoding: output.bytes, as: UTF8.self)]
    }
  }

  /// Where the first expression of a template stands.
  private static func place(in source: SourceText, of fileName: String) -> PrintPlace {
    var state = MarkupState(format: MarkupState.Format(fileName: fileName) ?? .plain)
    let end = source.bytes.firstIndex(of: UInt8(ascii: "{")) ?? source.bytes.endIndex
    _ = state.advance(over: source.bytes[..<end])
    return state.place
  }
}
