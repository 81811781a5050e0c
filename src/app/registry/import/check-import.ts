/**
 * Reads all rows of a file by its mapping: decodes, checks, and puts them into staging, in one transaction. Nothing is stored yet; a run that is broken off leaves
 * nothing behind and is done anew.
 */

import type { GridRange } from '../../../domain/grid/grid.ts'
import { checkRows } from '../../../domain/registry/check-rows.ts'
import { compileDecoder } from '../../../domain/registry/decode/compile-decoder.ts'
import type { DecodedBatch, Decoder } from '../../../domain/registry/decode/decoder.ts'
import { FineValues } from '../../../domain/registry/decode/fine-values.ts'
import type { RemarkLog, SheetRemark } from '../../../domain/registry/decode/sheet-remark.ts'
import type { ImportMapping, ImportSummary } from '../../../domain/registry/import-view.ts'
import type { Mapping } from '../../../domain/registry/mapping/mapping.ts'
import { townsOfUnit } from '../../../domain/registry/visible-fields.ts'
import { readSheetRows } from '../../../sheet/table-source.ts'
import { dropRemarks, insertRemarks } from '../../../store/registry/import-remark-store.ts'
import { moveImport, saveProgress } from '../../../store/registry/import-store.ts'
import { registryTables } from '../../../store/registry/registry-tables.ts'
import {
  clearStaged,
  countStaged,
  dropStagedRows,
  expectManyRows,
  type StagedCounts,
  stageRows,
} from '../../../store/registry/staging-store.ts'
import type { Tx } from '../../../store/tx.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../day.ts'
import { checkStaged } from '../check-staged.ts'
import { RowKeeper } from '../screen/kept-rows.ts'
import { screenStaged } from '../screen/screen-staged.ts'
import { type Aside, growthAsked, sheetRows, townNames } from '../screen/staged-screen.ts'
import { checkDoubled } from './check-doubled.ts'
import { fileLimits } from './import-file.ts'
import { ImportProblem } from './import-problem.ts'
import { mendBySlips } from './mend-by-slips.ts'
import type { ImportAtWork, ImportRun, OpenedImport } from './open-import.ts'

export async function checkImport(context: Context, run: ImportRun, opened: ImportAtWork): Promise<void> {
  const { row, registry, snapshot, firms, sharedPhones } = opened
  if (row.mapping === null) return
  const { blanks } = row.mapping
  const { district, id } = run
  await context.database.workDistrict(district, async (tx) => {
    const reading = new SheetsReading({ ...opened, context, run })
    const tables = registryTables(registry)
    const staging = { tables, importId: id, fields: reading.fields }
    await expectManyRows(tx)
    await clearStaged(tx, staging)
    await dropRemarks(tx, id)
    const keeper = firms === undefined ? undefined : new RowKeeper(registry, firms)
    await stageRows(tx, staging, keptBatches(reading.batches(), keeper))
    const brought = [...reading.brought].filter((field) => !registry.key.includes(field))
    const staged = { tables, importId: id, fields: brought, blanks }
    const { enterable } = row
    const own = townsOfUnit(row.unitId)
    reading.takeStaged(await checkStaged(tx, { registry, staged, enterable, towns: own }))
    const sheets = row.mapping?.sheets.map(({ sheet }) => sheet) ?? []
    reading.takeStaged(await checkDoubled(tx, staged, sheets))
    const towns = townNames(snapshot.district)
    const targets = growthAsked(snapshot, registry)
    const kept = keeper?.finish()
    const rows = { firms, sharedPhones, kept }
    const aside: Aside = (read) => context.database.readDistrict(district, read)
    const { signal } = run
    const screen = { registry, staged, enterable, towns, targets, fine: reading.fine, ...rows, aside, signal }
    reading.takeScreened(await screenStaged(tx, screen))
    const faulty = reading.faultyRows()
    await dropStagedRows(tx, staging, faulty)
    await keepRemarks(tx, id, reading.remarks)
    const counts = await countStaged(tx, staged, await kept?.periods())
    const summary = summarise(reading, { row, faulty: faulty.length, staged: counts })
    const at = context.installation.clock()
    await moveImport(tx, { id, from: ['checking'], to: 'checked', summary, progress: reading.progress }, at)
  })
}

