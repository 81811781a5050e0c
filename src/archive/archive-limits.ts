import { megabyte } from '../base/bytes.ts'

/** How much of a stranger's zip is unpacked. Judged from its directory before a byte is unpacked, and again while unpacking. */
export interface ArchiveLimits {
  /** Bytes of all parts unpacked. */
  readonly maxInflatedBytes: number
  /** Unpacked to packed bytes, judged once the whole is larger than `ratioFromBytes`. */
  readonly maxRatio: number
  readonly ratioFromBytes: number
  readonly maxEntries: number
}

export const defaultArchiveLimits: ArchiveLimits = {
  maxInflatedBytes: 200 * megabyte,
  maxRatio: 250,
  ratioFromBytes: 20 * megabyte,
  maxEntries: 2_000,
}
