/**
 * Columns of a found head → what each is, from its head first, from its cells where the head says nothing.
 *
 *     matchColumns({ open, head, names, rows, lookups, notes })   // one entry for each column that holds something
 */
import { units } from '../../../base/quantity.ts'
import type { GridRow, RawCell } from '../../grid/grid.ts'
import { cellDecoder } from '../cell/cell-decoder.ts'
import type { ReferenceLookups } from '../cell/reference-index.ts'
import type { FieldDefinition } from '../field.ts'
import { findField, getField, type Registry } from '../registry.ts'
import type { FoundHead } from './head/find-head.ts'
import type { OpenSample } from './head/head-block.ts'
import type { HeadNames } from './head/head-names.ts'
import { periodText } from './head/head-period.ts'
import { type ResolvedHead, resolveHead } from './head/resolve-head.ts'
import type { RecognisedColumn } from './recognised.ts'
import { cellsOf, codeShare, fitOf, referenceShare } from './sample-values.ts'
import type { SheetNotes } from './sheet-notes.ts'

export interface MatchInput {
  readonly open: OpenSample
  readonly head: FoundHead
  readonly names: HeadNames
  /** Rows of data as far as the sample goes. */
  readonly rows: readonly GridRow[]
  readonly lookups: ReferenceLookups
  readonly notes: SheetNotes
  /** Of the title, or as asked for, where that is one. */
  readonly year: number | undefined
}

/** A column as its head and its cells show it, before columns are weighed against each other. */
export interface MatchedColumn extends RecognisedColumn {
  /** What its head says besides, to be told. */
  readonly notes: readonly string[]
  readonly cells: readonly RawCell[]
  /** The share of its cells that its field can read; 1 where there is none. */
  readonly fit: number
}

export function matchColumns(input: MatchInput): readonly MatchedColumn[] {
  const { open, head, names } = input
  const paths = new Map(head.columns.map(({ column, path }) => [column, path] as const))
  const matched: MatchedColumn[] = []
  for (let column = 1; column <= open.width; column += 1) {
    const path = paths.get(column) ?? []
    const cells = cellsOf(input.rows, column)
    if (path.length === 0 && cells.length === 0) continue
    const resolved = resolveHead(path, names)
    matched.push(describe(input, { column, path, cells, resolved }))
  }
  return byContent(input, matched)
}

interface Described {
  readonly column: number
  readonly path: readonly string[]
  readonly cells: readonly RawCell[]
  readonly resolved: ResolvedHead
}

function describe(input: MatchInput, described: Described): MatchedColumn {
  const { column, path, cells } = described
  const resolved = withFittingUnit(described.resolved, input.names.registry)
  const { use, confidence, reason, notes, suggestions } = resolved
  const field = use.kind === 'field' ? findField(input.names.registry, use.field) : undefined
  const unit = field === undefined ? undefined : unitOf(field, resolved, input.notes)
  // months without a year are of the one that the title names
  const period =
    resolved.period === undefined
      ? undefined
      : periodText({ ...resolved.period, year: resolved.period.year ?? input.year })
  const isTimed = field !== undefined && isOfPeriod(field, input.names.registry)
  const decode =
    field === undefined ? undefined : cellDecoder(field, { lookups: input.lookups, unit, year: 2000 })
  return {
    column,
    head: path.join('/').replace(/\s+/g, ' '),
    isHidden: input.open.sample.hiddenColumns.includes(column),
    use,
    confidence,
    reason,
    unit: unit ?? resolved.unit,
    hasOwnUnit: resolved.unit !== undefined,
    ...(period === undefined || (field !== undefined && !isTimed) ? {} : { period }),
    carriesDown: false,
    suggestions,
    notes,
    cells,
    fit: decode === undefined || cells.length === 0 ? 1 : fitOf(cells, decode),
  }
}

/** A column whose unit is of another kind is not what its name says: 用地面积（万元）. */
function withFittingUnit(resolved: ResolvedHead, registry: Registry): ResolvedHead {
  const { use, unit } = resolved
  if (use.kind !== 'field' || unit === undefined) return resolved
  const { type } = getField(registry, use.field)
  const isNumber = type.kind === 'number' || type.kind === 'integer'
  if (!isNumber || units[unit.unit].dimension === units[type.unit].dimension) return resolved
  return { ...resolved, use: { kind: 'none' }, confidence: 0, reason: 'unit', suggestions: [use.field] }
}

/** What the head says, else what the sheet says of such quantities. */
function unitOf(field: FieldDefinition, { unit }: ResolvedHead, notes: SheetNotes) {
  if (field.type.kind !== 'number' && field.type.kind !== 'integer') return undefined
  if (unit !== undefined) return unit
  const own = field.type.unit
  const noted = notes.units.filter((one) => units[one.unit].dimension === units[own].dimension)
  // 单位：亩、平方米 leaves each area in its own unit
  return (
    noted.find((one) => one.unit === own && one.exponent === 0) ?? (noted.length === 1 ? noted[0] : undefined)
  )
}

/** Whether a year in the head says of which rows the column is. */
function isOfPeriod({ key, type }: FieldDefinition, registry: Registry): boolean {
  if (registry.key.includes(key)) return false
  return ['number', 'integer', 'flag', 'choice'].includes(type.kind)
}

/** Fields that no head names are known by their cells: codes and names of towns, rungs, clusters. */
function byContent(input: MatchInput, matched: readonly MatchedColumn[]): readonly MatchedColumn[] {
  const { registry } = input.names
  const named = new Set(
    matched.flatMap(({ use, fit }) => (use.kind === 'field' && fit >= 0.3 ? [use.field] : [])),
  )
  let columns = matched
  for (const { key, type } of registry.fields) {
    if (named.has(key)) continue
    const share = contentShare(input, getField(registry, key))
    if (
      share === undefined ||
      (type.kind === 'reference' && type.to === 'enterprise' && !registry.key.includes(key))
    )
      continue
    const fitting = columns.filter(({ use, reason, cells }) => {
      return use.kind === 'none' && reason === 'unknown' && cells.length >= 2 && share(cells) >= 0.7
    })
    const [only, ...more] = fitting
    if (only === undefined) continue
    const use = { kind: 'field', field: key } as const
    columns = columns.map((one) => {
      if (!fitting.includes(one)) return one
      return more.length > 0
        ? { ...one, suggestions: [key, ...one.suggestions] }
        : { ...one, use, confidence: only.head === '' ? 0.6 : 0.65, reason: 'content' }
    })
  }
  return columns
}

type Share = (cells: readonly RawCell[]) => number

/** How cells show that they are of a field; undefined for kinds that cells do not show. */
function contentShare({ lookups }: MatchInput, { type }: FieldDefinition): Share | undefined {
  if (type.kind === 'credit-code') return codeShare
  if (type.kind !== 'reference') return undefined
  if (type.to === 'enterprise') return codeShare
  const index = lookups[type.to]
  return index === undefined ? undefined : (cells) => referenceShare(cells, index)
}
