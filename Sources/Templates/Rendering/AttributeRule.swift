/// What the value of an attribute is taken for, by its name and perhaps its element's.
///
/// The compiler of templates escapes by these, and the vocabulary prints them.
struct AttributeRule: Sendable {
  /// In small letters, sorted.
  let names: [String]

  /// The elements in which this holds; all, if there are none.
  let elements: [String]

  /// What it is at its first sign.
  let attribute: MarkupState.Attribute

  private init(
    _ attribute: MarkupState.Attribute, _ names: [String], of elements: [String] = []
  ) {
    self.names = names
    self.elements = elements
    self.attribute = attribute
  }

  /// In HTML; what holds of some elements only comes first.
  static let html = [
    // Only the author of a theme may say which scripts run, and where they come from.
    AttributeRule(.scriptSource, ["href", "src", "xlink:href"], of: ["base", "script"]),
    // The elements of SVG that set other elements' attributes.
    AttributeRule(
      .animation, ["attributename", "by", "from", "to", "values"],
      of: ["animate", "animatecolor", "animatemotion", "animatetransform", "set"]),
    AttributeRule(address, ["value"], of: ["param"]),
    addresses,
    addressLists,
    AttributeRule(.style, ["style"]),
    AttributeRule(.document, ["srcdoc"]),
  ]

  /// In XML, with what else holds an address there: in feeds and outlines. So does any name that ends
  /// in `xmlSuffix`.
  static let xml = [
    addresses, addressLists, AttributeRule(address, ["htmlurl", "uri", "url", "xmlurl"]),
  ]

  static let xmlSuffix = ":href"

  /// How names of attributes begin in which HTML, and the common script libraries, find code.
  static let scriptPrefixes = [
    "on", "@", ":", "(", "[", "*", "_", "x-", "v-", "ng-", "data-ng-", "hx-on", "hx-vals",
    "hx-vars",
    "data-hx-on", "data-hx-vals", "data-on",
  ]

  /// Attributes whose value is an address that is opened, sent to or loaded.
  private static let addresses = AttributeRule(
    address,
    [
      "action", "background", "cite", "classid", "codebase", "data", "data-href", "data-src",
      "data-url", "dynsrc", "formaction", "href", "longdesc", "lowsrc", "manifest", "poster",
      "profile", "src", "usemap", "xlink:href", "xml:base",
    ])

  /// Attributes that hold several addresses, with white space or commas between them.
  private static let addressLists = AttributeRule(
    .address(.start([]), list: true),
    ["archive", "attributionsrc", "data-srcset", "imagesrcset", "ping", "srcset"])

  private static let address = MarkupState.Attribute.address(.start([]), list: false)
}

extension AttributeRule {
  /// What an attribute of XML is.
  static func attributeOfXML(named name: String) -> MarkupState.Attribute {
    if let rule = xmlByName[name]?.first { return rule.attribute }
    return name.hasSuffix(xmlSuffix) ? address : .plain
  }

  /// What an attribute of HTML is; `element` is empty where nobody knows which it is.
  static func attributeOfHTML(named name: String, of element: String) -> MarkupState.Attribute {
    for rule in htmlByName[name] ?? [] {
      if rule.elements.isEmpty { return rule.attribute }
      if element.isEmpty { return .unknown }
      if rule.elements.contains(element) { return rule.attribute }
    }
    if scriptPrefixes.contains(where: name.hasPrefix) { return .event }
    return isNamedAsAddress(name) ? address : .plain
  }

  /// Any other attribute of HTML whose name holds one of these is taken for an address, as scripts
  /// read it that a theme brings along: `data-map-url`. So is what the prefix of a namespace stands
  /// before.
  static let addressWords = ["src", "uri", "url"]

  private static func isNamedAsAddress(_ name: String) -> Bool {
    name.hasSuffix(xmlSuffix) || name.hasPrefix("xmlns:")
      || addressWords.contains { occurs($0, in: name) }
  }

  /// By bytes: the library's search for a text within another, which compares characters, took a
  /// fifth of the time in which a theme is compiled.
  private static func occurs(_ word: String, in name: String) -> Bool {
    var rest = name.utf8[...]
    while rest.count >= word.utf8.count {
      if rest.starts(with: word.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }

  private static let htmlByName = byName(html)
  private static let xmlByName = byName(xml)

  private static func byName(_ rules: [AttributeRule]) -> [String: [AttributeRule]] {
    rules.reduce(into: [:]) { table, rule in
      for name in rule.names { table[name, default: []].append(rule) }
    }
  }
}
