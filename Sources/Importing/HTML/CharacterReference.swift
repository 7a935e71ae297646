/// `&eacute;`, `&#233;` or `&#xE9;` at the beginning of a text.
struct CharacterReference {
  /// UTF-8.
  let bytes: [UInt8]

  /// How many bytes of the text it takes.
  let length: Int

  /// Nil for an `&` that begins none that is known.
  init?(_ text: ArraySlice<UInt8>) {
    let inside = text.dropFirst().prefix(32).prefix { $0 != UInt8(ascii: ";") }
    let end = inside.endIndex
    guard !inside.isEmpty, end < text.endIndex, text[end] == UInt8(ascii: ";") else { return nil }
    length = end - text.startIndex + 1
    if inside.first == UInt8(ascii: "#") {
      guard let scalar = Self.scalar(inside.dropFirst()) else { return nil }
      bytes = Array(String(scalar).utf8)
      return
    }
    guard inside.allSatisfy({ $0 >= 0x30 && $0 < 0x7B }),
      let named = namedCharacters[String(decoding: inside, as: UTF8.self)]
    else { return nil }
    bytes = Array(String(named).utf8)
  }

  /// A number of Unicode, decimal or with an `x`; 128 to 159 are what Windows has there.
  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var digits = digits
    var radix: UInt32 = 10
    if let first = digits.first, first | 0x20 == UInt8(ascii: "x") {
      radix = 16
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    guard var number = UInt32(String(decoding: digits, as: UTF8.self), radix: Int(radix)) else {
      return nil
    }
    if (0x80...0x9F).contains(number) { number = windows1252[Int(number) - 0x80] }
    if number < 0x20, number != 9, number != 10, number != 13 { return nil }
    return Unicode.Scalar(number)
  }
}

/// The names of HTML 4.01, section 24.
private let namedCharacters: [String: Unicode.Scalar] = {
  var names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "AMP": "&", "LT": "<", "GT": ">",
    "QUOT": "\"", "hyphen": "\u{2010}", "comma": ",", "colon": ":", "period": ".", "excl": "!",
  ]
  for (index, name) in latin1Names.split(separator: " ").enumerated() {
    names[String(name)] = Unicode.Scalar(UInt32(160 + index))
  }
  var pairs = otherNames.split(whereSeparator: \.isWhitespace).makeIterator()
  while let name = pairs.next(), let number = pairs.next() {
    names[String(name)] = UInt32(number).flatMap { Unicode.Scalar($0) }
  }
  return names
}()

/// In the order of Unicode, from 160 on.
private let latin1Names = """
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
  sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
  Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
  Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
  acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
  ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
  """

private let otherNames = """
  OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 Alpha 913 Beta 914
  Gamma 915 Delta 916 Epsilon 917 Zeta 918 Eta 919 Theta 920 Iota 921 Kappa 922 Lambda 923 Mu 924
  Nu 925 Xi 926 Omicron 927 Pi 928 Rho 929 Sigma 931 Tau 932 Upsilon 933 Phi 934 Chi 935 Psi 936
  Omega 937 alpha 945 beta 946 gamma 947 delta 948 epsilon 949 zeta 950 eta 951 theta 952 iota 953
  kappa 954 lambda 955 mu 956 nu 957 xi 958 omicron 959 pi 960 rho 961 sigmaf 962 sigma 963 tau 964
  upsilon 965 phi 966 chi 967 psi 968 omega 969 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195
  thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217
  sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230
  permil 8240 prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364
  image 8465 weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595
  harr 8596 crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706
  exist 8707 empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722
  lowast 8727 radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747
  there4 8756 sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835
  nsub 8836 sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 lceil 8968 rceil 8969
  lfloor 8970 rfloor 8971 lang 9001 rang 9002 loz 9674 spades 9824 clubs 9827 hearts 9829
  diams 9830 hyphen 8208 star 9734 starf 9733 check 10003 lsqb 91 rsqb 93 lpar 40 rpar 41
  """
