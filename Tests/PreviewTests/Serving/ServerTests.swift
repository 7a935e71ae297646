import Foundation
import JournalSite
import Preview
import Testing

@Suite(.serialized)
struct ServerTests {
  @Test func `pages are those of a build, but for one line`() async throws {
    let preview = try await RunningPreview()
    let tree = try await SourceTree(reading: preview.folder.path, jobs: 1)
    let date = PublicationDate(
      today: CalendarDay(daysSince1970: 19_875), includesDrafts: true, includesFuture: true)
    let site = await Site(tree, options: SiteOptions(date: date))
    for page in site.plan.pages {
      let path = page.address == "/404.html" ? "/nothing" : page.address
      #expect(try await preview.page(path) == String(decoding: site.bytes(of: page), as: UTF8.self))
    }
    for file in site.plan.machineFiles {
      let body = try await preview.get(file.address).body
      #expect(body == String(decoding: site.bytes(of: file), as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("/films/madina-2023/", 200, "text/html; charset=utf-8", ""),
    ("/films/madina-2023/index.html", 200, "text/html; charset=utf-8", ""),
    ("/films/?q=1", 200, "text/html; charset=utf-8", ""),
    ("/films?q=1", 307, "text/plain; charset=utf-8", "/films/?q=1"),
    ("/feed.xml", 200, "application/xml", ""),
    ("/search/keys.json", 200, "application/json", ""),
    ("/CNAME", 200, "text/plain; charset=utf-8", ""),
    ("/a%20b.pdf", 200, "application/pdf", ""),
    ("/nothing/", 404, "text/html; charset=utf-8", ""),
    ("/__preview.js", 200, "text/javascript; charset=utf-8", ""),
    ("http://127.0.0.1/", 400, "text/plain; charset=utf-8", ""),
    ("/%zz", 400, "text/plain; charset=utf-8", ""),
    ("/%00", 400, "text/plain; charset=utf-8", ""),
    ("/%ff", 400, "text/plain; charset=utf-8", ""),
  ])
  func `a path is answered`(path: String, status: Int, type: String, location: String) async throws
  {
    let files = smallJournal.merging([
      "content/files/CNAME": "small.example", "content/files/a b.pdf": "%PDF",
    ]) { $1 }
    let answer = try await RunningPreview(files).get(path)
    #expect(answer.status == status)
    #expect(answer.headers["content-type"] ?? "" == type)
    #expect(answer.headers["location"] ?? "" == location)
  }

  @Test func `below a path, the site keeps it`() async throws {
    var files = smallJournal
    files["content/journal.yaml"] = "title: Small\nbase-url: https://small.example/my%20site\n"
    let preview = try await RunningPreview(files)
    #expect(try await preview.get("/").headers["location"] == "/my%20site/")
    #expect(try await preview.get("/my%20site").headers["location"] == "/my%20site/")
    #expect(try await preview.get("/my%20site/films").headers["location"] == "/my%20site/films/")
    #expect(try await preview.get("/my%20site/films/").status == 200)
    #expect(try await preview.get("/films/").status == 404)
    #expect(try await preview.get("/my%20sitefilms/").status == 404)
  }

  @Test(arguments: [
    "evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example", "",
    "[::1]", "0.0.0.0", "user@127.0.0.1",
  ])
  func `another host is refused`(host: String) async throws {
    let preview = try await RunningPreview()
    #expect(try await preview.get("/", host: host).status == 403)
    #expect(try await preview.get("/__events", host: host).status == 403)
  }

  @Test(arguments: ["http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", ""])
  func `another origin is refused`(origin: String) async throws {
    let preview = try await RunningPreview()
    #expect(try await preview.get("/__events", headers: ["Origin: \(origin)"]).status == 403)
  }

