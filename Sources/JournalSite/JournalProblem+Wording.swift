package import Diagnostics

// Every sentence that the journal says about its files.
extension JournalProblem: Problem {
  package var severity: Severity {
    switch self {
    case .yearDiffersFromID, .emptyArticle, .secondTitle, .fewQuestions, .undividedQuestion,
      .spelledTwoWays, .nearlyTheSame, .nearlyTheSameID, .listedTwice, .repeated, .nearlyNamed,
      .characterInName, .otherDirectors, .severalNames, .noteAsID, .nobodyAnswers, .unknownEdition,
      .unknownCountry,
      .answerOnLine, .unknownSpeaker, .farFuture, .badExternalID, .colonWithoutSpace,
      .unclosedNote, .sectionInName, .sameFilm, .nearlySameYear, .nearlySpaced,
      .unpublished, .unpublishedReference, .skippedFile, .ignoredFile,
      .unreadablePicture, .noVariants, .strayFile, .strayFolder, .unusedTemplate, .unusedString,
      .unusedBlock, .unevenStylesheet, .lateImport, .unreadThemeFile, .otherLanguage, .unknownAsset,
      .templateAddress(.unpublished):
      .warning
    default: .error
    }
  }

  package var message: String {
    switch self {
    case .noJournalFile: "this folder holds no journal"
    case .invalidSettings(let fault, let file): "\(file.noun) cannot be read: \(fault.message)"
    case .missingSetting(let name): "the journal has no “\(name)”"
    case .unknownSetting(let name, _): "there is no setting “\(name)”"
    case .duplicateSetting(let name): "“\(name)” is set twice"
    case .wrongSettingType(let name, _): "“\(name)” cannot be this"
    case .curlySetting(let text): "“\(text)” stands between curly quotation marks"
    case .unsupportedVersion(let version):
      "this journal is of format \(version), which is newer than this Intertitle"
    case .fixedSeverity(let id): "“\(id)” is always an error"
    case .templateNotUTF8: "the file is not UTF-8 from here on"
    case .unusedTemplate(let name, _): "no page uses the template “\(name)”"
    case .unusedBlock(let name): "no text has a block “[!\(name)]”"
    case .unreadThemeFile: "nothing reads this file of the theme"
    case .otherLanguage(let language, _): "the language of the journal is not “\(language)”"
    case .unknownAsset(let path, _): "no file “\(path)” in templates/assets/"
    case .unevenStylesheet(let found, let wanted): "“\(found)” without “\(wanted)”"
    case .lateImport: "this “@import” has no effect, since it stands behind a rule"
    case .unusedString(let key, _): "no template uses the string “\(key)”"
    case .strayFile: "this file is in none of the folders that Intertitle reads"
    case .strayFolder(let folder, let count, _):
      "“content/\(folder)/” is none of the folders that Intertitle reads; \(count) files in it are passed over"
    case .listOfOtherThanFilms: "only films can stand in a list"
    case .ignoredFile(let file): "nothing is made of this file: \(file.reason)"
    case .skippedFile(let reason): Self.words(reason)
    case .unreadablePicture(let fault): Self.words(fault)
    case .noVariants(.tooManyPixels): "this picture has more than 100 megapixels"
    case .noVariants(.notMade): "no smaller sizes of this picture could be made"
    case .badID(let id, _) where id.utf8.count > Alias.maximumByteCount: "this id is too long"
    case .badID(let id, _): "“\(id)” cannot be an id"
    case .badSlug(let slug, _): "“\(slug)” cannot be part of an address"
    case .badAlias(let alias): "“\(alias)” is no address of this site"
    case .badLanguage(let language): "“\(language)” is no language code"
    case .badYear(let year): "“\(year)” is no year"
    case .yearDiffersFromID(let year, let id): "the film is of \(year), but its id is “\(id)”"
    case .badRuntime(let runtime): "“\(runtime)” is no running time"
    case .farFuture(let date): "“\(date)” is many years ahead; the article is not published before"
    case .badExternalID(let id, let catalogue, _): "“\(id)” is no id of \(catalogue)"
    case .unknownCountry(let code, _): "“\(code)” is no code of a country"
    case .endsBeforeItBegins: "this ends before it begins"
    case .beforePublication(let name): "“\(name)” is before the “date” of the article"
    case .creditOfNobody(let text): "the credit “\(text)” names nobody"
    case .severalNames(let kind, let text, _, _):
      "“\(text)” is read as one \(kind == .person ? "name" : kind.rawValue)"
    case .noteAsID(let id): "“\(id)” is read as an id, not as a note"
    case .unknownKind(let kind, _, _): "no kind “\(kind)”"
    case .noRatingScale: "the journal has no scale for ratings"
    case .badRating: "this rating is not on the journal’s scale"
    case .notAStill: "this is no picture"
    case .emptyArticle: "this article has no text"
    case .secondTitle(let title): "“\(title)” is a second title of the page"
    case .fewQuestions(0, _), .undividedQuestion(0, _): "this interview has no questions"
    case .fewQuestions, .undividedQuestion: "this interview has only one question"
    case .answerOnLine: "this is no question, since its answer stands on the same line"
    case .unknownSpeaker(let initials, _): "nobody under “speakers:” has the initials “\(initials)”"
    case .nobodyAnswers: "nobody answers in this interview"
    case .duplicateID(let kind, let id, let other):
      "another \(kind.rawValue) has the id “\(id)”: \(other)"
    case .unknownReference(let kind, let name, _): "no \(kind.rawValue) “\(name)”"
    case .ambiguousReference(let kind, let name, let ids):
      "“\(name)” is the name of \(ids.count) \(kind.plural)"
    case .unnameable(let kind, let name): "no id can be made for the \(kind.rawValue) “\(name)”"
    case .spelledTwoWays(let name, let other): "“\(other)” is also spelt “\(name)”"
    case .nearlyTheSame(let name, let recorded, _):
      "“\(name)” differs from “\(recorded)” by one letter"
    case .nearlyTheSameID(let name, let id, _): "no “\(name)” has the id “\(id)”"
    case .nearlyNamed(_, let name, let other): "“\(name)” differs from “\(other)” by one letter"
    case .nearlySpaced(_, let name, let other):
      "“\(name)” differs from “\(other)” in nothing but spaces, marks and capitals"
    case .characterInName(let name, let character):
      "“\(name) as \(character)” is read as the name of a person"
    case .colonWithoutSpace(let name, let character):
      "“\(name):\(character)” is read as the name of a person"
    case .unclosedNote(let name): "a bracket is not closed in “\(name)”"
    case .sectionInName(let name, let section):
      "“\(name) (\(section))” is read as the name of a festival"
    case .sameFilm(let film, let other): "another record is of \(film): \(other)"
    case .nearlySameYear(let title, let year, let recorded, _):
      "“\(title)” is of \(recorded) in its record, and of \(year) here"
    case .dividedCitation(let text): "the comma divides “\(text)” in two"
    case .otherDirectors(let film, let named, let known):
      "\(film) is by \(Self.people(known)), not by \(Self.people(named))"
    case .twoFilms(let film, let named, let known, let place):
      "\(film) is by \(Self.people(named)) here and by \(Self.people(known)) in \(place)"
    case .unknownEdition(let edition, let festival, _, _):
      "“\(festival)” has no edition “\(edition)”"
    case .refersToItself(let kind, let id):
      "the \(kind.rawValue) “\(id)” refers to itself, or others lead back to it"
    case .listedTwice(let id, nil): "the article “\(id)” stands in this issue twice"
    case .listedTwice(let id, let other?):
      "the article “\(id)” stands in another issue, too: \(other)"
    case .repeated(let name): "“\(name)” stands in this list twice"
    case .unpublishedReference(.article, let id): "the article “\(id)” is not published"
    case .unpublishedReference(let kind, let name):
      "nothing that is published makes the \(kind.rawValue) “\(name)”"
    case .unpublished(.article, let id): "the article “\(id)” is not published"
    case .unpublished(let kind?, let name):
      "nothing that is published makes the \(kind.rawValue) “\(name)”"
    case .unpublished(nil, let address): "the page “\(address)” is not published"
    case .unknownFile(let path, _): "no file “\(path)”"
    case .unknownFragment(let fragment, _): "nothing there is called “\(fragment)”"
    case .unknownAddress(let address, _): "no page “\(address)” on this site"
    case .templateAddress(let fault): fault.message
    case .leadsOutside(let path): "“\(path)” leads out of the journal’s content"
    case .unknownCallout(let name, _): "no block “\(name)”"
    case .notAPicture(let path): "“\(path)” is no picture that a page can show"
    case .sameAddress(let address, let other): "the address \(address) belongs to \(other), too"
    case .unicodeTwins(let path): "there are two files with the name \(path)"
    case .takenAlias(let address, let other):
      "the old address \(address) is the address of \(other)"
    case .folderIsFile(let address): "a folder of this name is needed for \(address)"
    case .longAddress(let address): "the address \(address.prefix(40))… is too long"
    case .reservedAddress(let address): "the address \(address) is the site’s own"
    case .hiddenAddress(let address):
      "a part of the address \(address) begins with a full stop"
    }
  }

