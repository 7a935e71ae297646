extension ImportReport {
  /// The report as a text for the editor: Markdown, outside of `content/`.
  package func markdown(title: String) -> String {
    var text = "# \(title)\n\n## What became of what\n\n"
    text += (made + changed).map { "- \($0)\n" }.joined()
    let kinds = Kind.allCases.filter { count($0) > 0 }
    text += "\n## What needs a hand\n"
    if kinds.isEmpty { text += "\nNothing.\n" }
    for kind in kinds {
      let number = count(kind)
      text += "\n### \(kind.title): \(number)\n\n\(kind.advice)\n\n"
      let examples = examples(kind)
      for example in examples { text += "- \(example)\n" }
      if kind != .element, examples.count < number, examples.count >= 500 {
        text += "- … and more\n"
      }
    }
    return text
  }
}

extension ImportReport.Kind {
  /// In the list, and on the terminal.
  package var title: String {
    switch self {
    case .draft: "Drafts that were something else"
    case .scheduled: "Scheduled articles"
    case .noDate: "Articles without a date"
    case .noTitle: "Texts without a title"
    case .renamed: "New names"
    case .noKind: "Articles of no kind"
    case .alias: "Old addresses that do not lead on"
    case .link: "Links to places that the journal does not have"
    case .pageLink: "Links to a place on a page"
    case .unsafeLink: "Links without an address that can be printed"
    case .remotePicture: "Pictures that lie on another host"
    case .missingUpload: "Pictures and files that were not found"
    case .missingFile: "Pictures and files to be put in their places"
    case .picture: "Pictures that cannot be shown"
    case .embed: "Things of other sites"
    case .shortcode: "Shortcodes"
    case .element: "Markup that Markdown has no word for"
    case .attribute: "Words that showed elsewhere"
    case .table: "Tables"
    case .footnote: "Notes"
    case .emphasis: "Emphasis that was lost"
    case .block: "Blocks"
    case .notText: "Scripts and styles"
    case .author: "Authors"
    case .topic: "Topics"
    case .film: "Films with no director named"
    case .namesake: "Films of the same title and year"
    case .knownFilm: "Films that the journal has"
    case .row: "Rows of the list that are no films"
    case .noDirector: "Films without a director"
    case .noYear: "Films without a year"
    case .filmAddress: "Addresses of films that cannot be kept"
    case .front: "Fields"
    case .template: "Template code"
    case .encoding: "Texts that were not UTF-8"
    case .format: "Texts that could not be read"
    case .leftOut: "Texts and files that were left out"
    case .unusedFile: "Files that no text shows"
    case .outside: "Files that are not in the folder"
    case .settings: "Settings"
    case .existing: "Files that were there already"
    case .fault: "Errors"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .draft:
      "They were private, pending, scheduled and not shown, for members only, sent by mail only, protected by a password, or pages that were not published. They are drafts now: `draft: true`."
    case .scheduled:
      "They come out on the day that is named here, as they would have on the old site: build the journal on that day. `draft: true` keeps one back."
    case .noDate:
      "An article needs a date. They got the one that is named here, of their last change where that is known, and are drafts. Mend the date, and take `draft: true` out."
    case .noTitle: "They got the title that is named here; mend it."
    case .renamed:
      "An id holds the letters a to z, digits and hyphens, and belongs to one text only."
    case .noKind:
      "None of their categories is a kind of article. Give them one (`kind: essay`), or rename `post` in `content/journal.yaml`."
    case .alias:
      "These addresses cannot lead to the new ones: they hold a `?`, or the journal has something else there."
    case .link:
      "They keep their old address, if they have one. Where that is one of the journal’s own, their text is printed without a link; elsewhere, they lead to the old site. Mend the address, or take the link out."
    case .pageLink:
      "They led to a place on a page. Of those to a place on their own page, the text is there and the link is not; those to a place on another page lead to its beginning. Headings have addresses: `#` and the heading's words with hyphens."
    case .unsafeLink: "The text is there, the link is not."
    case .remotePicture:
      "Nothing was fetched. Each is a link now. Put the file beside the article, and write its name in place of the address; `--uploads` copies them all from a copy of WordPress’s `wp-content/uploads` or Ghost’s `content/images`."
    case .missingUpload:
      "They are neither in the folder of uploads nor in that of the old site. They keep their old address. Put the file beside the article, and write its name in place of the address."
    case .missingFile:
      "The texts show them from these places, but nothing lies there yet: copy each file of the old site to the path that is named here, from the journal’s folder. Until then `intertitle check` warns of each."
    case .picture:
      "They had no address, held the picture itself as text, are not in the export under their id, or are of a kind that browsers do not show, and links now. Put the file beside the article and write `![what is to be seen](file.jpg)`."
    case .embed: "Videos of YouTube and Vimeo became videos. All others became links."
    case .shortcode:
      "They are the words of plug-ins. What stood between them is in the text; those that could not be read stand there as they were."
    case .element: "The words are in the text; what the markup said of them is not."
    case .attribute:
      "They showed when the mouse rested on something, or said where it is from. Write into the text, or into a caption, what is worth it."
    case .table:
      "Cells that went over several columns or rows, and tables that only arranged a page, need a look."
    case .footnote: "Look whether each note and its mark are there."
    case .emphasis:
      "Markdown has no mark for emphasis that begins or ends within a word beside punctuation."
    case .block: "The block is named here; it could not be read."
    case .notText:
      "A page runs no script of a text, and has no style of its own. They were left out."
    case .author: "Look at the names of these authors."
    case .topic:
      "These categories and tags are no topics, or not under this name. What was written about them stands here."
    case .film:
      "The film is named by title and year alone. Make a record where it is worth one: `content/films/`."
    case .namesake:
      "By another director, it is a film of its own; where the names are nearly the same, or one of the two films names nobody, it is taken for the film that was there. Where that is wrong, mend the records; `intertitle rename` changes an id."
    case .knownFilm:
      "Their records stay as they are. Write into them what the list knows and they lack, such as the `ids` that are named here."
    case .row:
      "They are not in the journal. If one is a film after all, write a record for it: `content/films/`."
    case .noDirector:
      "The list does not name any. Write `directors:` into these records; `directors: unknown` says that nobody knows."
    case .noYear: "The list does not say it, or not as a year. Write `year:` into these records."
    case .filmAddress:
      "They lead to what somebody wrote about the film, or cannot be read. Write the film’s own into its record: `ids: {letterboxd: fire}`."
    case .front: "These fields have no counterpart, or could not be read; they were left out."
    case .template: "It was a program's, not text. It stands in the text as it was."
    case .encoding:
      "They were read as Windows-1252, which is what most old texts are. Look whether their accents are right."
    case .format:
      "They are not in the journal. Make Markdown of them, with Pandoc for instance, and import the old site again: what is in the journal by then stays as it is."
    case .leftOut: "They are no texts of the journal’s. If one is to be, copy it by hand."
    case .unusedFile:
      "They were not copied. What somebody may link to belongs in `content/files/`, at its old path."
    case .outside:
      "They are symbolic links that lead out of the folder, or to nothing, and were not followed. Put the files themselves there."
    case .settings: "`content/journal.yaml` was there before the import."
    case .fault:
      "`intertitle build` writes nothing before these are mended. Each is explained by `intertitle check`."
    case .existing:
      "Nothing was written over them. What would have stood there is not in the journal."
    }
  }
}
