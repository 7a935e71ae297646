import Importing

/// A WordPress export of literals.
struct Export {
  var items: [String] = []
  var channel = ""
  var namespace = "http://wordpress.org/export/1.2/"

  init(_ items: String..., channel: String = "", namespace: String? = nil) {
    self.items = items
    self.channel = channel
    if let namespace { self.namespace = namespace }
  }

  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8" ?>
    <!-- generator="WordPress/6.4" created="2024-05-02 10:00" -->
    <rss version="2.0" xmlns:excerpt="\(namespace)excerpt/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="\(namespace)">
    <channel>
      <title>The Steppe</title>
      <link>https://steppe.example</link>
      <description>Films of Central Asia</description>
      <pubDate>Thu, 02 May 2024 10:00:00 +0000</pubDate>
      <language>en-US</language>
      <wp:wxr_version>1.2</wp:wxr_version>
      <wp:base_site_url>https://steppe.example</wp:base_site_url>
      <wp:base_blog_url>https://steppe.example</wp:base_blog_url>
      \(channel)
      \(items.joined(separator: "\n"))
    </channel>
    </rss>

    """
  }

  func journal(uploads: UploadsFolder? = nil) throws -> ImportedJournal {
    try ImportedJournal(wordPress: ByteChunks(text, name: "steppe.xml"), uploads: uploads)
  }
}

/// An item of an export; `fields` stand in it as they are and win over the usual ones.
func post(
  _ content: String, title: String = "Winter", name: String = "winter", number: Int = 1,
  _ fields: [String: String] = [:], also: String = ""
) -> String {
  var all = [
    "title": "<![CDATA[\(title)]]>", "link": "https://steppe.example/2024/05/\(name)/",
    "dc:creator": "<![CDATA[jane]]>", "content:encoded": "<![CDATA[\(content)]]>",
    "excerpt:encoded": "<![CDATA[]]>", "wp:post_id": String(number),
    "wp:post_date": "<![CDATA[2024-05-02 10:00:00]]>", "wp:post_name": "<![CDATA[\(name)]]>",
    "wp:status": "<![CDATA[publish]]>", "wp:post_type": "<![CDATA[post]]>",
  ]
  for (name, value) in fields { all[name] = value }
  let elements = all.sorted { $0.key < $1.key }.map { "<\($0)>\($1)</\($0)>" }
  return "<item>\n\(elements.joined(separator: "\n"))\n\(also)\n</item>"
}

func attachment(
  _ number: Int, _ address: String, description: String = "", caption: String = "", parent: Int = 0
) -> String {
  post(
    "", title: "", name: "file-\(number)", number: number,
    [
      "wp:post_type": "attachment", "wp:status": "inherit", "wp:attachment_url": address,
      "wp:post_parent": String(parent), "excerpt:encoded": "<![CDATA[\(caption)]]>",
    ],
    also: meta("_wp_attachment_image_alt", description))
}

func meta(_ key: String, _ value: String) -> String {
  "<wp:postmeta><wp:meta_key>\(key)</wp:meta_key><wp:meta_value><![CDATA[\(value)]]></wp:meta_value></wp:postmeta>"
}

func category(_ name: String, _ slug: String, domain: String = "category") -> String {
  "<category domain=\"\(domain)\" nicename=\"\(slug)\"><![CDATA[\(name)]]></category>"
}

extension ImportedJournal {
  /// The text of a file; nil where there is none.
  func text(_ path: String) -> String? { files.first { $0.path == path }?.text }

  /// What stands below the front matter.
  func body(_ path: String) -> String? {
    text(path)?.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false).last
      .map(String.init)
  }
}
