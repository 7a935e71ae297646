import Markup
import Templates
import Testing

/// What stands between tags, and what follows the elements that are read by rules of their own.
struct ElementContextTests {
  /// What is written is literal, but for the expression, which is 1.
  @Test(arguments: [
    "<svg><style><![CDATA[ a > b {} ]]></style></svg>@",
    "<svg><style><![CDATA[ a > b {} ]]></style><text>@</text></svg>",
    "<svg><style><!-- a > b --> c {}</style></svg>@",
    "<svg><![CDATA[ <style> ]]>@</svg>",
    "<svg><style/>@</svg>", "<svg><script/><text>@</text></svg>", "<svg><title/>@</svg>",
    "<svg><title>@</title><desc>@</desc></svg><title>@</title>",
    "<svg><path d=\"M0 0\"/><g><circle r=\"@\"/></g></svg><title>@</title>",
    "<svg><foreignObject><p>@</p><style>a{}</style>@</foreignObject></svg>@",
    "<svg><foreignObject><svg><style>a{}</style></svg>@</foreignObject><style>b{}</style></svg>@",
    "<svg><svg></svg><style/>@</svg><textarea>@</textarea>",
    "<SVG><STYLE><![CDATA[ a ]]></STYLE></SVG>@", "<svg a=b/><style/>@</svg>",
    "<math><mi>@</mi><mtext><b>@</b></mtext></math><title>@</title>",
    "<!-- a --!><p>@</p>", "<!-->@", "<!--->@", "<!-- a -- b -->@",
    "<!--[if IE]><p>x</p><![endif]-->@", "<![if !IE]>@<![endif]>@", "<?php x ?>@",
    "<!DOCTYPE html>@", "<!DOCTYPE html PUBLIC \"-//W3C//DTD\" \"http://x\">@",
    "<![CDATA[ a > @",
    "<template><p title=\"@\">@</p></template>@", "<noscript><img src=\"@\"></noscript>@",
    "<textarea>@ <b> @</textarea>@", "<title>@ <!-- @</title>@", "<iframe></iframe>@",
    "<textarea></textare>@</textarea>@", "<style></styl></style >@", "<script></scripts></script>@",
    "</p a=b>@", "</ x>@", "<a b= >@", "<a =b>@",
  ])
  func `what follows is text`(markup: String) {
    let expected = markup.replacing("@", with: "1")
    #expect(render(markup.replacing("@", with: "{{ 1 }}")) == expected)
  }

  @Test(arguments: [
    "<svg><style><![CDATA[ @ ]]></style></svg>", "<svg><![CDATA[ @ ]]></svg>",
    "<svg><style>a{} @</style></svg>", "<svg><style><!-- @ --></style></svg>",
    "<svg><style><b></style>@</svg>", "<svg><p>@</svg>", "<svg></p>@",
    "<svg><foreignObject></svg>@", "<svg><font>@",
    "<svg><foreignObject><style>@</style></foreignObject></svg>",
    "<math><annotation-xml>@</annotation-xml></math>",
    "<svg class=x/><style>@</style>", "<plaintext></plaintext>@", "</p a=\">@\">",
    "<!-- @ -->", "<!--[if IE]>@<![endif]-->", "<!-- --! @ -->", "<?php @ ?>", "<iframe>@</iframe>",
    "<noframes>@</noframes>", "<textarea></textarea@>",
  ])
  func `nothing is printed where browsers may read more than text`(markup: String) {
    let output = render(markup.replacing("@", with: "{{ film.title }}"))
    #expect(output.contains("[template-unsafe-place]"), "\(output)")
  }

  @Test func `a drawing opens and closes on the same side of a condition`() {
    #expect(
      render("{% if film.year %}<svg>{% endif %}<p>{{ 1 }}").contains("[template-uneven-branches]"))
  }

  @Test(arguments: [
    ("<a>@</a>", "<a>]]&gt; &lt;b&gt; &amp;</a>"),
    ("<a b=\"@\"/>", "<a b=\"]]&gt; &lt;b&gt; &amp;\"/>"),
    ("<![CDATA[@]]>", "<![CDATA[]]>]<![CDATA[]]>]<![CDATA[> <b> &]]>"),
    ("<![CDATA[a]a@]>]]>", "<![CDATA[a]a]]>]<![CDATA[]]>]<![CDATA[> <b> &]>]]>"),
    ("<?xml version=\"1.0\"?><a>@", "<?xml version=\"1.0\"?><a>]]&gt; &lt;b&gt; &amp;"),
    ("<!-- a > b --><a>@", "<!-- a > b --><a>]]&gt; &lt;b&gt; &amp;"),
    ("<?x a > b ?>@", "<?x a > b ?>]]&gt; &lt;b&gt; &amp;"),
  ])
  func `XML holds any text`(markup: String, expected: String) {
    let page = FilmPageSample(film: FilmSample(title: "]]>\u{0}\u{8}\u{1B}\u{FFFE} <b> &"))
    let template = markup.replacing("@", with: "{{ film.title }}")
    #expect(render(template, page, named: "feed.xml") == expected)
  }

  @Test(arguments: [
    "<?x @ ?>", "<?x > @ ?>", "<!-- @ -->", "<!--> @ -->", "<!DOCTYPE @>", "<![CDATA[]@]]>",
    "<@>", "<a @>", "<a b=@>", "<a href='javascript:@'/>",
  ])
  func `there are places of XML where nothing may be printed`(markup: String) {
    let output = render(markup.replacing("@", with: "{{ film.title }}"), named: "feed.xml")
    #expect(output.contains("[template-unsafe-place]"), "\(output)")
  }

  @Test(arguments: [
    ("<link href=\"@\"/>", "<link href=\"#\"/>"),
    ("<enclosure url=\"@\"/>", "<enclosure url=\"#\"/>"),
    ("<use x:href=\"@\"/>", "<use x:href=\"#\"/>"),
  ])
  func `addresses of XML are filtered`(markup: String, expected: String) {
    let page = FilmPageSample(film: FilmSample(address: "javascript:alert(1)"))
    let template = markup.replacing("@", with: "{{ film.address }}")
    #expect(render(template, page, named: "feed.xml") == expected)
  }

  @Test func `HTML is text in XML, plain or in CDATA`() {
    #expect(
      render(
        "<content type=\"html\">{{ film.synopsis }}</content><![CDATA[{{ film.synopsis }}]]>",
        named: "feed.xml")
        == "<content type=\"html\">&lt;p&gt;A &lt;em&gt;winter&lt;/em&gt; in Aktau.&lt;/p&gt;"
        + "</content><![CDATA[<p>A <em>winter</em> in Aktau.</p>]]>")
  }
}
