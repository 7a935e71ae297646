import Diagnostics

extension TemplateProblem {
  var severity: Severity { .error }

  var message: String {
    switch self {
    case .inIncluded(let name, let problem): "in “\(name)”: \(problem.message)"
    case .inStrings(.placeholderMissing(let name, let key)):
      "the theme fills no “{\(name)}” in the string “\(key)”"
    case .inStrings(.placeholderUnknown(let name, let key, _)):
      "the string “\(key)” lacks “{\(name)}”"
    case .inStrings(let problem), .elsewhere(let problem, _): problem.message
    case .unclosedTag(let opener, let closer): "“\(opener)” without “\(closer)”"
    case .unclosedText: "a text without its closing quotation mark"
    case .unexpectedCharacter(let character): "unexpected “\(character)”"
    case .unexpected(let expected, let found?): "expected \(expected), found “\(found)”"
    case .unexpected(let expected, nil): "expected \(expected)"
    case .numberTooLarge(let digits): "the number “\(digits)” is too large"
    case .unknownTag(let name, _): name.isEmpty ? "an empty tag" : "no tag “\(name)”"
    case .strayTag(let name): "“{% \(name) %}” has nothing to end or divide here"
    case .unclosedBlock(let opener, let closer): "“{% \(opener) %}” without “{% \(closer) %}”"
    case .tooDeep: "nested too deep"
    case .tooLarge: "the template is too large once everything is included"
    case .duplicateBlock(let name, let line): "block “\(name)” is already on line \(line)"
    case .duplicateParameter(let name): "“\(name)” is given twice"
    case .lateExtends: "“{% extends %}” has to come first, and once"
    case .unknownTemplate(let name, _): "no template “\(name)”"
    case .unknownBlock(let name, let parent, _): "no block “\(name)” in “\(parent)”"
    case .missingBlocks(let names):
      "built-in templates fill \(names.map { "“\($0)”" }.joined(separator: ", ")), and there is no "
        + (names.count == 1 ? "block of this name here" : "block of these names here")
    case .contentOutsideBlocks(let parent):
      "nothing outside the blocks is printed in a template that extends “\(parent)”"
    case .blockInInclusion(let name): "block “\(name)” in an included template"
    case .pageInInclusion(let name): "“\(name)” extends a template and cannot be included"
    case .noParentBlock: "“block.super” has no block to print"
    case .recursion(let names):
      "templates go in a circle: " + names.map { "“\($0)”" }.joined(separator: " → ")
    case .unknownName(let name, _): "no name “\(name)” here"
    case .unknownField(let name, let owner, _): "no field “\(name)” in “\(owner)”"
    case .noFields(let name, let type): "“\(name)” is \(type.description) and has no fields"
    case .takenName(let name): "“\(name)” has a meaning of its own"
    case .maybeMissing(let name): "“\(name)” may be missing"
    case .notAList(let name, let type): "“\(name)” is \(type.description), not a list"
    case .incomparable(let sign, let left, let right):
      "\(left.description) and \(right.description) cannot be compared with “\(sign)”"
    case .unprintable(let name, let type, let place):
      "“\(name)” is \(type.description) and cannot be printed \(place.description)"
    case .unknownFilter(let name, _): "no filter “\(name)”"
    case .filterInput(let filter, let accepts, let found):
      "“\(filter)” takes \(accepts), not \(found.description)"
    case .neverMissing(let name, let type):
      "“\(name)” is \(type.description) and never missing"
    case .argumentCount(let filter, _, let found):
      "“\(filter)” has \(found == 0 ? "no argument" : "\(found) arguments")"
    case .argumentType(let filter, let wanted, let found):
      "“\(filter)” wants \(wanted), not \(found.description)"
    case .unknownArgument(let filter, let name): "“\(filter)” has no argument “\(name)”"
    case .variableArgument(let filter, let wanted): "“\(filter)” wants \(wanted)"
    case .datePattern(let letters): "“\(letters)” is no part of a date"
    case .unknownString(let key, let language, _):
      "no string “\(key)” in “\(language)”"
    case .pluralWithoutCount(let key): "the string “\(key)” depends on a number"
    case .pluralFormsMissing(let key, let language, let forms):
      "the string “\(key)” lacks \(forms.map { "“\($0)”" }.joined(separator: ", ")) in “\(language)”"
    case .placeholderMissing(let name, let key): "the string “\(key)” needs “\(name)”"
    case .placeholderUnknown(let name, let key, _): "the string “\(key)” has no place for “\(name)”"
    case .stringIsList(let key): "the string “\(key)” is a list"
    case .stringIsNoList(let key, let count):
      "the string “\(key)” has to be a list of \(count) names"
    case .unsafePlace(let place): "nothing can be printed \(place.description)"
    case .branchesDiffer: "the branches end in different places of the markup"
    case .loopDiffers: "the loop does not end in the place of the markup where it began"
    case .openMarkup(let open): open.message
    case .unknownFormat(let name): "“\(name)” is no kind of file that a template can make"
    }
  }
}

