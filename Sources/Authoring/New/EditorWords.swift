import JournalSite

/// What new files say to the editor, in one language.
struct EditorWords: Sendable {
  // Of an article.
  let draft, author, standfirst, alternative, caption, film, interviewee: String

  // Of a film and a person. Each a whole hint, of one line or more.
  let director, cast, crew, sortName: String

  // What stands below the fields, as comments that no reader sees.
  let article, synopsis, biography, introduction, editorial, page: String

  /// How an interview is written, above its questions.
  let aboutQuestions: [ArticleKind.Questions: String]
  let questions: [String]
  let answer: String

  /// In the language of the journal where there are words of it; in English otherwise.
  init(language: String) {
    let isRussian = language.lowercased().prefix { $0 != "-" } == "ru"
    self = isRussian ? .russian : .english
  }

  /// Two questions, each with an answer, marked as the journal's interviews mark them.
  func interview(_ mark: ArticleKind.Questions) -> String {
    var text = "<!-- \(aboutQuestions[mark] ?? "") -->\n"
    for question in questions {
      text += "\n\(marked(question, mark))\n\n\(mark == .speaker ? "BB: " : "")\(answer)\n"
    }
    return text
  }

  private func marked(_ question: String, _ mark: ArticleKind.Questions) -> String {
    switch mark {
    case .bold: "**\(question)**"
    case .italic: "*\(question)*"
    case .speaker: "AA: \(question)"
    }
  }

  private init(
    article: (draft: String, author: String, standfirst: String, film: String, interviewee: String),
    picture: (alternative: String, caption: String),
    record: (director: String, cast: String, crew: String, sortName: String),
    bodies: [String],
    interview: (about: [ArticleKind.Questions: String], questions: [String], answer: String)
  ) {
    (draft, author, standfirst, film, interviewee) = article
    (alternative, caption) = picture
    (director, cast, crew, sortName) = record
    let bodies = bodies.map { "<!-- \($0) -->\n" }
    func body(_ index: Int) -> String { index < bodies.count ? bodies[index] : "" }
    (self.article, synopsis, biography) = (body(0), body(1), body(2))
    (introduction, editorial, page) = (body(3), body(4), body(5))
    (aboutQuestions, questions, answer) = interview
  }

  private static let english = EditorWords(
    article: (
      draft: "Not published as long as the next line is here.", author: "Your Name",
      standfirst: "One sentence under the headline.", film: "Title (dir. Name, 2024)",
      interviewee: "Who answers"
    ),
    picture: (alternative: "What is to be seen", caption: "The caption | The credit"),
    record: (
      director: "Name",
      cast: "cast:\n  - Name: the character", crew: "crew:\n  - Director of Photography: Name",
      sortName: "sort-name: Family name, First name"
    ),
    bodies: [
      "The text goes here. Comments like this one are not printed.",
      "The synopsis goes here. Comments like this one are not printed.",
      "The biography goes here. Comments like this one are not printed.",
      "An introduction goes here, if there is one. Comments like this one are not printed.",
      "The editorial goes here. Comments like this one are not printed.",
      "The text of the page goes here. Comments like this one are not printed.",
    ],
    interview: (
      about: [
        .bold: "A paragraph in bold is a question, and what follows is the answer.",
        .italic: "A paragraph in italics is a question, and what follows is the answer.",
        .speaker: "Paragraphs begin with initials; “speakers:” above says whose they are.",
      ],
      questions: ["The first question?", "The second question?"], answer: "The answer."
    ))

  private static let russian = EditorWords(
    article: (
      draft: "Пока следующая строка здесь, материал не публикуется.", author: "Ваше Имя",
      standfirst: "Одно предложение под заголовком.", film: "Название (dir. Имя, 2024)",
      interviewee: "Кто отвечает"
    ),
    picture: (alternative: "Что на снимке", caption: "Подпись | Источник"),
    record: (
      director: "Имя",
      cast: "cast:\n  - Имя: персонаж", crew: "crew:\n  - Director of Photography: Имя",
      sortName: "sort-name: Фамилия, Имя"
    ),
    bodies: [
      "Здесь текст. Такие комментарии не печатаются.",
      "Здесь краткое содержание. Такие комментарии не печатаются.",
      "Здесь биография. Такие комментарии не печатаются.",
      "Здесь предисловие, если оно нужно. Такие комментарии не печатаются.",
      "Здесь слово редакции. Такие комментарии не печатаются.",
      "Здесь текст страницы. Такие комментарии не печатаются.",
    ],
    interview: (
      about: [
        .bold: "Абзац полужирным — вопрос, за ним следует ответ.",
        .italic: "Абзац курсивом — вопрос, за ним следует ответ.",
        .speaker: "Абзацы начинаются с инициалов; чьи они, говорит поле “speakers:”.",
      ],
      questions: ["Первый вопрос?", "Второй вопрос?"], answer: "Ответ."
    ))
}
