extension Letters {
  /// Letters that are others with a mark: first the one, then those made of it.
  ///
  /// From the canonical decompositions of the Unicode character database: Latin-1, Latin Extended-A
  /// and -B, Latin Extended Additional, Greek, Greek Extended and Cyrillic; with them letters that
  /// have no decomposition and are taken for the plain one (`ø`, `đ`, `ł`, `ı`). `й`, `ї`, `ў`, `ѓ`
  /// and `ќ` are letters of their own here.
  static let variants = """
    aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặⱥ
    bḃḅḇƀɓƃ
    cçćĉċčḉƈɕ
    dďḋḍḏḑḓđɖɗƌ
    eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɇ
    fḟƒ
    gĝğġģǧǵḡɠǥɡ
    hĥȟḣḥḧḩḫẖħ
    iİìíîïĩīĭįǐȉȋḭḯỉịı
    jĵǰɉȷ
    kķǩḱḳḵƙ
    lĺļľḷḹḻḽłƚɫɬ
    mḿṁṃ
    nñńņňǹṅṇṉṋɲƞ
    oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøɵ
    pṕṗƥ
    qɋ
    rŕŗřȑȓṙṛṝṟɍɽ
    sśŝşšșṡṣṥṧṩȿ
    tţťțṫṭṯṱẗŧƭʈ
    uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ
    vṽṿʋ
    wŵẁẃẅẇẉẘⱳ
    xẋẍ
    yýÿŷȳẏẙỳỵỷỹƴɏ
    zźżžẑẓẕƶȥʐ
    æǣǽ
    øǿ
    ſẛ
    ʒǯ
    αάἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
    εέἐἑἒἓἔἕὲ
    ηήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
    ιΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ
    οόὀὁὂὃὄὅὸ
    ρῤῥ
    σς
    υΰϋύὐὑὒὓὔὕὖὗὺῠῡῢῦῧ
    ωώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
    аӑӓ
    еѐёӗ
    жӂӝ
    зӟ
    иѝӣӥ
    оӧ
    уӯӱӳ
    чӵ
    ыӹ
    эӭ
    ѵѷ
    әӛ
    өӫ
    """
}
