import CKernels

/// The instruction sets for which the kernels are built.
package enum Instructions: String, CaseIterable, Sendable {
  /// The baseline of the architecture.
  case baseline
  /// 256-bit vectors with fused multiply-add (x86-64 since about 2013).
  case avx2
  /// 512-bit vectors (x86-64 servers since about 2017, and AMD's processors since Zen 4).
  case avx512

  /// The instruction sets of this processor, the slowest first.
  package static let available: [Instructions] = allCases.filter { $0.table != nil }

  /// The fastest instruction set of this processor.
  package static let best: Instructions = available.last ?? .baseline

  /// The kernels for this instruction set; nil if the processor lacks it.
  private var table: UnsafePointer<kernel_table>? {
    switch self {
    case .baseline: kernels_of_baseline()
    #if arch(x86_64)
      case .avx2: kernels_have_avx2() != 0 ? kernels_of_avx2() : nil
      case .avx512: kernels_have_avx512() != 0 ? kernels_of_avx512() : nil
    #else
      case .avx2, .avx512: nil
    #endif
    }
  }

  /// The kernels for this instruction set, or the baseline if the processor lacks it.
  var kernels: kernel_table {
    (table ?? kernels_of_baseline()).pointee
  }
}
