/**
 * Which years or months the rows of a table may be of, as far as heads, title, sheet name and sender say.
 *
 *     foundPeriods(columns, notes, { registry, asked: { period: '2025' } })   // [{ period: '2025', source: 'head', … }]
 */
import { findPeriod } from '../../../base/period.ts'
import type { Registry } from '../registry.ts'
import { hasNoYear } from './is-chosen-period.ts'
import type { FoundPeriod, Question, RecognisedColumn } from './recognised.ts'
import type { SheetNotes } from './sheet-notes.ts'

export interface PeriodContext {
  readonly registry: Registry
  readonly asked?: { readonly period?: string }
}

/** Only stretches as long as the registry's; those in heads go before what the title says, that before the sheet's name. */
export function foundPeriods(
  columns: readonly RecognisedColumn[],
  { periods }: Pick<SheetNotes, 'periods'>,
  { registry, asked }: PeriodContext,
): readonly FoundPeriod[] {
  if (registry.period === 'none') return []
  const heads = columns.flatMap(({ period, head, use }): readonly FoundPeriod[] => {
    const isDated = period !== undefined && !hasNoYear(period)
    return !isDated || use.kind !== 'field' ? [] : [{ period, source: 'head', text: head }]
  })
  const said =
    asked?.period === undefined
      ? []
      : [{ period: asked.period, source: 'asked', text: asked.period } as const]
  const all = [...heads, ...periods, ...said].filter(
    ({ period }) => findPeriod(period)?.kind === registry.period,
  )
  return all.filter((one, i) => all.findIndex(({ period }) => period === one.period) === i)
}

/** Nothing is asked where a column of the table says it, or everything that speaks of it says the same; years side by side are always a choice. */
export function periodQuestion(
  columns: readonly RecognisedColumn[],
  periods: readonly FoundPeriod[],
  { registry, asked }: PeriodContext,
): Question | undefined {
  const key = registry.key.at(-1)
  if (registry.period === 'none' || periods.length === 1) return undefined
  if (periods.some(({ period, source }) => source === 'head' && period === asked?.period)) return undefined
  const hasColumn = columns.some(({ use }) => use.kind === 'field' && use.field === key)
  const question = { kind: 'period', periods: periods.map(({ period }) => period) } as const
  return !hasColumn || areSideBySide(columns) ? question : undefined
}

/** One field in several columns, each of another time. */
function areSideBySide(columns: readonly RecognisedColumn[]): boolean {
  const seen = new Set<string>()
  return columns.some(({ use, period }) => {
    if (use.kind !== 'field' || period === undefined) return false
    const isSeen = seen.has(use.field)
    seen.add(use.field)
    return isSeen
  })
}
