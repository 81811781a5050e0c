/**
 * The reporting sheet laid out: rows of cells, which of them are to be filled in, what a cell may hold. Data only; `app` hands it to whatever writes workbooks.
 *
 *     layOutSheet(sheet, 'zh').rows[3]?.[7]   // { value: '数值', look: 'head' }
 */
import { type UnitId, unitIds, units } from '../../base/quantity.ts'
import { renderTemplate } from '../messages/render-message.ts'
import { periodLabel } from './period-names.ts'
import {
  type AskedFigure,
  isOpenFigure,
  type KnownFigure,
  type ReportingSheet,
  rowKey,
  type SheetFigure,
} from './reporting-sheet.ts'
import {
  type SheetColumn,
  type SheetColumnKey,
  sheetColumnKeys,
  sheetColumns,
} from './reporting-sheet-columns.ts'
import { type SheetLanguage, sheetWords } from './reporting-sheet-words.ts'

export interface LaidCell {
  readonly value: string | number | null
  /** `entry` is to be filled in; everything else is locked. */
  readonly look: 'plain' | 'title' | 'head' | 'muted' | 'entry'
  /** A number format such as `#,##0.0`. */
  readonly format?: string
  readonly isWrapped?: boolean
  /** Shown when the pointer rests on the cell. */
  readonly note?: string
}

/** A row of `rows` whose entries are limited; counted from 1. */
export interface EntryRow {
  readonly row: number
  readonly min: number
  readonly max: number
  /** Names the choices of the unit cell, in `choices`. */
  readonly choice: string
}

export interface SheetLayout {
  readonly name: string
  readonly columns: readonly { readonly width: number; readonly isHidden: boolean }[]
  readonly rows: readonly (readonly LaidCell[])[]
  /** Rows that stay in view; the last of them is the head. */
  readonly headRow: number
  /** Rows whose first cell runs over all visible columns. */
  readonly wideRows: readonly number[]
  readonly entries: readonly EntryRow[]
  /** Labels of the units that a value may be measured in, by a name of letters. */
  readonly choices: ReadonlyMap<string, readonly string[]>
  readonly guide: readonly (readonly LaidCell[])[]
}

export const headRow = 4
/** Columns that stay in view: ordinal and name. */
export const frozenColumns = 2

export function sheetColumnNumber(key: SheetColumnKey): number {
  return sheetColumnKeys.indexOf(key) + 1
}

export function layOutSheet(sheet: ReportingSheet, language: SheetLanguage): SheetLayout {
  const figures = [
    ...sheet.figures.filter(isOpenFigure),
    ...sheet.figures.filter((one) => !isOpenFigure(one)),
  ]
  const words = sheetWords[language]
  const entries = figures.flatMap((figure, i) =>
    isOpenFigure(figure) ? [entryRow(figure, headRow + 1 + i)] : [],
  )
  const body = figures.map((figure) => figureRow(figure, language))
  const nothing: readonly LaidCell[] = [{ value: words.nothing, look: 'muted' }]
  const rows = [...openingRows(sheet, language), ...(figures.length === 0 ? [nothing] : body)]
  return {
    name: words.sheetName,
    columns: sheetColumnKeys.map((key) => {
      const column: SheetColumn = sheetColumns[key]
      return { width: column.width, isHidden: column.isHidden ?? false }
    }),
    rows,
    headRow,
    wideRows: [1, 2, 3, ...(figures.length === 0 ? [headRow + 1] : [])],
    entries,
    choices: new Map(entries.map(({ choice, unit }) => [choice, labelsOfDimension(unit, language)])),
    guide: guideRows(figures, language),
  }
}

function openingRows(sheet: ReportingSheet, language: SheetLanguage): readonly (readonly LaidCell[])[] {
  const words = sheetWords[language]
  const facts = {
    unit: sheet.unitName,
    period: periodLabel(sheet.period)[language],
    district: sheet.districtName[language],
  }
  const title = renderTemplate(words.title, facts) + (sheet.isDemo ? words.demo : '')
  return [
    [{ value: title, look: 'title' }],
    [{ value: renderTemplate(words.subject, facts), look: 'plain' }],
    [{ value: words.fill, look: 'plain', isWrapped: true }],
    sheetColumnKeys.map((key) => ({ value: sheetColumns[key].label[language], look: 'head' })),
  ]
}

