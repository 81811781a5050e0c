/**
 * The value of one row: the number, in the unit that the cell, the row or the head names, told in the plan's unit.
 *
 *     readSheetValue({ value: { text: '32000万元' }, unit: '', … }, figure, places)
 *     // accepted: { kind: 'value', entered: 32000, unit: 'wan-yuan', inPlanUnit: 3.2 }
 */
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type Diagnostic, diagnostic, type Place } from '../../base/diagnostic.ts'
import { convert, type UnitId, unitIds, units } from '../../base/quantity.ts'
import { unitFacts } from '../indicator/light/explain.ts'
import { decodeQuantity } from './decode-quantity.ts'
import { readWrittenUnit } from './read-written-unit.ts'
import type { SheetFigure } from './reporting-sheet.ts'
import type { GridCell } from './reporting-sheet-head.ts'
import { rowRemark } from './reporting-sheet-match.ts'

export interface ValueCells {
  readonly value: GridCell | undefined
  /** Of the row's unit column; empty where there is none. */
  readonly unit: string
  /** Named in the head of the value column. */
  readonly headUnit: UnitId | undefined
}

export interface ValuePlaces {
  readonly value: Place
  readonly unit: Place
}

export type SheetValue =
  /** Nothing was typed. */
  | { readonly kind: 'blank' }
  /** Said to be absent: —, 无, 暂无. */
  | { readonly kind: 'missing'; readonly text: string }
  | {
      readonly kind: 'value'
      readonly entered: number
      readonly unit: UnitId
      readonly inPlanUnit: number
    }

export function readSheetValue(
  cells: ValueCells,
  figure: Pick<SheetFigure, 'name' | 'unit'>,
  places: ValuePlaces,
): Checked<SheetValue> {
  const place = places.value
  if (cells.value?.isStale === true) return rejected(diagnostic('quantity-stale', { place }))
  const text = cells.value?.text ?? ''
  const decoded = decodeQuantity(text, { expected: figure.unit, place })
  if (!decoded.isOk) return decoded
  switch (decoded.value.kind) {
    case 'empty':
      return accepted({ kind: 'blank' })
    case 'missing':
      return accepted({ kind: 'missing', text: text.trim() })
    case 'value':
      return measure({ entered: decoded.value.value, written: decoded.value.unit, cells }, figure, places)
  }
}

interface Measuring {
  readonly entered: number
  /** Unit written in the value cell itself. */
  readonly written: UnitId | undefined
  readonly cells: ValueCells
}

/** The cell's own unit goes before the unit column, that before the head, and that before the plan's. */
function measure(
  { entered, written, cells }: Measuring,
  figure: Pick<SheetFigure, 'name' | 'unit'>,
  places: ValuePlaces,
): Checked<SheetValue> {
  const column = readUnitColumn(cells.unit)
  if (column === 'unknown' && written === undefined) {
    const { zh, en } = units[figure.unit].label
    const facts = { text: cells.unit.trim(), expected: zh, expectedEn: en }
    return rejected(rowRemark('sheet-unit-unknown', places.unit, facts))
  }
  const columnUnit = column === 'unknown' ? undefined : column
  const unit = written ?? columnUnit ?? cells.headUnit ?? figure.unit
  const inPlanUnit = convert(entered, unit, figure.unit)
  if (inPlanUnit === undefined) {
    const place = written === undefined && columnUnit !== undefined ? places.unit : places.value
    return rejected(rowRemark('sheet-unit-mismatch', place, mismatchFacts(unit, figure)))
  }
  const differs = written !== undefined && columnUnit !== undefined && written !== columnUnit
  const remarks = differs ? [fromCell({ written, columnUnit, inPlanUnit }, figure, places.value)] : []
  return accepted({ kind: 'value', entered, unit, inPlanUnit }, remarks)
}

/** Undefined where the row names none. Scale words are no unit of a row: 万 alone is money. */
function readUnitColumn(text: string): UnitId | 'unknown' | undefined {
  const written = text.normalize('NFKC').trim()
  if (written === '') return undefined
  const english = unitIds.find((id) => units[id].label.en.toLowerCase() === written.toLowerCase())
  if (english !== undefined) return english
  const read = readWrittenUnit(written)
  return read?.unit === undefined || read.exponent !== 0 ? 'unknown' : read.unit
}

function mismatchFacts(unit: UnitId, figure: Pick<SheetFigure, 'name' | 'unit'>) {
  const wanted = units[figure.unit].label
  const found = units[unit].label
  return {
    name: figure.name,
    unit: found.zh,
    unitEn: found.en,
    expected: wanted.zh,
    expectedEn: wanted.en,
  }
}

interface Differing {
  readonly written: UnitId
  readonly columnUnit: UnitId
  readonly inPlanUnit: number
}

function fromCell(
  { written, columnUnit, inPlanUnit }: Differing,
  figure: Pick<SheetFigure, 'unit'>,
  place: Place,
): Diagnostic {
  return rowRemark('sheet-unit-from-cell', place, {
    unit: units[written].label.zh,
    unitEn: units[written].label.en,
    column: units[columnUnit].label.zh,
    columnEn: units[columnUnit].label.en,
    value: inPlanUnit,
    ...unitFacts(figure.unit),
  })
}
