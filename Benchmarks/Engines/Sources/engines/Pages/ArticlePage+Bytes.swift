import Markup

extension ArticlePage {
  /// The page without any template, by hand: what an engine cannot be faster than.
  func write(into buffer: inout OutputBuffer) {
    buffer.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    buffer.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    buffer.append("<title>")
    buffer.appendEscapedText(title)
    buffer.append(" · The Long Take</title>\n<meta name=\"description\" content=\"")
    buffer.appendEscapedAttribute(standfirst)
    buffer.append("\">\n<link rel=\"canonical\" href=\"https://journal.example")
    buffer.appendEscapedAddressRest(address)
    buffer.append("\">\n<meta property=\"og:title\" content=\"")
    buffer.appendEscapedAttribute(title)
    buffer.append("\">\n<meta property=\"og:description\" content=\"")
    buffer.appendEscapedAttribute(standfirst)
    buffer.append("\">\n<meta property=\"article:published_time\" content=\"")
    buffer.appendEscapedAttribute(day)
    buffer.append("\">\n<meta property=\"article:section\" content=\"")
    buffer.appendEscapedAttribute(kicker)
    buffer.append("\">\n")
    for topic in topics {
      buffer.append("<meta property=\"article:tag\" content=\"")
      buffer.appendEscapedAttribute(topic.name)
      buffer.append("\">\n")
    }
    writeHead(into: &buffer)
    buffer.append("<div class=\"text\">\n")
    buffer.append(body)
    buffer.append("</div>\n")
    writeFilms(into: &buffer)
    writeFoot(into: &buffer)
  }

  private func writeHead(into buffer: inout OutputBuffer) {
    buffer.append("<link rel=\"stylesheet\" href=\"/assets/theme.css\">\n</head>\n<body>\n")
    buffer.append("<header class=\"masthead\"><p><a href=\"/\">The Long Take</a></p></header>\n")
    buffer.append("<main id=\"main\">\n<article class=\"article\">\n<p class=\"kicker\">")
    buffer.appendEscapedText(kicker)
    buffer.append("</p>\n<h1>")
    buffer.appendEscapedText(title)
    buffer.append("</h1>\n<p class=\"standfirst\">")
    buffer.appendEscapedText(standfirst)
    buffer.append("</p>\n<p class=\"byline\">By ")
    write(authors, into: &buffer)
    buffer.append("</p>\n<p class=\"dates\"><time datetime=\"")
    buffer.appendEscapedAttribute(day)
    buffer.append("\">")
    buffer.appendEscapedText(day)
    buffer.append("</time> · ")
    buffer.append(minutes)
    buffer.append(" minutes to read</p>\n")
  }

  private func writeFilms(into buffer: inout OutputBuffer) {
    guard !films.isEmpty else { return }
    buffer.append("<section class=\"films-discussed\">\n<h2>Films</h2>\n<ul class=\"cards\">\n")
    for film in films {
      buffer.append("<li><a href=\"")
      buffer.appendEscapedAddress(film.address)
      buffer.append("\">")
      buffer.appendEscapedText(film.title)
      buffer.append("</a> (")
      write(film.directors, into: &buffer)
      buffer.append(", ")
      buffer.append(film.year)
      buffer.append(")</li>\n")
    }
    buffer.append("</ul>\n</section>\n")
  }

  private func writeFoot(into buffer: inout OutputBuffer) {
    buffer.append("<p class=\"topics\">")
    write(topics, into: &buffer)
    buffer.append("</p>\n<aside class=\"related\">\n<ul>\n")
    for other in related {
      buffer.append("<li>")
      write([other], into: &buffer)
      buffer.append("</li>\n")
    }
    buffer.append("</ul>\n</aside>\n</article>\n</main>\n</body>\n</html>\n")
  }

  /// Links with commas between them.
  private func write(_ items: [Named], into buffer: inout OutputBuffer) {
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(", ") }
      buffer.append("<a href=\"")
      buffer.appendEscapedAddress(item.address)
      buffer.append("\">")
      buffer.appendEscapedText(item.name)
      buffer.append("</a>")
    }
  }
}
