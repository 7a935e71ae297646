import Templates
import Testing

@Test func `the vocabulary lists pages, views, records and filters`() {
  let vocabulary = Vocabulary(
    roots: [(templateName: "film.html", view: FilmPageSample.self)],
    records: [
      "film-extra": RecordDeclaration(
        "Of this journal.", fields: [RecordField("sponsor", "Who paid.", .optional(.text))])
    ])
  let text = vocabulary.text
  #expect(
    text.hasPrefix(
      """
      film.html
        The page of a film.
          film      film          The film.
          others    list of film  Other films.
          language  text          Of the page.

      film
        A film.
          title           text            The title.
          original-title  text?           The title in the film's own language.
      """))
  #expect(
    text.contains(
      """

      person
        Somebody.
          name   text          The name.
          born   number?       The year of birth.
          films  list of film  What they made.

      film-extra
        Of this journal.
          sponsor  text?  Who paid.

      filters
      """))
  #expect(text == vocabulary.text)
}
