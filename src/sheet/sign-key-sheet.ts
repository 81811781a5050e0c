/**
 * The hidden sheet by which a filled-in template is known again: what it is, whose, for which period, signed so that nobody can relabel it.
 *
 *     model.sheets.push(makeKeySheet({ template: 'reporting', version: '1', … }, secret))
 *     const key = readKeySheet(workbook, secret)                    // missing or altered: a remark
 *     const remarks = key.isOk ? checkSheetKey(key.value, { unit: 'jxj' }) : key.diagnostics
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { accepted, type Checked, rejected } from '../base/checked.ts'
import type { Diagnostic } from '../base/diagnostic.ts'
import { fileRemark } from './file-remark.ts'
import type { SheetModel } from './sheet-model.ts'
import { findCell, findSheet, type Workbook } from './workbook.ts'

export interface SheetKey {
  readonly template: string
  readonly version: string
  /** Six-digit code. */
  readonly district: string
  readonly unit: string
  readonly period: string
  /** What else it must fit: which thing it is about, in which version. Its maker reads it. */
  readonly subject?: string
  /** An instant. */
  readonly madeAt: string
}

export const keySheetName = '_key'

const keyFields = [
  'template',
  'version',
  'district',
  'unit',
  'period',
  'subject',
  'madeAt',
] as const satisfies readonly (keyof SheetKey)[]

/** What may differ from what is wanted, in the order in which it is told. */
const comparedFields = {
  template: 'key-sheet-other-template',
  version: 'key-sheet-other-version',
  district: 'key-sheet-other-district',
  unit: 'key-sheet-other-unit',
  period: 'key-sheet-other-period',
} as const

export function makeKeySheet(key: SheetKey, secret: string | Uint8Array): SheetModel {
  const text = JSON.stringify(Object.fromEntries(keyFields.map((field) => [field, key[field]])))
  return {
    name: keySheetName,
    state: 'veryHidden',
    columns: [{ width: 80 }],
    rows: [[{ value: text }], [{ value: sign(text, secret) }]],
  }
}

export function readKeySheet(workbook: Workbook, secret: string | Uint8Array): Checked<SheetKey> {
  const sheet = findSheet(workbook, keySheetName)
  const text = sheet && findCell(sheet, 1, 1)?.text
  const signature = sheet && findCell(sheet, 2, 1)?.text
  if (text === undefined) return rejected(fileRemark('key-sheet-missing'))
  if (signature === undefined || !isSame(signature, sign(text, secret))) {
    return rejected(fileRemark('key-sheet-altered'))
  }
  // signed by us, so it is what makeKeySheet wrote
  return accepted(JSON.parse(text) as SheetKey)
}

/** Whether the sheet is the one that is wanted here; only the fields given are compared. */
export function checkSheetKey(
  found: SheetKey,
  expected: Partial<Omit<SheetKey, 'madeAt' | 'subject'>>,
): readonly Diagnostic[] {
  const remarks: Diagnostic[] = []
  for (const field of ['template', 'version', 'district', 'unit', 'period'] as const) {
    const wanted = expected[field]
    if (wanted === undefined || wanted === found[field]) continue
    remarks.push(fileRemark(comparedFields[field], { found: found[field], expected: wanted }))
  }
  return remarks
}

/** The name before the text keeps a signature made here from meaning anything elsewhere. */
function sign(text: string, secret: string | Uint8Array): string {
  return createHmac('sha256', secret).update(`guatu-key-sheet\n${text}`).digest('base64url')
}

function isSame(given: string, right: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
