"""Made-up prose on films: sentences with gaps, and the words that fill them.

A gap in braces names a list of words. References to films and people are left as marks
(see `Mark`), which each form of the corpus writes in its own way.
"""

import re


class Mark:
    """`\\x01` kind, index, `\\x02`: a reference inside a text, before it is written in any form."""

    FILM_LINK = "L"  # the film's title in italics, linked
    FILM_SHORT = "S"  # the short form of that link
    FILM_TITLE = "T"  # the title in italics, not linked by the author
    PERSON_LINK = "P"  # the person's name, linked
    PERSON_NAME = "N"  # the name, not linked by the author

    PATTERN = re.compile("\x01([LSTPN])([^\x02]*)\x02")

    @staticmethod
    def of(kind, reference):
        return f"\x01{kind}{reference}\x02"


def words(text):
    return [" ".join(word.split()) for word in text.split("|")]


WORDS = {
    "adj": words("""patient|severe|luminous|fragile|stubborn|unhurried|brittle|generous|restrained|feverish|angular|
        muted|playful|sober|uneasy|tender|austere|reckless|precise|sly|weightless|mournful|abrupt|plain|hushed|
        crowded|graceful|sardonic|dense|airy|wary|melancholy|intimate|formal|ragged|lucid"""),
    "noun": words("""frame|silence|gesture|glance|cut|shadow|doorway|corridor|voice|landscape|interior|threshold|
        horizon|close-up|ellipsis|refrain|rhythm|pause|distance|surface|texture|staircase|window|mirror|street|
        crowd|table|photograph|letter|song|dissolve|tracking shot|reverse angle|long take"""),
    "nouns": words("""faces|rooms|hands|roads|rumours|winters|objects|photographs|songs|strangers|children|ghosts|
        letters|rivers|machines|neighbours|promises|uniforms|mirrors|stations|debts|shadows|windows|voices|trains|
        dances|quarrels|meals|farewells|afternoons"""),
    "idea": words("""memory|exile|work|grief|class|desire|belonging|boredom|patience|loyalty|shame|duty|childhood|
        chance|labour|authority|faith|friendship|inheritance|solitude|hunger|hospitality|betrayal|forgiveness|
        ambition|tenderness|the law|the weather|the archive|the border"""),
    "craft": words("""editing|sound design|camerawork|lighting|staging|blocking|montage|framing|score|colour grading|
        costume|set design|dialogue|voice-over|pacing|depth of field|casting|narration|intercutting|mixing"""),
    "place": words("""harbour|kitchen|courtroom|theatre|railway yard|schoolroom|hospital|border post|orchard|
        boarding house|factory|ballroom|waiting room|desert|chapel|market|apartment block|prison yard|village square|
        hotel lobby|riverbank|newsroom"""),
    "time": words("""before dawn|after the war|in the second act|in the final reel|at the end of a long day|in winter|
        one reel later|over a single weekend|in the opening minutes|halfway through|after the funeral|years later|
        on the last evening|between two trains|during the strike|in the rain"""),
    "who": words("""a widow|a clerk|the projectionist|a deserter|the older sister|a translator|the night porter|
        a former boxer|the schoolteacher|an accountant|the landlord|a young nurse|the conductor|a runaway|
        the judge|a travelling salesman|the interpreter|an apprentice"""),
    "says": words("""insists|suggests|seems to say|implies|argues|whispers|admits|reminds us|knows|hints|shows|
        proposes|concedes"""),
    "does": words("""lingers on|turns towards|circles|refuses|returns to|dismantles|observes|trusts|withholds|
        rehearses|listens to|measures|outlasts|exposes|softens|questions|gathers|abandons|protects"""),
    "adv": words("""quietly|almost imperceptibly|without warning|with great care|reluctantly|patiently|at once|
        by degrees|stubbornly|rarely|with a shrug|in passing|without comment|as if by accident"""),
    "part": words("""first act|second half|prologue|final sequence|opening shot|epilogue|dinner scene|last third|
        trial scene|journey home|wedding sequence|train sequence|credits|long middle section"""),
    "people": words("""critics|programmers|archivists|students|audiences|producers|distributors|exhibitors|censors|
        cinephiles|neighbours|technicians|extras|projectionists"""),
    "num": words("two|three|four|five|six|seven|nine|eleven|a dozen"),
    "stock": words("""35mm|16mm|a new restoration|a worn print|an archive copy|digital projection|a nitrate
        original|a work print"""),
}

