/**
 * Figures of each year or month that an import brings, beside those of the same firms a year before and beside like firms: in pieces, so that memory stays small
 * however long the file is.
 */
import type { RemarkLog } from '../../../domain/registry/decode/sheet-remark.ts'
import type { FieldDefinition } from '../../../domain/registry/field.ts'
import { detectorsOf } from '../../../domain/registry/screen/detectors-of.ts'
import type { Finding } from '../../../domain/registry/screen/finding.ts'
import { runScreen } from '../../../domain/registry/screen/run-screen.ts'
import { sheetOfPeriod } from '../../../domain/registry/screen/sheet-of-table.ts'
import {
  countStagedPeriods,
  findAbsent,
  loadStagedBeside,
  loadStoredBeside,
  type StagedPeriod,
} from '../../../store/registry/screening/screen-store.ts'
import type { Tx } from '../../../store/tx.ts'
import { appendRows } from '../../../table/append-rows.ts'
import { numbersOf, type Table } from '../../../table/table.ts'
import { KeptPeriods } from './kept-periods.ts'
import { periodBefore, yearBefore } from './period-before.ts'
import { piecesOf, splitByPeriod } from './period-pieces.ts'
import { comparedFields, type StagedScreen, tellFinding } from './staged-screen.ts'

export async function screenPeriods(tx: Tx, screen: StagedScreen, log: RemarkLog): Promise<void> {
  const { staged } = screen
  const fields = comparedFields(screen)
  const figures = fields.filter(({ type }) => 'unit' in type && type.nature !== 'ratio').map(({ key }) => key)
  if (!figures.some((field) => staged.fields.includes(field))) return
  const asked = fields
    .filter(({ key }) => figures.includes(key) || key === 'isAboveScale')
    .map(({ key }) => key)
  const periods = await countStagedPeriods(tx, staged)
  const kept = new KeptPeriods(periods.map(({ period }) => period))
  const told = new Told(log, screen)
  for (const piece of piecesOf(periods)) {
    const loaded = await loadStagedBeside(tx, staged, { ...piece, fields: asked })
    for (const { period, rows } of splitByPeriod(loaded)) {
      const own = kept.beside(period, rows)
      kept.keep(period, own)
      const sheet = sheetOfPeriod(fields, await withPeers(tx, screen, { period, own, asked }))
      told.tell(period, own, runScreen(sheet, detectorsOf('period')))
    }
  }
  await tellAbsent(tx, screen, { periods, log })
}

/** Fewer rows say too little of what is usual: rows that are stored are put beside them. */
const fewestRows = 500
const mostPeers = 20_000

interface Own {
  readonly period: string
  readonly own: Table
  readonly asked: readonly string[]
}

async function withPeers(tx: Tx, { staged }: StagedScreen, { period, own, asked }: Own): Promise<Table> {
  if (own.rowCount >= fewestRows) return own
  const { tables, importId: besides } = staged
  const load = (from: string) =>
    loadStoredBeside(tx, tables, { fields: asked, from, to: from, besides, skip: 0, most: mostPeers })
  const beside = appendRows(own, await load(period))
  return beside.rowCount >= fewestRows ? beside : appendRows(beside, await load(yearBefore(period)))
}

/** Tells findings at the rows that the import brings, and those about a column once for each period. */
class Told {
  readonly #log: RemarkLog
  readonly #screen: StagedScreen
  readonly #columns = new Set<string>()

  constructor(log: RemarkLog, screen: StagedScreen) {
    this.#log = log
    this.#screen = screen
  }

  tell(period: string, own: Table, findings: readonly Finding[]): void {
    const numbers = numbersOf(own, 'row')
    for (const finding of findings) {
      if (finding.field !== null && !this.#screen.staged.fields.includes(finding.field)) continue
      if (finding.row === null) this.#tellColumn(period, finding)
      else if (finding.row < own.rowCount) tellFinding(this.#log, finding, numbers[finding.row] ?? null)
    }
  }

  #tellColumn(period: string, finding: Finding): void {
    const key = `${finding.detector} ${finding.field} ${period}`
    if (this.#columns.has(key)) return
    this.#columns.add(key)
    const { label, labelEn } = finding.facts
    const facts = { ...finding.facts, label: `${label}（${period}）`, labelEn: `${labelEn} (${period})` }
    tellFinding(this.#log, { ...finding, facts }, null)
  }
}

/** An import that brings this part of those who are expected means to bring all of them. */
const wholePart = 0.8

interface Absence {
  readonly periods: readonly StagedPeriod[]
  readonly log: RemarkLog
}

/** Firms that had figures the period before and are missing from a file that is otherwise whole. */
async function tellAbsent(tx: Tx, { staged }: StagedScreen, { periods, log }: Absence): Promise<void> {
  for (const { period, rows } of periods) {
    const { expected, codes } = await findAbsent(tx, staged, { before: periodBefore(period), period })
    if (codes.length === 0 || rows < wholePart * expected) continue
    const sheet = {
      size: 0,
      fields: [] satisfies FieldDefinition[],
      columns: {},
      expected: { field: 'enterprise', keys: codes },
    }
    for (const finding of runScreen(
      sheet,
      detectorsOf('period').filter(({ code }) => code === 'row-missing'),
    ))
      tellFinding(log, finding, null)
  }
}
