/// A country, present or former, as a film's record names it.
package enum Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2 (`KZ`), or ISO 3166-3 alpha-4 for a state that is no more (`SUHH`).
  case code(String)

  /// A name that no list has, shown as typed: `West Germany`.
  case other(String)

  /// All codes that we know, in alphabetical order.
  package static var codes: [String] { countryNames.keys.sorted() }

  /// Reads a code or an English name, whatever its case.
  package init(typed: String) {
    let upper = typed.uppercased()
    if countryNames[upper] != nil {
      self = .code(upper)
    } else if let code = countryCodes[typed.lowercased()] {
      self = .code(code)
    } else {
      self = .other(typed)
    }
  }

  /// Two capital letters and nothing else: no name of a country is as short.
  static func isShapedLikeCode(_ typed: String) -> Bool {
    typed.utf8.count == 2
      && typed.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The codes of former states that begin so, as ISO 3166-3 makes them of the codes that the states
  /// had: `SUHH` of `SU`. In alphabetical order.
  static func formerCodes(beginning code: String) -> [String] {
    formerStates.split(separator: "\n").map { String($0.prefix(4)) }
      .filter { $0.hasPrefix(code) }.sorted()
  }

  /// The name in English; the strings files translate it (`country-KZ`).
  package var englishName: String {
    switch self {
    case .code(let code): countryNames[code] ?? code
    case .other(let name): name
    }
  }

  /// Its part of an address, from the name in English, so that it outlives a journal's language.
  package var slug: String { JournalSite.slug(of: englishName) }
}

private let countryNames: [String: String] = Dictionary(
  uniqueKeysWithValues: (currentStates + formerStates).split(separator: "\n").map {
    let parts = $0.split(separator: " ", maxSplits: 1)
    return (String(parts[0]), String(parts[1]))
  })

/// The usual other names, beside the listed ones.
private let countryCodes: [String: String] = {
  var codes = [
    "ussr": "SUHH", "usa": "US", "uk": "GB", "great britain": "GB", "gdr": "DDDE",
    "czech republic": "CZ", "türkiye": "TR", "russian federation": "RU", "burma": "MM",
    "macedonia": "MK", "holland": "NL", "the netherlands": "NL", "ivory coast": "CI",
    "republic of korea": "KR", "viet nam": "VN",
  ]
  for (code, name) in countryNames { codes[name.lowercased()] = codes[name.lowercased()] ?? code }
  return codes
}()

