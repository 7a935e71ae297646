import Markup
import Templates
import Testing

struct JSONTests {
  @Test func `a writer keeps the order and leaves out what is missing`() {
    let none: String? = nil
    let json = JSON.object {
      $0.member("@type", "Movie")
      $0.member("name", "Мәдина & “x”")
      $0.member("duration", none)
      $0.member("year", 2023)
      $0.member("rating", 4.5)
      $0.member("free", true)
      $0.list("sameAs", [String]())
      $0.list("inLanguage", ["kk", "ru"])
      $0.object("director") { $0.member("name", "A") }
      $0.object("empty") { _ in }
      $0.array("actor") { actors in
        for name in ["B", "C"] { actors.object { $0.member("name", name) } }
        actors.element(none)
        actors.element(1)
        actors.array { $0.element(false) }
      }
      $0.member(named: "a\"b", JSON.array { $0.element("x") })
      $0.null("end")
    }
    let expected =
      #"{"@type":"Movie","name":"Мәдина \u0026 “x”","year":2023,"rating":4.5,"free":true,"#
      + #""inLanguage":["kk","ru"],"director":{"name":"A"},"empty":{},"#
      + #""actor":[{"name":"B"},{"name":"C"},1,[false]],"a\"b":["x"],"end":null}"#
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("</script>", #""\u003c/script\u003e""#), ("<!--", #""\u003c!--""#),
    ("]]>", #""]]\u003e""#), ("\u{2028}\u{2029}\u{2027}", "\"\\u2028\\u2029\u{2027}\""),
    ("\"\\/", #""\"\\/""#), ("\n\r\t\u{0}\u{1F}\u{7F}", "\"\\n\\r\\t\\u0000\\u001f\u{7F}\""),
    ("\r\n", #""\r\n""#), ("é€🎬", "\"é€🎬\""), ("", "\"\""), ("…a", "\"…a\""),
  ])
  func `a JSON text cannot leave its script`(text: String, expected: String) {
    var output = OutputBuffer()
    output.appendJSONString(text)
    #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    (2.0, "2"), (0.1, "0.1"), (-0.5, "-0.5"), (1e300, "1e+300"), (.infinity, "0"), (.nan, "0"),
  ])
  func `a number has the fewest digits`(number: Double, expected: String) {
    let json = JSON.array { $0.element(number) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(expected)]")
  }

  @Test(arguments: [
    (
      "<script type=\"application/ld+json\">{{ film.data }}</script>",
      "<script type=\"application/ld+json\">{\"@type\":\"Movie\"}</script>"
    ),
    (
      "<script type=\"application/json\">{\"a\": {{ film.data }}}</script>",
      "<script type=\"application/json\">{\"a\": {\"@type\":\"Movie\"}}</script>"
    ),
    (
      "<p data-film=\"{{ film.data }}\">", "<p data-film=\"{&quot;@type&quot;:&quot;Movie&quot;}\">"
    ),
    (
      "<script type=\"application/ld+json\">{{ '</script><!--\u{2028}' }}</script>",
      #"<script type="application/ld+json">"\u003c/script\u003e\u003c!--\u2028"</script>"#
    ),
  ])
  func `JSON is printed in a JSON script as it is`(template: String, expected: String) {
    #expect(render(template) == expected)
  }

  @Test(arguments: [
    ("page.html", "<p>{{ film.data }}</p>", "here"),
    ("page.html", "<title>{{ film.data }}</title>", "in an element that holds plain text"),
    ("page.html", "<a href=\"{{ film.data }}\">", "in an address"),
    ("page.html", "<img srcset=\"{{ film.data }}\">", "in a list of addresses"),
    (
      "page.html", "<script type=\"application/json\">\"{{ film.data }}\"</script>",
      "within a JSON text"
    ),
    ("feed.xml", "<a>{{ film.data }}</a>", "in XML"),
    ("feed.xml", "<![CDATA[{{ film.data }}]]>", "in a CDATA section"),
    ("robots.txt", "{{ film.data }}", "in a plain text file"),
  ])
  func `JSON is printed nowhere else`(name: String, template: String, place: String) {
    let output = render(template, named: name)
    #expect(
      output.contains(
        "“film.data” is JSON and cannot be printed \(place) [template-unprintable]\n  put it into a "
          + "script of the type application/json or application/ld+json"), "\(output)")
  }
}