SENTENCES = [
    "The {craft} is {adj} without ever becoming {adj}, and the {part} earns its {adj} {noun}.",
    "What begins as a study of {idea} becomes, {time}, something closer to a comedy about {idea}.",
    "{Who} crosses the {place}, and the camera {does} the {noun} for longer than seems reasonable.",
    "It is the {nouns} one remembers, not the plot: {nouns} and {nouns}, each given its own {adj} {noun}.",
    "Nobody explains anything, and the {craft} {adv} {does} whatever an explanation might have spoiled.",
    "There is a moment, {time}, when the {noun} goes on so long that it changes its meaning.",
    "The {part} is the least {adj} thing here, and perhaps for that reason the most honest.",
    "To speak of {idea} in such a film is to notice how {adv} it {does} the {noun}.",
    "In the {place} the light is {adj}; in the {place} it is merely {adj}; and between the two lies the whole story.",
    "One could object that the {craft} draws attention to itself, but that is the point of the {part}.",
    "The dialogue {says} very little about {idea}, while the {nouns} in the background speak of nothing else.",
    "{Who} and {who} meet in the {place} {time}, exchange {num} sentences, and part as enemies.",
    "For all its {adj} surfaces, the picture {does} {idea} with a seriousness that few of its rivals attempted.",
    "The {noun} recurs {num} times, and each time the {craft} gives it a slightly more {adj} weight.",
    "Seen today, from {stock}, the {part} looks {adj} rather than dated, and the {nouns} have lost none of their force.",
    "It was received {adv} by the {people}, who had come for {idea} and were given {nouns}.",
    "The script {says} that {idea} is a private matter; the {craft} {says} that it never was.",
    "Here the {noun} is not a flourish but an argument, made {adv} and then withdrawn.",
    "A lesser film would have ended {time}; this one {does} the {noun} and starts again.",
    "Between the {place} and the {place} there are only {num} cuts, and every one of them is {adj}.",
    "The music enters late, stays {adj}, and leaves the {nouns} to finish the thought.",
    "What the {people} called {adj} in its day now reads as a {adj} refusal to decide between {idea} and {idea}.",
    "The camera keeps its distance from {who}, then {adv} gives it up, and nothing afterwards is quite the same.",
    "Much has been written about the {craft}; less about the {nouns}, which do most of the work.",
    "If there is a thesis, it is that {idea} and {idea} look alike when filmed from across a {place}.",
    "The {noun} belongs to {who}, but the {noun} that answers it belongs to nobody, and that is why it hurts.",
    "One remembers the sound first: {nouns}, a door, the {adj} hum of the {place} {time}.",
    "This is not nostalgia; the {nouns} are too {adj} for that, and the {part} too {adj}.",
    "Every {noun} seems to have been weighed, and then, {adv}, set down a little to one side.",
    "The budget shows in the {place} and nowhere else, which is a tribute to the {craft}.",
    "It takes {num} viewings to see how the {part} has been prepared by the {nouns} of the {part}.",
    "Even the {people} who disliked it conceded the {adj} {craft} and the {adj} {noun} of the close.",
    "The story is simple enough: {who} wants to leave, {who} wants to stay, and the {place} decides.",
    "There are {nouns} everywhere, yet the effect is {adj}, as though somebody had swept the {place} {time}.",
    "By then the {noun} has done its work, and {idea} no longer needs to be named.",
    "It would be easy to call all this {adj}, and easier still to miss the joke about {idea}.",
]

ON_FILMS = [
    "In {film} the {noun} is already there, {adj} and a little {adj}, waiting for its {craft}.",
    "One thinks of {film}, where the {place} plays the same part and the {craft} is just as {adj}.",
    "Compared with {film}, the {part} seems {adj}, almost {adj}.",
    "Those who know {film} will recognise the {noun}, though not the {adj} use that is made of it here.",
    "The debt to {film} is paid {adv}: a {noun}, a {noun}, and then the {nouns} take over.",
    "{film} asked the same question about {idea} and gave a more {adj} answer.",
    "Like {film} before it, the picture {does} {idea} and lets the {nouns} fend for themselves.",
    "It is no accident that {film} was shown on the same evening, from {stock}.",
    "When {film} opened, the {people} complained of its {adj} {craft}; nobody would now.",
    "Nothing in {film} prepares one for the {part}, and nothing needs to.",
]

