extension StarterTexts {
  static let english = StarterTexts(
    title: "My Film Journal",
    files: [
      NewFile(path: "content/journal.yaml", text: settings),
      NewFile(path: "content/articles/a-camera-in-the-city/index.md", text: article),
      NewFile(path: "content/articles/a-camera-in-the-city/camera.svg", text: drawing),
      NewFile(path: "content/films/man-with-a-movie-camera-1929.md", text: film),
      NewFile(path: "content/people/dziga-vertov.md", text: person),
      NewFile(path: "content/pages/about.md", text: about),
      NewFile(path: "README.md", text: readme),
    ])

  private static let settings = """
    # The settings of the journal. Lines that begin with # are comments: change them, delete them.

    # The version of the format. Leave it as it is.
    intertitle: 1

    # In this file, a text with a colon or quotation marks in it needs quotation marks around it.
    title: ⟨yaml-title⟩

    # The address under which the journal will be published. Feeds and search engines need it.
    base-url: ⟨base-url⟩

    # A code of a language. The theme speaks de, en, fr, ka, kk, ru and uk.
    language: ⟨language⟩

    # In whose time zone a new day begins: UTC, or Asia/Almaty.
    timezone: UTC

    # One sentence, for search engines.
    description: On films, and on the people who make them.

    # What articles can be. An article says which it is in its field “kind”.
    kinds: [interview, review, essay, report, list, news]

    # The menu: indexes, and pages of the folder pages/.
    navigation: [articles, films, directors, about, search]

    # The marks that reviews can give.
    # rating-scale: {worst: 0, best: 5, step: 0.5}

    """

  private static let article = """
    ---
    # A field is a name, a colon and a value. A title may hold anything, colons too.
    title: A Camera in the City
    # One of the kinds in journal.yaml.
    kind: essay
    # The day of publication. With a day to come, the article waits for it.
    date: ⟨date⟩
    # A name is enough: everybody who is named gets a page.
    authors:
      - The Editors
    standfirst: A first article, to be read once and then replaced by yours.
    # In square brackets: what is to be seen, for those who cannot see it. In quotation marks: the
    # caption, and behind the bar who made the picture. <film:…> prints the film's title and makers.
    still: ![A film camera on a tripod before the roofs of a city](camera.svg "Drawn for <film:man-with-a-movie-camera-1929> | Drawing: Intertitle")
    # The films that the article is about, by the names of their files in films/.
    films:
      - man-with-a-movie-camera-1929
    ---
    <!-- Comments like this one are not printed. -->

    <!-- A title in italics becomes a link where it is first named, since the film stands in “films”
         above. Links to people, films and articles are written like the one below. -->

    A man with a camera climbs a chimney, lies down between rails, and stands above a crowd on the roof of
    a car. *Man with a Movie Camera* follows him through a day in a city that is put together of several.
    There are no titles between its pictures: [Dziga Vertov](person:dziga-vertov) wanted a film that
    everybody could read.

    ## What comes next

    Open the page of the film: this article is listed there, and nobody had to list it. The page of its
    director leads to both. Now write the first article of your own.

    """

  private static let film = """
    ---
    # The name of this file is how the journal calls the film: title, hyphen, year.
    title: Man with a Movie Camera
    # By language: {kk: …, ru: …}
    original-title: {ru: Человек с киноаппаратом}
    year: 1929
    form: documentary
    # No file is needed for a person: a credit makes the page.
    directors:
      - Dziga Vertov
    # Codes of countries, of former states too, or their names.
    countries: [SUHH]
    # In minutes, or 4m30s.
    runtime: 68
    crew:
      - Director of Photography: Mikhail Kaufman
      - Editor: Elizaveta Svilova
    ---
    A day in a city, from its waking to its evening, with those who film it and those who edit the film.

    """

  private static let person = """
    ---
    # A file for a person is for saying more than the name. What stands below is the biography.
    name: Dziga Vertov
    # Other spellings of the name lead here, too.
    also-known-as:
      - David Kaufman
    born: 1896
    died: 1954
    ---
    Filmmaker, and a writer about films.

    """

  private static let about = """
    ---
    title: About
    ---
    Who writes here, and about what.

    """

  private static let readme = """
    # ⟨title⟩

    A film journal, made with Intertitle.

    | where | what |
    |---|---|
    | `content/journal.yaml` | the settings: title, address, kinds of article, menu |
    | `content/articles/` | the articles, a file each, or a folder with its pictures |
    | `content/films/` | the films, a file each |
    | `content/people/` | people of whom there is more to say than the name |
    | `content/pages/` | pages such as “About” |
    | `output/` | the site, made by `intertitle build` |

    In this folder:

    ```sh
    intertitle serve                       # shows the journal while you write
    intertitle new essay "A Title"         # begins an article
    intertitle new film "Title" --year 2024 --director "Name"
    intertitle check                       # says what is wrong
    intertitle build                       # makes the site, in output/
    ```

    An article that says `draft: true` is not published; delete the line when it is done.

    """
}
