/**
 * What committing one cell of a filled sheet would do: enter, revise or correct a value, or nothing, or why it cannot be taken.
 *
 *     decideSheetCell({ figure, seenVersion: 2, value: { kind: 'value', inPlanUnit: 3.2, … }, note: '', places })
 *     // { change: 'new', after: 3.2, entry: { step: 'enter', … }, question: undefined, remarks: [] }
 */
import type { Diagnostic, Facts, Place } from '../../base/diagnostic.ts'
import type { UnitId } from '../../base/quantity.ts'
import { findSuspectSlip } from '../indicator/suspect-slip.ts'
import type { SheetValue, ValuePlaces } from './read-reporting-sheet-value.ts'
import type { AskedFigure, Entering, KnownFigure } from './reporting-sheet.ts'
import { periodFacts, rowRemark } from './reporting-sheet-match.ts'
import type { SheetImport } from './sheet-import.ts'

export type SheetChange = SheetImport['cells'][number]['change']

/** The act that committing the cell would do. */
export interface SheetEntry {
  readonly submissionId: string
  /** Of the submission as it was when the sheet was read. */
  readonly version: number
  readonly step: string
  /** As entered, in `unit`. */
  readonly value: number
  readonly unit: UnitId
  readonly note: string | null
}

export interface SheetDecision {
  readonly change: SheetChange
  /** In the plan's unit; null where no number was read. */
  readonly after: number | null
  /** Null where nothing would be entered. */
  readonly entry: SheetEntry | null
  /** The remark `unit-slip-suspected`. */
  readonly question: Diagnostic | undefined
  readonly remarks: readonly Diagnostic[]
}

export interface SheetCell<Figure> {
  readonly figure: Figure
  /** Version of the submission that the sheet was made from; null where that is not known. */
  readonly seenVersion: number | null
  readonly value: SheetValue
  /** Trimmed; empty where there is none. */
  readonly note: string
  readonly places: ValuePlaces & { readonly note: Place }
}

/** Of a note in a sheet, in characters. */
export const maxNoteLength = 500

export function decideSheetCell(cell: SheetCell<AskedFigure>): SheetDecision {
  const { value } = cell
  switch (value.kind) {
    case 'blank':
    case 'missing':
      return blank(remarksOnBlank(cell))
    case 'value':
      return decideValue(cell, value)
  }
}

/** A figure that nobody asked for: silent while its number stands as it was printed. */
export function decideKnownCell(cell: SheetCell<KnownFigure>): SheetDecision | undefined {
  const { figure, value } = cell
  if (value.kind !== 'value' || isSame(value.inPlanUnit, figure.value)) return undefined
  const facts = {
    ...figureFacts(figure, value.inPlanUnit),
    origin: figure.origin.zh,
    originEn: figure.origin.en,
    asOf: figure.asOf,
  }
  return refused(value.inPlanUnit, rowRemark('sheet-figure-known', cell.places.value, facts))
}

type ReadValue = Extract<SheetValue, { kind: 'value' }>

function decideValue(cell: SheetCell<AskedFigure>, value: ReadValue): SheetDecision {
  const { figure } = cell
  const after = value.inPlanUnit
  if (figure.value !== null && isSame(after, figure.value)) {
    return { change: 'same', after, entry: null, question: undefined, remarks: [] }
  }
  const { entering } = figure
  const problem = findProblem(cell, after)
  if (problem !== undefined || entering === null) {
    return refused(after, ...(problem === undefined ? [] : [problem]))
  }
  return enter(cell, value, entering)
}

function enter(cell: SheetCell<AskedFigure>, value: ReadValue, { step }: Entering): SheetDecision {
  const { figure, note, places } = cell
  const { submissionId, version, unit, references } = figure
  const question = findSuspectSlip({ value: value.inPlanUnit, unit, references, place: places.value })
  return {
    change: figure.value === null ? 'new' : 'changed',
    after: value.inPlanUnit,
    entry: {
      submissionId,
      version,
      step,
      value: value.entered,
      unit: value.unit,
      note: note === '' ? null : note,
    },
    question,
    remarks: question === undefined ? [] : [question],
  }
}

function findProblem({ figure, seenVersion, note, places }: SheetCell<AskedFigure>, after: number) {
  const facts = figureFacts(figure, after)
  const state = { state: figure.stateLabel.zh, stateEn: figure.stateLabel.en }
  if (seenVersion !== null && figure.foreignSeq >= seenVersion) {
    return rowRemark('sheet-row-stale', places.value, { ...facts, ...state })
  }
  if (figure.entering === null) return rowRemark('sheet-row-closed', places.value, { ...facts, ...state })
  if (figure.entering.needsNote && note === '')
    return rowRemark('sheet-correction-needs-note', places.note, facts)
  if (note.length > maxNoteLength) {
    return rowRemark('sheet-note-too-long', places.note, { length: note.length, limit: maxNoteLength })
  }
  return undefined
}

function remarksOnBlank({ figure, value, note, places }: SheetCell<AskedFigure>): readonly Diagnostic[] {
  const { name } = figure
  const remarks: Diagnostic[] = []
  if (value.kind === 'missing') {
    remarks.push(rowRemark('sheet-value-missing', places.value, { name, text: value.text }))
  }
  if (figure.value !== null) {
    const facts = { name, now: figure.value, ...periodFacts(figure) }
    remarks.push(rowRemark('sheet-value-emptied', places.value, facts))
  }
  if (note !== '') remarks.push(rowRemark('sheet-note-alone', places.note, { name }))
  return remarks
}

function figureFacts(figure: AskedFigure | KnownFigure, value: number): Facts {
  return { name: figure.name, now: figure.value, value, ...periodFacts(figure) }
}

function blank(remarks: readonly Diagnostic[]): SheetDecision {
  return { change: 'blank', after: null, entry: null, question: undefined, remarks }
}

function refused(after: number, ...remarks: readonly Diagnostic[]): SheetDecision {
  return { change: 'refused', after, entry: null, question: undefined, remarks }
}

/** Up to the float noise of a conversion. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12
}