  package var help: String? {
    switch self {
    case .noJournalFile(let above?):
      "it lies in a journal; run the command in that one’s folder: \(above)"
    case .noJournalFile(nil):
      "a journal has a file content/journal.yaml with a title and a base-url"
    case .invalidSettings(let fault, _): fault.help
    case .missingSetting(let name): "write a line “\(name): …” in content/journal.yaml"
    case .unknownSetting(_, let nearest): Self.didYouMean(nearest)
    case .unusedTemplate(_, let nearest):
      Self.didYouMean(nearest) ?? "include it somewhere, or remove it"
    case .unusedBlock(let name): "set one with “> [!\(name)]”, or remove the file"
    case .unreadThemeFile(_, let belongs?): "did you mean templates/\(belongs)?"
    case .unreadThemeFile(_, nil):
      "styles, scripts, fonts and pictures lie in templates/assets/, words in templates/strings/"
    case .otherLanguage(_, let journal):
      "it is “\(journal)”: only templates/strings/\(journal).yaml is read"
    case .unknownAsset(_, let nearest):
      Self.didYouMean(nearest) ?? "put it there; addresses in a stylesheet begin in that folder"
    case .unevenStylesheet:
      "browsers pass over what stands behind it; add the one that is missing"
    case .lateImport: "move it to the top of the file: nothing else may stand in front of it"
    case .unusedString(_, let nearest): Self.didYouMean(nearest) ?? "remove it"
    case .duplicateSetting: "remove one of the two"
    case .wrongSettingType(_, let expected): "write \(expected)"
    case .curlySetting(let text): "write it without them, or with straight ones: \(text)"
    case .unsupportedVersion: "install a newer Intertitle"
    case .fixedSeverity: "remove it from diagnostics: in content/journal.yaml"
    case .templateNotUTF8: "save it as UTF-8"
    case .strayFile(let folders):
      "move it to one of content/\(folders.joined(separator: "/, content/"))/, or to content/files/ to have it copied"
    case .strayFolder(_, _, let folders):
      "move what belongs to the journal to one of content/\(folders.joined(separator: "/, content/"))/, or to content/files/ to have it copied; keep the rest outside of content/"
    case .listOfOtherThanFilms: "give each record a .md file of its own"
    case .ignoredFile(let file): file.remedy
    case .skippedFile: nil
    case .unreadablePicture:
      "export the picture again; without its size, the page jumps while it loads"
    case .noVariants(.tooManyPixels):
      "export it with fewer; as it is, no smaller sizes are made of it, and phones load all of it"
    case .noVariants(.notMade):
      "open it in an image editor and export it again; as it is, phones load all of it"
    case .badID(let id, _) where id.utf8.count > Alias.maximumByteCount:
      "shorten it to \(Alias.maximumByteCount) letters at most"
    case .badID(_, let suggestion), .badSlug(_, let suggestion):
      suggestion.isEmpty
        ? "use the letters a to z, digits and hyphens"
        : "use the letters a to z, digits and hyphens: \(suggestion)"
    case .badAlias: "write a path from the root of the site: /2019/old-address/"
    case .badLanguage: "write a code of two or three letters: en, kk, ka"
    case .badYear: "write 2023, c. 1930, 1926–1928, unfinished or unknown"
    case .yearDiffersFromID:
      "mend the year, or the id: the file’s name or, in a list of films, what stands under “id:”"
    case .badRuntime: "write minutes, 90, or with their units, 1h30m or 4m30s"
    case .farFuture: "mend the year; to keep the article back, write “draft: true”"
    case .badExternalID(_, _, let example):
      "write it as it stands in the catalogue’s address: \(example)"
    case .unknownCountry(_, let former):
      Self.didYouMean(former) ?? "write a code of ISO 3166, KZ, or the whole name"
    case .creditOfNobody(let text):
      "write the role, a colon, a space and the name: "
        + (text.split(separator: " ").count > 1 ? "Role: Name" : "\(text): Name")
    case .severalNames(_, let text, let names, "cast") where text.contains(" – "):
      "write the character behind a colon: \(names.joined(separator: ": "))"
    case .severalNames(let kind, _, let names, let field):
      Self.help(kind: kind, names: names, field: field)
    case .noteAsID(let id):
      "a note has a capital or a space: (\(id.prefix(1).uppercased() + id.dropFirst())); an id has a "
        + "word of the name, or a record"
    case .endsBeforeItBegins, .beforePublication: "mend one of the two dates"
    case .unknownKind(_, let known, let nearest):
      Self.didYouMean(nearest)
        ?? "the journal’s kinds are \(known.joined(separator: ", ")); add another in content/journal.yaml"
    case .noRatingScale: "add to content/journal.yaml: rating-scale: {worst: 0, best: 5, step: 0.5}"
    case .badRating(let allowed): "write one of: \(allowed)"
    case .notAStill: "write ![What is to be seen](picture.jpg \"Caption | Credit\")"
    case .emptyArticle: "write it below the second “---”, or set “draft: true” until it is there"
    case .secondTitle:
      "the title stands in the front matter: remove this line, or begin it with “##” as a heading"
    case .undividedQuestion(_, let style):
      "put the answer on the line below the question: "
        + (style == .italic ? "*Why Aktau?*" : "**Why Aktau?**")
    case .answerOnLine(let style):
      "put the answer on the line below: "
        + (style == .italic ? "*Why Aktau?*" : "**Why Aktau?**")
    case .unknownSpeaker(let initials, let known):
      "write “\(initials): Name” below “speakers:”, or mend the initials: "
        + known.joined(separator: ", ")
    case .nobodyAnswers:
      "name under “interviewees:” who answers, as the name stands under “speakers:”"
    case .fewQuestions(_, let style): Self.help(questions: style)
    case .duplicateID(.film, _, _):
      "give one of the two another id: the file’s name or, in a list of films, what stands under “id:”"
    case .duplicateID: "rename one of the two"
    case .unknownReference(let kind, let name, let nearest):
      nearest.isEmpty
        ? Self.howToAdd(kind, name) : Self.didYouMean(nearest)
    case .ambiguousReference(let kind, let name, let ids):
      "say which: "
        + ids.map { kind == .person ? "\(name) (\($0))" : $0 }.joined(separator: ", or ")
    case .unnameable(let kind, let name):
      kind == .person
        ? "put an id in brackets behind the name: \(name) (an-id)"
        : "make a record for it in content/\(kind.folder)/"
    case .spelledTwoWays:
      "spell the name the same everywhere, or make a record with the other spelling under also-known-as"
    case .nearlyTheSame(let name, _, let id):
      "mend the name, or write “distinct-from: \(name)” in content/people/\(id).md"
    case .nearlyTheSameID(_, let id, let recorded):
      "did you mean \(recorded)? For somebody else, write “distinct-from: \(id)” in content/people/\(recorded).md"
    case .nearlyNamed(let kind, _, _), .nearlySpaced(let kind, _, _):
      "mend the name; if it is right, make a record for it in content/\(kind.folder)/"
    case .colonWithoutSpace(let name, let character): "write \(name): \(character)"
    case .unclosedNote(let name): "write “)” where the note ends: \(name))"
    case .sectionInName(let name, let section): "write \(name): \(section)"
    case .sameFilm:
      "remove one of the two, and write its id under “aliases:” of the other as /films/id/; or mend the "
        + "title or the year"
    case .nearlySameYear(_, _, _, let id):
      "mend the year, or write \(id); if this is another film, make a record for it in "
        + "content/films/"
    case .dividedCitation(let text):
      "put quotation marks around it, \"\(text)\", or write each film on a line of its own: "
        + "“  - \(text)”"
    case .characterInName(let name, let character): "write \(name): \(character)"
    case .otherDirectors:
      "mend the name, or the record; if this is another film, make a record for it in content/films/"
    case .twoFilms:
      "mend one of the two; if there are two such films, make a record for each in content/films/"
    case .unknownEdition(_, let festival, let id, let nearest):
      (Self.didYouMean(nearest.map { "\(festival) \($0)" }).map { "\($0) Otherwise " } ?? "")
        + "add it to the editions in content/festivals/\(id).md"
    case .refersToItself: "write the id of another, or remove the line"
    case .listedTwice: "remove it from one of the two places"
    case .repeated: "remove one of the two"
    case .unpublishedReference(.article, _): "until then it is left out here; or name another"
    case .unpublishedReference(let kind, _):
      "until then it is left out here; to have the page now, make a record in content/\(kind.folder)/"
    case .unpublished(.article, _), .unpublished(nil, _):
      "until then the link prints its text alone"
    case .unpublished(let kind?, _):
      "until then the link prints its text alone; to have the page now, make a record in content/\(kind.folder)/"
    case .unknownFile(let path, _) where Self.webAddress(path) != nil:
      "an address of the web begins with https://: https://\(Self.webAddress(path) ?? "")"
    case .unknownFile(let path, []) where Self.mailAddress(path) != nil:
      "an address of mail begins with mailto: mailto:\(Self.mailAddress(path) ?? "")"
    case .unknownFile(_, let nearest):
      Self.didYouMean(nearest) ?? "put the file beside the article, and write its name alone"
    case .unknownFragment(_, let nearest), .unknownAddress(_, let nearest):
      Self.didYouMean(nearest)
    case .templateAddress(let fault): fault.help
    case .leadsOutside: "move the file into content/"
    case .unknownCallout(_, let known): "the theme’s blocks are \(known.joined(separator: ", "))"
    case .notAPicture: "use a PNG, JPEG, GIF, WebP, AVIF or SVG file"
    case .folderIsFile: "give one of the two another name or address"
    case .longAddress:
      "shorten what it is made of: no part of an address has more than \(Alias.maximumByteCount) letters"
    case .takenAlias: "remove it from “aliases:”"
    case .unicodeTwins:
      "they only look alike, since accents can be saved in two ways: rename or remove one of the two"
    case .sameAddress: "rename one of the two, or give one another slug"
    case .reservedAddress, .hiddenAddress:
      "take another: rename the file or the field, or change the slug, the alias or the kind’s plural"
    }
  }

