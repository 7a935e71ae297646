package import FrontMatter

/// A person's part in a film.
package struct Credit: Sendable, Hashable {
  package let person: ID<Person>
  package let part: Part

  /// Shown in brackets after the name: `voice`, `as Charles Buchinsky`.
  package let note: String?

  package enum Part: Sendable, Hashable {
    case direction

    /// The character, as typed; nil where the record names none.
    case cast(character: String?)
    case crew(Role)
  }
}

/// A role in a crew.
package enum Role: Sendable, Hashable {
  /// One that the table of synonyms knows, by its key: `director-of-photography`.
  case known(String)

  /// Any other, as typed.
  case other(String)

  /// Looks the role up whatever its case.
  package init(typed: String) {
    if let key = roleSynonyms[typed.lowercased()] {
      self = .known(key)
    } else {
      self = .other(typed)
    }
  }
}

/// Keys of the roles that the strings files translate (`role-editor`), each with what else it is called.
package let knownRoles: [(key: String, names: [String])] = [
  (
    "screenplay",
    [
      "screenplay", "screenwriter", "screenwriters", "script", "writer", "writers", "written by",
      "scenario",
    ]
  ),
  ("story", ["story", "story by", "original story"]),
  ("based-on", ["based on", "based on a work by", "novel", "source novel"]),
  ("producer", ["producer", "producers", "produced by", "production"]),
  ("executive-producer", ["executive producer", "executive producers"]),
  ("co-producer", ["co-producer", "co-producers", "coproducer"]),
  (
    "director-of-photography",
    [
      "director of photography", "directors of photography", "dop", "dp", "cinematographer",
      "cinematographers", "cinematography", "photography", "camera", "camera operator and dop",
    ]
  ),
  ("editor", ["editor", "editors", "editing", "film editor", "edited by", "montage"]),
  ("music", ["music", "composer", "composers", "score", "original music", "music by"]),
  ("sound", ["sound", "sound recordist", "sound designer", "sound design", "sound engineer"]),
  (
    "production-designer",
    ["production designer", "production design", "art director", "art direction", "set design"]
  ),
  ("costume-designer", ["costume designer", "costume design", "costumes"]),
  ("make-up", ["make-up", "makeup", "make-up artist", "hair and make-up"]),
  ("animation", ["animation", "animator", "animators"]),
  ("casting", ["casting", "casting director"]),
  ("assistant-director", ["assistant director", "first assistant director", "1st ad"]),
  ("narrator", ["narrator", "narration", "voice-over"]),
  ("visual-effects", ["visual effects", "vfx", "special effects"]),
  ("colourist", ["colourist", "colorist", "colour grading", "color grading"]),
  ("choreographer", ["choreographer", "choreography"]),
]

private let roleSynonyms: [String: String] = Dictionary(
  knownRoles.flatMap { role in role.names.map { ($0, role.key) } }, uniquingKeysWith: { a, _ in a })

/// A film, or an article, at a festival.
package struct FestivalAppearance: Sendable, Hashable {
  package let festival: ID<Festival>

  /// As typed, usually a year; nil where the reference names none.
  package let edition: String?

  /// The section: `Competition`.
  package let section: String?
}

/// Where, from and until when a film can be watched.
package struct Showing: Sendable {
  /// The place or the platform.
  package let at: String
  package let url: String?
  package let from: PartialDate?

  /// The last day, itself included.
  package let until: PartialDate?
  package let partner: String?
  package let access: String?

  /// From the day after the last.
  package func isOver(on today: CalendarDay) -> Bool {
    until.map { CalendarDay(lastOf: $0) < today } ?? false
  }

  /// Until the day before the first.
  package func isComing(on today: CalendarDay) -> Bool {
    from.map { CalendarDay(firstOf: $0) > today } ?? false
  }
}
