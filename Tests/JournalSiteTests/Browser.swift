import Foundation

/// Chromium without a window and a server of files, both for one page.
struct Browser {
  private let chromium: URL
  private let python: URL

  /// Nil where one of the two is not installed.
  init?() {
    guard let chromium = Self.program(["chromium", "chromium-browser", "google-chrome"]),
      let python = Self.program(["python3"])
    else { return nil }
    self.chromium = chromium
    self.python = python
  }

  private static func program(_ names: [String]) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { URL(fileURLWithPath: $0) }
  }

  /// Serves the folder on this machine alone, opens a page in it, and gives the document as it is
  /// once the scripts are done. A script of ours starts both, so that neither is left behind.
  func document(of address: String, in folder: TemporaryFolder) async throws -> String {
    try folder.put(Self.script, at: "browse.py")
    try folder.put("", at: "document")
    let process = Process()
    process.executableURL = python
    process.arguments = [folder.path + "/browse.py", chromium.path, folder.path, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(
      forWritingTo: URL(fileURLWithPath: folder.path + "/document"))
    process.standardError = FileHandle.nullDevice
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    return folder.text(at: "document") ?? ""
  }

  private static let script = """
    import functools, http.server, subprocess, sys, tempfile, threading
    chromium, folder, address = sys.argv[1:]
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments): pass
        def end_headers(self):
            self.send_header("Content-Security-Policy", "default-src 'none'; script-src 'self'; "
                "style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'")
            super().end_headers()
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as profile:
        page = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--user-data-dir=" + profile, "--virtual-time-budget=4000", "--dump-dom",
             "http://127.0.0.1:%d%s" % (server.server_port, address)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60)
    sys.stdout.buffer.write(page.stdout)
    """
}
