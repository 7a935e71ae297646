import Markup
import Templates
import Testing

struct ContextTests {
  private let hostile = FilmPageSample(
    film: FilmSample(
      title: #"</script><script>alert('1' & "2")</script>"#, originalTitle: "-->]]>",
      address: "javascript:alert(1)", poster: " java\tscript:alert(1)"))

  @Test(arguments: [
    (
      "<p>{{ film.title }}</p>",
      #"<p>&lt;/script&gt;&lt;script&gt;alert('1' &amp; "2")&lt;/script&gt;</p>"#
    ),
    (
      "<p title=\"{{ film.title }}\">",
      "<p title=\"&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;\">"
    ),
    (
      "<p title='{{ film.title }}'>",
      "<p title='&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;'>"
    ),
    (
      "<title>{{ film.title }}</title>",
      #"<title>&lt;/script&gt;&lt;script&gt;alert('1' &amp; "2")&lt;/script&gt;</title>"#
    ),
    ("<a href=\"{{ film.address }}\">", "<a href=\"#\">"),
    ("<a HREF = '{{ film.address }}'>", "<a HREF = '#'>"),
    ("<a href=\" {{ film.address }}\">", "<a href=\" #\">"),
    ("<img src=\"{{ film.poster | default: 'x' }}\">", "<img src=\"#\">"),
    ("<a href=\"{{ 'java' }}{{ film.address }}\">", "<a href=\"java#\">"),
    ("<a href=\"/{{ film.address }}\">", "<a href=\"/javascript:alert(1)\">"),
    ("<a href=\"/?q={{ '\\\"> <b>&' }}\">", "<a href=\"/?q=%5C%22%3E%20%3Cb%3E&amp;\">"),
    ("<a href=\"/?q={{ 'a b&c/é' | url-encode }}\">", "<a href=\"/?q=a%20b%26c%2F%C3%A9\">"),
    (
      "<img srcset=\"{{ film.address }} 1x, {{ film.address }} 2x\">", "<img srcset=\"# 1x, # 2x\">"
    ),
    ("<a href=\"mailto:{{ 'a@b.c' }}\">", "<a href=\"mailto:a@b.c\">"),
    (
      "<script type=\"application/ld+json\">{\"name\": {{ film.title }}, \"n\": {{ film.runtime }}}</script>",
      #"<script type="application/ld+json">{"name": "\u003C/script\u003E\u003Cscript\u003Ealert('1' \u0026 \"2\")\u003C/script\u003E", "n": 90}</script>"#
        .replacing("003C", with: "003c").replacing("003E", with: "003e")
    ),
    (
      "<script type='application/json'>{\"t\": \"a{{ '\"<' }}\"}</script>",
      #"<script type='application/json'>{"t": "a\"\u003c"}</script>"#
    ),
    (
      "<script type=\"application/json\">[{{ film.countries }}, {{ film.is-short }}, {{ film.release }}, {{ film.synopsis }}, {{ film.data }}, {{ film.year | json }}]</script>",
      #"<script type="application/json">[[], false, "2024-05-02", "\u003cp\u003eA \u003cem\u003ewinter\u003c/em\u003e in Aktau.\u003c/p\u003e", {"@type":"Movie"}, null]</script>"#
    ),
    (
      "<div data-film=\"{{ film.countries | json }}{{ film.data }}\">",
      "<div data-film=\"[]{&quot;@type&quot;:&quot;Movie&quot;}\">"
    ),
    ("{{ film.synopsis }}", "<p>A <em>winter</em> in Aktau.</p>"),
    (
      "<textarea>{{ film.synopsis | strip-tags }}</textarea>",
      "<textarea>A winter in Aktau.</textarea>"
    ),
    ("<!-- c --><p>{{ film.runtime }}", "<!-- c --><p>90"),
    ("<!doctype html>{{ film.runtime }}", "<!doctype html>90"),
    ("<style>a{}</style>{{ film.runtime }}", "<style>a{}</style>90"),
    (
      "<script>if (a<b) '</scripty>'</script>{{ film.runtime }}",
      "<script>if (a<b) '</scripty>'</script>90"
    ),
    ("a < b {{ film.runtime }}", "a < b 90"),
    ("<br/>{{ film.runtime }}", "<br/>90"),
    (
      "<input {% if film.year %}disabled{% else %}checked{% endif %} value=\"{{ film.runtime }}\">",
      "<input checked value=\"90\">"
    ),
    (
      "<div{% if film.is-short %} class=\"s\"{% endif %} title=\"{{ film.runtime }}\">{{ 1 }}",
      "<div title=\"90\">1"
    ),
    (
      "<a href=\"{% if film.year %}{{ film.poster | default: '' }}{% else %}/x{% endif %}\">",
      "<a href=\"/x\">"
    ),
  ])
  func `every place has its escaping`(template: String, expected: String) {
    #expect(render(template, hostile) == expected)
  }

