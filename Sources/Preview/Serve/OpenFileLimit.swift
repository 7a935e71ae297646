#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets as many files and connections be open as the system allows: a thousand browsers are no reason
/// to stop.
package func raiseLimitOfOpenFiles() {
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    let resource = RLIMIT_NOFILE
  #endif
  var limit = rlimit()
  guard getrlimit(resource, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
  limit.rlim_cur = min(limit.rlim_max, 1 << 16)
  setrlimit(resource, &limit)
}
