/**
 * The rows behind a computed indicator, those that bring most to it first: only of enterprises whose rows the reader may see, and only fields that serve the monitoring
 * of the plan.
 */

import { fieldsOfMeasure } from '../../domain/formula/fields-of.ts'
import { openGroups } from '../../domain/indicator/computed/compute-parts.ts'
import type { ComputedRow } from '../../domain/indicator/computed/computed-view.ts'
import { leafValues } from '../../domain/indicator/computed/leaf-values.ts'
import type { Selection } from '../../domain/indicator/computed/row-groups.ts'
import { Refusal } from '../../domain/refusal.ts'
import { recordKeyOf } from '../../domain/registry/record-key.ts'
import type { FieldValue } from '../../domain/registry/registry.ts'
import { findField } from '../../domain/registry/registry.ts'
import { registryValue } from '../../domain/registry/registry-table.ts'
import type { RowScope } from '../../domain/registry/visible-fields.ts'
import { missingCode, valueAt } from '../../table/column.ts'
import { getCodeColumn, getColumn, numbersOf, type Table } from '../../table/table.ts'
import type { Context } from '../context.ts'
import { type ItemPage, type PageWish, pageItems } from '../page-items.ts'
import { checkFields, type Look, lookAtRegistry } from '../registry/look-at-registry.ts'
import { makeOnce } from '../version-cache.ts'
import {
  type ComputedIndicator,
  getComputedIndicator,
  type OpenedGround,
  openComputed,
} from './open-computed.ts'
import type { RegistryRows } from './registry-rows.ts'
import { partsWish } from './summarise-computed.ts'

export interface ListRowsBehind extends PageWish {
  readonly district: string
  readonly id: string
  readonly year?: number | undefined
  readonly only: Selection
}

export async function listRowsBehind(context: Context, wish: ListRowsBehind): Promise<ItemPage<ComputedRow>> {
  const computed = await openComputed(context, wish.district)
  const indicator = getComputedIndicator(computed, wish.id)
  const { formula } = indicator
  const look = await lookAtRegistry(context, {
    district: wish.district,
    registry: formula.space.registry.id,
    purpose: 'plan-monitoring',
  })
  const own = fieldsOfMeasure(formula.value).filter((key) => findField(look.registry, key) !== undefined)
  await checkFields(context, look, own)
  const { opened } = computed
  if (opened === undefined) throw new Refusal('no-rows-yet', {})
  const year = wish.year ?? opened.ground.span.last
  const { table, behind, total } = openBehind(opened, indicator, { year, only: wish.only, scope: look.rows })
  const shown = { look, fields: own, names: namesOf(opened.rows) }
  const page = pageItems(Array.from(behind.rows), wish)
  return {
    ...page,
    items: page.items.map((row) => {
      const amount = behind.amounts[row] as number
      const isKnown = !Number.isNaN(amount)
      return {
        ...showRow(table, row, shown),
        amount: isKnown ? amount : null,
        share: isKnown && total > 0 ? amount / total : null,
      }
    }),
  }
}

interface BehindWish {
  readonly year: number
  readonly only: Selection
  /** Whose rows the reader may see. */
  readonly scope: RowScope
}

/** Looked for once until a registry changes: each page is then a slice. */
function openBehind(opened: OpenedGround, indicator: ComputedIndicator, wish: BehindWish) {
  const parts = partsWish(opened, indicator, wish.only)
  const key = `behind ${JSON.stringify([indicator.definition.id, [...parts.outside], wish])}`
  return makeOnce(opened.rows, key, () => {
    const { rows, groups } = openGroups(indicator.formula, opened.ground, parts)
    const isVisible = visibleRows(rows.table, wish.scope)
    const leaves = leafValues(indicator.formula.value, rows, wish.year)
    const behind = rowsBehind(leaves, (row) => groups.ids[row] !== -1 && isVisible(row))
    const total = behind.rows.reduce((sum, row) => sum + (behind.amounts[row] || 0), 0)
    return { table: rows.table, behind, total }
  })
}

interface RowsBehind {
  /** Those that bring most first, those whose value is missing last. */
  readonly rows: Int32Array
  /** By row, what it brings to the first sum or count; NaN is missing. */
  readonly amounts: Float64Array
}

/** Rows with a part in some sum or count. */
function rowsBehind(leaves: readonly Float64Array[], isIn: (row: number) => boolean): RowsBehind {
  const [amounts = new Float64Array()] = leaves
  const rows = Int32Array.from(amounts.keys()).filter(
    (row) => isIn(row) && leaves.some((values) => !Number.isNaN(values[row] as number)),
  )
  const rank = (row: number) => {
    const amount = amounts[row] as number
    return Number.isNaN(amount) ? Number.NEGATIVE_INFINITY : amount
  }
  return { rows: rows.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(b) - rank(a))), amounts }
}

function visibleRows(table: Table, scope: RowScope): (row: number) => boolean {
  if (scope.kind === 'all') return () => true
  const { codes, names } = getCodeColumn(table, scope.kind === 'towns' ? 'town' : 'enterprise')
  const allowed = new Set(scope.kind === 'towns' ? scope.towns : scope.codes)
  const isAllowed = names.map((name) => allowed.has(name))
  return (row) => isAllowed[codes[row] ?? missingCode] === true
}

interface Showing {
  readonly look: Look
  readonly fields: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

function showRow(
  table: Table,
  row: number,
  { look, fields, names }: Showing,
): Omit<ComputedRow, 'amount' | 'share'> {
  const { registry } = look
  const read = (key: string): FieldValue => {
    const type = findField(registry, key)?.type ?? { kind: 'text' as const }
    return registryValue(type.kind, valueAt(getColumn(table, key), row))
  }
  const values = Object.fromEntries([...registry.key, ...fields].map((key) => [key, read(key)]))
  const enterprise = String(read('enterprise'))
  return {
    enterprise,
    name: names.get(enterprise) ?? null,
    town: textAt(table, 'town', row),
    cluster: textAt(table, 'cluster', row),
    key: recordKeyOf(values, registry),
    values,
  }
}

function textAt(table: Table, name: string, row: number): string | null {
  const value = valueAt(getColumn(table, name), row)
  return value === null ? null : String(value)
}

/** What enterprises are called now. */
function namesOf(rows: RegistryRows): ReadonlyMap<string, string> {
  return makeOnce(rows, 'names', () => {
    const { enterprises } = rows
    const [codes, names] = [getColumn(enterprises, 'creditCode'), getColumn(enterprises, 'name')]
    const until = numbersOf(enterprises, 'validTo')
    const current = Array.from(until, (day, row) => ({ row, isCurrent: Number.isNaN(day) }))
    return new Map(
      current.flatMap(({ row, isCurrent }) =>
        isCurrent ? [[String(valueAt(codes, row)), String(valueAt(names, row))] as const] : [],
      ),
    )
  })
}