  @Test(arguments: [
    ("<style>{{ film.title }}</style>", "nothing can be printed in CSS"),
    ("<p style=\"color: {{ film.title }}\">", "nothing can be printed in a style attribute"),
    (
      "<p onclick=\"f('{{ film.title }}')\">",
      "nothing can be printed in an attribute that holds a script"
    ),
    (
      "<p title={{ film.title }}>", "nothing can be printed in an attribute without quotation marks"
    ),
    (
      "<p title=x{{ film.title }}>",
      "nothing can be printed in an attribute without quotation marks"
    ),
    (
      "<p {{ film.title }}>",
      "nothing can be printed in a tag outside the quoted values of its attributes"
    ),
    (
      "<p data-{{ film.title }}=\"\">",
      "nothing can be printed in a tag outside the quoted values of its attributes"
    ),
    ("<{{ film.title }}>", "nothing can be printed in the name of a tag"),
    ("<h{{ film.runtime }}>", "nothing can be printed in the name of a tag"),
    ("</h{{ film.runtime }}>", "nothing can be printed in the name of a tag"),
    ("<script>var x = {{ film.title }}</script>", "nothing can be printed in a script"),
    ("<script type=\"module\">{{ film.title }}</script>", "nothing can be printed in a script"),
    (
      "<script type=\"{{ film.title }}\">{{ film.runtime }}</script>",
      "nothing can be printed in a script"
    ),
    ("<!-- {{ film.title }} -->", "nothing can be printed in a comment"),
    ("<!doctype {{ film.title }}>", "nothing can be printed in a declaration"),
    (
      "<iframe srcdoc=\"{{ film.title }}\">",
      "nothing can be printed in an attribute that holds a document"
    ),
    (
      "<a href=\"javascript:{{ film.title }}\">",
      "nothing can be printed behind a scheme that is not known to be harmless"
    ),
    (
      "<a href=\"Java\nScript:{{ film.title }}\">",
      "nothing can be printed behind a scheme that is not known to be harmless"
    ),
    (
      "<a href=\"{{ film.title }}:{{ film.title }}\">",
      "nothing can be printed behind a scheme that is not known to be harmless"
    ),
    (
      "<xmp>{{ film.title }}</xmp>",
      "nothing can be printed in an element whose content is not parsed"
    ),
    (
      "<a {% if film.year %}on{% endif %}click=\"{{ film.title }}\">",
      "nothing can be printed in an attribute whose name depends on a condition"
    ),
  ])
  func `there are places where nothing may be printed`(template: String, message: String) {
    let output = render(template, hostile)
    #expect(output.contains("error") == false)
    #expect(output.contains(": \(message) [template-unsafe-place]"), "\(output)")
  }

