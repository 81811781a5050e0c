/**
 * Which parts by town or by cluster may be shown to readers who may not see every enterprise. Both ways of dividing are cleared as one table, so that nobody learns from
 * the one what the other hides.
 *
 *     clearParts(formula, opened, { by: 'town', year: 2025, rule }).get('330212110')   // 'withheld'
 *
 * A formula that reads public fields only is no secret of anybody.
 */
import { missingCode } from '../../../table/column.ts'
import { getCodeColumn, numbersOf, type Table } from '../../../table/table.ts'
import { getSpaceField } from '../../formula/field-space.ts'
import { fieldsOfMeasure, reachOf } from '../../formula/fields-of.ts'
import { cellOf, crossTable } from '../../registry/suppress/published-table.ts'
import { suppressCells } from '../../registry/suppress/suppress-cells.ts'
import type { SuppressionRule } from '../../registry/suppress/suppression-rule.ts'
import type { IndicatorFormula } from '../compute-indicators.ts'
import type { OpenedRows } from './compute-parts.ts'
import type { ComputedPart } from './computed-view.ts'
import { leafValues } from './leaf-values.ts'

export type ClearedDimension = 'town' | 'cluster'

export interface ClearWish {
  readonly by: ClearedDimension
  readonly year: number
  readonly rule: SuppressionRule
}

/** Of each part its state; a part that is not there has no rows. */
export function clearParts(
  formula: IndicatorFormula,
  { rows }: OpenedRows,
  { by, year, rule }: ClearWish,
): ReadonlyMap<string | null, ComputedPart['state']> {
  const [towns, clusters] = [classesOf(rows.table, 'town'), classesOf(rows.table, 'cluster')]
  const isIn = rowsInGround(rows, year - reachOf(formula.value), year)
  const table = crossTable(within(towns, isIn), within(clusters, isIn), measuresOf(formula, { rows }, year))
  const states = isPublic(formula) ? undefined : suppressCells(table, rule)
  const { keys } = by === 'town' ? towns : clusters
  return new Map(
    keys.map((key, at) => {
      const cell = by === 'town' ? cellOf(table, at, clusters.count) : cellOf(table, towns.count, at)
      const state = states?.[cell] ?? 'shown'
      return [key, state === 'shown' || state === 'empty' ? state : 'withheld']
    }),
  )
}

export function isPublic({ value, space }: IndicatorFormula): boolean {
  return fieldsOfMeasure(value).every((key) => getSpaceField(space, key).sensitivity === 'public')
}

interface Classes {
  readonly ids: Int32Array
  readonly count: number
  readonly keys: readonly (string | null)[]
}

/** Rows without a town or cluster are a class of their own, the last. */
function classesOf(table: Table, name: ClearedDimension): Classes {
  const { codes, names } = getCodeColumn(table, name)
  const ids = codes.map((code) => (code === missingCode ? names.length : code))
  return { ids, count: names.length + 1, keys: [...names, null] }
}

function within({ ids, count }: Classes, isIn: (row: number) => boolean) {
  return { ids: ids.map((id, row) => (isIn(row) ? id : -1)), count }
}

function rowsInGround(
  { table, period, groups }: OpenedRows['rows'],
  first: number,
  last: number,
): (row: number) => boolean {
  const periods = numbersOf(table, period.column)
  return (row) => {
    const at = periods[row] as number
    return groups.ids[row] !== -1 && at >= first && at <= last
  }
}

/** A growth tells of the year before, too. */
function measuresOf({ value }: IndicatorFormula, { rows }: Pick<OpenedRows, 'rows'>, year: number) {
  const enterprises = getCodeColumn(rows.table, 'enterprise')
  const years = Array.from({ length: reachOf(value) + 1 }, (_, back) => year - back)
  return years.flatMap((at) => leafValues(value, rows, at).map((values) => ({ enterprises, values })))
}
