import FrontMatter

/// A bit of everything that a journal's schemas have.
let article = Schema(
  "article",
  fields: [
    Field("title", .text, "The headline.", otherNames: ["name"]).required(),
    Field("date", .date).required(),
    Field("updated", .date, otherNames: ["lastmod"]),
    Field("expires", .date),
    Field("standfirst", .markdown, otherNames: ["dek", "description"]),
    Field("authors", .list(.text), otherNames: ["author"]),
    Field("topics", .list(.text), otherNames: ["tags"]),
    Field("languages", .list(.identifier)),
    Field("draft", .boolean),
    Field("rating", .decimal),
    Field("runtime", .integer),
    Field("runtimes", .list(.integer)),
    Field("form", .choice(["feature", "short", "documentary"])),
    Field("trailer", .url),
    Field("part-of", .identifier),
    Field("original-title", .oneOf(.text, .dictionary(.text))),
    Field("ids", .dictionary(.identifier)),
    Field("cast", .credits),
    Field("crew", .credits),
    Field(
      "showings",
      .list(
        .map([
          Field("at", .text).required(), Field("url", .url).required(), Field("from", .date),
          Field("until", .date),
        ]))),
  ])