  /// `www.example.org/a` of a path that ends so, which is no file’s name.
  private static func webAddress(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let host = parts.firstIndex(where: { $0.hasPrefix("www.") }) else { return nil }
    return parts[host...].joined(separator: "/")
  }

  /// `jane@example.org` of a path that ends so; `logo@2x.png` is a file’s name.
  private static func mailAddress(_ path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let first = parts[1].utf8.first,
      first | 0x20 >= 0x61, parts[1].contains("."), parts[1].last != "."
    else { return nil }
    return String(name)
  }

  static func didYouMean(_ names: [String]) -> String? {
    switch names.count {
    case 0: nil
    case 1: "did you mean \(names[0])?"
    default:
      "did you mean \(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])?"
    }
  }

  /// `A, B and C`; those who are recorded as unknown are nobody.
  private static func people(_ names: [String]) -> String {
    guard let last = names.last else { return "somebody unknown" }
    if names.count == 1 { return last }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// `Fire (dir. Aizhan Kassymbek, 2021)` for `Fire (Aizhan Kassymbek, 2021)`, and for `Fire (2021)` as
  /// far as it goes; nil for what does not look like that.
  private static func citation(nearest text: String) -> String? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let title = text[..<open].split(separator: " ").joined(separator: " ")
    let inside = text[text.index(after: open)...].dropLast()
    let year = inside.suffix(4)
    let names = inside.dropLast(4).split { $0 == "," || $0 == " " }.joined(separator: " ")
    guard !title.isEmpty, year.utf8.count == 4,
      year.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      !inside.dropLast(4).dropLast(2).contains(",")
    else { return nil }
    return "\(title) (dir. \(names.isEmpty ? "Name" : names), \(year))"
  }

