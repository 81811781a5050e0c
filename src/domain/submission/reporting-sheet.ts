/**
 * The reporting sheet (填报表) of one unit as data: which figures it asks for, and which are already there. How it is laid out stands in
 * `reporting-sheet-layout.ts`, how a filled one is read in `read-reporting-sheet.ts`.
 *
 *     rowKey(figure)   // '3b241101-…@2': the submission and the version that the sheet was made from
 */
import type { UnitId } from '../../base/quantity.ts'
import type { Bilingual } from '../indicator/definition.ts'
import type { Loop } from '../loop/loop.ts'

/** A figure asked of the unit: a submission. */
export interface AskedFigure extends FigureWords {
  readonly kind: 'asked'
  readonly submissionId: string
  readonly version: number
  readonly stateLabel: Bilingual
  /** `YYYY-MM-DD`. */
  readonly dueOn: string
  /** Day of the last act; null before the first. */
  readonly changedOn: string | null
  /** What was said when it was last returned; null unless it is to be entered again for that reason. */
  readonly returnNote: string | null
  /** The value that stands, in `unit`; null while nothing stands, as before the first entry and after a return. */
  readonly value: number | null
  /** Same stretch of the year before, in `unit`. */
  readonly previous: { readonly period: string; readonly value: number } | null
  readonly due: { readonly value: number; readonly isReference: boolean } | null
  /** The step that brings a value in the present state; null where none does. */
  readonly entering: Entering | null
  /** Sequence number of the latest act by somebody else than the reader; 0 when there is none. */
  readonly foreignSeq: number
  /** What a value should be near, in `unit`; see `findSuspectSlip`. */
  readonly references: readonly number[]
}

export interface Entering {
  readonly step: string
  readonly needsNote: boolean
}

/** A figure that is already there, so that nobody is asked for it. */
export interface KnownFigure extends FigureWords {
  readonly kind: 'known'
  readonly value: number
  readonly origin: Bilingual
  /** `YYYY-MM-DD`. */
  readonly asOf: string
}

export type SheetFigure = AskedFigure | KnownFigure

/** What a row says of its figure, in the plan's words. */
interface FigureWords {
  readonly indicator: string
  /** As printed; may repeat. */
  readonly ordinal: string
  readonly name: string
  readonly scope: Bilingual
  readonly period: string
  /** The plan's unit. */
  readonly unit: UnitId
  readonly decimals: number
  readonly meaning: Bilingual
}

export interface ReportingSheet {
  readonly districtName: Bilingual
  readonly unitName: string
  /** A year, or one period. */
  readonly period: string
  readonly isDemo: boolean
  readonly figures: readonly SheetFigure[]
}

/** Names the row of a figure; hidden in the sheet. */
export function rowKey(figure: SheetFigure): string {
  switch (figure.kind) {
    case 'asked':
      return `${figure.submissionId}@${figure.version}`
    case 'known':
      return `known:${figure.indicator}:${figure.period}`
  }
}

/** True when the figure may be filled in freely; a correction of an accepted one needs its reason and is never invited. */
export function isOpenFigure(figure: SheetFigure): figure is AskedFigure {
  return figure.kind === 'asked' && figure.entering !== null && !figure.entering.needsNote
}

/** The step of the loop that brings a value in this state. */
export function findEntering(loop: Pick<Loop, 'steps'>, state: string): Entering | null {
  const found = Object.entries(loop.steps).find(
    ([, step]) => step.from.includes(state) && step.needs.includes('value'),
  )
  return found === undefined ? null : { step: found[0], needsNote: found[1].needs.includes('note') }
}
