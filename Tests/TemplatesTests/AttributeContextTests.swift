import Markup
import Templates
import Testing

/// Every attribute in which an expression could become a script, an address or CSS.
struct AttributeContextTests {
  private let hostile = FilmPageSample(
    film: FilmSample(title: "javascript:alert(1)", address: "javascript:alert(1)"))

  @Test(arguments: [
    "<a href='@'>", "<a HREF='@'>", "<area href='@'>", "<link href='@'>", "<a xlink:href='@'>",
    "<svg><use href='@'/></svg>", "<svg><use xlink:href='@'/></svg>", "<svg><a href='@'/></svg>",
    "<svg><image href='@'/></svg>", "<math href='@'></math>", "<iframe src='@'></iframe>",
    "<frame src='@'>",
    "<embed src='@'>", "<object data='@'>", "<object codebase='@'>", "<object classid='@'>",
    "<param name='movie' value='@'>", "<img src='@'>", "<input type=image src='@'>",
    "<video poster='@'>", "<source src='@'>", "<track src='@'>", "<audio src='@'>",
    "<form action='@'>", "<button formaction='@'>", "<input formaction='@'>",
    "<body background='@'>",
    "<blockquote cite='@'>", "<html manifest='@'>", "<head profile='@'>", "<img usemap='@'>",
    "<img longdesc='@'>", "<img lowsrc='@'>", "<img data-src='@'>", "<a data-href='@'>",
    "<a ping='@'>", "<img srcset='@ 1x'>", "<source srcset='x 1x, @ 2x'>",
    "<link imagesrcset='@'>", "<img data-srcset='@'>",
    "<meta http-equiv='refresh' content='0; url=@'>",
    "<meta http-equiv=refresh content='0; url=@'>",
  ])
  func `an address loses a scheme that runs scripts`(markup: String) {
    for field in ["address", "title"] {
      let output = render(markup.replacing("@", with: "{{ film.\(field) }}"), hostile)
      #expect(output == markup.replacing("@", with: "#"))
    }
  }

  @Test(arguments: [
    ("<p style='@'>", "in a style attribute"),
    ("<svg><path style='@'/>", "in a style attribute"),
    ("<p onclick='@'>", "in an attribute that holds a script"),
    ("<svg onload='@'>", "in an attribute that holds a script"),
    ("<p ONCLICK = '@'>", "in an attribute that holds a script"),
    ("<p/onclick='@'>", "in an attribute that holds a script"),
    ("<p title='x'onclick='@'>", "in an attribute that holds a script"),
    ("<p (click)='@'>", "in an attribute that holds a script"),
    ("<p [innerHTML]='@'>", "in an attribute that holds a script"),
    ("<p *ngIf='@'>", "in an attribute that holds a script"),
    ("<iframe srcdoc='@'>", "in an attribute that holds a document"),
    ("<script src='@'>", "in an attribute that says where scripts come from"),
    ("<svg><script href='@'>", "in an attribute that says where scripts come from"),
    ("<svg><script xlink:href='@'>", "in an attribute that says where scripts come from"),
    ("<base href='@'>", "in an attribute that says where scripts come from"),
    ("<svg><animate attributeName='href' values='@'/>", "in an attribute that an animation sets"),
    ("<svg><animate attributeName='@'/>", "in an attribute that an animation sets"),
    ("<svg><set attributeName='href' to='@'/>", "in an attribute that an animation sets"),
    ("<meta http-equiv='refresh' content='@'>", "in front of the address that a page goes on to"),
    ("<meta http-equiv=refresh content='@'>", "in front of the address that a page goes on to"),
    (
      "<meta http-equiv='refresh' http-equiv='x' content='@'>",
      "in front of the address that a page goes on to"
    ),
    (
      "<meta {% if film.year %}http-{% endif %}equiv='refresh' content='@'>",
      "in front of the address that a page goes on to"
    ),
    (
      "<meta content='@' http-equiv=refresh>",
      "in a “content” that stands in front of “http-equiv”"
    ),
    (
      "<meta content='0; @' name=x HTTP-EQUIV = 'refresh'>",
      "in a “content” that stands in front of “http-equiv”"
    ),
    (
      "<meta {% if film.year %}content='@'{% endif %} http-equiv='refresh'>",
      "in a “content” that stands in front of “http-equiv”"
    ),
    (
      "<meta content='@' {% if film.year %}http-{% endif %}equiv='refresh'>",
      "in a “content” that stands in front of “http-equiv”"
    ),
    ("<script type='text/javascript' type='application/json'>@</script>", "in a script"),
    ("<script type=module type='application/json'>@</script>", "in a script"),
    ("<script type='text/javascript&#43;json'>@</script>", "in a script"),
  ])
  func `an attribute that acts takes no value`(markup: String, place: String) {
    let output = render(markup.replacing("@", with: "{{ film.title }}"), hostile)
    let isRefused = output.contains("nothing can be printed \(place) [template-unsafe-place]")
    #expect(isRefused, "\(output)")
  }

