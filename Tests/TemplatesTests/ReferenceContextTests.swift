import Markup
import Templates
import Testing

/// Context by context, what Go's `html/template` documents that it escapes (pkg.go.dev/html/template,
/// “Contexts” and “ErrorCode”, read for its facts): here each place escapes, too, or is refused when the
/// theme is loaded.
struct ReferenceContextTests {
  /// The text of that documentation's example.
  private static let example = "O'Reilly: How are <i>you</i>?"

  @Test(arguments: [
    // Its own table: text, an attribute, the path and the query of an address.
    ("<p>@</p>", example, "<p>O'Reilly: How are &lt;i&gt;you&lt;/i&gt;?</p>"),
    ("<a title='@'>", example, "<a title='O&#39;Reilly: How are &lt;i&gt;you&lt;/i&gt;?'>"),
    ("<a title=\"@\">", "\"'`=<>&", "<a title=\"&quot;&#39;`=&lt;&gt;&amp;\">"),
    ("<a href='/@'>", example, "<a href='/O%27Reilly:%20How%20are%20%3Ci%3Eyou%3C/i%3E?'>"),
    ("<p>@</p>", "a\u{0}b\u{1B}", "<p>ab</p>"),
    ("<p>@</p>", "+ADw-script+AD4-", "<p>+ADw-script+AD4-</p>"),
    ("<p>@</p>", "&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>"),
    ("<title>@</title>", "</title><b>", "<title>&lt;/title&gt;&lt;b&gt;</title>"),
    ("<textarea>@</textarea>", "</textarea>", "<textarea>&lt;/textarea&gt;</textarea>"),
    ("<noscript>@</noscript>", "</noscript>", "<noscript>&lt;/noscript&gt;</noscript>"),
    ("<option value=\"@\">@</option>", "\"<", "<option value=\"&quot;&lt;\">\"&lt;</option>"),
    // Addresses: whole, behind a beginning, and in attributes that it knows by a part of their name.
    ("<a href=\"@\">", "/a?b=c&d#e", "<a href=\"/a?b=c&amp;d#e\">"),
    ("<a href=\"@\">", "mailto:a@b.c", "<a href=\"mailto:a@b.c\">"),
    ("<a href=\"@\">", "HTTPS://a.b/", "<a href=\"HTTPS://a.b/\">"),
    ("<a href=\"@\">", "//a.b/", "<a href=\"//a.b/\">"),
    ("<a href=\"@\">", "a/b:c", "<a href=\"a/b:c\">"),
    ("<a href=\"@\">", "javascript:alert(1)", "<a href=\"#\">"),
    ("<a href=\"@\">", "JAVAscript:alert(1)", "<a href=\"#\">"),
    ("<a href=\"@\">", "java\u{0}script:alert(1)", "<a href=\"#\">"),
    ("<a href=\"@\">", "\u{1}javascript:alert(1)", "<a href=\"#\">"),
    ("<a href=\"@\">", "java\nscript:alert(1)", "<a href=\"#\">"),
    ("<a href=\"@\">", "vbscript:a", "<a href=\"#\">"),
    ("<a href=\"@\">", "data:text/html,a", "<a href=\"#\">"),
    ("<a href=\"@\">", "blob:a", "<a href=\"#\">"),
    ("<a href=\"@\">", "unknown:a", "<a href=\"#\">"),
    ("<a href=\"@\">", "javascript&colon;a", "<a href=\"javascript&amp;colon;a\">"),
    ("<a href=\"@\">", "javascript%3Aa", "<a href=\"javascript%3Aa\">"),
    ("<a href=\"?q=@\">", "a&b=c", "<a href=\"?q=a&amp;b=c\">"),
    ("<a href=\"#@\">", "javascript:a", "<a href=\"#javascript:a\">"),
    ("<a href=\"https://@/\">", "a.b/\"><b>", "<a href=\"https://a.b/%22%3E%3Cb%3E/\">"),
    ("<img src=\"@\">", "javascript:a", "<img src=\"#\">"),
    ("<video poster=\"@\">", "javascript:a", "<video poster=\"#\">"),
    ("<a data-href=\"@\">", "javascript:a", "<a data-href=\"#\">"),
    ("<a data-my-url=\"@\">", "javascript:a", "<a data-my-url=\"#\">"),
    ("<a imageuri=\"@\">", "javascript:a", "<a imageuri=\"#\">"),
    ("<a some-src=\"@\">", "javascript:a", "<a some-src=\"#\">"),
    ("<a my:href=\"@\">", "javascript:a", "<a my:href=\"#\">"),
    ("<svg xmlns:x=\"@\"/>", "javascript:a", "<svg xmlns:x=\"#\"/>"),
    ("<a data-title=\"@\">", "javascript:a", "<a data-title=\"javascript:a\">"),
    ("<img srcset=\"@\">", "javascript:a", "<img srcset=\"#\">"),
    ("<img srcset=\"@ 2x\">", "/a b,c", "<img srcset=\"/a%20b%2Cc 2x\">"),
    ("<img srcset=\"/x 1x, @ 2x\">", "javascript:a", "<img srcset=\"/x 1x, # 2x\">"),
    (
      "<meta http-equiv=\"refresh\" content=\"0;url=@\">", "javascript:a",
      "<meta http-equiv=\"refresh\" content=\"0;url=#\">"
    ),
    // JSON: a value, a part of a text, in an attribute.
    (
      "<script type=\"application/json\">@</script>", "</script><!--&'\"\u{2028}",
      #"<script type="application/json">"\u003c/script\u003e\u003c!--\u0026'\"\u2028"</script>"#
    ),
    (
      "<script type=\"application/ld+json\">{\"a\": \"b @ c\"}</script>", "\\\"</script>",
      #"<script type="application/ld+json">{"a": "b \\\"\u003c/script\u003e c"}</script>"#
    ),
    ("<p data-json='@'>", "{\"a\":'b'}", "<p data-json='{&quot;a&quot;:&#39;b&#39;}'>"),
  ])
  func `a value stays what it is where it stands`(
    markup: String, value: String, expected: String
  ) {
    let page = FilmPageSample(film: FilmSample(title: value))
    #expect(render(markup.replacing("@", with: "{{ film.title }}"), page) == expected)
  }

