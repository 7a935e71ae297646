/// The languages of a site of Hugo, by which its texts are named: `about.fr.md`.
struct HugoLanguages {
  /// Those of the settings, in small letters.
  private let codes: Set<String>

  /// The one whose texts need no code in their names.
  private let main: String

  init(_ settings: OldFrontMatter?) {
    var codes: Set<String> = []
    if case .map(let fields)? = settings?["languages"] {
      codes = Set(fields.map { $0.typed.lowercased() })
    }
    self.codes = codes
    main = settings?["defaultcontentlanguage"]?.text?.lowercased() ?? "en"
  }

  /// What the name of a file says of its language.
  struct Name {
    /// `about`
    let base: String

    /// `fr`; nil for the main language.
    var language: String?

    /// The path of the text that it translates; nil where there is none.
    var original: String?
  }

  /// `about` and `fr` of `about.fr.md`, where the settings have that language or `about.md` lies beside it;
  /// nil for other names.
  func named(_ path: String, _ stem: String, in folder: SiteFolder) -> Name? {
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return nil }
    let typed = String(stem[stem.index(after: dot)...])
    guard typed.prefix(3).allSatisfy({ $0.isLetter || $0 == "-" }),
      let language = languageCode(typed)
    else { return nil }
    let place = path.split(separator: "/").dropLast().joined(separator: "/")
    let base = String(stem[..<dot])
    let ending = path.split(separator: ".").last ?? "md"
    let originals = ["\(place)/\(base).\(ending)", "\(place)/\(base).\(main).\(ending)"]
    let original = originals.first { $0 != path && folder.hasFile($0) }
    if codes.contains(typed.lowercased()) {
      if typed.lowercased() == main { return Name(base: base) }
    } else if original != originals[0] {
      return nil
    }
    return Name(base: base, language: language, original: original)
  }
}
