/** Reads a filled sheet and keeps it with what committing it would change. Nothing is entered. */
import type { Diagnostic } from '../../base/diagnostic.ts'
import { mayAct } from '../../domain/access/decide.ts'
import { renderRemark } from '../../domain/messages/render-message.ts'
import { Refusal } from '../../domain/refusal.ts'
import {
  type ReadCell,
  readReportingSheet,
  type SheetReading,
} from '../../domain/submission/read-reporting-sheet.ts'
import type { SheetImport } from '../../domain/submission/sheet-import.ts'
import { insertSheetImport } from '../../store/sheet-import-store.ts'
import { recordAudit } from '../audit.ts'
import type { Context } from '../context.ts'
import { plainName } from './keep-evidence.ts'
import { type KeptEntry, type KeptPreview, showImport } from './keep-sheet-import.ts'
import { readerOf } from './list-submissions.ts'
import { loadSheetFigures } from './load-sheet-figures.ts'
import { openSheetFile, refuseSheet } from './open-sheet-file.ts'
import { cellAddress, placeless, showRemark } from './show-sheet-remark.ts'

export interface PreviewSheet {
  readonly district: string
  readonly unit: string
  readonly name: string
  readonly bytes: Uint8Array
  /** When given, a sheet of another period is refused. */
  readonly period?: string | undefined
}

export async function previewSheet(context: Context, wish: PreviewSheet): Promise<SheetImport> {
  const { district, unit, bytes } = wish
  const fileName = plainName(wish.name)
  if (!mayAct(context.actor, { resource: 'sheet', action: 'enter' }, { unit })) throw new Refusal('forbidden')
  if (bytes.length === 0) throw new Refusal('file-empty', { name: fileName })
  const reader = await readerOf(context, district)
  const unitName = reader.snapshot.units.find((row) => row.id === unit)?.name
  if (unitName === undefined) throw new Refusal('unknown-org-unit', { unit })
  const wanted = { district, unit, period: wish.period }
  const { grids, key } = await openSheetFile({ name: fileName, bytes }, wanted, context.installation.sheetKey)
  const asked = key?.period ?? wish.period
  return context.database.withDistrict(district, async (tx) => {
    const figures = await loadSheetFigures(tx, { unit, period: asked }, reader)
    const reading = readReportingSheet({ grids, figures, hasKey: key !== null })
    if (!reading.isOk) throw refuseSheet(fileName, reading.diagnostics)
    const period = asked ?? spanOf(reading.value) ?? reader.today.slice(0, 4)
    const preview = keptPreview(reading.value, unitName)
    const row = { id: context.newId(), unitId: unit, period, fileName, preview }
    await insertSheetImport(tx, { ...row, createdBy: context.actor.id, createdAt: context.now }, bytes)
    await recordAudit(tx, context, {
      action: 'sheet.preview',
      target: `sheet-import/${row.id}`,
      detail: { unit, period, fileName, entries: preview.entries.length },
    })
    return showImport({ ...row, state: 'previewed' })
  })
}

/** The period that all rows share, else the first and last year; undefined without rows. */
function spanOf({ cells }: SheetReading): string | undefined {
  const periods = [...new Set(cells.map(({ figure }) => figure.period))].sort()
  const [first] = periods
  if (first === undefined || periods.length === 1) return first
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))]
  return years.length === 1 ? years[0] : `${years[0]}—${years.at(-1)}`
}

function keptPreview({ cells, remarks }: SheetReading, unitName: string): KeptPreview {
  return {
    shown: { unitName, cells: cells.map(showCell), remarks: remarks.map(showRemark) },
    entries: cells.flatMap((cell) => entryOf(cell)),
  }
}

function entryOf(cell: ReadCell): KeptEntry[] {
  const { entry, question } = cell.decision
  if (entry === null) return []
  const { sheet, row, column, figure } = cell
  const proposed = question === undefined ? null : { value: proposedBy(question), unit: figure.unit }
  return [{ ...entry, cell: cellAddress(cell), place: { sheet, row, column }, proposed }]
}

function showCell(cell: ReadCell): SheetImport['cells'][number] {
  const { figure, decision, note } = cell
  const { change, after, question } = decision
  return {
    submissionId: figure.kind === 'asked' ? figure.submissionId : null,
    indicator: figure.indicator,
    name: figure.name,
    cell: cellAddress(cell),
    before: figure.value,
    after,
    unit: figure.unit,
    change,
    question:
      question === undefined
        ? null
        : { code: question.code, proposed: proposedBy(question), text: renderRemark(placeless(question)) },
    note: note === '' ? null : note,
  }
}

function proposedBy({ facts }: Diagnostic): number {
  return Number(facts.proposed)
}
