import Templates

extension SiteContext {
  /// The journal's own fields of an entity, as its template reads them.
  func extra(_ values: [ExtraValue?]) -> RecordValue {
    RecordValue(values.map { $0.map { templateValue($0) } ?? .none })
  }

  private func templateValue(_ value: ExtraValue) -> Value {
    switch value {
    case .text(let text): .text(text)
    case .markup(let document): inlineHTML(document).map { .html($0) } ?? .none
    case .number(let number): .decimal(number)
    case .date(let date): date.templateValue
    case .boolean(let flag): .boolean(flag)
    case .url(let url): .address(url)
    case .film(let film): .view(FilmView(self, film))
    case .person(let person): .view(PersonView(self, person))
    case .list(let values): .list(ExtraList(values.map { templateValue($0) }))
    }
  }
}

private final class ExtraList: ListReading {
  private let values: [Value]

  init(_ values: [Value]) { self.values = values }

  var count: Int { values.count }

  func value(at index: Int) -> Value { values.indices.contains(index) ? values[index] : .none }
}

extension ExtraField {
  /// What templates can know of the journal's own fields. A field need not be there, so its type is
  /// optional.
  static func declarations(_ extra: [EntityKind: [ExtraField]]) -> [String: RecordDeclaration] {
    var declarations: [String: RecordDeclaration] = [:]
    for kind in EntityKind.allCases {
      let fields = (extra[kind] ?? []).map { field in
        RecordField(field.name, "Declared in journal.yaml.", .optional(field.type.templateType))
      }
      declarations["\(kind.rawValue).extra"] = RecordDeclaration(
        "The journal’s own fields of this kind, from extra: in journal.yaml.", fields: fields)
    }
    return declarations
  }
}

extension ExtraField.ValueType {
  fileprivate var templateType: ValueType {
    switch self {
    case .text: .text
    case .markdown: .html
    case .number: .decimal
    case .date: .date
    case .boolean: .boolean
    case .url: .address
    case .film: FilmView.valueType
    case .person: PersonView.valueType
    case .list(let element): .list(element.templateType)
    }
  }
}
