#if os(Linux)
  import Glibc

  /// One event of inotify(7).
  struct InotifyEvent {
    let watch: Int32
    private let mask: UInt32

    /// Of the entry of the folder that it is about; nil where it is about the folder, or where the
    /// name is not UTF-8.
    let name: String?

    func has(_ flag: some BinaryInteger) -> Bool { mask & UInt32(flag) != 0 }

    /// The events in what was read: each a head of 16 bytes, behind which stands a name with zeros to
    /// fill it up.
    static func events(in buffer: [UInt8]) -> [InotifyEvent] {
      let head = MemoryLayout<inotify_event>.size
      var events: [InotifyEvent] = []
      var offset = 0
      while offset + head <= buffer.count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: offset, as: RawHead.self)
        }
        let start = offset + head
        offset = start + Int(event.length)
        guard offset <= buffer.count else { break }
        let name = buffer[start..<offset].prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            watch: event.watch, mask: event.mask,
            name: name.isEmpty ? nil : String(validating: name, as: UTF8.self)))
      }
      return events
    }

    /// As `struct inotify_event` begins.
    private struct RawHead {
      let watch: Int32
      let mask: UInt32
      let cookie: UInt32
      let length: UInt32
    }
  }
#endif