  @Test(arguments: [
    ("<meta content=\"{{ 1 }}\" name=\"a\">", "<meta content=\"1\" name=\"a\">"),
    (
      "<meta content=\"{{ 1 }}\"><meta http-equiv=\"x\" content=\"{{ 2 }}\">",
      "<meta content=\"1\"><meta http-equiv=\"x\" content=\"2\">"
    ),
    (
      "<meta content=\"utf-8\" http-equiv=\"x\">{{ 1 }}",
      "<meta content=\"utf-8\" http-equiv=\"x\">1"
    ),
    ("<link rel=\"x\" href=\"/a\">{{ 1 }}", "<link rel=\"x\" href=\"/a\">1"),
    ("<svg><rect values=\"{{ 1 }}\"/></svg>", "<svg><rect values=\"1\"/></svg>"),
    ("<option value=\"{{ 'a:b' }}\">", "<option value=\"a:b\">"),
    ("<p class=a/>{{ 1 }}", "<p class=a/>1"),
  ])
  func `an attribute that only says something takes any value`(
    template: String, expected: String
  ) {
    #expect(render(template) == expected)
  }

  @Test(arguments: [
    (
      "<img srcset=\"{{ 'a b,c.jpg' }} {{ 800 }}w, {{ '/d.jpg' }} {{ '2x' }}\" sizes=\"{{ '50vw' }}\">",
      "<img srcset=\"a%20b%2Cc.jpg 800w, /d.jpg 2x\" sizes=\"50vw\">"
    ),
    ("<img srcset=\"/x/{{ 'a, b.jpg' }} 2x\">", "<img srcset=\"/x/a%2C%20b.jpg 2x\">"),
    (
      "<img srcset=\"{{ 'data:image/png;base64,AA==' }} 2x\">",
      "<img srcset=\"data:image/png;base64,AA== 2x\">"
    ),
    (
      "<img srcset=\"{% for p in others %}{{ p.address }} {{ p.runtime }}w{% if not forloop.last %}, {% endif %}{% endfor %}\">",
      "<img srcset=\"\">"
    ),
    ("<a ping=\"{{ '/a b' }} /c\">", "<a ping=\"/a%20b /c\">"),
    ("<img srcset=\"/a,{{ film.address }} 2x\">", "<img srcset=\"/a,# 2x\">"),
  ])
  func `a list of addresses stays the list that the template wrote`(
    template: String, expected: String
  ) {
    #expect(render(template, hostile) == expected)
  }

  @Test func `an http-equiv behind its content is reported where it stands`() {
    #expect(
      render("<meta content=\"{{ film.title }}\" http-equiv=\"refresh\">")
        == """
        theme/page.html:1:34: nothing can be printed in a “content” that stands in front of \
        “http-equiv” [template-unsafe-place]
          write http-equiv first, then content
        """)
  }
}