ON_PEOPLE = [
    "{person} gives the {part} its {adj} centre, and the {craft} is built around that stillness.",
    "It helps that {person} never {does} the {noun}, even {time}.",
    "The {adj} presence of {person} turns the {place} into something like a stage.",
    "{person} has said little about the {craft}, and the film says rather more.",
    "No one handles {nouns} with such care as {person}, and the {people} have noticed.",
    "Here {person} finds a tone between the {adj} and the {adj}, and holds it to the {part}.",
    "For {person} the {noun} was a question of {idea}, not of {craft}.",
    "Much of this is owed to {person}, whose {craft} {adv} {does} the {noun}.",
]

ANSWERS = [
    "I never thought of it as a film about {idea}; for me it was always about the {place} and the {nouns}.",
    "We had {num} days, {stock}, and no permission to use the {place}, so the {craft} had to be {adj}.",
    "You know, {who} walked in {time}, sat down and said the line as if it were nothing, and we kept it.",
    "I am suspicious of {idea} in general, and of {adj} {craft} in particular.",
    "At first the {people} told me that the {part} was too {adj}, and perhaps they were right.",
    "My mother kept {nouns} in a tin, and I think that the {noun} comes from there.",
    "We argued about the {craft} for {num} weeks, and then somebody {adv} opened a window.",
    "It was cold, it was {adj}, and the {place} smelled of paint; that is all I remember of the {part}.",
    "The {noun} was in the script from the beginning, but I only understood it {time}.",
    "I like {nouns} that do not know they are being watched, and I like actors who can be {adj} without trying.",
    "If you cut {adv}, the {people} feel it before they see it, and then they forgive you almost anything.",
    "People ask about {idea}, and I say: look at the {nouns}, it is all in the {nouns}.",
    "There was a version with {num} endings, each more {adj} than the last.",
    "I wanted the {place} to look as it does when nobody needs it.",
    "[Laughs.] That was an accident, of course, but a {adj} accident, and one should keep those.",
    "I had seen it done once before, with a {adj} {noun} and no music at all, and it stayed with me for years.",
    "Let me put it like this: {idea} is what you film, and {idea} is what you find {time}.",
    "We lost the light, we lost the {noun}, and in the end we nearly lost the {people} as well.",
    "You do not direct {nouns}, you wait for them, and that takes more {craft} than one would think.",
    "I would not do it that way now; I would be more {adj}, and probably wrong.",
]

QUESTIONS = [
    "How did the {noun} in the {part} come about?",
    "You have spoken of {idea} before. Was it there from the beginning?",
    "The {craft} is unusually {adj}. Was that decided before the shoot?",
    "Why does the film leave {who} in the {place} at the end?",
    "What did you learn from working with {stock}?",
    "Would you call it a film about {idea}, or about {idea}?",
    "In {film} there is a similar {noun}. Did you have it in mind?",
    "How did the {people} respond when they saw the {part}?",
    "There are hardly any {nouns} in the second half. Where did they go?",
    "Did you find the {place}, or did the {place} find you?",
    "What was it like to work with {person}?",
    "Does {film} look different to you today?",
    "You cut {adv}, almost {adv}. Where does that come from?",
    "The {nouns} are given so much time. Did anybody object?",
    "And the {noun} {time}?",
    "Is there a {noun} that you would shoot differently now?",
]

HEADINGS = ["The {adj} {noun}", "On {idea} and {idea}", "A question of {craft}", "What the {place} knows",
            "{Nouns} and {nouns}", "The {part}, again", "Against {idea}", "After {idea}", "In the {place}",
            "Notes on the {craft}"]

STANDFIRSTS = ["A {adj} film about {idea} finds its {noun} {time}.",
               "On {nouns}, {nouns} and the {adj} art of {craft}.",
               "What remains of {idea} when the {nouns} have gone: notes on a {adj} picture.",
               "{Who}, a {place} and {num} {adj} cuts.",
               "A conversation about {idea}, {stock} and the {noun} that nearly was not there.",
               "Looking again at the {craft} that {people} once called {adj}."]

