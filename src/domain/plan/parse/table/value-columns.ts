/**
 * The columns of figures: which year each is for, and whether it tells a base or a target.
 *
 *     valueColumns(columns, 2025)   // [{ place: 3, key: '2022', year: 2022, role: 'base' }, { place: 4, key: '2025', …, role: 'target' }]
 */
import type { TableColumn } from './table-head.ts'

export interface ValueColumn {
  readonly place: number
  /** `2025`, or `2025 (2)` for a second column of the year. */
  readonly key: string
  readonly year: number
  readonly role: 'base' | 'target'
  /** `年均增长` tells how fast, not how much by a year. */
  readonly isRate: boolean
}

const periodEnds: Readonly<Record<string, number>> = {
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
  十六五: 2035,
}

/** `documentYear` stands in where a heading (目标值) has none; without either the column is left out. */
export function valueColumns(
  columns: readonly TableColumn[],
  documentYear: number | null,
): readonly ValueColumn[] {
  const values = columns.filter(({ kind }) => kind === 'value')
  const years = values.map(({ heading }) => readYear(heading))
  const saysBase = values.some(({ heading }) => isBase(heading))
  const first = Math.min(...years.filter((year) => year !== null))
  const last = Math.max(...years.filter((year) => year !== null))
  const seen = new Map<number, number>()
  return values.flatMap(({ place, heading }, index) => {
    const isBaseColumn = isBase(heading)
    const year = years[index] ?? yearOfUndated(heading, documentYear, last)
    if (year === null || year === undefined) return []
    const count = (seen.get(year) ?? 0) + 1
    seen.set(year, count)
    const isFirstOfSeveral = !saysBase && year === first && new Set(years).size > 1 && !/目标/.test(heading)
    return [
      {
        place,
        key: count === 1 ? String(year) : `${year} (${count})`,
        year,
        role: isBaseColumn || isFirstOfSeveral ? 'base' : 'target',
        isRate: /年均/.test(heading) || (years[index] === null && /增长|增速/.test(heading)),
      } as const,
    ]
  })
}

/** `年均增长` runs to the last of the years; `目标值` is for the document's own. */
function yearOfUndated(heading: string, documentYear: number | null, last: number): number | null {
  if (isBase(heading)) return null
  const isRun = /年均|累计|增长|增速|五年/.test(heading)
  return isRun && Number.isFinite(last) ? last : documentYear
}

function isBase(heading: string): boolean {
  return /基期|基数|基准|现状|实绩|实际|完成值|完成情况|预计完成/.test(heading)
}

/** The last year of the heading: a period is named by its end. */
function readYear(heading: string): number | null {
  const years = heading.match(/(?:19|20)\d\d(?!\d)/g)
  const last = years?.at(-1)
  if (last !== undefined) return Number(last)
  const period = /十[一二三四五六]五/.exec(heading)?.[0]
  return period === undefined ? null : (periodEnds[period] ?? null)
}