  @Test func `the site’s own origin is heard`() async throws {
    let preview = try await RunningPreview()
    let origin = "Origin: http://localhost:\(preview.port)"
    let host = "LOCALHOST:\(preview.port)"
    #expect(try await preview.get("/", host: host, headers: [origin]).status == 200)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
  func `there is nothing to send here`(method: String) async throws {
    let answer = try await RunningPreview().get("/", method: method)
    #expect(answer.status == 405)
    #expect(answer.headers["allow"] == "GET, HEAD")
  }

  @Test func `HEAD has the head of GET and no body`() async throws {
    let preview = try await RunningPreview()
    let (head, get) = (try await preview.get("/", method: "HEAD"), try await preview.get("/"))
    #expect(head.headers == get.headers)
    #expect(head.body.isEmpty)
  }

  @Test(arguments: [
    ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=7-", 206, "789", "bytes 7-9/10"),
    ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=5-99", 206, "56789", "bytes 5-9/10"),
    ("bytes=10-", 416, "", "bytes */10"), ("bytes=-0", 416, "", "bytes */10"),
    ("bytes=3-1", 200, "0123456789", nil), ("bytes=0-1,4-5", 200, "0123456789", nil),
    ("lines=0-1", 200, "0123456789", nil),
    ("bytes=0-99999999999999999999", 200, "0123456789", nil),
  ])
  func `a part of a file can be asked for`(
    range: String, status: Int, body: String, contentRange: String?
  ) async throws {
    let files = smallJournal.merging(["content/files/film.mp4": "0123456789"]) { $1 }
    let answer = try await RunningPreview(files).get("/film.mp4", headers: ["Range: \(range)"])
    #expect(answer.status == status)
    #expect(answer.body == body)
    #expect(answer.headers["content-range"] == contentRange)
  }

  /// Steps up and down, escaped once, twice and wrongly, in every mixture, before what lies near.
  @Test func `nothing outside of the site is found in a thousand spellings`() async throws {
    var files = smallJournal
    files["secret.txt"] = "SECRET"
    files["content/files/seen.txt"] = "seen"
    let preview = try await RunningPreview(files)
    try preview.folder.link("content/files/out.txt", to: "../../../secret.txt")
    let steps = [
      "../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "..\\", "%252e%252e%252f", "....//", "..;/",
      "%c0%ae%c0%ae/", "./", "//", "%2f", ".%00./", "..%00/",
    ]
    let ends = ["secret.txt", "content/journal.yaml", "etc/passwd", "content/films/madina-2023.md"]
    for first in steps {
      for second in steps {
        for end in ends {
          for path in ["/\(first)\(second)\(end)", "/films/\(first)\(second)\(second)\(end)"] {
            let answer = try await preview.get(path)
            #expect([400, 404].contains(answer.status), "\(path)")
            #expect(!answer.body.contains("SECRET"), "\(path)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    "/..%2fsecret.txt", "/..%2Fsecret.txt", "/%2e%2e%2fsecret.txt", "/%2e%2e/secret.txt",
    "/../secret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/..%252fsecret.txt",
    "/films/..%2f..%2f..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/.%2e/secret.txt",
    "//secret.txt", "/./secret.txt", "/content/files/seen.txt", "/%2fseen.txt", "/seen.txt/",
    "/seen.txt/..", "/SEEN.txt", "/seen.txt%00", "/..;/secret.txt", "/films/../seen.txt",
  ])
  func `a file has one spelling only`(path: String) async throws {
    let files = smallJournal.merging(
      ["secret.txt": "SECRET", "content/files/seen.txt": "seen"]) { $1 }
    let preview = try await RunningPreview(files)
    for method in ["GET", "HEAD"] {
      let answer = try await preview.get(path, method: method)
      #expect([400, 404].contains(answer.status))
      #expect(!answer.body.contains("SECRET"))
    }
    #expect(try await preview.get("/seen.txt").body == "seen")
  }

  @Test func `a large file comes whole`() async throws {
    let text = String(repeating: "0123456789", count: 300_000)
    let preview = try await RunningPreview(
      smallJournal.merging(["content/files/film.mp4": text]) { $1 })
    #expect(try await preview.get("/film.mp4").body == text)
    let end = try await preview.get("/film.mp4", headers: ["Range: bytes=2000000-"])
    #expect(end.body == String(text.dropFirst(2_000_000)))
    let head = try await preview.get("/film.mp4", method: "HEAD")
    #expect(head.headers["content-length"] == "3000000")
  }

  @Test func `every answer says how it may be used`() async throws {
    let preview = try await RunningPreview()
    for path in ["/", "/nothing", "/feed.xml", "/%zz", "/__preview.js", "/films"] {
      let headers = try await preview.get(path).headers
      #expect(headers["x-content-type-options"] == "nosniff")
      #expect(headers["cross-origin-resource-policy"] == "same-origin")
      #expect(headers["cache-control"] == "no-cache")
    }
  }

  @Test func `a drawing that is opened runs nothing`() async throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
    let preview = try await RunningPreview(
      smallJournal.merging(["content/files/drawing.SVG": drawing, "content/files/a.txt": "a"]) {
        $1
      })
    let policy = "content-security-policy"
    let answer = try await preview.get("/drawing.SVG")
    #expect(answer.body == drawing)
    #expect(answer.headers[policy] == "script-src 'none'; sandbox")
    #expect(try await preview.get("/a.txt").headers[policy] == nil)
  }

  @Test func `a file that becomes a link to outside is not sent`() async throws {
    let files = smallJournal.merging(["content/files/seen.txt": "seen"]) { $1 }
    let preview = try await RunningPreview(files)
    #expect(try await preview.get("/seen.txt").body == "seen")
    let outside = try JournalFolder(["secret.txt": "SECRET"])
    try preview.folder.remove("content/files/seen.txt")
    try preview.folder.link("content/files/seen.txt", to: outside.url("secret.txt").path)
    #expect(try await preview.get("/seen.txt").status == 404)
  }
}
