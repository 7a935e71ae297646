/// What a browser is told that a file is, by the end of its name.
func contentType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "text/plain; charset=utf-8" }
  let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
  return types[ending] ?? "application/octet-stream"
}

private let types = [
  "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8",
  "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
  "mjs": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8",
  "md": "text/markdown; charset=utf-8", "csv": "text/csv; charset=utf-8",
  "vtt": "text/vtt; charset=utf-8", "json": "application/json", "xml": "application/xml",
  "webmanifest": "application/manifest+json", "pdf": "application/pdf", "zip": "application/zip",
  "epub": "application/epub+zip", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
  "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "svg": "image/svg+xml",
  "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
  "otf": "font/otf", "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm",
  "ogv": "video/ogg", "mov": "video/quicktime", "mp3": "audio/mpeg", "m4a": "audio/mp4",
  "ogg": "audio/ogg", "oga": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav",
  "flac": "audio/flac",
]
