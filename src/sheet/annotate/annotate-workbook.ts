/**
 * The sender's own workbook back, with remarks: the cells coloured and noted, and a sheet that lists what is wrong and what to do.
 *
 *     const annotated = await annotateWorkbook(bytes, { remarks, words: remarkWords.zh, madeAt })
 *
 * Only the parts that must change are changed, and in them only the places that must: values, formulas and their saved results,
 * dates, drop-downs, pictures and whatever else we do not know stay byte by byte.
 */

import { zipBytes } from '../../archive/write-zip.ts'
import { accepted, type Checked, rejected } from '../../base/checked.ts'
import { type WorkbookLimits, withDefaults } from '../workbook-limits.ts'
import { openWorkbook, type SheetPart } from '../xlsx/workbook-parts.ts'
import { PackagePatch } from './package-patch.ts'
import { type CellPatch, patchCells } from './patch-cells.ts'
import { addNotes, type CellNote } from './patch-notes.ts'
import { StylePatch } from './patch-styles.ts'
import { type CellRemark, type RemarkWords, remarkSheetXml } from './remark-sheet.ts'

export interface Annotation {
  readonly remarks: readonly CellRemark[]
  readonly words: RemarkWords
  readonly madeAt: Date
  readonly limits?: Partial<WorkbookLimits>
}

export async function annotateWorkbook(
  bytes: Uint8Array,
  annotation: Annotation,
): Promise<Checked<Uint8Array>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const opened = openWorkbook(file, withDefaults(annotation.limits))
  if (!opened.isOk) return opened
  const patch = new PackagePatch(opened.value)
  const styles = new StylePatch(patch.read(opened.value.stylesPart) ?? '')
  for (const sheet of opened.value.sheets) annotateSheet({ patch, styles, sheet }, annotation)
  patch.addSheet(
    annotation.words.sheetName,
    remarkSheetXml(annotation.remarks, annotation.words, (severity) => styles.wrapped(severity)),
  )
  if (opened.value.stylesPart !== '') patch.write(opened.value.stylesPart, styles.toXml())
  if (patch.problem) return rejected(patch.problem)
  return accepted(await zipBytes(patch.toParts(), annotation.madeAt))
}

interface SheetWork {
  readonly patch: PackagePatch
  readonly styles: StylePatch
  readonly sheet: SheetPart
}

function annotateSheet({ patch, styles, sheet }: SheetWork, annotation: Annotation): void {
  const byCell = new Map<string, readonly [PlacedRemark, ...PlacedRemark[]]>()
  for (const remark of annotation.remarks) {
    if (!isPlacedOn(remark, sheet.name)) continue
    const key = `${remark.place.row} ${remark.place.column}`
    const known = byCell.get(key)
    byCell.set(key, known ? [...known, remark] : [remark])
  }
  const xml = patch.read(sheet.part)
  if (byCell.size === 0 || xml === undefined) return
  const cells = [...byCell.values()]
  const byRow = Map.groupBy(cells, ([first]) => first.place.row)
  const patches = new Map(
    [...byRow].map(([row, list]) => [row, list.map((remarks) => cellPatch(remarks, styles))] as const),
  )
  const patched = patchCells(xml, patches)
  const target = patch.findNoteTarget(sheet.part, patched)
  const notes = target && addNotes(target.existing, cells.map(noteOf))
  // note parts that are not as we know them are left alone: the colours and the list still tell everything
  patch.write(sheet.part, target && notes ? target.sheetXml : patched)
  if (!target || !notes) return
  patch.write(target.commentsPart, notes.comments)
  patch.write(target.drawingPart, notes.drawing)
}

type PlacedRemark = CellRemark & Required<Pick<CellRemark, 'place'>>

function isPlacedOn(remark: CellRemark, sheet: string): remark is PlacedRemark {
  return remark.place?.sheet === sheet
}

/** The gravest remark gives the colour. */
function cellPatch(remarks: readonly [PlacedRemark, ...PlacedRemark[]], styles: StylePatch): CellPatch {
  const severities = new Set(remarks.map(({ severity }) => severity))
  const severity = severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info'
  return { column: remarks[0].place.column, restyle: (style) => styles.filled(style, severity) }
}

function noteOf(remarks: readonly [PlacedRemark, ...PlacedRemark[]]): CellNote {
  const { row, column } = remarks[0].place
  const text = remarks.map(({ problem, wayOut }) => [problem, wayOut].filter(Boolean).join('\n')).join('\n\n')
  return { row, column, text }
}
