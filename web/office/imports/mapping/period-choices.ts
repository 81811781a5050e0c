import type { RegistryView, Sheet } from '../import-model.ts'

interface Wanted {
  readonly kind: RegistryView['period']
  /** `2026-11-22`; years and months before it are offered. */
  readonly today: string | undefined
}

const yearsBack = 8
const monthsBack = 36

/**
 * The years or months to choose from: those that the file speaks of first, then the latest.
 *
 *     periodChoices([{ period: '2024', … }], { kind: 'year', today: '2026-11-22' })   // ['2024', '2026', '2025', …]
 */
export function periodChoices(found: Sheet['periods'], { kind, today }: Wanted): readonly string[] {
  if (kind === 'none') return []
  const seen = found
    .map(({ period }) => period)
    .filter((period) => period.length === (kind === 'year' ? 4 : 7))
  if (today === undefined) return [...new Set(seen)]
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const latest =
    kind === 'year'
      ? Array.from({ length: yearsBack }, (_, back) => String(year - back))
      : Array.from({ length: monthsBack }, (_, back) => monthText(year * 12 + month - 1 - back))
  return [...new Set([...seen, ...latest])]
}

function monthText(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}
