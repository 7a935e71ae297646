"""Names: slugs as Intertitle makes them, the cleaning of names found in data, and invented people."""

import re
import unicodedata

# Letters that Unicode does not take apart into an ASCII letter and a mark.
PLAIN = str.maketrans({
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
    "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ł": "l", "Ł": "L",
    "ı": "i", "ħ": "h", "Ħ": "H",
})
APOSTROPHES = re.compile("['’‘ʼ`´ʻ]")


def ascii_form(text):
    """The text's ASCII transliteration; letters without one are gone."""
    decomposed = unicodedata.normalize("NFKD", text.translate(PLAIN))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def slug(text):
    """`Rosemary’s Baby` → `rosemarys-baby`; empty when nothing of the text has an ASCII form."""
    plain = APOSTROPHES.sub("", ascii_form(APOSTROPHES.sub("", text))).lower()
    # What has no ASCII form is dropped, what is ASCII but no letter or digit divides words.
    plain = "".join(c for c in plain if c.isascii() or not c.isalnum())
    return re.sub("[^a-z0-9]+", "-", plain).strip("-")


def one_line(text):
    return " ".join(text.split())


# After these a full stop belongs to the name: “D. W. Griffith”, “Lewis St. John”.
ABBREVIATED = re.compile(r"(?:^|\s)(?:St|Dr|[A-Z]|[A-Z]\.[A-Z])$")
GENERATION = re.compile(r"\b(?:Jr|Sr)$")
NOT_DIRECTORS = re.compile(
    r"\b(?:Academy|Award|Cinema|American|Japanese|Korean|York|Omen|It|Starring|The)\b|Edison's"
)


def clean_director(text):
    """The name in what was read out of running text (“Ray Taylor. It” → “Ray Taylor”), or None."""
    parts = one_line(text).split(". ")
    name = parts[0]
    for part in parts[1:]:
        if not ABBREVIATED.search(name):
            break
        name += ". " + part
    if GENERATION.search(name):
        name += "."
    words = name.split()
    if not 2 <= len(words) <= 5 or NOT_DIRECTORS.search(name):
        return None
    return clean_person(name)


def clean_person(text):
    """A name that can stand in a credit, or None for what is none.

    A credit's first colon and space divide name and character, and round brackets at its end hold
    an id or a note, so names with brackets or colons are left out.
    """
    name = one_line(text)
    if re.search(r"[()\[\]{}:;]", name) or name.startswith("Academy Award"):
        return None
    if not re.match(r"[\"“‘]?[^\W_a-z]", name) or len(name) > 60:
        return None
    # A name shaped like an id would be looked up as one.
    return name if slug(name) and slug(name) != name else None


FIRST = """Adela Agnija Alarik Amparo Anselm Ariadna Astrid Aylin Bartosz Beatriz Benedek Brigid Caspar Catrin
Celeste Cosima Dagny Damir Darija Delphine Dorotea Edda Eleni Emeric Enrique Esme Fabian Farida Felicja Fintan
Flora Gaspard Gemma Gulnara Hadrian Hedvig Henrike Ignacy Ilona Imogen Ines Isolde Ivo Jarmila Jens Jorunn
Kaspar Katalin Kjell Ksenija Lazar Leonie Linnea Lucjan Maarten Maeve Marisol Matilda Milena Mirko Nadezhda
Nerys Niamh Octavia Odile Oskar Paloma Petra Quentin Rafaela Ramona Renske Rosalind Ruta Sabine Saskia Severin
Sigrid Soledad Tamsin Teodor Thekla Tobiah Ulrika Valerio Vesna Wanda Wilhelmina Xenia Yaroslav Zbigniew Zora""".split()
LAST = """Abernathy Ackerholm Almqvist Andrassy Aranburu Ashgrove Bakkelund Balakirova Barbosa Bellwether Bergstedt
Blackwater Bogomil Brandvold Brightwell Caldicott Cardenal Castellane Chavchanidze Cloudsley Corvinus Dalgaard
Damaskin Delacourt Dimovska Dragomir Dunmore Eastergard Eichendorn Elfstrand Escudero Fairweather Falkenrath Farquhar
Fenwick Fjeldstad Fontanel Gallimore Gavrilo Glasswright Golubova Grimaldo Gulbrand Haldorsen Hargreave Hazelhurst
Heikkinen Hollander Horvatin Iglesia Ironside Isakovic Jablonska Jernigan Kaczmar Kallistrat Karjalainen Kestrel
Kirchholz Kolarova Krasnick Lachapelle Lagerborg Lanternari Lindqvister Loveridge Lundmark Maplethorpe Marchetti
Maristany Mechler Merriweather Mihailov Montclair Mosslund Nachtigall Nightingale Norrgard Oakenfold Obradova Okonjo
Oldcastle Orellana Ostrowiec Palisade Pennington Petrauskas Pilkington Quicksilver Quintanar Radomir Ravenscar
Rosenquist Rutherglen Salamander Sandoval Sarkisova Silverman Skarsholm Starling Stonebridge Sundqvist Szymborn
Tarkington Thistlewood Torvald Trevelyan Ulfstrand Underhill Valkama Vandermeer Vasilenko Venturini Wetherby
Whitlock Winterbourne Wolkenstein Yarrow Zabolotny Zellweger Zuloaga""".split()
INITIALS = "ABCDEFGHJKLMNOPRSTVW"


def invented_people(count, offset=0):
    """`count` names that are all different; those of another offset range are different again."""
    pairs = len(FIRST) * len(LAST)
    names = []
    for number in range(offset, offset + count):
        # A stride prime to the number of pairs walks through every one of them.
        pair = number * 4_099 % pairs
        first, last = FIRST[pair % len(FIRST)], LAST[pair // len(FIRST)]
        turn = number // pairs
        middle = ""
        while turn:
            turn, letter = divmod(turn - 1, len(INITIALS))
            middle += " " + INITIALS[letter] + "."
        names.append(f"{first}{middle} {last}")
    return names