function figureRow(figure: SheetFigure, language: SheetLanguage): readonly LaidCell[] {
  const isOpen = isOpenFigure(figure)
  const look = isOpen ? 'entry' : 'muted'
  const format = numberFormat(figure.decimals)
  const text = (value: string): LaidCell => ({ value, look: 'muted', isWrapped: true })
  const cells: Record<SheetColumnKey, LaidCell> = {
    ordinal: text(figure.ordinal),
    name: { ...text(figure.name), note: figure.meaning[language] },
    scope: text(figure.scope[language]),
    period: text(periodLabel(figure.period)[language]),
    unit: { value: unitName(figure.unit, language), look },
    previous: previousCell(figure, language),
    due: dueCell(figure, language),
    value: { value: figure.value, look, format },
    note: { value: null, look, isWrapped: true },
    status: text(statusOf(figure, language)),
    key: { value: rowKey(figure), look: 'muted' },
  }
  return sheetColumnKeys.map((key) => cells[key])
}

/** Where only the whole year is known, it says so: nine months are not held against twelve. */
function previousCell(figure: SheetFigure, language: SheetLanguage): LaidCell {
  const previous = figure.kind === 'asked' ? figure.previous : null
  const format = numberFormat(figure.decimals)
  if (previous === null) return { value: null, look: 'muted', format }
  const isWholeYear = /^\d{4}$/.test(previous.period) && previous.period.length !== figure.period.length
  const mark = isWholeYear ? `"${sheetWords[language].wholeYear}"` : ''
  const note = periodLabel(previous.period)[language]
  return { value: previous.value, look: 'muted', format: format + mark, note }
}

function dueCell(figure: SheetFigure, language: SheetLanguage): LaidCell {
  const due = figure.kind === 'asked' ? figure.due : null
  const mark = due?.isReference === true ? `"${sheetWords[language].reference}"` : ''
  return { value: due?.value ?? null, look: 'muted', format: numberFormat(figure.decimals) + mark }
}

function statusOf(figure: SheetFigure, language: SheetLanguage): string {
  switch (figure.kind) {
    case 'asked':
      return statusOfAsked(figure, language)
    case 'known':
      return statusOfKnown(figure, language)
  }
}

function statusOfAsked(figure: AskedFigure, language: SheetLanguage): string {
  const words = sheetWords[language]
  const { dueOn, returnNote, changedOn, stateLabel, value } = figure
  if (value !== null) {
    return renderTemplate(words.moved, { state: stateLabel[language], day: changedOn ?? dueOn })
  }
  return renderTemplate(returnNote === null ? words.toFill : words.returned, { dueOn, note: returnNote })
}

function statusOfKnown({ origin, asOf }: KnownFigure, language: SheetLanguage): string {
  return renderTemplate(sheetWords[language].known, { origin: origin[language], day: asOf })
}

function guideRows(
  figures: readonly SheetFigure[],
  language: SheetLanguage,
): readonly (readonly LaidCell[])[] {
  const { guide, guideName, glossaryHead } = sheetWords[language]
  const wrapped = (value: string): LaidCell => ({ value, look: 'plain', isWrapped: true })
  const meanings = new Map(figures.map(({ name, meaning }) => [name, meaning[language]]))
  return [
    [{ value: guideName, look: 'title' }],
    ...guide.map((line) => [wrapped(line)]),
    [{ value: glossaryHead, look: 'head' }],
    ...[...meanings].map(([name, meaning]) => [wrapped(`${name}：${meaning}`)]),
  ]
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** Bounds that catch text and wild slips only; whether a value is plausible is asked after the upload. */
function entryRow(figure: AskedFigure, row: number): EntryRow & { readonly unit: UnitId } {
  const { dimension } = units[figure.unit]
  const isRate = dimension === 'ratio' || dimension === 'points'
  const [min, max] = isRate ? [-10_000, 10_000] : [-1e15, 1e15]
  return { row, min, max, choice: `units_${dimension.replaceAll('-', '_')}`, unit: figure.unit }
}

function labelsOfDimension(unit: UnitId, language: SheetLanguage): readonly string[] {
  return unitIds
    .filter((id) => units[id].dimension === units[unit].dimension)
    .map((id) => unitName(id, language))
}

function unitName(unit: UnitId, language: SheetLanguage): string {
  return units[unit].label[language]
}