  @Test(arguments: [
    // Handlers, as a string, a value, and in a pattern; scripts, and what they would be written in.
    "<a onx='f(\"@\")'>", "<a onx='f(@)'>", "<a onx='pattern = /@/;'>",
    "<a data-onclick='@'>", "<script>var a = @;</script>", "<script>var a = \"@\";</script>",
    "<script>var a = '@';</script>", "<script>var a = `@`;</script>", "<script>/@/g</script>",
    "<script>// @</script>", "<script>/* @ */</script>",
    "<script type=\"text/javascript\">@</script>", "<script type=\"text/template\">@</script>",
    "<script type=\"\">@</script>", "<script language=\"json\">@</script>",
    // CSS: a value, a string, an address, a property, in an element and in an attribute.
    "<style>p { color: @ }</style>", "<style>p { content: \"@\" }</style>",
    "<style>p { background: url(@) }</style>", "<style>p { background: url('@') }</style>",
    "<style>@ { }</style>", "<style>/* @ */</style>", "<p style=\"color: @\">",
    "<p style=\"background: url('@')\">", "<p style='@'>",
    // Where an attribute could end, or begin.
    "<p title=@>", "<p title=a@>", "<a href=@>", "<a href=/a?b=@>", "<p @>", "<p @=\"a\">",
    "<p a@=\"b\">", "<p on@=\"b\">", "<@>", "<a@>", "</@>", "<p title=\"a\"@>",
    // What is no text, or says where scripts come from.
    "<!-- @ -->", "<!DOCTYPE @>", "<script src=\"@\"></script>", "<base href=\"@\">",
    "<iframe srcdoc=\"@\"></iframe>", "<meta http-equiv=\"@\" content=\"@\">",
    "<meta http-equiv=\"refresh\" content=\"@\">", "<script type=\"@\">@</script>",
    "<a href=\"javascript:@\">", "<a href=\"javascript:f('@')\">", "<a href=\"data:text/html,@\">",
  ])
  func `a place that nothing makes safe is refused`(markup: String) {
    let output = render(markup.replacing("@", with: "{{ film.title }}"))
    #expect(output.contains("[template-unsafe-place]"), "\(output)")
  }

  /// ErrAmbigContext, ErrBadHTML: markup that means one thing on one branch and another on the next.
  @Test(arguments: [
    "{% if film.year %}<a title=\"{% endif %}@", "{% if film.year %}<script>{% endif %}@",
    "<a {% if film.year %}href{% else %}title{% endif %}=\"@\">",
    "{% for c in film.countries %}<a href=\"{% endfor %}@", "<a = @>", "<p title=\"a\" =\"@\">",
  ])
  func `markup that may mean two things is refused`(markup: String) {
    let output = render(markup.replacing("@", with: "{{ film.title }}"))
    #expect(output.contains("[template-"), "\(output)")
  }
}
