/**
 * What a person changes in how a file is read. Each function answers a new mapping; the recognised sheets say what was proposed.
 *
 *     setUse(mapping, { sheet: '税收', column: 3 }, { use: { kind: 'field', field: 'taxWanYuan' }, dimension: 'money' })
 */
import { type Dimension, type UnitId, units } from '../../../../src/base/quantity.ts'
import { isChosenPeriod } from '../../../../src/domain/registry/recognise/is-chosen-period.ts'
import type { ColumnMapping, ColumnUse, Mapping, Sheet, SheetMapping } from '../import-model.ts'

export interface ColumnPlace {
  readonly sheet: string
  readonly column: number
}

export interface NewUse {
  readonly use: ColumnUse
  /** Of the field's numbers; absent for a field without a unit. */
  readonly dimension?: Dimension | undefined
}

/** A column that is chosen for a field takes the place of what was given of it for all rows: it would fill the column's blanks unseen. */
export function setUse(mapping: Mapping, place: ColumnPlace, { use, dimension }: NewUse): Mapping {
  const changed = changeColumn(mapping, place, ({ unit, ...column }) => {
    const isFitting = unit !== undefined && units[unit.unit].dimension === dimension
    return isFitting ? { ...column, use, unit } : { ...column, use }
  })
  return use.kind === 'field' ? setGiven(changed, place.sheet, { field: use.field, value: null }) : changed
}

export function setUnit(mapping: Mapping, place: ColumnPlace, unit: UnitId): Mapping {
  return changeColumn(mapping, place, (column) => ({ ...column, unit: { unit, exponent: 0 } }))
}

/** The column that counts among those that could be a field; the others stay out. */
export function answerColumn(
  mapping: Mapping,
  sheet: string,
  answer: { readonly field: string; readonly among: readonly number[]; readonly column: number },
): Mapping {
  const { field, among, column } = answer
  return changeSheet(mapping, sheet, (known) => ({
    ...known,
    columns: known.columns.map((one) => {
      if (one.column === column) return { ...one, use: { kind: 'field', field } }
      return among.includes(one.column) ? { ...one, use: { kind: 'none' } } : one
    }),
  }))
}

/** A value of all rows of a sheet; null takes it away. */
export function setGiven(
  mapping: Mapping,
  sheet: string,
  { field, value }: { readonly field: string; readonly value: SheetMapping['given'][string] },
): Mapping {
  return changeSheet(mapping, sheet, (known) => {
    const { [field]: _, ...others } = known.given
    return { ...known, given: value === null ? others : { ...others, [field]: value } }
  })
}

/** Takes a sheet in, read as it was recognised, or leaves it out. */
export function chooseSheet(mapping: Mapping, { sheet, proposed }: Sheet, isChosen: boolean): Mapping {
  const others = mapping.sheets.filter((known) => known.sheet !== sheet)
  return { ...mapping, sheets: isChosen && proposed !== null ? [...others, proposed] : others }
}

/** The year or month of all rows: of columns of several years, those of the chosen one are taken. */
export function choosePeriod(mapping: Mapping, sheets: readonly Sheet[], period: string): Mapping {
  return {
    ...mapping,
    period,
    sheets: mapping.sheets.map((known) => {
      const seen = sheets.find(({ sheet }) => sheet === known.sheet)
      return seen === undefined ? known : { ...known, columns: known.columns.map(ofPeriod(seen, period)) }
    }),
  }
}

function ofPeriod(seen: Sheet, period: string): (column: ColumnMapping) => ColumnMapping {
  return (column) => {
    const found = seen.columns.find((one) => one.column === column.column)
    if (found?.period?.length !== period.length || found.use.kind !== 'field') return column
    const use: ColumnUse =
      isChosenPeriod(found.period, period) && found.use.field !== undefined
        ? { kind: 'field', field: found.use.field }
        : { kind: 'none' }
    return { ...column, use }
  }
}

function changeSheet(
  mapping: Mapping,
  sheet: string,
  change: (known: SheetMapping) => SheetMapping,
): Mapping {
  return {
    ...mapping,
    sheets: mapping.sheets.map((known) => (known.sheet === sheet ? change(known) : known)),
  }
}

function changeColumn(
  mapping: Mapping,
  { sheet, column }: ColumnPlace,
  change: (known: ColumnMapping) => ColumnMapping,
): Mapping {
  return changeSheet(mapping, sheet, (known) => ({
    ...known,
    columns: known.columns.map((one) => (one.column === column ? change(one) : one)),
  }))
}
