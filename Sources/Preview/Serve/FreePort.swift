#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The first of these ports of 127.0.0.1 that nobody listens at; 0 stands for any. Nil where all are
/// taken.
package enum FreePort {
  package static func first(among ports: some Sequence<UInt16>) -> UInt16? {
    for port in ports {
      if let free = portNumber(ifFree: port) { return free }
    }
    return nil
  }
}

private func portNumber(ifFree port: UInt16) -> UInt16? {
  #if canImport(Glibc)
    let stream = Int32(SOCK_STREAM.rawValue)
  #else
    let stream = SOCK_STREAM
  #endif
  let descriptor = socket(AF_INET, stream, 0)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var yes: Int32 = 1
  setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  return withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
      guard bind(descriptor, pointer, length) == 0, listen(descriptor, 1) == 0,
        getsockname(descriptor, pointer, &length) == 0
      else { return nil }
      return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        UInt16(bigEndian: $0.pointee.sin_port)
      }
    }
  }
}
