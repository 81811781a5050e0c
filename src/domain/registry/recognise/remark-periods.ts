/** What is said about the year or month of a table's rows. */
import type { Diagnostic } from '../../../base/diagnostic.ts'
import { findPeriod } from '../../../base/period.ts'
import type { Registry } from '../registry.ts'
import type { PeriodContext } from './found-periods.ts'
import type { FoundPeriod, Recognised } from './recognised.ts'
import type { SheetNotes } from './sheet-notes.ts'
import { labelFacts, tableRemark } from './table-remark.ts'

const unitWords = { year: ['年', 'year'], month: ['月', 'month'], none: ['期', 'period'] } as const
const sourceWords = {
  head: ['表头', 'head'],
  title: ['标题', 'title'],
  'sheet-name': ['工作表名称', 'sheet’s name'],
  asked: ['导入设置', 'import'],
} as const satisfies Record<FoundPeriod['source'], readonly [string, string]>

export function remarkPeriods(
  table: Recognised,
  { registry, asked, notes }: PeriodContext & { readonly notes: SheetNotes },
): readonly Diagnostic[] {
  const key = registry.key.at(-1)
  if (registry.period === 'none' || key === undefined) return []
  const hasColumn = table.columns.some(({ use }) => use.kind === 'field' && use.field === key)
  return [
    ...whichPeriod(table, registry, { key, hasColumn }),
    ...(asked?.period === undefined ? [] : otherThanAsked(table, asked.period)),
    ...notes.periods.flatMap((found) => unfit(found, registry, hasColumn)),
  ]
}

function whichPeriod(
  table: Recognised,
  registry: Registry,
  { key, hasColumn }: { readonly key: string; readonly hasColumn: boolean },
): readonly Diagnostic[] {
  const question = table.questions.find(({ kind }) => kind === 'period')
  const facts = { ...periodUnit(registry), ...labelFacts(registry, key) }
  if (question?.kind === 'period') {
    const periods = question.periods.join('、')
    return [
      periods === ''
        ? tableRemark('period-missing', facts)
        : tableRemark('period-several', { ...facts, periods }),
    ]
  }
  const [only, ...more] = table.periods
  // several, one of which was asked for
  if (hasColumn || only === undefined || more.length > 0 || only.source === 'asked') return []
  return [
    tableRemark('period-from-notes', {
      ...facts,
      ...sourceFacts(only),
      period: only.period,
      text: only.text,
    }),
  ]
}

function otherThanAsked({ periods }: Recognised, asked: string): readonly Diagnostic[] {
  const others = periods.filter(({ period, source }) => period !== asked && source !== 'asked')
  const isThere = periods.some(({ period, source }) => period === asked && source === 'head')
  return isThere
    ? []
    : others
        .slice(0, 3)
        .map((other) => tableRemark('period-differs', { asked, found: other.period, ...sourceFacts(other) }))
}

/** A title that speaks of a stretch that is neither the registry's nor one that its rows lie in. */
function unfit(found: FoundPeriod, registry: Registry, hasColumn: boolean): readonly Diagnostic[] {
  const kind = findPeriod(found.period)?.kind
  if (kind === registry.period || (kind === 'year' && registry.period === 'month')) return []
  if (hasColumn && kind !== 'year-to-date') return []
  return [
    tableRemark('period-unfit', { ...sourceFacts(found), period: found.period, ...periodUnit(registry) }),
  ]
}

export function periodUnit({ period }: Registry): { readonly unit: string; readonly unitEn: string } {
  const [unit, unitEn] = unitWords[period]
  return { unit, unitEn }
}

function sourceFacts({ source }: FoundPeriod): { readonly source: string; readonly sourceEn: string } {
  const [zh, en] = sourceWords[source]
  return { source: zh, sourceEn: en }
}
