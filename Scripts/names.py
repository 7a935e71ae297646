#!/usr/bin/env python3
"""Writes templates/strings/names/: countries and languages as the other languages of the theme call them.

The names are facts from Unicode CLDR, by way of the package Babel (pip install babel); those of former
states, which CLDR does not have, and the few where we say it otherwise, stand in names-former.yaml and
below. English stands in Country.swift and LanguageNames.swift, which also say what there is to name.
"""

import pathlib
import re

import babel

root = pathlib.Path(__file__).resolve().parent.parent
model = root / "Sources/JournalSite/Model"
former = root / "Scripts/names-former.yaml"

# CLDR names territories “Congo - Kinshasa” to sort them; a sentence wants another form.
other_words = {
    "ru": {
        "CG": "Конго",
        "CD": "ДР Конго",
        "MM": "Мьянма",
        "PS": "Палестина",
        "HK": "Гонконг",
        "MO": "Макао",
        "GB": "Великобритания",
        "US": "США",
        "AE": "ОАЭ",
        "FM": "Микронезия",
        "KR": "Южная Корея",
        "ZA": "ЮАР",
        "sah": "якутский",
        "cmn": "китайский (путунхуа)",
        "lzz": "лазский",
        "sva": "сванский",
        "xmf": "мегрельский",
    },
    "fr": {"CG": "Congo", "CD": "RD Congo", "PS": "Palestine", "HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar", "cmn": "mandarin", "sva": "svane"},
    "de": {"CG": "Kongo", "CD": "DR Kongo", "PS": "Palästina", "HK": "Hongkong", "MO": "Macau", "US": "USA", "cmn": "Mandarin", "sva": "Swanisch"},
    "uk": {"CG": "Конго", "CD": "ДР Конго", "MM": "М’янма", "PS": "Палестина", "HK": "Гонконг", "MO": "Макао", "US": "США", "cmn": "китайська (путунхуа)", "lzz": "лазька", "sva": "сванська", "xmf": "мегрельська"},
    "kk": {"CG": "Конго", "CD": "Конго ДР", "MM": "Мьянма", "PS": "Палестина", "HK": "Гонконг", "MO": "Макао", "US": "АҚШ", "AE": "БАӘ", "arc": "арамей тілі", "cmn": "қытай тілі (путунхуа)", "lzz": "лаз тілі", "rom": "сыған тілі", "sva": "сван тілі", "tl": "тагал тілі", "xmf": "мегрел тілі"},
    "ka": {"CG": "კონგო", "CD": "კონგოს დემოკრატიული რესპუბლიკა", "MM": "მიანმა", "PS": "პალესტინა", "HK": "ჰონკონგი", "MO": "მაკაო", "US": "აშშ", "cmn": "ჩინური (პუტუნხუა)", "lzz": "ლაზური", "sva": "სვანური", "tl": "ტაგალური", "xmf": "მეგრული"},
}


def former_states() -> dict[str, dict[str, str]]:
    """By language: the name of each former state."""
    names: dict[str, dict[str, str]] = {}
    language = ""
    for line in former.read_text().splitlines():
        if re.fullmatch(r"[a-z]+:", line):
            language = line[:-1]
            names[language] = {}
        elif match := re.fullmatch(r"  ([A-Z]{4}): (.+)", line):
            names[language][match[1]] = match[2]
    return names


def whole_words(name: str) -> str:
    """CLDR shortens the islands for maps and lists: “о-ва Кука”."""
    name = name.replace("о-ва", "острова").replace("о-в", "остров").replace("Св. Елены", "Святой Елены")
    return name[0].upper() + name[1:]


def quoted(text: str) -> str:
    """As YAML: `no` and the like never appear, so only what has marks of its own needs quotes."""
    return f'"{text}"' if re.search(r"[:#'\[\]{}]", text) else text


countries = re.findall(r"^  ([A-Z]{2}) ", (model / "Country.swift").read_text(), re.M)
languages = re.findall(r"^    ([a-z]{2,3}) ", (model / "LanguageNames.swift").read_text(), re.M)
(root / "templates/strings/names").mkdir(exist_ok=True)
for tag, states in former_states().items():
    locale = babel.Locale.parse(tag)
    lines = [
        f"# Names of countries and languages. Written by Scripts/names.py from Unicode CLDR (Babel {babel.__version__}).",
        "",
    ]
    ours = other_words[tag]
    names = {code: ours.get(code) or locale.territories.get(code) for code in countries}
    for code, name in sorted((names | states).items()):
        if name:
            name = whole_words(name) if tag == "ru" else name
            lines.append(f"country-{code}: {quoted(name)}")
        else:
            print(f"{tag}: no name for the country {code}")
    lines.append("")
    for code in sorted(languages):
        if name := ours.get(code) or locale.languages.get(code):
            lines.append(f"language-{code}: {quoted(name)}")
        else:
            print(f"{tag}: no name for the language {code}")
    (root / f"templates/strings/names/{tag}.yaml").write_text("\n".join(lines) + "\n")
