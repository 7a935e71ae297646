import Foundation
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
          id     text          What links call them.
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

/// Each place there is comes up in one of the two lists: the engine itself says in which.
@Test func `the vocabulary has every place where something can be printed`() {
  let rows = rows(of: "places")
  #expect(
    rows.map { $0[0] }.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [
      "between tags", "in an element that holds plain text", "in XML", "in an attribute",
      "in an address", "in a list of addresses", "in a CDATA section", "in JSON",
      "within a JSON text", "in a plain text file",
    ])
  #expect(
    rows.filter { $0[0] == "in an address" } == [
      ["in an address", #"<a href="{{ path }}">"#, #"<a href="/a b,c/">"#],
      ["in an address", #"<a href="{{ script }}">"#, ##"<a href="#">"##],
      [
        "in an address", #"<meta http-equiv="refresh" content="0; url={{ script }}">"#,
        ##"<meta http-equiv="refresh" content="0; url=#">"##,
      ],
      [
        "in an address", #"<a href="/search/?q={{ text }}">"#,
        #"<a href="/search/?q=%3Cb%3E%22A%22%20&amp;%20%27B%27%3C/b%3E">"#,
      ],
    ])
}

@Test func `the vocabulary has every place where nothing can be printed`() {
  #expect(
    rows(of: "refused places").map { $0[1] } == [
      "in the name of a tag", "in a tag outside the quoted values of its attributes",
      "in an attribute without quotation marks", "in an attribute that holds a script",
      "in a style attribute", "in an attribute that holds a document",
      "in an attribute that an animation sets",
      "in an attribute that says where scripts come from",
      "in an attribute that says where scripts come from",
      "in a “content” that stands in front of “http-equiv”",
      "in front of the address that a page goes on to",
      "behind a scheme that is not known to be harmless",
      "in an attribute whose name depends on a condition", "in CSS", "in a script",
      "in an element whose content is not parsed", "in a comment", "in a declaration",
      "behind a script or a style whose end browsers find in different places",
    ])
}

@Test func `the vocabulary says where a type can be printed`() {
  #expect(
    rows(of: "types") == [
      ["text, number, decimal, address", "in every place"],
      ["HTML", "between tags, in XML, in a CDATA section, in JSON, within a JSON text"],
      ["JSON", "in an attribute, in JSON"],
      ["date", "in JSON, within a JSON text"],
      ["boolean, list of text", "in JSON"],
    ])
}

/// The rows below a title of the vocabulary, by columns.
private func rows(of title: String) -> [[String]] {
  let lines = Vocabulary(roots: []).text.components(separatedBy: "\n")
  guard let start = lines.firstIndex(of: title) else { return [] }
  return lines[start...].dropFirst(2).prefix { !$0.isEmpty }.map { line in
    line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
