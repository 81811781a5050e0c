/** Remarks about values that people enter. */
import type { RemarkText } from './remark-text.ts'

export const figureRemarks = {
  'unit-slip-suspected': {
    severity: 'warning',
    zh: '填写的 {value} {unit} 约为参照值 {expected} {unit} 的 {times} 倍，可能把单位弄错（相差 {factor} 倍的换算）；如有误请改为 {proposed} {unit}，如无误请写明说明后保留。',
    en: 'The value {value} {unit} is about {times} times the reference {expected} {unit}: perhaps a slip of units by a factor of {factor}. If so, change it to {proposed} {unit}; if not, keep it with a note.',
  },
} as const satisfies Record<string, RemarkText>
