/// The texts of a new journal in one language, with `⟨title⟩` and the like where something of the
/// journal's own goes.
struct StarterTexts {
  let title: String
  let files: [NewFile]

  /// In Russian for a Russian journal, in English for all others.
  init(language: String) {
    self = language.lowercased().prefix { $0 != "-" } == "ru" ? .russian : .english
  }

  init(title: String, files: [NewFile]) {
    self.title = title
    self.files = files + [NewFile(path: ".gitignore", text: Self.ignored)]
  }

  private static let ignored = "/output/\n/.intertitle/\n.DS_Store\n"

  /// A camera on a tripod before a city; 4 to 3, as silent films are.
  static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">
      <path fill="#d8d2c4" d="M0 0h1200v900H0z"/>
      <circle cx="905" cy="230" r="105" fill="#f4f0e6"/>
      <path fill="#a49d8e" d="M0 650V470h90v-90h110v120h80V330h110v230h90V430h120v120h110V350h110v190h120V450h130v110h90V400h170v250z"/>
      <path fill="#7d776a" d="M0 650h1200v250H0z"/>
      <g fill="#211f1c">
        <path d="M440 400h240v160H440z"/>
        <path d="M680 440h60l60-40v160l-60-40h-60z"/>
        <circle cx="490" cy="340" r="75"/>
        <circle cx="630" cy="340" r="75"/>
        <path d="M540 560h40l-8 40 98 250h-30l-80-205-80 205h-30l98-250z"/>
        <path d="M552 600h16v250h-16z"/>
      </g>
      <g fill="#d8d2c4">
        <circle cx="490" cy="340" r="22"/>
        <circle cx="630" cy="340" r="22"/>
      </g>
    </svg>

    """
}
