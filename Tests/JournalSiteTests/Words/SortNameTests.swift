import JournalSite
import Testing

@Suite struct SortNameTests {
  @Test(arguments: [
    ("Aizhan Kassymbek", "Kassymbek, Aizhan"),
    ("Cher", "Cher"),
    ("", ""),
    ("Kassymbek, Aizhan", "Kassymbek, Aizhan"),
    ("Lars von Trier", "Trier, Lars von"),
    ("Vincent van der Berg", "Berg, Vincent van der"),
    ("Guillermo del Toro", "Toro, Guillermo del"),
    ("Brian De Palma", "De Palma, Brian"),
    ("Gus Van Sant", "Van Sant, Gus"),
    ("Penelope De La Cruz", "De La Cruz, Penelope"),
    ("Diana Van der Vlis", "Van der Vlis, Diana"),
    ("Andy de la Tour", "Tour, Andy de la"),
    ("Joséphine de La Baume", "La Baume, Joséphine de"),
    ("Dave O'Brien (actor)", "O'Brien, Dave, (actor)"),
    ("De Palma", "Palma, De"),
    ("Haifaa al-Mansour", "Mansour, Haifaa al-"),
    ("Michel d’Ornano", "Ornano, Michel d’"),
    ("Louis Gossett Jr.", "Gossett, Louis, Jr."),
    ("Robert Downey, Jr.", "Downey, Robert, Jr."),
    ("Henry Thomas III", "Thomas, Henry, III"),
    ("Pope III", "III, Pope"),
    ("Jean-Luc  Godard", "Godard, Jean-Luc"),
  ])
  func `a name is sorted by its family name`(name: String, expected: String) {
    #expect(sortName(of: name) == expected)
  }

  @Test func `a name whose family name comes first stays`() {
    #expect(sortName(of: "Wong Kar-wai", familyFirst: true) == "Wong Kar-wai")
  }
}
