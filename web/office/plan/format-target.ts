/**
 * A target's value as the plan compares it.
 *
 *     formatTargetValue({ comparator: '>=', value: 20, valueHigh: null, unit: '家', … }, '定性')   // ≥ 20 家
 */
import type { PlanTarget } from './plan-lookup.ts'

const signs = {
  '>=': '≥ ',
  '>': '> ',
  '=': '',
  '<=': '≤ ',
  '<': '< ',
  '≈': '≈ ',
  qualitative: '',
} as const satisfies Record<PlanTarget['comparator'], string>

type TargetValue = Pick<PlanTarget, 'comparator' | 'unit' | 'value' | 'valueHigh'>

export function formatTargetValue(target: TargetValue, qualitative: string): string {
  const { comparator, value, valueHigh, unit } = target
  if (value === null) return qualitative
  const range = valueHigh === null ? String(value) : `${value}–${valueHigh}`
  return `${signs[comparator]}${range}${unit === null ? '' : ` ${unit}`}`
}
