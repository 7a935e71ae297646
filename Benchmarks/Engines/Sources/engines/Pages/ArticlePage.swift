/// A page of an article, as all three engines are handed it.
struct ArticlePage {
  struct Named {
    let name: String
    let address: String
  }

  struct Film {
    let title: String
    let address: String
    let year: Int
    let directors: [Named]
  }

  let title: String
  let standfirst: String
  let kicker: String
  let address: String
  let day: String
  let minutes: Int
  let authors: [Named]
  let films: [Film]
  let topics: [Named]
  let related: [Named]

  /// HTML, about six kilobytes.
  let body: String

  /// The page of that number: the same in every run.
  init(number: Int) {
    var text = MadeUpText(seed: number + 1)
    func named(_ name: String, in folder: String) -> Named {
      Named(name: name, address: "/\(folder)/\(folder)-\(text.number(below: 9_999))/")
    }
    title = text.phrase(5)
    standfirst = text.phrase(14)
    kicker = text.phrase(1)
    address = "/articles/article-\(number)/"
    day = text.day()
    minutes = 2 + text.number(below: 9)
    authors = (0..<(1 + text.number(below: 2))).map { _ in named(text.name(), in: "people") }
    films = (0..<(1 + text.number(below: 4))).map { index in
      let directors = (0..<(1 + text.number(below: 2))).map { _ in named(text.name(), in: "people")
      }
      return Film(
        title: text.phrase(3), address: "/films/film-\(number)-\(index)/",
        year: 1930 + text.number(below: 95), directors: directors)
    }
    topics = (0..<(1 + text.number(below: 3))).map { _ in named(text.phrase(2), in: "topics") }
    related = (0..<4).map { _ in named(text.phrase(5), in: "articles") }
    body = (0..<10).map { _ in
      "<p>" + escaped(text.paragraph(sentences: 6)) + "</p>\n"
    }.joined()
  }
}

/// As the engines escape text.
func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