  @Test(arguments: [
    "<svg><title><script>{{ film.title }}</script></title></svg>",
    "<svg><style>{{ film.title }}</style></svg>",
    "<svg><style><a title=\"</style>{{ film.title }}\"></style></svg>",
    "<svg><script type=\"application/json\">{{ film.title }}</script></svg>",
    "<math><textarea>{{ film.title }}</textarea></math>",
    "<a href=\"&#106;avascript:{{ film.title }}\">",
    "<a href=\"&#x6A;avascript:{{ film.title }}\">",
    "<a href=\"&#106avascript:{{ film.title }}\">",
    "<a href=\"javascript&#58;{{ film.title }}\">",
    "<a href=\"javascript&colon;{{ film.title }}\">",
    "<a href=\"java&Tab;script:{{ film.title }}\">",
    "<a href=\"java&NewLine;script:{{ film.title }}\">",
    "<a href=\"&lsquo;{{ film.title }}\">",
    "<a href=\"&#10{{ film.title }}\">",
    "<a href=\"{{ film.title }}&#58;{{ film.title }}\">",
    "<svg><animate attributeName=\"href\" values=\"{{ film.title }}\"/></svg>",
    "<svg><set to=\"{{ film.title }}\"/></svg>",
    "<svg><animateTransform from='{{ film.title }}'/></svg>",
    "<svg><animateMotion by='{{ film.title }}'/></svg>",
    "<meta http-equiv=\"refresh\" content=\"{{ film.title }}\">",
    "<meta http-equiv=\"Refresh\" content=\"0; {{ film.title }}\">",
    "<meta http-equiv=\"&#114;efresh\" content=\"{{ film.title }}\">",
    "<meta http-equiv=\"refresh\" content=\"0;url=javascript:{{ film.title }}\">",
    "<script><!--<script></script>{{ film.title }}</script>",
    "<script type=\"application/json\"><!-- {{ film.title }} --></script>",
    "<script type=\"importmap\">{{ film.title }}</script>",
    "<script type=\"speculationrules\">{{ film.title }}</script>",
    "<p @click=\"{{ film.title }}\">", "<p x-on:click=\"{{ film.title }}\">",
    "<p hx-on:click=\"{{ film.title }}\">", "<p v-html=\"{{ film.title }}\">",
    "<p :title=\"{{ film.title }}\">",
  ])
  func `no disguise makes a script of a value`(template: String) {
    let output = render(template, hostile)
    #expect(
      output.hasSuffix("[template-unsafe-place]") || output.contains("[template-unsafe-place]\n"))
    #expect(output.hasPrefix("theme/page.html:1:"), "\(output)")
  }

  @Test(arguments: [
    ("<svg><title>{{ film.runtime }}</title></svg>{{ 1 }}", "<svg><title>90</title></svg>1"),
    ("<svg><style>a{}</style><path/></svg>{{ 1 }}", "<svg><style>a{}</style><path/></svg>1"),
    ("<svg/><title>{{ 1 }}</title>", "<svg/><title>1</title>"),
    (
      "<svg></svg><script type=\"application/json\">{{ 1 }}</script>",
      "<svg></svg><script type=\"application/json\">1</script>"
    ),
    ("<script><!-- a --></script>{{ 1 }}", "<script><!-- a --></script>1"),
    ("<script><!-- a </script>{{ 1 }}", "<script><!-- a </script>1"),
    ("<a href=\"/?a&amp;b={{ 1 }}\">", "<a href=\"/?a&amp;b=1\">"),
    ("<a href=\"https&colon;//{{ 1 }}\">", "<a href=\"https&colon;//1\">"),
    (
      "<meta http-equiv=\"refresh\" content=\"0; url={{ film.address }}\">",
      "<meta http-equiv=\"refresh\" content=\"0; url=#\">"
    ),
    ("<meta name=\"a\" content=\"{{ 1 }}\">", "<meta name=\"a\" content=\"1\">"),
  ])
  func `what browsers read in one way can be printed`(template: String, expected: String) {
    #expect(render(template, hostile) == expected)
  }

  @Test(arguments: [
    (
      "{% if film.year %}<p title=\"{% endif %}",
      "the branches end in different places of the markup"
    ),
    (
      "{% if film.year %}<style>{% else %}<p>{% endif %}",
      "the branches end in different places of the markup"
    ),
    (
      "{% for c in film.countries %}<p title=\"{% endfor %}",
      "the loop does not end in the place of the markup where it began"
    ),
    (
      "{% for c in film.countries %}x{% empty %}<!--{% endfor %}",
      "the branches end in different places of the markup"
    ),
  ])
  func `branches end where others end`(template: String, message: String) {
    #expect(
      render(template)
        == """
        theme/page.html:1:1: \(message) [template-uneven-branches]
          open and close tags, and quotation marks of attributes, on the same side of the tag
        """)
  }

  @Test(arguments: [
    (
      "feed.xml", "<a b=\"{{ film.title }}\">{{ film.synopsis }}</a>",
      "<a b=\"M &amp; M\">&lt;p&gt;A &lt;em&gt;winter&lt;/em&gt; in Aktau.&lt;/p&gt;</a>"
    ),
    (
      "feed.xml", "<title>{{ film.title }}</title><style>{{ film.runtime }}</style>",
      "<title>M &amp; M</title><style>90</style>"
    ),
    (
      "feed.json", "{\"a\": {{ film.title }}, \"b\": \"{{ film.title }}\"}",
      #"{"a": "M \u0026 M", "b": "M \u0026 M"}"#
    ),
    ("robots.txt", "{{ film.title }} <", "M & M <"),
    (
      "page.css", "a",
      "theme/page.css:1:1: “page.css” is no kind of file that a template can make [template-unknown-format]\n  templates end in .html, .xml, .json or .txt"
    ),
    (
      "robots.txt", "{{ film.synopsis }}",
      "theme/robots.txt:1:4: “film.synopsis” is HTML and cannot be printed in a plain text file [template-unprintable]\n  add | strip-tags"
    ),
  ])
  func `the file's name tells what is written`(name: String, template: String, expected: String) {
    let page = FilmPageSample(film: FilmSample(title: "M & M"))
    #expect(render(template, page, named: name) == expected)
  }
}