  private static func howToAdd(_ kind: EntityKind, _ name: String) -> String {
    switch kind {
    case .film:
      "make a record in content/films/, or name the film in the front matter: "
        + (citation(nearest: name) ?? "Title (dir. Name, Year)")
    case .person: "make a record in content/people/, or name the person in a credit"
    case .festival where !name.isEmpty && name.utf8.allSatisfy({ (0x30...0x39).contains($0) }):
      "write the edition behind the name of its festival, without a comma: goEast \(name)"
    default: "make a record in content/\(kind.folder)/"
    }
  }

  private static func help(kind: EntityKind, names: [String], field: String) -> String {
    let items = names.map { "“  - \($0)”" }.joined(separator: ", ")
    return
      "write each on a line of its own below “\(field):”: \(items); if it is one, make a record "
      + "for it in content/\(kind.folder)/"
  }

  private static func help(questions: ArticleKind.Questions) -> String {
    switch questions {
    case .bold: "a question is a paragraph that is bold from end to end: **Why Aktau?**"
    case .italic: "a question is a paragraph that is in italics from end to end: *Why Aktau?*"
    case .speaker:
      "a question begins with the initials of the one who asks, as in speakers: JD: Why Aktau?"
    }
  }

  private static func words(_ reason: SkipReason) -> String {
    switch reason {
    case .leadsOutside: "this link leads out of the journal’s folder and was passed over"
    case .leadsToHidden: "this link leads to something hidden and was passed over"
    case .leadsNowhere: "this link leads nowhere and was passed over"
    case .leadsInCircles: "this link leads in circles and was passed over"
    case .nameNotUTF8: "this file’s name is not UTF-8; the file was passed over"
    case .notAFile: "this is neither a file nor a folder and was passed over"
    }
  }

  private static func words(_ fault: PictureFault) -> String {
    switch fault {
    case .unknownFormat: "this picture is of no format that Intertitle knows"
    case .truncated: "this picture’s file ends too early"
    case .malformed: "this picture’s file is damaged"
    case .noSize: "this SVG says neither its width and height nor a viewBox"
    }
  }
}

extension EntityKind {
  /// As messages say it: `2 people`.
  fileprivate var plural: String {
    switch self {
    case .person: "people"
    case .series: "series"
    default: rawValue + "s"
    }
  }
}
