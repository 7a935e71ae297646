/// Numbers that are the same every time (Knuth's MMIX generator).
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func one<Choice>(of choices: [Choice]) -> Choice { choices[next(below: choices.count)] }

  /// True once in so many times.
  mutating func isOnce(in times: Int) -> Bool { next(below: times) == 0 }
}
