/**
 * What must hold within each row, looked at for a whole batch at once.
 *
 *     checkRows(enterpriseYear, batch)   // [{ code: 'row-check-fails', row: 17, facts: { check: '工业增加值不大于工业总产值' }, … }]
 *
 * A missing value meets every check.
 */
import type { Column } from '../../table/column.ts'
import { codeColumn } from '../../table/column.ts'
import { makeTable, type Table } from '../../table/table.ts'
import { fieldsOfCondition } from '../formula/fields-of.ts'
import type { DecodedBatch } from './decode/decoder.ts'
import type { SheetRemark } from './decode/sheet-remark.ts'
import { findFailingRows } from './find-failing-rows.ts'
import type { Registry, RowCheck } from './registry.ts'

export function checkRows(
  { checks }: Pick<Registry, 'checks'>,
  batch: Pick<DecodedBatch, 'rowCount' | 'rowNumbers' | 'values'>,
): readonly SheetRemark[] {
  return checks.flatMap((check) => failuresOf(check, batch))
}

function failuresOf(
  check: RowCheck,
  batch: Pick<DecodedBatch, 'rowCount' | 'rowNumbers' | 'values'>,
): readonly SheetRemark[] {
  const fields = fieldsOfCondition(check.holds)
  // A check of fields that the file does not bring says nothing.
  if (fields.some((field) => !batch.values.has(field))) return []
  const failing = findFailingRows(check, tableOf(batch, fields))
  return Array.from(failing, (at) => failureAt(check, fields, { batch, at }))
}

function failureAt(
  { severity, label }: RowCheck,
  fields: readonly string[],
  { batch, at }: { readonly batch: Pick<DecodedBatch, 'rowNumbers' | 'values'>; readonly at: number },
): SheetRemark {
  const values = fields.map((field) => batch.values.get(field)?.[at] ?? null)
  return {
    code: severity === 'error' ? 'row-check-fails' : 'row-check-asks',
    severity,
    row: batch.rowNumbers[at] ?? null,
    column: null,
    field: fields[0] ?? null,
    facts: { check: label.zh, checkEn: label.en, values: values.join(' / ') },
  }
}

function tableOf(
  { rowCount, values }: Pick<DecodedBatch, 'rowCount' | 'values'>,
  fields: readonly string[],
): Table {
  const columns = fields.map((field) => [field, columnOf(values.get(field))])
  return makeTable(rowCount, Object.fromEntries(columns))
}

function columnOf(values: Float64Array | readonly (string | null)[] | undefined): Column {
  if (values instanceof Float64Array) return { kind: 'number', values }
  return codeColumn(values ?? [])
}
