/**
 * A filled confirmation sheet: shown first as it was read, then, sent again with the digest of what was shown, made the answer. All of it or nothing.
 *
 *     const preview = await answerByWorkbook(context, { district, id, name, bytes })
 *     await answerByWorkbook(context, { district, id, name, bytes, digest: preview.digest })
 */
import { createHash } from 'node:crypto'
import enterpriseYear from '../../../content/registries/enterprise-year.ts'
import type { WishedAct } from '../../../domain/confirmation/confirmation-act.ts'
import type { AnswerPreview } from '../../../domain/confirmation/workbook/answer-preview.ts'
import {
  type AnswerReading,
  type ReadObjection,
  readAnswerWorkbook,
} from '../../../domain/confirmation/workbook/read-workbook.ts'
import { Refusal } from '../../../domain/refusal.ts'
import type { ReferenceLookups } from '../../../domain/registry/cell/reference-index.ts'
import { fileRemark } from '../../../sheet/file-remark.ts'
import type { Workbook } from '../../../sheet/workbook.ts'
import type { WorkbookLimits } from '../../../sheet/workbook-limits.ts'
import { readWorkbook } from '../../../sheet/xlsx/read-xlsx.ts'
import type { Context } from '../../context.ts'
import { loadLookups } from '../../registry/import/reference-lookups.ts'
import { plainName } from '../../reporting/keep-evidence.ts'
import { refuseSheet } from '../../reporting/open-sheet-file.ts'
import { cellAddress, showRemark } from '../../reporting/show-sheet-remark.ts'
import { performSheetAct } from '../act-on-sheet.ts'
import { sheetReaderOf } from '../sheet-reader.ts'
import { type Answerable, loadAnswerable } from './load-answerable.ts'
import { checkWorkbookKey, workbookKey } from './workbook-key.ts'

export interface AnswerByWorkbook {
  readonly district: string
  /** Of the sheet. */
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Of the preview that the person confirmed; without one nothing is answered. */
  readonly digest?: string | undefined
}

/** Far above any confirmation sheet, far below what a server would feel. */
const limits: Partial<WorkbookLimits> = {
  maxInflatedBytes: 20 * 1024 * 1024,
  maxSheets: 20,
  maxSharedStrings: 20_000,
  maxRows: 2_000,
  maxCells: 100_000,
}

export async function answerByWorkbook(context: Context, wish: AnswerByWorkbook): Promise<AnswerPreview> {
  const { district, id, digest } = wish
  const name = plainName(wish.name)
  const reader = await sheetReaderOf(context, district)
  const known = await loadLookups(context.installation, district, enterpriseYear)
  if (digest === undefined) {
    const answerable = await context.database.readSnapshot(district, (tx) => loadAnswerable(tx, reader, id))
    return showReading(name, await readAnswer(context, { ...wish, name }, { answerable, ...known }))
  }
  return context.database.withDistrict(district, async (tx) => {
    const answerable = await loadAnswerable(tx, reader, id)
    const reading = await readAnswer(context, { ...wish, name }, { answerable, ...known })
    const shown = showReading(name, reading)
    refuseErrors(name, reading)
    if (shown.digest !== digest) throw new Refusal('confirmation-workbook-differs', { name })
    const { row, round } = answerable
    const act = { row, round, reader, known, wish: wishOf(reading), isFromWorkbook: true }
    await performSheetAct(tx, context, act)
    return { ...shown, isCommitted: true }
  })
}

async function readAnswer(
  { now, installation }: Context,
  { district, name, bytes }: AnswerByWorkbook,
  { answerable, lookups }: { readonly answerable: Answerable; readonly lookups: ReferenceLookups },
): Promise<AnswerReading> {
  const workbook = await openWorkbook(name, bytes)
  checkWorkbookKey({ name, workbook }, workbookKey(district, answerable, now), installation.sheetKey)
  const { sheets, dateSystem } = workbook
  const context = { lookups, year: answerable.round.year, dateSystem }
  const reading = readAnswerWorkbook({ grids: sheets, fields: answerable.fields, context })
  if (!reading.isOk) throw refuseSheet(name, reading.diagnostics)
  return reading.value
}

async function openWorkbook(name: string, bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readWorkbook(bytes, limits)
  if (workbook.isOk) return workbook.value
  // A text carries no key, so the advice to send it as one would lead nowhere.
  const isText = workbook.diagnostics.some(({ code }) => code === 'file-csv-as-xlsx')
  throw refuseSheet(name, isText ? [fileRemark('key-sheet-missing')] : workbook.diagnostics)
}

function showReading(fileName: string, reading: AnswerReading): AnswerPreview {
  return {
    fileName,
    objections: reading.objections.map(({ field, stored, held, reason, place }) => ({
      field: field.key,
      cell: cellAddress(place),
      stored,
      held,
      reason,
    })),
    remarks: reading.remarks.map(showRemark),
    digest: errorsOf(reading).length > 0 ? null : digestOf(reading),
    isCommitted: false,
  }
}

function errorsOf({ remarks }: AnswerReading) {
  return remarks.filter(({ severity }) => severity === 'error')
}

function refuseErrors(name: string, reading: AnswerReading): void {
  const errors = errorsOf(reading)
  if (errors.length === 0) return
  const cells = errors.map(({ place }) => (place?.kind === 'cell' ? cellAddress(place) : '—')).join('、')
  throw new Refusal('confirmation-workbook-errors', { name, count: errors.length, cells }, errors)
}

function digestOf({ objections }: AnswerReading): string {
  return createHash('sha256')
    .update(JSON.stringify(objections.map(raise)))
    .digest('hex')
}

function wishOf({ objections }: AnswerReading): WishedAct {
  return objections.length === 0
    ? { kind: 'confirm' }
    : { kind: 'object', objections: objections.map((one) => ({ ...raise(one), evidence: [] })) }
}

function raise({ field, held, reason }: ReadObjection) {
  return { field: field.key, held, reason }
}
