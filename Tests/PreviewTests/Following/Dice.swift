/// Throws that are the same in every run (xorshift64*, Vigna 2016).
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func roll(_ sides: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % max(sides, 1)
  }

  mutating func isLucky(oneIn chances: Int) -> Bool { roll(chances) == 0 }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }

  /// Up to `count` of them, each once, in their order.
  mutating func some<Element>(_ count: Int, of list: [Element]) -> [Element] {
    var left = min(roll(count + 1), list.count)
    var picked: [Element] = []
    for (index, element) in list.enumerated() where left > 0 {
      if roll(list.count - index) < left {
        picked.append(element)
        left -= 1
      }
    }
    return picked
  }
}
