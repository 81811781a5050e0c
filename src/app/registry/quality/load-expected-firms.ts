/** Enterprises of which figures are expected in a period: those that were registered by then and are active, and those that have a row in it. */
import { dayNumber } from '../../../base/day-number.ts'
import { firstDayAfter, getPeriod } from '../../../base/period.ts'
import enterprise from '../../../content/registries/enterprise.ts'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import type { QualityFirm } from '../../../domain/registry/quality/measure-quality.ts'
import { wordsOf } from '../../../domain/registry/screen/sheet-of-table.ts'
import type { RowScope } from '../../../domain/registry/visible-fields.ts'
import { loadColumns } from '../../../store/registry/column-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import { loadStoredRows } from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { getColumn, numbersOf, type Table } from '../../../table/table.ts'
import type { Look } from '../look-at-registry.ts'

interface Expecting {
  readonly period: string
  /** Versions of the period's rows. */
  readonly rows: Table
}

export async function loadExpectedFirms(
  tx: Tx,
  { rows: scope }: Pick<Look, 'rows'>,
  { period, rows }: Expecting,
): Promise<readonly QualityFirm[]> {
  const table = await loadColumns(tx, registryTables(enterprise), [
    'creditCode',
    'town',
    'status',
    'registeredOn',
  ])
  const [codes, towns, states] = ['creditCode', 'town', 'status'].map((field) =>
    wordsOf(getColumn(table, field)),
  )
  const registeredOn = numbersOf(table, 'registeredOn')
  const end = dayNumber(firstDayAfter(getPeriod(period)))
  const known = new Set(wordsOf(getColumn(rows, 'enterprise')))
  const aboveScale = await loadAboveScale(tx, getPeriod(period).year)
  return (codes ?? []).flatMap((code, row) => {
    const isActive = ['active', ''].includes(states?.[row] ?? '') && !((registeredOn[row] ?? 0) >= end)
    const firm = { code, town: towns?.[row] ?? '', isAboveScale: aboveScale.has(code) }
    return (isActive || known.has(code)) && isInScope(scope, firm) ? [firm] : []
  })
}

function isInScope(scope: RowScope, { code, town }: QualityFirm): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'towns':
      return scope.towns.includes(town)
    case 'enterprises':
      return scope.codes.includes(code)
  }
}

/** By the list of the year, or of the year before where an enterprise is in none yet. */
async function loadAboveScale(tx: Tx, year: number): Promise<ReadonlySet<string>> {
  const wish = { fields: ['isAboveScale'], periods: [String(year), String(year - 1)] }
  const rows = await loadStoredRows(tx, registryTables(enterpriseYear), {
    ...wish,
    firms: { from: '', to: null },
  })
  const [years, flags] = [numbersOf(rows, 'period'), numbersOf(rows, 'isAboveScale')]
  const newest = new Map<string, { readonly year: number; readonly flag: number }>()
  for (const [row, code] of wordsOf(getColumn(rows, 'enterprise')).entries()) {
    const own = { year: years[row] ?? 0, flag: flags[row] ?? Number.NaN }
    if (!Number.isNaN(own.flag) && own.year > (newest.get(code)?.year ?? 0)) newest.set(code, own)
  }
  return new Set([...newest].flatMap(([code, { flag }]) => (flag === 1 ? [code] : [])))
}