extension TemplateProblem {
  var help: String? {
    switch self {
    case .inIncluded(_, .unknownName(let name, _)): "hand it over: with \(name)=…"
    case .inIncluded(_, let problem):
      problem.help ?? "the first line of the template says what it is handed"
    case .inStrings(let problem): problem.helpInStrings
    case .elsewhere(_, let notation): notation.help
    case .unclosedTag(_, let closer): "close it with \(closer)"
    case .unclosedText: "close it with the quotation mark that opened it, on the same line"
    case .unexpectedCharacter:
      "names, numbers and texts in quotation marks can stand here; there is no arithmetic"
    case .unexpected(_, "("?): "arguments of a filter follow a colon: | limit: 5"
    case .unexpected(_, "if"?): "write {% elif … %}"
    case .unexpected, .numberTooLarge: nil
    case .unknownTag(let name, let nearest):
      OtherLanguage.help(forTag: name) ?? suggestion(nearest)
        ?? "there are block, extends, for, if, include and set, with elif, else and empty"
    case .strayTag: "remove it, or open what it belongs to"
    case .unclosedBlock(_, let closer): "end it with {% \(closer) %}"
    case .tooDeep: "move the inner part to a template of its own and include it"
    case .tooLarge: "look for templates that include one another many times over"
    case .duplicateBlock: "give it another name"
    case .duplicateParameter: "remove one of them"
    case .lateExtends: "make it the first tag of the file"
    case .unknownTemplate(_, let nearest), .unknownBlock(_, _, let nearest):
      suggestion(nearest)
    case .missingBlocks(let names):
      names.map { "{% block \($0) %}{% endblock %}" }.joined(separator: " ")
        + (names.count == 1 ? " is to stand where it belongs" : " are to stand where each belongs")
        + "; the theme’s own file of this name shows where"
    case .contentOutsideBlocks: "move it into a block"
    case .blockInInclusion: "write what it holds without {% block %}; blocks belong to pages"
    case .pageInInclusion: "include the part that both need from a template of its own"
    case .noParentBlock: "remove it: nothing is defined for this block further down"
    case .recursion(let names):
      names.count == 2 && names[0] == names[1] && !names[0].hasPrefix("theme:")
        ? "the built-in template is “theme:\(names[0])”"
        : "remove one of the references"
    case .unknownField(let name, let owner, let nearest) where owner.hasSuffix(".extra"):
      suggestion(nearest)
        ?? "a field of your own is declared in content/journal.yaml: "
        + "extra: {\(owner.split(separator: ".").dropLast().last ?? ""): {\(name): text}}"
    case .unknownString(let key, let language, let nearest):
      suggestion(nearest) ?? "add a line “\(key): …” to templates/strings/\(language).yaml"
    case .unknownName(let name, let known): nameHelp(name, known)
    case .unknownField(let name, "forloop", let nearest):
      OtherLanguage.help(forLoopField: name) ?? suggestion(nearest)
    case .unknownField(_, _, let nearest), .placeholderUnknown(_, _, let nearest):
      suggestion(nearest)
    case .unknownFilter(let name, let nearest):
      OtherLanguage.help(forFilter: name) ?? suggestion(nearest)
        ?? "there are " + FilterDeclaration.all.map(\.name).joined(separator: ", ")
    case .filterInput(_, _, let found): filters(for: found)
    case .noFields(_, .list): "go through it with {% for … in … %}, or take | first"
    case .incomparable(_, .view(let one), .view(let other)) where one == other:
      "compare one of their fields"
    case .noFields, .incomparable, .stringIsList, .unknownArgument: nil
    case .takenName: "take another name"
    case .maybeMissing(let name):
      "put {% if \(name) %} around it, or add | default: \"…\""
    case .notAList(let name, _): "{% if \(name) %} asks whether there is one"
    case .unprintable(let name, let type, _): printingHelp(name, type)
    case .neverMissing: "remove | default"
    case .argumentCount(_, let usage, _): "write | \(usage)"
    case .argumentType, .variableArgument: nil
    case .datePattern: "use y, yyyy, M, MM, MMM, MMMM, LLLL, d, dd, EEEE; put text in '…'"
    case .pluralWithoutCount(let key): "write \"\(key)\" | string: count, with a number for count"
    case .pluralFormsMissing: "add the forms to the strings file"
    case .placeholderMissing(let name, _):
      name == "count" ? "write | string: …" : "write | string: \(name)=…"
    case .stringIsNoList: "add it to the strings file"
    case .unsafePlace(let place): place.help
    case .branchesDiffer, .loopDiffers:
      "open and close tags, and quotation marks of attributes, on the same side of the tag"
    case .openMarkup(let open): open.help
    case .unknownFormat: "templates end in .html, .xml, .json or .txt"
    }
  }

