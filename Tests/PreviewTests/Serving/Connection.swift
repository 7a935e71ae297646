import Foundation

/// A connection to a server on this machine that sends just the bytes it is told to.
final class Connection: Sendable {
  private let descriptor: Int32

  init(port: UInt16) throws {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    // A server that does not answer fails the test, and does not stop it.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw CocoaError(.fileReadUnknown) }
  }

  deinit { close(descriptor) }

  func send(_ text: String) async {
    await elsewhere { [self] in sendAll(text) }
  }

  private func sendAll(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  /// What has come so far, at least one byte; empty at the end, or when nothing comes for long.
  func read() async -> [UInt8] {
    await elsewhere { [self] in receive() }
  }

  /// Whether it ends without another byte.
  func ends() async -> Bool {
    await read().isEmpty && hasEnded
  }

  /// Whether the other side has closed it; false while it only says nothing.
  var hasEnded: Bool {
    var byte: UInt8 = 0
    let count = recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT))
    return count == 0 || (count < 0 && errno != EAGAIN)
  }

  private func receive() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(recv(descriptor, buffer.baseAddress, buffer.count, 0), 0)
    }
  }
}

/// Does what blocks on a thread of its own: the server runs on the few that tests share.
private func elsewhere<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: work()) }
  }
}

/// An answer, apart from how it was sent.
struct Answer: Equatable {
  let status: Int
  let headers: [String: String]
  let body: String

  /// Asks once, and reads to the end of the body.
  init(
    _ path: String, port: UInt16, method: String = "GET", host: String? = nil,
    headers: [String] = []
  ) async throws {
    let connection = try Connection(port: port)
    let lines = ["Host: \(host ?? "127.0.0.1:\(port)")"] + headers
    await connection.send(
      "\(method) \(path) HTTP/1.1\r\n" + lines.joined(separator: "\r\n") + "\r\n\r\n")
    var bytes: [UInt8] = []
    var head: [Substring] = []
    var wanted = Int.max
    while bytes.count < wanted {
      let more = await connection.read()
      if more.isEmpty { break }
      bytes += more
      guard wanted == .max, let end = Self.endOfHead(in: bytes) else { continue }
      head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
      let length = head.compactMap { line in
        line.lowercased().hasPrefix("content-length: ") ? Int(line.dropFirst(16)) : nil
      }.first
      bytes.removeFirst(end + 4)
      wanted = method == "HEAD" ? 0 : length ?? 0
    }
    status = head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    var found: [String: String] = [:]
    for line in head.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        found[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    self.headers = found
    body = String(decoding: bytes, as: UTF8.self)
  }

  private static func endOfHead(in bytes: [UInt8]) -> Int? {
    guard bytes.count > 3 else { return nil }
    let end = Array("\r\n\r\n".utf8)
    return bytes.indices.dropLast(3).first { bytes[$0..<$0 + 4].elementsEqual(end) }
  }
}
