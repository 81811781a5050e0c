/**
 * Factors between units that people confuse, and how far from such a factor a value may lie and still look like it.
 *
 *     slipsOf('mu')   // 666.67 (square metres) and 15 (hectares)
 */
import type { UnitId } from '../../../base/quantity.ts'

export interface Slip {
  /** Too large by this factor, or too small. */
  readonly factor: number
  /** How the value may have been written, too large and too small: in which unit, or, where there is none that is so much smaller, converted once more than it should be. */
  readonly large: string
  readonly small: string
  /** Against the same firm's last value: a factor that growth may explain beside the slip. */
  readonly room: number
  /** Against like firms; null when firms differ too much for so small a factor. */
  readonly peerRoom: number | null
}

const slips: Partial<Record<UnitId, readonly Slip[]>> = {
  'wan-yuan': [{ factor: 10_000, large: '元', small: '亿元', room: 12, peerRoom: 25 }],
  'yi-yuan': [{ factor: 10_000, large: '万元', small: '万亿元', room: 12, peerRoom: 25 }],
  mu: [
    { factor: 10_000 / 15, large: '平方米', small: '平方公里', room: 5, peerRoom: 8 },
    { factor: 15, large: '公顷重复换算', small: '公顷', room: 1.3, peerRoom: null },
  ],
  'square-metre': [{ factor: 10_000 / 15, large: '亩重复换算', small: '亩', room: 5, peerRoom: 8 }],
  'wan-kwh': [{ factor: 10_000, large: '千瓦时', small: '亿千瓦时', room: 12, peerRoom: 25 }],
  tce: [
    { factor: 1000, large: '千克标准煤', small: '千吨标准煤', room: 6, peerRoom: 8 },
    { factor: 10_000, large: '万吨标准煤重复换算', small: '万吨标准煤', room: 12, peerRoom: 25 },
  ],
  tonne: [{ factor: 1000, large: '千克', small: '千吨', room: 6, peerRoom: 8 }],
}

export function slipsOf(unit: UnitId): readonly Slip[] {
  return slips[unit] ?? []
}