  /// What to do about a string where it stands.
  private var helpInStrings: String? {
    switch self {
    case .placeholderMissing: "take it out"
    case .placeholderUnknown(let name, _, _): "write “{\(name)}” where it belongs"
    case .pluralWithoutCount: "make it one text: the theme hands it no number"
    case .stringIsList: "make it a text"
    case .stringIsNoList(_, let count): "list all \(count)"
    default: help
    }
  }

  /// The right name, or what names there are.
  private func nameHelp(_ name: String, _ known: [String]) -> String? {
    let within = known.filter { $0.hasSuffix("." + name) }
    let plain = known.filter { !$0.contains(".") || $0.hasPrefix(name) }
    let inLoop = known.filter { $0.hasPrefix(name + ".") }
    if let help = suggestion(within) ?? suggestion(inLoop) ?? OtherLanguage.help(forName: name)
      ?? suggestion(nearestNames(to: name, among: plain))
    {
      return help
    }
    guard let last = plain.last else { return nil }
    guard plain.count <= 12 else {
      return "“intertitle templates” lists the names that each template is handed"
    }
    let others = plain.dropLast().joined(separator: ", ")
    return others.isEmpty ? "there is \(last)" : "there are \(others) and \(last)"
  }

  private func filters(for type: ValueType) -> String? {
    let names = FilterDeclaration.all.filter { $0.name != "string" && $0.result(type) != nil }
      .map(\.name)
    return names.isEmpty
      ? nil : "filters for \(type.description): \(names.joined(separator: ", "))"
  }

  private func suggestion(_ nearest: [String]) -> String? {
    guard let last = nearest.last else { return nil }
    let others = nearest.dropLast().joined(separator: ", ")
    return "did you mean \(others.isEmpty ? last : others + " or " + last)?"
  }

  private func printingHelp(_ name: String, _ type: ValueType) -> String? {
    switch type {
    case .html: "add | strip-tags"
    case .list: "go through it with {% for … in \(name) %}, or add | join: \", \""
    case .date: "add | date: \"d MMMM yyyy\", or | iso-date"
    case .boolean: "ask for it with {% if \(name) %}"
    case .view(let view):
      view.declaration.fields.first.map { "print one of its fields, \(name).\($0.name) say" }
    case .record: "print one of its fields"
    case .json: "put it into a script of the type application/json or application/ld+json"
    case .text, .number, .decimal, .address, .optional, .unknown: nil
    }
  }
}
