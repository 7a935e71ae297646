import Foundation
import JournalSite

/// The program of libvips that makes smaller pictures. It need not be installed.
struct VipsThumbnail: Sendable {
  private let path: String
  private let environment: [String]

  /// Nil where it is in none of the folders of `PATH`; those that are relative do not count.
  init?(in environment: [String: String] = ProcessInfo.processInfo.environment) {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    let places = folders.lazy.map { "\($0)/vipsthumbnail" }
    guard let path = places.first(where: { access($0, X_OK) == 0 && isFile($0) }) else {
      return nil
    }
    self.path = path
    // As many run at a time as there are jobs; and a picture may come from anybody.
    let own = ["VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1"]
    self.environment = environment.merging(own) { _, own in own }.map { "\($0)=\($1)" }.sorted()
  }

  /// Makes one variant, and waits for it; false where the program failed or took too long.
  ///
  /// No path and no name is handed over, only two open files: libvips reads options out of names.
  func make(_ request: VariantRequest) -> Bool {
    let arguments = ["vipsthumbnail"] + VariantRecipe.arguments(width: request.width)
    guard let process = start(arguments, input: request.source, output: request.target) else {
      return false
    }
    return wait(for: process)
  }

  private func start(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) == 0,
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) == 0,
      // What it says is for whoever knows libvips; that it failed is said by us.
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0
    else { return nil }
    var process = pid_t()
    let status = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&process, path, &actions, nil, arguments, environment)
      }
    }
    return status == 0 ? process : nil
  }

  /// A hundred megapixels take ten seconds; what takes a minute is no picture.
  private static let patience = Duration.seconds(60)

  private func wait(for process: pid_t) -> Bool {
    let end = ContinuousClock.now + Self.patience
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      if ContinuousClock.now > end {
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return false
      }
      usleep(2_000)
    }
  }
}

private func isFile(_ path: String) -> Bool {
  var facts = stat()
  return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
}

/// Calls `body` with the texts as C wants a list of them: pointers, and a null behind the last.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}