/// ISO 3166-1 alpha-2 codes with the names in English that Unicode CLDR gives them, and `XK`,
/// which ISO leaves to its users and CLDR gives to Kosovo.
private let currentStates = """
  AF Afghanistan
  AX Åland Islands
  AL Albania
  DZ Algeria
  AS American Samoa
  AD Andorra
  AO Angola
  AI Anguilla
  AQ Antarctica
  AG Antigua & Barbuda
  AR Argentina
  AM Armenia
  AW Aruba
  AU Australia
  AT Austria
  AZ Azerbaijan
  BS Bahamas
  BH Bahrain
  BD Bangladesh
  BB Barbados
  BY Belarus
  BE Belgium
  BZ Belize
  BJ Benin
  BM Bermuda
  BT Bhutan
  BO Bolivia
  BQ Caribbean Netherlands
  BA Bosnia & Herzegovina
  BW Botswana
  BV Bouvet Island
  BR Brazil
  IO British Indian Ocean Territory
  BN Brunei
  BG Bulgaria
  BF Burkina Faso
  BI Burundi
  CV Cape Verde
  KH Cambodia
  CM Cameroon
  CA Canada
  KY Cayman Islands
  CF Central African Republic
  TD Chad
  CL Chile
  CN China
  CX Christmas Island
  CC Cocos (Keeling) Islands
  CO Colombia
  KM Comoros
  CG Congo
  CD DR Congo
  CK Cook Islands
  CR Costa Rica
  CI Côte d’Ivoire
  HR Croatia
  CU Cuba
  CW Curaçao
  CY Cyprus
  CZ Czechia
  DK Denmark
  DJ Djibouti
  DM Dominica
  DO Dominican Republic
  EC Ecuador
  EG Egypt
  SV El Salvador
  GQ Equatorial Guinea
  ER Eritrea
  EE Estonia
  SZ Eswatini
  ET Ethiopia
  FK Falkland Islands
  FO Faroe Islands
  FJ Fiji
  FI Finland
  FR France
  GF French Guiana
  PF French Polynesia
  TF French Southern Territories
  GA Gabon
  GM Gambia
  GE Georgia
  DE Germany
  GH Ghana
  GI Gibraltar
  GR Greece
  GL Greenland
  GD Grenada
  GP Guadeloupe
  GU Guam
  GT Guatemala
  GG Guernsey
  GN Guinea
  GW Guinea-Bissau
  GY Guyana
  HT Haiti
  HM Heard & McDonald Islands
  VA Vatican City
  HN Honduras
  HK Hong Kong
  HU Hungary
  IS Iceland
  IN India
  ID Indonesia
  IR Iran
  IQ Iraq
  IE Ireland
  IM Isle of Man
  IL Israel
  IT Italy
  JM Jamaica
  JP Japan
  JE Jersey
  JO Jordan
  KZ Kazakhstan
  KE Kenya
  KI Kiribati
  KP North Korea
  KR South Korea
  KW Kuwait
  KG Kyrgyzstan
  LA Laos
  LV Latvia
  LB Lebanon
  LS Lesotho
  LR Liberia
  LY Libya
  LI Liechtenstein
  LT Lithuania
  LU Luxembourg
  MO Macao
  MG Madagascar
  MW Malawi
  MY Malaysia
  MV Maldives
  ML Mali
  MT Malta
  MH Marshall Islands
  MQ Martinique
  MR Mauritania
  MU Mauritius
  YT Mayotte
  MX Mexico
  FM Micronesia
  MD Moldova
  MC Monaco
  MN Mongolia
  ME Montenegro
  MS Montserrat
  MA Morocco
  MZ Mozambique
  MM Myanmar
  NA Namibia
  NR Nauru
  NP Nepal
  NL Netherlands
  NC New Caledonia
  NZ New Zealand
  NI Nicaragua
  NE Niger
  NG Nigeria
  NU Niue
  NF Norfolk Island
  MK North Macedonia
  MP Northern Mariana Islands
  NO Norway
  OM Oman
  PK Pakistan
  PW Palau
  PS Palestine
  PA Panama
  PG Papua New Guinea
  PY Paraguay
  PE Peru
  PH Philippines
  PN Pitcairn Islands
  PL Poland
  PT Portugal
  PR Puerto Rico
  QA Qatar
  RE Réunion
  RO Romania
  RU Russia
  RW Rwanda
  BL St. Barthélemy
  SH St. Helena
  KN St. Kitts & Nevis
  LC St. Lucia
  MF St. Martin
  PM St. Pierre & Miquelon
  VC St. Vincent & Grenadines
  WS Samoa
  SM San Marino
  ST São Tomé & Príncipe
  SA Saudi Arabia
  SN Senegal
  RS Serbia
  SC Seychelles
  SL Sierra Leone
  SG Singapore
  SX Sint Maarten
  SK Slovakia
  SI Slovenia
  SB Solomon Islands
  SO Somalia
  ZA South Africa
  GS South Georgia & South Sandwich Islands
  SS South Sudan
  ES Spain
  LK Sri Lanka
  SD Sudan
  SR Suriname
  SJ Svalbard & Jan Mayen
  SE Sweden
  CH Switzerland
  SY Syria
  TW Taiwan
  TJ Tajikistan
  TZ Tanzania
  TH Thailand
  TL Timor-Leste
  TG Togo
  TK Tokelau
  TO Tonga
  TT Trinidad & Tobago
  TN Tunisia
  TR Turkey
  TM Turkmenistan
  TC Turks & Caicos Islands
  TV Tuvalu
  UG Uganda
  UA Ukraine
  AE United Arab Emirates
  GB United Kingdom
  US United States
  UM U.S. Outlying Islands
  UY Uruguay
  UZ Uzbekistan
  VU Vanuatu
  VE Venezuela
  VN Vietnam
  VG British Virgin Islands
  VI U.S. Virgin Islands
  WF Wallis & Futuna
  EH Western Sahara
  XK Kosovo
  YE Yemen
  ZM Zambia
  ZW Zimbabwe

  """

/// ISO 3166-3 alpha-4 codes of former states.
private let formerStates = """
  SUHH Soviet Union
  YUCS Yugoslavia
  CSHH Czechoslovakia
  CSXX Serbia and Montenegro
  DDDE East Germany
  BYAA Byelorussian SSR
  BUMM Burma
  ZRCD Zaire
  VDVN North Vietnam
  YDYE South Yemen
  HVBF Upper Volta
  RHZW Southern Rhodesia
  DYBJ Dahomey
  TPTL East Timor
  ANHH Netherlands Antilles
  PZPA Panama Canal Zone
  GEHH Gilbert and Ellice Islands
  NHVU New Hebrides
  SKIN Sikkim
  AIDJ French Territory of the Afars and the Issas
  FXFR Metropolitan France
  CTKI Canton and Enderbury Islands
  FQHH French Southern and Antarctic Territories
  JTUM Johnston Island
  MIUM Midway Islands
  NQAQ Dronning Maud Land
  NTHH Neutral Zone
  PCHH Trust Territory of the Pacific Islands
  PUUM US Miscellaneous Pacific Islands
  WKUM Wake Island
  """
