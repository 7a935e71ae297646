/// The order of letters that the readers of one language expect.
struct Alphabet: Sendable {
  /// A small letter and its place: its script in the upper byte, where it stands in that below.
  private let places: [Unicode.Scalar: UInt16]

  /// The same for ASCII, capitals included; 0 for what is no letter.
  private let asciiPlaces: [UInt16]

  /// Turkish and Azerbaijani: `I` is the capital of `ı`, and `İ` of `i`.
  private let hasDotlessI: Bool

  /// `language` is BCP 47. Its own script comes first; then Latin, Greek, Cyrillic, Armenian,
  /// Georgian.
  init(language: String) {
    let language = primaryLanguage(of: language)
    hasDotlessI = language == "tr" || language == "az"
    var places: [Unicode.Scalar: UInt16] = [:]
    for (number, script) in Self.scripts.enumerated() {
      let first = script.languages.contains(language) ? 0x20 : 0x40 + UInt16(number)
      for (index, letter) in script.letters.unicodeScalars.enumerated() {
        places[letter] = first << 8 | UInt16(truncatingIfNeeded: (index + 1) * script.distance)
      }
    }
    // "z å ä" puts `å` and `ä` behind `z`, in the room between the letters.
    for rule in (Self.rules[language] ?? "").split(separator: ",") {
      let letters = rule.unicodeScalars.filter { $0 != " " }
      guard let anchor = letters.first, let place = places[anchor] else { continue }
      for (index, letter) in letters.dropFirst().enumerated() {
        places[letter] = place + UInt16(truncatingIfNeeded: index + 1)
      }
    }
    let dotlessI: Unicode.Scalar? = hasDotlessI ? "ı" : nil
    asciiPlaces = (UInt8(0)..<128).map { byte in
      let scalar = Unicode.Scalar(byte)
      return places[scalar == "I" ? dotlessI ?? "i" : scalar.lowercased] ?? 0
    }
    self.places = places
  }

  /// Appends a letter's place, two bytes or more, none the beginning of another's; false, and
  /// nothing, for what is no letter.
  func appendPlace(of scalar: Unicode.Scalar, to key: inout [UInt8]) -> Bool {
    if scalar.isASCII {
      let place = asciiPlaces[Int(scalar.value)]
      return place != 0 && append(place, to: &key)
    }
    let letter = small(scalar)
    if let place = places[letter] { return append(place, to: &key) }
    let letters = Letters.known
    if let plain = letters.plainLetter(of: letter), let place = places[plain] {
      return append(place, to: &key)
    }
    if letter.isLatin, let form = letters.asciiForm(of: letter) {
      let found = form.compactMap { places[Unicode.Scalar($0)] }
      for place in found { _ = append(place, to: &key) }
      return !found.isEmpty
    }
    guard letter.properties.isAlphabetic else { return false }
    key.append(0xE0)
    for shift: UInt32 in [16, 8, 0] {
      key.append(UInt8(truncatingIfNeeded: letter.value >> shift))
    }
    return true
  }

  private func append(_ place: UInt16, to key: inout [UInt8]) -> Bool {
    key.append(UInt8(truncatingIfNeeded: place >> 8))
    key.append(UInt8(truncatingIfNeeded: place))
    return true
  }

  /// The capital of the letter under which `scalar` stands: without its marks, unless the alphabet
  /// has it as a letter of its own. Nil for what is no letter.
  func heading(of scalar: Unicode.Scalar) -> String? {
    let letter = small(scalar)
    let letters = Letters.known
    if places[letter] != nil { return capital(letter) }
    if let plain = letters.plainLetter(of: letter) { return capital(plain) }
    if letter.isLatin, let first = letters.asciiForm(of: letter)?.first,
      places[Unicode.Scalar(first)] != nil
    {
      return capital(Unicode.Scalar(first))
    }
    return letter.properties.isAlphabetic ? capital(letter) : nil
  }

  private func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if hasDotlessI, scalar == "I" { return "ı" }
    return scalar == "İ" ? "i" : scalar.lowercased
  }

  private func capital(_ letter: Unicode.Scalar) -> String {
    if hasDotlessI, letter == "i" { return "İ" }
    // Georgian has capitals, but begins nothing with them.
    if (0x10D0...0x10FF).contains(letter.value) { return String(letter) }
    return letter.properties.uppercaseMapping
  }

  private struct Script {
    let languages: Set<String>
    let letters: String

    /// The room between two letters: a rule needs it.
    let distance: Int
  }

  private static let scripts = [
    Script(languages: [], letters: "abcdefghijklmnopqrstuvwxyz", distance: 8),
    Script(languages: ["el"], letters: "αβγδεζηθικλμνξοπρστυφχψω", distance: 4),
    Script(
      languages: [
        "ba", "be", "bg", "ce", "cv", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk",
      ],
      letters: "аәбвгґғҕдђѓеєжҗзҙѕиіїйјкқҡлљмнңњоөпрсҫтћќуұүўфхҳһцчҷџшщъыьэюя", distance: 3),
    Script(
      languages: ["hy"], letters: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", distance: 4),
    Script(
      languages: ["ka"], letters: "აბგდევზჱთიკლმნჲოპჟრსტჳუფქღყშჩცძწჭხჴჯჰჵჶ", distance: 4),
  ]

  /// Where an alphabet has letters of its own, or others at another place. In Russian, as in most,
  /// `ё` stands under `е`.
  private static let rules: [String: String] = [
    "az": "c ç,e ə,g ğ,h ı,o ö,s ş,u ü",
    "be": "е ё",
    "bs": "c č ć,d đ,s š,z ž",
    "cs": "c č,r ř,s š,z ž",
    "da": "z æ ø å",
    "eo": "c ĉ,g ĝ,h ĥ,j ĵ,s ŝ,u ŭ",
    "es": "n ñ",
    "et": "s š z ž,w õ ä ö ü",
    "fi": "z å ä ö",
    "hr": "c č ć,d đ,s š,z ž",
    "hu": "o ö ő,u ü ű",
    "is": "a á,d ð,e é,i í,o ó,u ú,y ý,z þ æ ö",
    "kk": "е ё,ы і",
    "ky": "е ё",
    "lt": "c č,s š,z ž",
    "lv": "c č,g ģ,k ķ,l ļ,n ņ,s š,z ž",
    "mn": "е ё",
    "nb": "z æ ø å",
    "nn": "z æ ø å",
    "no": "z æ ø å",
    "pl": "a ą,c ć,e ę,l ł,n ń,o ó,s ś,z ź ż",
    "ro": "a ă â,i î,s ș,t ț",
    "sk": "c č,s š,z ž",
    "sl": "c č ć,d đ,s š,z ž",
    "sq": "c ç,e ë",
    "sv": "z å ä ö",
    "tg": "е ё,и ӣ,у ӯ",
    "tr": "c ç,g ğ,h ı,o ö,s ş,u ü",
    "uz": "е ё,я ў қ ғ ҳ",
  ]
}

extension Unicode.Scalar {
  /// Latin letters and their ligatures: what may be spelled out in ASCII for sorting.
  fileprivate var isLatin: Bool {
    value < 0x370 || (0x1E00...0x1EFF).contains(value) || (0x2C60...0x2C7F).contains(value)
      || (0xFB00...0xFB06).contains(value) || (0xFF01...0xFF5E).contains(value)
  }
}
