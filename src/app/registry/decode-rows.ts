/**
 * Rows that come without a file as columns of values, read by what reads sheets; a row with an error is refused with where it is.
 *
 *     const { batch } = decodeRows({ registry, lookups, fields: ['enterprise', 'year', 'landMu'], rows, today: '2026-11-22' })
 */
import { type Diagnostic, diagnostic } from '../../base/diagnostic.ts'
import { Refusal } from '../../domain/refusal.ts'
import type { ReferenceLookups } from '../../domain/registry/cell/reference-index.ts'
import { checkRows } from '../../domain/registry/check-rows.ts'
import { compileDecoder } from '../../domain/registry/decode/compile-decoder.ts'
import type { DecodedBatch } from '../../domain/registry/decode/decoder.ts'
import type { FineValues } from '../../domain/registry/decode/fine-values.ts'
import type { SheetRemark } from '../../domain/registry/decode/sheet-remark.ts'
import { findField, type RecordRow, type Registry } from '../../domain/registry/registry.ts'
import { gridOfRows, mappingOfFields } from '../../domain/registry/rows-as-sheet.ts'

export interface RowsToDecode {
  readonly registry: Registry
  readonly lookups: ReferenceLookups
  readonly fields: readonly string[]
  readonly rows: readonly RecordRow[]
  /** No row is of a time after this day. */
  readonly today?: string
}

export interface DecodedRows {
  readonly batch: DecodedBatch
  /** Warnings and notes: errors are refused. */
  readonly remarks: readonly SheetRemark[]
  readonly fine: FineValues
}

export function decodeRows({ registry, lookups, fields, rows, today }: RowsToDecode): DecodedRows {
  const mapping = mappingOfFields(registry, fields)
  const decoder = compileDecoder({ mapping, registry, lookups, ...(today === undefined ? {} : { today }) })
  const batch = decoder.push(gridOfRows(fields, rows))
  const rest = decoder.finish()
  const remarks = [...batch.remarks, ...checkRows(registry, batch), ...rest.remarks]
  refuseErrors([...remarks, ...remarkUnread(rows, batch)], registry)
  return { batch, remarks, fine: rest.fine }
}

/** What looks like a sum or a note to the reader of sheets is no data here either, and nothing is left out in silence. */
function remarkUnread(rows: readonly RecordRow[], { rowNumbers }: DecodedBatch): readonly SheetRemark[] {
  const read = new Set(rowNumbers)
  return rows.flatMap((row, index) => {
    if (read.has(index + 1)) return []
    const facts = { text: Object.values(row).join(' / ') }
    return [{ code: 'row-no-data', severity: 'error', row: index + 1, column: null, field: null, facts }]
  })
}

export function refuseErrors(remarks: readonly SheetRemark[], registry: Registry): void {
  const errors = remarks.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    throw new Refusal(
      'invalid-input',
      { count: errors.length },
      errors.map((remark) => diagnosticOf(remark, registry)),
    )
}

function diagnosticOf(remark: SheetRemark, registry: Registry): Diagnostic {
  const { code, severity, row, field, facts } = remark
  const path = [row === null ? 'rows' : `rows.${row}`, ...(field === null ? [] : [field])].join('.')
  const where = nameOfPlace(row, field, registry)
  return diagnostic(code, { severity, facts: { ...facts, ...where }, place: { kind: 'field', path } })
}

/** A row is told by its place among those that were sent, counted from 1, and a field by its label: facts of a remark. */
function nameOfPlace(row: number | null, field: string | null, registry: Registry) {
  const label = field === null ? undefined : findField(registry, field)?.label
  const zh = [row === null ? [] : `第 ${row} 行`, label === undefined ? [] : `“${label.zh}”`].flat()
  const en = [row === null ? [] : `Row ${row}`, label === undefined ? [] : `“${label.en}”`].flat()
  return zh.length === 0 ? {} : { where: zh.join(''), whereEn: en.join(', ') }
}

/** A remark on a row that is no remark of a sheet. */
export function rowDiagnostic(code: string, row: number, registry: Registry): Diagnostic {
  const where = nameOfPlace(row, null, registry)
  return diagnostic(code, { facts: where, place: { kind: 'field', path: `rows.${row}` } })
}
