/// A growing table from keys to indices: open addressing with linear probing.
///
/// Keys are used as hashes: callers must mix keys that are not hashes.
struct KeyIndex: ~Copyable {
  private struct Slot {
    var key: UInt64
    /// -1 in a free slot.
    var value: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  /// The number of keys.
  private(set) var count = 0

  /// Creates an empty table with a number of slots, a power of two.
  init(slots count: Int = 1024) {
    mask = count - 1
    slots = .allocate(capacity: count)
    slots.initialize(repeating: Slot(key: 0, value: -1), count: count)
  }

  deinit { slots.deallocate() }

  /// The index of a key; -1 if it is missing.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    var position = Int(truncatingIfNeeded: key) & mask
    while true {
      let slot = slots[position]
      if slot.value < 0 || slot.key == key { return slot.value }
      position = (position &+ 1) & mask
    }
  }

  /// Adds a missing key.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    // At most half of the slots are taken, so that probes stay short.
    if count * 2 > mask { grow() }
    place(Slot(key: key, value: value))
    count += 1
  }

  private mutating func place(_ slot: Slot) {
    var position = Int(truncatingIfNeeded: slot.key) & mask
    while slots[position].value >= 0 { position = (position + 1) & mask }
    slots[position] = slot
  }

  private mutating func grow() {
    let old = slots
    let oldCount = mask + 1
    mask = oldCount * 2 - 1
    slots = .allocate(capacity: oldCount * 2)
    slots.initialize(repeating: Slot(key: 0, value: -1), count: oldCount * 2)
    for index in 0..<oldCount where old[index].value >= 0 { place(old[index]) }
    old.deallocate()
  }
}