TITLES = {
    "interview": ["{name} on the {adj} {noun}", "“{Idea} is only a {noun}”: a conversation with {name}",
                  "{name}: {nouns}, {nouns} and {idea}"],
    "review": ["{title}: a {adj} {noun}", "{title}", "The {noun} of {title}", "{title} and the {craft} of {idea}"],
    "essay": ["Notes on the {noun}", "The {adj} {place}: {idea} and the {noun}", "Against the {adj} {noun}",
              "{Nouns}, {nouns}: on {idea} in {title}"],
    "report": ["{Num} days in the {place}", "Festival notes: {nouns} and {nouns}", "{Idea} in competition"],
}

NOTES = ["On {idea} and the {craft} of the period see the programme notes printed for {stock}.",
         "The {noun} is missing from the version with {num} reels that {people} saw at the time.",
         "I owe this observation to {num} {people} who would rather not be named.",
         "Compare {film}, where the {noun} is {adj} for quite other reasons.",
         "The {part} exists in {num} versions; this one follows {stock}."]

PULLS = ["“{Idea} is what you film, and {idea} is what you find.”",
         "The {noun} goes on so long that it changes its meaning.",
         "“You do not direct {nouns}, you wait for them.”",
         "Nobody explains anything, and the {craft} {does} the rest."]

ITEMS = ["{film}, for its {adj} {craft}", "{film}, and the {noun} {time}", "{film}: {nouns}, {nouns}, {idea}",
         "{film}, seen from {stock}"]

TOPICS = words("""Archives|Melodrama|Silent Cinema|Documentary|Exile|Labour|Landscape|Restoration|Music|Editing|
    Acting|Censorship|Studios|Small Gauge|Animation|Comedy|Noir|Westerns|Children’s Films|Adaptation|Colour|
    Sound|Exhibition|Distribution|Film Schools|Amateurs|Newsreels|Propaganda|Love Stories|Family Sagas|Road Films|
    Border Towns|Cities|Villages|Trains|War Films|Ghost Stories|Sports Films|Courtrooms|Cinephilia""")

GAP = re.compile(r"\{(\w+)\}")
# “a uneasy glance” → “an uneasy glance”; a reference's mark is no letter and is left alone.
ARTICLE = re.compile(r"\b([Aa]) (?=[aeio]|un|up|us[^e])")


def with_articles(text):
    return ARTICLE.sub(r"\1n ", text)


def parted(templates):
    """Each template as a list of turns: text, name of a gap, text, …"""
    return [GAP.split(template) for template in templates]


class Prose:
    """Fills templates by the throws of one article's dice."""

    def __init__(self, dice, references):
        self.dice = dice
        # Gaps that only the article can fill: name → function.
        self.references = references

    def fill(self, template):
        dice, out = self.dice, []
        for place, piece in enumerate(template):
            if place % 2 == 0:
                out.append(piece)
            elif piece in WORDS:
                out.append(dice.one(WORDS[piece]))
            elif piece in self.references:
                out.append(self.references[piece]())
            else:
                word = dice.one(WORDS[piece.lower()])
                out.append(word[0].upper() + word[1:])
        return with_articles("".join(out))

    def one(self, templates):
        return self.fill(self.dice.one(templates))

    def paragraph(self, sentences, kinds):
        """`sentences` sentences; `kinds` is a list of (templates, weight out of 100)."""
        out = []
        for _ in range(sentences):
            throw = self.dice.below(100)
            for templates, weight in kinds:
                throw -= weight
                if throw < 0:
                    break
            out.append(self.one(templates))
        return " ".join(out)


SENTENCES, ON_FILMS, ON_PEOPLE, ANSWERS, QUESTIONS, HEADINGS, STANDFIRSTS, NOTES, PULLS, ITEMS = map(
    parted, (SENTENCES, ON_FILMS, ON_PEOPLE, ANSWERS, QUESTIONS, HEADINGS, STANDFIRSTS, NOTES, PULLS, ITEMS))
TITLES = {kind: parted(templates) for kind, templates in TITLES.items()}
