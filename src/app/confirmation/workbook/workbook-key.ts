/**
 * The signed key of a confirmation sheet's workbook: it fits one sheet, as it and the values it asks about stood when it was downloaded.
 *
 *     workbookKey('330212', answerable, now).subject   // '3b241101-… 1 9f86d081…'
 */
import { enterpriseUnit } from '../../../domain/confirmation/sheet-parties.ts'
import { Refusal } from '../../../domain/refusal.ts'
import { checkSheetKey, readKeySheet, type SheetKey } from '../../../sheet/sign-key-sheet.ts'
import type { Workbook } from '../../../sheet/workbook.ts'
import { refuseSheet } from '../../reporting/open-sheet-file.ts'
import { valuesDigest } from '../values-digest.ts'
import type { Answerable } from './load-answerable.ts'

/** Another layout is another version. */
const template = { template: 'confirmation', version: '1' } as const

export function workbookKey(district: string, { row, round, record }: Answerable, madeAt: Date): SheetKey {
  const digest = valuesDigest(round.fields, record.values)
  return {
    ...template,
    district,
    unit: enterpriseUnit(row),
    period: String(round.year),
    subject: `${row.id} ${row.version} ${digest}`,
    madeAt: madeAt.toISOString(),
  }
}

/** Refuses a workbook that is not of this sheet, or of this sheet as it stood before. */
export function checkWorkbookKey(
  { name, workbook }: { readonly name: string; readonly workbook: Workbook },
  { subject, district }: SheetKey,
  secret: Uint8Array,
): void {
  const key = readKeySheet(workbook, secret)
  if (!key.isOk) throw refuseSheet(name, key.diagnostics)
  const remarks = checkSheetKey(key.value, { ...template, district })
  if (remarks.length > 0) throw refuseSheet(name, remarks)
  if (sheetOf(key.value.subject) !== sheetOf(subject)) {
    const code = key.value.unit.replace(/^enterprise-/, '')
    throw new Refusal('confirmation-workbook-other', { name, found: `${code} · ${key.value.period}` })
  }
  if (key.value.subject !== subject) throw new Refusal('confirmation-workbook-stale', { name })
}

function sheetOf(subject = ''): string {
  return subject.split(' ')[0] ?? ''
}