async function* keptBatches(
  batches: AsyncIterable<DecodedBatch>,
  keeper: RowKeeper | undefined,
): AsyncGenerator<DecodedBatch> {
  for await (const batch of batches) {
    keeper?.keep(batch)
    yield batch
  }
}

interface Reading extends ImportAtWork {
  readonly context: Context
  readonly run: ImportRun
}

interface PlacedRemark extends SheetRemark {
  readonly sheet: string
  readonly stagedRow: number | null
}

/** Rows of all sheets that were chosen, one after the other; row numbers go on, so that a row is told by one number. */
class SheetsReading {
  readonly fields: readonly string[]
  /** Those that some sheet did bring. */
  readonly brought = new Set<string>()
  readonly fine = new FineValues()
  remarks: PlacedRemark[] = []
  readonly counts: Record<string, number> = {}
  progress = { bytes: 0, rows: 0 }
  readonly #in: Reading
  readonly #mapping: ImportMapping
  /** Errors by row, and those of them that come with a proposal. */
  readonly #errors = new Map<number, number>()
  readonly #mendable = new Map<number, number>()
  #savedAtMs = performance.now()

  constructor(reading: Reading) {
    const { mapping } = reading.row
    if (mapping === null) throw new Error('a file is checked by its mapping')
    this.#in = reading
    this.#mapping = mapping
    this.fields = [...new Set(mapping.sheets.flatMap((sheet) => decoderOf(reading, sheet, []).fields))]
  }

