/// A language as Open Graph spells it, with a country (ogp.me, “og:locale”): `en_US`, `pt_BR`.
///
/// Where the tag names no country, the one that most of the language's readers live in; of a language
/// that is not listed, the language alone.
func openGraphLocale(_ language: String) -> String {
  // That of nearly every page.
  if language.utf8.count == 2, let country = usualCountries[language] {
    return "\(language)_\(country)"
  }
  let parts = language.split(separator: "-")
  guard let primary = parts.first?.lowercased() else { return language }
  let country = parts.dropFirst().first { $0.utf8.count == 2 }?.uppercased()
  return (country ?? usualCountries[primary]).map { "\(primary)_\($0)" } ?? primary
}

private let usualCountries = [
  "ar": "AR", "az": "AZ", "be": "BY", "bg": "BG", "bs": "BA", "ca": "ES", "cs": "CZ", "da": "DK",
  "de": "DE", "el": "GR", "en": "US", "es": "ES", "et": "EE", "fa": "IR", "fi": "FI", "fr": "FR",
  "he": "IL", "hi": "IN", "hr": "HR", "hu": "HU", "hy": "AM", "id": "ID", "it": "IT", "ja": "JP",
  "ka": "GE", "kk": "KZ", "ko": "KR", "ky": "KG", "lt": "LT", "lv": "LV", "mk": "MK", "mn": "MN",
  "nb": "NO", "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK", "sl": "SI",
  "sq": "AL", "sr": "RS", "sv": "SE", "tg": "TJ", "th": "TH", "tr": "TR", "uk": "UA", "uz": "UZ",
  "vi": "VN", "zh": "CN",
]

extension FilmRecord {
  /// The type of Open Graph (ogp.me, “Video”).
  var openGraphType: String {
    switch form {
    case .series: "video.tv_show"
    case .episode: "video.episode"
    case .feature, .short, .documentary, .programme, .omnibus, nil: "video.movie"
    }
  }
}
