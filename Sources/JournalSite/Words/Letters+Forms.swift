extension Letters {
  /// Letters and what they are in ASCII, in lower case.
  ///
  /// One form a letter, whatever the language: an address must not depend on a guess. Cyrillic
  /// follows BGN/PCGN for Russian without its marks, so that `е` and `ё` are one; letters that
  /// Russian has not follow the Latin alphabet or the usual romanisation of their languages
  /// (Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Uzbek, Mongolian, Tatar,
  /// Bashkir). `г` is `g` and `и` is `i` in Ukrainian, too; `ъ` and `ь` have no form. Greek follows
  /// ELOT 743 by letters, Georgian the national system of 2002, Armenian BGN/PCGN, both without
  /// their apostrophes.
  static let forms = """
    æ ae  œ oe  ß ss  þ th  ð d  ŋ ng  ə e  ɛ e  ɔ o  ǝ e  ɩ i  ʊ u  ĸ k  ŉ n  ƕ hv  ƣ gh  ɣ g
    ʃ sh  ʒ zh  ȣ ou  ȝ gh  ƿ w  ĳ ij  ǆ dz  ǉ lj  ǌ nj  ǳ dz  ẞ ss  ǅ dz  ǈ lj  ǋ nj  ǲ dz
    ﬀ ff  ﬁ fi  ﬂ fl  ﬃ ffi  ﬄ ffl  ﬅ st  ﬆ st  ª a  º o  ſ s
    а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s
    т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ы y  э e  ю yu  я ya
    ґ g  є ye  і i  ї yi  ў u  ђ dj  ј j  љ lj  њ nj  ћ c  џ dz  ѓ gj  ќ kj  ѕ dz
    ә a  ғ gh  қ q  ң ng  ө o  ұ u  ү u  һ h  ҳ h  ҷ j  җ j  ҙ z  ҫ s  ҡ q  ҥ ng  ҕ gh  ӕ ae
    ҝ g  ҹ ch  ҵ ts  ҩ o  ӏ i  ѣ e  ѳ f  ѵ i  ѫ u  ѧ ya
    α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s
    τ t  υ y  φ f  χ ch  ψ ps  ω o  µ m
    ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ zh  რ r  ს s
    ტ t  უ u  ფ p  ქ k  ღ gh  ყ q  შ sh  ჩ ch  ც ts  ძ dz  წ ts  ჭ ch  ხ kh  ჯ j  ჰ h  ჱ ey
    ჲ y  ჳ w  ჴ q  ჵ o  ჶ f
    ա a  բ b  գ g  դ d  ե e  զ z  է e  ը y  թ t  ժ zh  ի i  լ l  խ kh  ծ ts  կ k  հ h  ձ dz
    ղ gh  ճ ch  մ m  յ y  ն n  շ sh  ո o  չ ch  պ p  ջ j  ռ r  ս s  վ v  տ t  ր r  ց ts  ւ v
    փ p  ք k  օ o  ֆ f  և ev
    ² 2  ³ 3  ¹ 1  ⁰ 0  ⁴ 4  ⁵ 5  ⁶ 6  ⁷ 7  ⁸ 8  ⁹ 9  ₀ 0  ₁ 1  ₂ 2  ₃ 3  ₄ 4  ₅ 5  ₆ 6  ₇ 7
    ₈ 8  ₉ 9  ½ -1-2-  ⅓ -1-3-  ⅔ -2-3-  ¼ -1-4-  ¾ -3-4-  № -no-  × -  ÷ -  € -eur-  £ -gbp-
    ⅰ i  ⅱ ii  ⅲ iii  ⅳ iv  ⅴ v  ⅵ vi  ⅶ vii  ⅷ viii  ⅸ ix  ⅹ x  ⅺ xi  ⅻ xii
    """
}
