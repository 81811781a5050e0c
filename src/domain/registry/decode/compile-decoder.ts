/**
 * A mapping compiled into a decoder: batches of rows in, columns of values and remarks out, in the order of the sheet.
 *
 *     const decoder = compileDecoder({ mapping, registry, lookups, merges: sample.merges, dateSystem: sample.dateSystem })
 *     for await (const rows of batches) stage(decoder.push(rows))
 *     const { remarks, totals, counts } = decoder.finish()
 *
 * Every row of the sheet goes through it from the first on, head and titles too, so that it knows them when they come again.
 */
import type { GridRow } from '../../grid/grid.ts'
import { RowGatherer } from '../rows/gather-rows.ts'
import { type BatchChecks, makeBatchChecks } from './batch-checks.ts'
import { CellSink, type ColumnValues } from './column-reader.ts'
import type { DecodedBatch, DecodedRest, DecodeInput, Decoder } from './decoder.ts'
import { type DecoderPlan, planDecoder } from './decoder-plan.ts'
import { FineValues } from './fine-values.ts'
import { OtherRows } from './other-rows.ts'
import { RemarkLog } from './sheet-remark.ts'

export function compileDecoder(input: DecodeInput): Decoder {
  return new MappedDecoder(planDecoder(input))
}

class MappedDecoder implements Decoder {
  readonly fields: readonly string[]
  readonly #plan: DecoderPlan
  readonly #log = new RemarkLog()
  readonly #gatherer: RowGatherer
  readonly #checks: BatchChecks
  readonly #others: OtherRows

  constructor(plan: DecoderPlan) {
    this.#plan = plan
    this.fields = plan.fields
    this.#gatherer = new RowGatherer(plan.layout, plan.lookups.town)
    this.#checks = makeBatchChecks(plan, this.#log)
    this.#others = new OtherRows(plan, this.#log)
  }

  push = (batch: readonly GridRow[]): DecodedBatch => {
    const gathered = this.#gatherer.gather(batch)
    const values = new Map<string, ColumnValues>()
    const problems = new Map<string, Uint8Array>()
    const places = new Map<string, Int32Array>()
    for (const reader of this.#plan.readers) {
      const { column, field } = reader
      const sink = new CellSink(gathered.numbers, this.#log, { column, field: field.key })
      values.set(field.key, reader.read(gathered.cells(column), sink))
      problems.set(field.key, sink.problems)
      // What is given is filled in later, where no cell says anything.
      if (sink.places !== undefined && !this.#plan.given.has(field.key)) places.set(field.key, sink.places)
    }
    const decoded = { gathered, values, problems, places }
    this.#plan.fillIn(decoded)
    this.#checks.check(decoded)
    this.#others.take(decoded)
    const rowNumbers = gathered.numbers
    return {
      rowCount: rowNumbers.length,
      rowNumbers,
      values,
      places,
      remarks: this.#log.take(),
      faultyRows: this.#log.takeFaulty(),
    }
  }

  finish = (): DecodedRest => {
    const fine = new FineValues()
    for (const reader of this.#plan.readers) reader.finish?.(this.#log, fine)
    const { totals, notes } = this.#others.finish()
    const remarks = this.#log.takeRest()
    const fields = this.fields.filter((field) => field !== this.#plan.sectioned || this.#gatherer.hasTowns)
    return { remarks, fields, fine, totals, notes, counts: { ...this.#gatherer.counts } }
  }
}
