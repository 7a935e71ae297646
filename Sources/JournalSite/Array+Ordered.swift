extension Array {
  /// How many elements at the beginning come before something, which has its place behind them: the
  /// list is in an order, and `isBefore` holds of these and of none after them. Asks for a few only.
  func countBefore(_ isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
