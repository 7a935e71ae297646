extension PrintPlace {
  /// As a table of all places calls it.
  var name: String { self == .text ? "between tags" : description }

  /// Where that is, as it follows “printed”.
  var description: String {
    switch self {
    case .text: "here"
    case .plainElement: "in an element that holds plain text"
    case .xmlText: "in XML"
    case .attribute: "in an attribute"
    case .addressStart, .addressRest: "in an address"
    case .addressListStart, .addressListRest: "in a list of addresses"
    case .characterData: "in a CDATA section"
    case .json: "in JSON"
    case .jsonString: "within a JSON text"
    case .plainText: "in a plain text file"
    case .tagName: "in the name of a tag"
    case .attributeName: "in a tag outside the quoted values of its attributes"
    case .unquotedAttribute: "in an attribute without quotation marks"
    case .eventAttribute: "in an attribute that holds a script"
    case .styleAttribute: "in a style attribute"
    case .documentAttribute: "in an attribute that holds a document"
    case .animationAttribute: "in an attribute that an animation sets"
    case .scriptSource: "in an attribute that says where scripts come from"
    case .earlyContent: "in a “content” that stands in front of “http-equiv”"
    case .refreshAttribute: "in front of the address that a page goes on to"
    case .scriptAddress: "behind a scheme that is not known to be harmless"
    case .unknownAttribute: "in an attribute whose name depends on a condition"
    case .style: "in CSS"
    case .script: "in a script"
    case .rawElement: "in an element whose content is not parsed"
    case .comment: "in a comment"
    case .declaration: "in a declaration"
    case .lost: "behind a script or a style whose end browsers find in different places"
    }
  }

  var help: String? {
    switch self {
    case .attributeName: "write the attribute's name, and the expression in its quoted value"
    case .unquotedAttribute: "put quotation marks around the value"
    case .eventAttribute, .script:
      "put the value into a data- attribute, or into a script of the type application/json"
    case .style, .styleAttribute: "choose among classes with {% if %}"
    case .scriptAddress: "write the scheme out, https:// for instance"
    case .unknownAttribute: "write the whole attribute in each branch"
    case .earlyContent: "write http-equiv first, then content"
    case .scriptSource: "write the address out; assets lie below /assets/"
    case .comment: "template comments are written {# … #}"
    case .refreshAttribute: "write the number of seconds and url= out: 0; url={{ … }}"
    case .tagName: "write a tag in each branch of an {% if %}"
    default: nil
    }
  }
}
