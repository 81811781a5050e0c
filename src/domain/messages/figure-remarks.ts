/** Remarks about values that people enter. */
import type { RemarkText } from './remark-text.ts'

export const figureRemarks = {
  'unit-slip-suspected': {
    severity: 'warning',
    zh: '填写的是 {value}{inUnit}，约为参照值 {expected}{inUnit}的 {times} 倍，可能把单位弄错（相差 {factor} 倍的换算）；如有误请改为 {proposed}{inUnit}，如无误请写明说明后保留。',
    en: 'The value {value}{inUnit} is about {times} times the reference {expected}{inUnit}: perhaps a slip of units by a factor of {factor}. If so, change it to {proposed}{inUnit}; if not, keep it with a note.',
  },
} as const satisfies Record<string, RemarkText>
