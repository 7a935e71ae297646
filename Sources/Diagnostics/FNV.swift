/// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923): the same on every machine, quick for what is short,
/// and not against anybody.
@inlinable
package func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
