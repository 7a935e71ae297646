#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension String {
  /// Whether the UTF-8 bytes of this text come before those of `other`.
  ///
  /// `<` compares by canonical equivalence: there the NFC and the NFD form of a name are one, while
  /// on a disk they are two files.
  package func precedesByBytes(_ other: String) -> Bool {
    orderByBytes(other) < 0
  }

  /// Less than, equal to or greater than 0, as `memcmp`.
  func orderByBytes(_ other: String) -> Int {
    let order = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in
        orderOfBytes(mine, theirs)
      }
    }
    if let order = order ?? nil { return order }
    return Array(utf8).withUnsafeBufferPointer { mine in
      Array(other.utf8).withUnsafeBufferPointer { orderOfBytes(mine, $0) }
    }
  }
}

/// As `memcmp`, the shorter one first where one begins the other.
func orderOfBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
  let shared = min(a.count, b.count)
  if shared > 0, let first = a.baseAddress, let second = b.baseAddress {
    let order = memcmp(first, second, shared)
    if order != 0 { return Int(order) }
  }
  return a.count - b.count
}
