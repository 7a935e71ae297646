import Templates
import Testing

/// Templates that end inside of markup, which would swallow what follows on the page.
struct OpenMarkupTests {
  @Test(arguments: [
    ("<p>x</p>\n<p class=\"a\"", "2:1: the tag that begins here does not end", ">"),
    ("x<br", "1:2: the tag that begins here does not end", ">"),
    ("x</p", "1:2: the tag that begins here does not end", ">"),
    ("x</p ", "1:2: the tag that begins here does not end", ">"),
    ("x<p hidden", "1:2: the tag that begins here does not end", ">"),
    ("x<p class=", "1:2: the tag that begins here does not end", ">"),
    ("x<p class=a", "1:2: the tag that begins here does not end", ">"),
    ("x <", "1:3: the tag that begins here does not end", ">"),
    ("<p><a title=\"x>y</a>", "1:4: an attribute of the tag that begins here does not end", "\""),
    ("<a title='{{ 1 }}>", "1:1: an attribute of the tag that begins here does not end", "'"),
    (
      "<a href=\"/{{ film.title }}", "1:1: an attribute of the tag that begins here does not end",
      "\""
    ),
    ("<p>a</p><!-- b <p>c</p>", "1:9: the comment that begins here does not end", "-->"),
    ("<!-- a -- b --", "1:1: the comment that begins here does not end", "-->"),
    ("<!doctype html", "1:1: the declaration that begins here does not end", ">"),
    ("<script>let a = '<p>'", "1:1: “<script>” without “</script>”", "</script>"),
    (
      "<script type=\"application/json\">{{ 1 }}</p>", "1:1: “<script>” without “</script>”",
      "</script>"
    ),
    ("<style>a {}</styl>", "1:1: “<style>” without “</style>”", "</style>"),
    ("<title>{{ film.title }}", "1:1: “<title>” without “</title>”", "</title>"),
    ("<svg></svg><svg><g><title>a</title></g>", "1:12: “<svg>” without “</svg>”", "</svg>"),
    ("<svg class=\"{{ 1 }}\"><b", "1:22: the tag that begins here does not end", ">"),
    ("<svg class=\"{{ 1 }}\"><g>", "1:1: “<svg>” without “</svg>”", "</svg>"),
    ("<svg><![CDATA[ a", "1:6: the CDATA section that begins here does not end", "]]>"),
  ])
  func `a template may not end inside of markup`(
    template: String, message: String, closer: String
  ) {
    #expect(
      render(template)
        == """
        theme/page.html:\(message) [template-open-markup]
          close it with \(closer), or what follows on the page is taken for a part of it
        """)
  }

  @Test(arguments: [
    ("<a href=\"/x>Text</a> <b class=\"y\">", "1:1: an attribute of", "\""),
    ("<p><a href=\"/x class=\"y\">", "1:4: an attribute of", "\""),
    ("<a href='/x>Text</a> <b class=''>", "1:1: an attribute of", "'"),
    ("<a href=\"/x>Text</a>\n<b class=\"y z\">{{ film.title }}", "1:1: an attribute of", "\""),
    ("<a href=\"/x>Text</a> <a href=\"{{ film.title }}\">", "1:1: an attribute of", "\""),
    ("<a href=\"/x class=\"{{ film.title }}\">", "1:1: an attribute of", "\""),
    ("<a href=\"/{{ 1 }}>Text</a> <b class=\"y\">", "1:1: an attribute of", "\""),
    ("<a href=/x\">Text</a>", "1:1: an attribute of", "\""),
    ("<p x=1/onclick='{{ film.title }}'>", "1:1: an attribute of", "'"),
    ("<p>a</p>\n<p class=\"a\"\n<b>{{ film.title }}</b>", "2:1: the tag", ">"),
    ("<p <b>", "1:1: the tag", ">"), ("<p<b>", "1:1: the tag", ">"),
    ("<p></p <b>", "1:4: the tag", ">"), ("<a href=<b>", "1:1: the tag", ">"),
  ])
  func `what was forgotten in a tag is told though the markup ends`(
    template: String, message: String, closer: String
  ) {
    let found = render(template)
    #expect(found.hasPrefix("theme/page.html:\(message)"))
    #expect(found.contains("does not end"))
    #expect(found.contains("[template-open-markup]\n  close it with \(closer), "))
    #expect(found.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    "<a href=\"x\"class=\"y\">", "<a title=\"a > b\">", "<a title='a < \"b\"' id=b>",
    "<a href=/x?a=b>", "<br/><a href=\"x\"/>", "<a title=\"<b>\" id=\"c\">", "a < b \"c\" <",
    "<p hidden = \"\" >", "<!-- <p <b \" -->", "<script>if (a <b) '\"'</script>",
    "<!doctype html \"<\">", "<a title=\"a=\" id=\"b\">", "<style>a::before{content:\"<\"}</style>",
  ])
  func `what only looks like it is left alone`(template: String) {
    let template = template + (template.hasSuffix("<") ? " " : "")
    #expect(render(template) == template)
  }

  @Test(arguments: [
    ("feed.xml", "<a>x</a><![CDATA[ {{ 1 }} ]]", "1:9: the CDATA section that begins here", "]]>"),
    ("feed.xml", "<a/><?x y", "1:5: the processing instruction that begins here", "?>"),
    ("feed.xml", "<a b='<c>", "1:1: an attribute of the tag that begins here", "'"),
  ])
  func `nor may a file of XML`(name: String, template: String, message: String, closer: String) {
    #expect(
      render(template, named: name)
        == """
        theme/\(name):\(message) does not end [template-open-markup]
          close it with \(closer), or what follows on the page is taken for a part of it
        """)
  }

  @Test func `nor may JSON end within a text`() {
    #expect(
      render("{\"a\": \"{{ film.title }}}", named: "page.json")
        == """
        theme/page.json:1:1: the template ends within a text of JSON [template-open-markup]
          close it with "
        """)
    #expect(render("{\"a\": \"{{ film.title }}\"}", named: "page.json") == "{\"a\": \"Madina\"}")
  }

  @Test(arguments: ["<script>'<!--<script>'</script>", "<plaintext>x", "<svg><p></svg>"])
  func `nor where browsers do not agree on the end`(template: String) {
    #expect(render(template).contains(" in different places [template-open-markup]"))
  }

  @Test func `it is reported in the file where it begins`() {
    #expect(
      render(
        "{% extends 'base.html' %}\n{% block main %}<p>{% include 'card.html' %}{% endblock %}",
        theme: [
          "base.html": "<main>{% block main %}{% endblock %}</main>",
          "card.html": "<b>card</b>\n<!-- card",
        ])
          == """
          theme/card.html:2:1: the comment that begins here does not end [template-open-markup]
            close it with -->, or what follows on the page is taken for a part of it
          """)
  }

  @Test func `a built-in template that is left open is reported where it is included`() {
    #expect(
      render(
        "", theme: ["open.html": "<p class=\""], overlay: ["page.html": "{% include 'open.html' %}"]
      )
        == """
        templates/page.html:1:12: in “open.html”: an attribute of the tag that begins here does not end [template-open-markup]
          close it with ", or what follows on the page is taken for a part of it
        """)
  }

  @Test func `what is included, and a block, may be open where the template around it closes it`() {
    #expect(
      render(
        "{% extends 'base.html' %}{% block type %}film\" hidden{% endblock %}",
        theme: [
          "base.html":
            "{% include 'open.html' %}{% block type %}\"{% endblock %}>{{ film.title }}{% include 'close.html' %}",
          "open.html": "<p class=\"", "close.html": "</p>",
        ])
        == "<p class=\"film\" hidden>Madina</p>")
  }

  @Test func `a fault that hides how the template ends is reported alone`() {
    #expect(
      render("{% if film.year %}<p title=\"{% endif %}").split(separator: "\n").count == 2)
    #expect(render("<p {{ film.title }}").contains("unsafe-place"))
    #expect(!render("<p {{ film.title }}").contains("open-markup"))
    #expect(!render("<p {% include 'rest.html' %}").contains("open-markup"))
  }

  @Test func `a fault in a value does not hide it`() {
    let output = render("{{ film.titel }}<!-- x")
    #expect(
      output.contains("[template-unknown-field]") && output.contains("[template-open-markup]"))
  }
}
