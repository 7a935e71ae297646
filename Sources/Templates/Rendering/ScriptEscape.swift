/// Whether a script has opened a comment: within one, a second `<script` swallows the end tag.
///
/// After the WHATWG HTML Standard, § 13.2.5.17 to 13.2.5.31, “Script data escaped” and its kin.
struct ScriptEscape: Hashable {
  /// True behind `<!--`, until `-->`.
  private(set) var isOpen = false

  /// True once the end of the script cannot be told.
  private(set) var isNested = false
  private var recent: [UInt8] = []

  mutating func advance(over byte: UInt8) {
    recent.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    if recent.count > 7 { recent.removeFirst() }
    if recent.suffix(4).elementsEqual("<!--".utf8) { isOpen = true }
    guard isOpen else { return }
    if recent.suffix(3).elementsEqual("-->".utf8) { self = ScriptEscape() }
    if recent.elementsEqual("<script".utf8) { isNested = true }
  }
}