  async *batches(): AsyncGenerator<DecodedBatch> {
    const merges = await mergesOf(this.#in)
    for (const [at, sheet] of this.#mapping.sheets.entries()) {
      yield* this.#readSheet(sheet, { merges: merges.get(sheet.sheet) ?? [], offset: at * sheetRows })
    }
  }

  /** Rows with an error that no proposal mends. */
  faultyRows(): readonly number[] {
    return [...this.#errors]
      .filter(([row, count]) => count > (this.#mendable.get(row) ?? 0))
      .map(([row]) => row)
  }

  /** What was found once all rows were in staging. */
  takeStaged(log: RemarkLog): void {
    this.#takePlaced([...log.take(), ...log.takeRest()])
    for (const row of log.takeFaulty()) countOne(this.#errors, row)
  }

  /** What only looks wrong, of rows that do not stay out anyway. */
  takeScreened(log: RemarkLog): void {
    const told = [...log.take(), ...log.takeRest()].map((remark) => this.#inColumn(remark))
    const { remarks, screened, rows } = mendBySlips(this.#in.registry, this.remarks, told)
    this.remarks = [...remarks]
    for (const row of rows) countOne(this.#mendable, row)
    const faulty = new Set<number | null>(this.faultyRows())
    this.#takePlaced(screened.filter(({ row }) => !faulty.has(row)))
  }

  #takePlaced(remarks: readonly SheetRemark[]): void {
    for (const remark of remarks) {
      const at = Math.floor((remark.row ?? 0) / sheetRows)
      const row = remark.row === null ? null : remark.row - at * sheetRows
      const { sheet = '' } = this.#mapping.sheets[at] ?? {}
      this.#take(sheet, [{ ...this.#inColumn(remark), row }], at * sheetRows)
    }
  }

  #inColumn(remark: SheetRemark): SheetRemark {
    const mapping = this.#mapping.sheets[Math.floor((remark.row ?? 0) / sheetRows)]
    return { ...remark, column: remark.column ?? columnOf(mapping, remark.field) }
  }

  countDoubtful(): number {
    return this.#errors.size - this.faultyRows().length
  }

  async *#readSheet(
    mapping: Mapping,
    { merges, offset }: { readonly merges: readonly GridRange[]; readonly offset: number },
  ): AsyncGenerator<DecodedBatch> {
    const decoder = decoderOf(this.#in, mapping, merges)
    for await (const item of readSheetRows(this.#in.source, mapping.sheet, fileLimits)) {
      this.#in.run.signal.throwIfAborted()
      if (item.kind === 'problem') throw new ImportProblem(item.diagnostic)
      if (item.kind === 'remark') continue
      const batch = decoder.push(item.rows)
      const checked = checkRows(this.#in.registry, batch)
      this.#take(mapping.sheet, [...batch.remarks, ...checked], offset)
      const broken = checked.flatMap(({ severity, row }) =>
        severity === 'error' && row !== null ? [row] : [],
      )
      for (const row of [...batch.faultyRows, ...broken]) countOne(this.#errors, row + offset)
      await this.#tellProgress(item.rows.length)
      yield offset === 0 ? batch : { ...batch, rowNumbers: batch.rowNumbers.map((row) => row + offset) }
    }
    const rest = decoder.finish()
    this.#take(mapping.sheet, rest.remarks, offset)
    this.fine.addAll(rest.fine, offset)
    for (const field of rest.fields) this.brought.add(field)
    for (const [kind, count] of Object.entries(rest.counts))
      this.counts[kind] = (this.counts[kind] ?? 0) + count
  }

  #take(sheet: string, remarks: readonly SheetRemark[], offset: number): void {
    for (const remark of remarks) {
      const { severity, row, proposed } = remark
      this.remarks.push({ ...remark, sheet, stagedRow: row === null ? null : row + offset })
      if (severity === 'error' && row !== null && proposed !== undefined)
        countOne(this.#mendable, row + offset)
    }
  }

  async #tellProgress(rows: number): Promise<void> {
    const { context, run } = this.#in
    this.progress = { ...this.progress, rows: this.progress.rows + rows }
    const nowMs = performance.now()
    if (nowMs - this.#savedAtMs < savedEveryMs) return
    this.#savedAtMs = nowMs
    const at = context.installation.clock()
    await context.database.withDistrict(run.district, (tx) =>
      saveProgress(tx, { id: run.id, progress: this.progress, at }),
    )
  }
}

/** Where the sheet has the field; null for one that it has not. */
function columnOf(mapping: Mapping | undefined, field: string | null): number | null {
  const found = mapping?.columns.find(({ use }) => use.kind === 'field' && use.field === field)
  return found?.column ?? null
}

function countOne(counts: Map<number, number>, row: number): void {
  counts.set(row, (counts.get(row) ?? 0) + 1)
}

const savedEveryMs = 500

function decoderOf(
  { context, registry, lookups, row }: Reading,
  mapping: Mapping,
  merges: readonly GridRange[],
): Decoder {
  const asked = row.mapping?.period
  const today = dayOf(context.installation.clock())
  return compileDecoder({ mapping, registry, lookups, merges, today, ...(asked ? { asked } : {}) })
}

async function mergesOf({ source, sample }: Reading): Promise<ReadonlyMap<string, readonly GridRange[]>> {
  if (source.kind === 'csv') return new Map()
  const samples = await sample()
  return new Map(samples.isOk ? samples.value.map(({ name, merges }) => [name, merges]) : [])
}

async function keepRemarks(tx: Tx, importId: string, remarks: readonly PlacedRemark[]): Promise<void> {
  const numbered = remarks.toSorted(bySheetOrder).map(({ proposed, ...remark }, at) => ({
    ...remark,
    number: at + 1,
    proposed: proposed ?? null,
  }))
  for (let at = 0; at < numbered.length; at += 2000) {
    await insertRemarks(tx, importId, numbered.slice(at, at + 2000))
  }
}

function bySheetOrder(one: PlacedRemark, other: PlacedRemark): number {
  return (one.stagedRow ?? 0) - (other.stagedRow ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}

interface Checked {
  readonly row: OpenedImport
  readonly faulty: number
  readonly staged: StagedCounts
}

function summarise(reading: SheetsReading, { row, faulty, staged }: Checked): ImportSummary {
  return {
    rows: reading.counts,
    staged: staged.rows,
    added: staged.added,
    changed: staged.changed,
    unchanged: staged.rows - staged.added - staged.changed,
    faulty,
    doubtful: reading.countDoubtful(),
    fields: [...reading.brought],
    foreign: [...(row.recognised?.foreign ?? [])],
  }
}
