import JournalSite
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Agnès Varda", "agnes-varda"),
    ("Rosemary’s Baby", "rosemarys-baby"),
    ("Rosemary's Baby", "rosemarys-baby"),
    ("Louis Gossett Jr.", "louis-gossett-jr"),
    ("", ""),
    ("…", ""),
    ("東京物語", ""),
    ("Tokyo 東京 Story", "tokyo-story"),
    ("[REC]", "rec"),
    ("#Alive", "alive"),
    ("'71", "71"),
    ("8½", "8-1-2"),
    ("Alien³", "alien3"),
    ("WALL·E", "wall-e"),
    ("A★B", "ab"),
    ("3×3", "3-3"),
    ("  Romeo & Juliet — a film ", "romeo-juliet-a-film"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("Æon Œuvre Øre Łódź Đorđe Þór", "aeon-oeuvre-ore-lodz-dorde-thor"),
    ("İstanbul ısı Əli", "istanbul-isi-eli"),
    ("Nguyễn Phương Ửng", "nguyen-phuong-ung"),
    ("Ştefan Țiriac Ǆ", "stefan-tiriac-dz"),
    ("ﬁn ＡＢＣ１", "fin-abc1"),
    ("Hawaiʻi", "hawaii"),
    ("Сергей Эйзенштейн", "sergey-eyzenshteyn"),
    ("Королёв Щукин Объект Хуциев", "korolev-shchukin-obekt-khutsiev"),
    ("Айжан Қасымбек", "ayzhan-qasymbek"),
    ("Мәдина Ғұмар Өмір Үкі", "madina-ghumar-omir-uki"),
    ("Київ Їжак Єва Ґудзь", "kiyiv-yizhak-yeva-gudz"),
    ("Ђорђе Љубав Ћићевац Џеп", "djordje-ljubav-cicevats-dzep"),
    ("Тоҷикистон Ӯ ӣ", "tojikiston-u-i"),
    ("Отар Иоселиани ოთარ იოსელიანი", "otar-ioseliani-otar-ioseliani"),
    ("Սերգեյ Փարաջանով Երևան Ուրբաթ", "sergey-parajanov-erevan-urbat"),
    ("Θόδωρος Αγγελόπουλος Ψυχή", "thodoros-aggelopoulos-psychi"),
    ("Tár", "tar"),
  ])
  func `a slug is the ASCII form in lower case`(text: String, expected: String) {
    #expect(slug(of: text) == expected)
    #expect(isSlug(expected) == !expected.isEmpty)
  }

  @Test(arguments: [
    ("Agne\u{300}s Varda", "Agnès Varda"),
    ("и\u{306}ё", "\u{439}е\u{308}"),
    ("Nguye\u{302}\u{303}n", "Nguyễn"),
    ("Nguye\u{323}\u{302}n", "Nguyện"),
    ("І\u{308}жак Ќ", "Їжак К\u{301}"),
    ("Ψυχη\u{301}", "Ψυχή"),
  ])
  func `both Unicode forms of a text make one slug`(one: String, other: String) {
    #expect(slug(of: one) == slug(of: other))
    #expect(!slug(of: one).isEmpty)
  }

  @Test(arguments: [
    ("madina-2023", true, true, true),
    ("madina", true, true, false),
    ("1917", true, true, true),
    ("-madina", false, true, true),
    ("a--b", false, true, true),
    ("Madina", false, false, false),
    ("mädina-1", false, false, false),
    ("as x", false, false, false),
    ("", false, false, false),
  ])
  func `an id is told by its letters`(
    text: String, slug: Bool, shaped: Bool, unmistakable: Bool
  ) {
    #expect(isSlug(text) == slug)
    #expect(isIdentifierShaped(text) == shaped)
    #expect(isIdentifierWithHyphenOrDigit(text) == unmistakable)
  }
}
